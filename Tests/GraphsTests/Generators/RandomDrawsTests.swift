import TestSupport
import Testing

@testable import Graphs

@Suite struct RandomDrawsTests {
  private let draws = 10_000

  @Test func fractionsFillTheRange() {
    var generator = SplitMix64(seed: 2)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<draws { counts[Int(generator.fraction() * 10)] += 1 }
    #expect(arePlausible(counts, expected: [Double](repeating: Double(draws) / 10, count: 10)))
  }

  @Test func failuresAreGeometric() {
    var generator = SplitMix64(seed: 2)
    var counts = [Int](repeating: 0, count: 8)
    for _ in 0..<draws { counts[min(7, generator.failures(beforeSuccessOf: 0.4))] += 1 }
    var left = Double(draws)
    var expected: [Double] = []
    for _ in 0..<7 {
      expected.append(left * 0.4)
      left *= 0.6
    }
    #expect(arePlausible(counts, expected: expected + [left]))
    let always = generator.failures(beforeSuccessOf: 1)
    #expect(always == 0)
    let hardlyEver = generator.failures(beforeSuccessOf: .leastNonzeroMagnitude)
    #expect(hardlyEver == 1 << 62)
  }

  /// With the exponent 3 a quarter is above twice the minimum, a sixteenth above four times.
  @Test func powerLawsHaveTheirTail() {
    var generator = SplitMix64(seed: 2)
    let numbers = (0..<draws).map { _ in generator.powerLaw(minimum: 5, exponent: 3) }
    #expect((numbers.min() ?? 0) >= 5)
    let counts = [10.0, 20, 40].map { limit in numbers.count { $0 > limit } }
    let bands = [draws - counts[0], counts[0] - counts[1], counts[1] - counts[2], counts[2]]
    let shares = [3.0 / 4, 3.0 / 16, 3.0 / 64, 1.0 / 64]
    #expect(arePlausible(bands, expected: shares.map { $0 * Double(draws) }))
  }

  /// With the exponent 3 the first quarter has half the weight, the first ninth a third.
  @Test func lowRanksAreDrawnMostOften() {
    var generator = SplitMix64(seed: 2)
    let ranks = (0..<draws).map { _ in generator.powerLawRank(count: 36, exponent: 3) }
    #expect(ranks.allSatisfy { 0..<36 ~= $0 })
    let counts = [
      ranks.count { $0 < 4 }, ranks.count { 4..<9 ~= $0 }, ranks.count { $0 >= 9 },
    ]
    let shares = [1.0 / 3, 1.0 / 6, 1.0 / 2]
    #expect(arePlausible(counts, expected: shares.map { $0 * Double(draws) }))
  }
}
