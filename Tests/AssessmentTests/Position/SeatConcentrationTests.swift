import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct SeatConcentrationTests {
  /// By hand from the formula over sorted numbers.
  @Test(
    arguments: [
      ([1, 2, 3, 4], 0.25), ([5, 5, 5], 0), ([0, 0, 0, 1], 0.75), ([7], 0), ([4, 1], 0.3),
    ] as [([Int], Double)])
  func giniCoefficient(numbers: [Int], gini: Double) {
    #expect(numbers.giniCoefficient.isNear(gini))
  }

  @Test func giniOfNothingIsNotDefined() {
    #expect([Int]().giniCoefficient == nil)
    #expect([0, 0].giniCoefficient == nil)
  }

  @Test(arguments: 0..<50) func giniIsHalfTheRelativeMeanDifference(seed: Int) {
    var generator = SplitMix(seed: seed)
    let numbers = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      Int.random(in: 0..<6, using: &generator)
    }
    let sum = numbers.reduce(0, +)
    let differences = numbers.reduce(0) { total, one in
      total + numbers.reduce(0) { $0 + abs(one - $1) }
    }
    let expected = sum > 0 ? Double(differences) / Double(2 * numbers.count * sum) : nil
    #expect(numbers.giniCoefficient.isNear(expected))
    #expect(numbers.map { 3 * $0 }.giniCoefficient.isNear(expected))
  }

  /// One woman sits everywhere: half of the people are women, and five of seven seats are theirs.
  @Test func tellsPeopleFromSeats() {
    let concentration = SeatConcentration(
      seatCounts: [4, 1, 1, 1, 0], genders: [.woman, .woman, .man, .man, .man])
    #expect(concentration.people == Tally(women: 2, men: 2))
    #expect(concentration.seats == Tally(women: 5, men: 2))
    #expect(concentration.twoOrMore == Tally(women: 1, men: 0))
    #expect(concentration.threeOrMore == Tally(women: 1, men: 0))
    #expect(concentration.mostSeats == 4)
    #expect(concentration.withMostSeats == Tally(women: 1, men: 0))
    #expect(concentration.womenGini.isNear(0.3))
    #expect(concentration.menGini == 0)
    #expect(concentration.gap.meanGap == 1.5)
  }

  @Test func nobodySits() {
    let concentration = SeatConcentration(seatCounts: [0, 0], genders: [.woman, .unknown])
    #expect(concentration.people.total == 0)
    #expect(concentration.withMostSeats.total == 0)
    #expect(concentration.mostSeats == 0)
    #expect(concentration.gini == nil)
  }
}
