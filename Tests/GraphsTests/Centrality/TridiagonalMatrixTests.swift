import TestSupport
import Testing

@testable import Graphs

@Suite struct TridiagonalMatrixTests {
  /// The first entries of the powers, by multiplication.
  @Test(arguments: 0..<50) func powersAreThoseOfTheMatrix(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...9, using: &generator)
    let diagonal = (0..<count).map { _ in Double.random(in: -2...2, using: &generator) }
    // Some entries are 0, so that the matrix falls into blocks.
    let beside = (1..<count).map { _ in
      Bool.random(using: &generator) ? Double.random(in: -2...2, using: &generator) : 0
    }
    let matrix = TridiagonalMatrix(diagonal: diagonal, offDiagonal: beside)
    var power = [1.0] + [Double](repeating: 0, count: count - 1)
    for exponent in 0...6 {
      let entry = matrix.firstEntry { value in (0..<exponent).reduce(1.0) { of, _ in of * value } }
      #expect(entry.isNear(power[0], within: 1e-9))
      power = power.indices.map { row in
        let before = row > 0 ? beside[row - 1] * power[row - 1] : 0
        let after = row + 1 < count ? beside[row] * power[row + 1] : 0
        return before + diagonal[row] * power[row] + after
      }
    }
  }

  @Test func oneEntryIsItsOwnEigenvalue() {
    #expect(TridiagonalMatrix(diagonal: [3]).firstEntry { $0 * $0 } == 9)
  }
}
