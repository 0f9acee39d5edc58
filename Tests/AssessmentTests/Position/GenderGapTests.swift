import Partnerships
import Testing

@testable import Assessment

@Suite struct GenderGapTests {
  @Test func comparesMeansAndMedians() {
    let gap = GenderGap(
      [1, 2, 6, 4, 2, 100, 100, nil],
      genders: [.woman, .woman, .woman, .man, .man, .other, .unknown, .woman])
    #expect(gap.women.count == 3)
    #expect(gap.women.mean == 3)
    #expect(gap.women.median == 2)
    #expect(gap.men.mean == 3)
    #expect(gap.men.median == 3)
    #expect(gap.meanGap == 0)
    #expect(gap.medianGap == -1)
  }

  @Test func isNotDefinedForOneGender() {
    let gap = GenderGap([1, 2], genders: [.man, .man])
    #expect(gap.women.mean == nil)
    #expect(gap.women.median == nil)
    #expect(gap.men.mean == 1.5)
    #expect(gap.meanGap == nil)
    #expect(gap.medianGap == nil)
  }
}
