import Testing
import Wording

@Suite struct NumbersTests {
  @Test(arguments: [(0.25, "0,25", "0.25"), (-0.001, "0,00", "0.00"), (-1.5, "-1,50", "-1.50")])
  func decimalMark(value: Double, comma: String, point: String) {
    #expect(Language.swedish.format(value) == comma)
    #expect(Language.vietnamese.format(value) == comma)
    #expect(Language.english.format(value) == point)
  }

  @Test func percent() {
    #expect(Language.swedish.formatPercent(0.404) == "40\u{A0}%")
    #expect(Language.english.formatPercent(0.404) == "40%")
    #expect(Language.vietnamese.formatPercent(0.4521, decimals: 1) == "45,2%")
  }
}
