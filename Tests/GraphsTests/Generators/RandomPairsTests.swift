import TestSupport
import Testing

@testable import Graphs

@Suite struct RandomPairsTests {
  @Test(arguments: [false, true]) func certainPairsComeInOrder(isOrdered: Bool) {
    var generator = SplitMix64(seed: 1)
    var pairs = RandomPairs(of: 4, probability: 1, isOrdered: isOrdered)
    var found: [[Int32]] = []
    while let (first, second) = pairs.next(using: &generator) { found.append([first, second]) }
    let expected = (0..<Int32(4)).flatMap { first in
      (0..<(isOrdered ? 4 : first)).filter { $0 != first }.map { [first, $0] }
    }
    #expect(found == expected)
  }

  /// Every set of the three pairs of three numbers has the probability of its size.
  @Test func pairsAreIndependent() {
    var counts = [Int](repeating: 0, count: 8)
    for seed in 0..<4000 {
      var generator = SplitMix64(seed: UInt64(seed), part: 0)
      var pairs = RandomPairs(of: 3, probability: 0.25)
      var set = 0
      while let (first, second) = pairs.next(using: &generator) { set |= 1 << (first + second - 1) }
      counts[set] += 1
    }
    let chances = [27.0, 9, 3, 1].map { $0 / 64 * 4000 }
    #expect(arePlausible(counts, expected: (0..<8).map { chances[$0.nonzeroBitCount] }))
  }
}
