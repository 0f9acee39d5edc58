import Assessment
import Foundation
import Partnerships
import Testing
import Wording

@Suite struct TallyTests {
  /// Every group of up to twelve, by its women, men, others and unknown.
  static let smallGroups: [Tally] = (0...12).flatMap { women in
    (0...(12 - women)).flatMap { men in
      (0...(12 - women - men)).flatMap { other in
        (0...(12 - women - men - other)).map { unknown in
          Tally(women: women, men: men, other: other, unknown: unknown)
        }
      }
    }
  }

  /// What the group is if nobody is unknown, by the definition.
  private func verdict(women: Int, men: Int, of total: Int) -> GenderVerdict? {
    let (women, men) = (100 * women, 100 * men)
    let (low, high) = (40 * total, 60 * total)
    if women > high { return .womenDominated }
    if men > high { return .menDominated }
    return women >= low && men >= low ? .even : nil
  }

  @Test func verdictHoldsWhateverTheUnknownAre() {
    for tally in Self.smallGroups {
      var verdicts: Set<GenderVerdict?> = []
      for women in 0...tally.unknown {
        for men in 0...(tally.unknown - women) {
          verdicts.insert(
            verdict(women: tally.women + women, men: tally.men + men, of: tally.total))
        }
      }
      let decided = verdicts.compactMap(\.self)
      if [0, 1, 3].contains(tally.total) {
        #expect(tally.verdict == .tooSmall)
      } else if verdicts.count == 1, let only = decided.first {
        #expect(tally.verdict == only, "\(tally)")
      } else {
        #expect(tally.verdict == .undecided, "\(tally)")
        let isOpen = !decided.isEmpty
        #expect(tally.verdictText[.english].hasPrefix("can’t be decided") == isOpen, "\(tally)")
      }
    }
  }

  @Test(arguments: [1, 3])
  func isTooSmallWhereNoSplitIsEven(total: Int) {
    #expect(
      (0...total).allSatisfy { verdict(women: $0, men: total - $0, of: total) != .even })
  }

  @Test func splitsOfAnyOtherSizeMayBeEven() {
    for total in (2...40).filter({ $0 != 3 }) {
      let half = Tally(women: total / 2, men: total - total / 2)
      #expect(half.verdict == .even, "\(total)")
    }
  }

  @Test func rangesOverTheUnknown() throws {
    let tally = Tally(women: 31, men: 24, other: 1, undisclosed: 2, unknown: 4)
    let women = try #require(tally.womenShare)
    let men = try #require(tally.menShare)
    #expect([women.low, women.high] == [31.0 / 62, 37.0 / 62])
    #expect(women.stated == 31.0 / 56)
    #expect([men.low, men.high] == [24.0 / 62, 30.0 / 62])
    #expect(men.stated == 24.0 / 56)
    #expect(tally.verdict == .undecided)
    #expect(tally.verdictText[.english] == "can’t be decided: 6 unknown")
    #expect(tally.verdictText[.swedish] == "kan inte avgöras: 6 okända")
  }

  /// Tools that drop the unknown from one side of the fraction find diversity here.
  @Test func tenWomenAndTenUnknownAreNotDiverse() throws {
    let tally = Tally(
      Array(repeating: Gender.woman, count: 10) + Array(repeating: .unknown, count: 10))
    let share = try #require(tally.womenShare)
    #expect(share == (try #require(Tally(women: 10, men: 0, undisclosed: 10).womenShare)))
    #expect([share.low, share.stated, share.high] == [0.5, 1, 1])
    #expect(tally.verdict == .undecided)
  }

  @Test func exactlyFortyAndSixtyPerCentAreEven() {
    #expect(Tally(women: 2, men: 3).verdict == .even)
    #expect(Tally(women: 6, men: 4).verdict == .even)
    #expect(Tally(women: 61, men: 39).verdict == .womenDominated)
    #expect(Tally(women: 399, men: 601).verdict == .menDominated)
  }

  @Test func othersCanMakeItNeither() {
    let tally = Tally(women: 3, men: 3, other: 4)
    #expect(tally.verdict == .undecided)
    #expect(tally.verdictText[.english] == "neither even nor dominated")
  }

  @Test func nobodyHasNoShare() throws {
    let tally = Tally([])
    #expect(tally.womenShare == nil)
    #expect(tally.verdict == .tooSmall)
    #expect(tally.verdictText[.swedish] == "ingen")
    let json = String(decoding: try JSONEncoder().encode(tally), as: UTF8.self)
    #expect(json.contains(#""womenShare":null"#))
    #expect(json.contains(#""menShare":null"#))
  }

  @Test func onlyUnknownHaveNoStatedShare() throws {
    let share = try #require(Tally(women: 0, men: 0, unknown: 4).womenShare)
    #expect(share.stated == nil)
    #expect([share.low, share.high] == [0, 1])
    let json = String(decoding: try JSONEncoder().encode(share), as: UTF8.self)
    #expect(json.contains(#""stated":null"#))
  }
}
