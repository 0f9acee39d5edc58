import Foundation
import Testing
import Wording

@Suite struct NumbersTests {
  @Test(arguments: [(0.25, "0,25", "0.25"), (-0.001, "0,00", "0.00"), (-1.5, "-1,50", "-1.50")])
  func decimalMark(value: Double, comma: String, point: String) {
    #expect(Language.swedish.format(value) == comma)
    #expect(Language.vietnamese.format(value) == comma)
    #expect(Language.english.format(value) == point)
  }

  /// C's printing rounds what a number is to the last bit, and to an even digit in the middle.
  @Test(arguments: 0...6) func roundsAsPrinting(decimals: Int) {
    let unit = pow(10, Double(decimals))
    let middles = (0..<400).map { (Double($0) + 0.5) / unit }
    let numbers =
      middles + middles.map(\.nextUp) + middles.map(\.nextDown)
      + (1..<400).map { 1 / Double($0) } + [0, 99.995, 0x1p51, 0x1p60, 1e300]
    for number in numbers + numbers.map({ -$0 }) {
      let printed = String(format: "%.\(decimals)f", number)
      let isZero = printed.allSatisfy { "-0.".contains($0) }
      let expected = isZero ? printed.replacing("-", with: "") : printed
      #expect(Language.english.format(number, decimals: decimals) == expected)
    }
  }

  @Test func whatIsNoNumberIsNoneInAnyLanguage() {
    #expect(Language.swedish.format(.nan) == "nan")
    #expect(Language.english.format(-.infinity) == "-inf")
  }

  @Test func percent() {
    #expect(Language.swedish.formatPercent(0.404) == "40\u{A0}%")
    #expect(Language.english.formatPercent(0.404) == "40%")
    #expect(Language.vietnamese.formatPercent(0.4521, decimals: 1) == "45,2%")
  }

  @Test func percentagePoints() {
    #expect(Language.swedish.formatPoints(0.238) == "+23,8")
    #expect(Language.english.formatPoints(-0.238) == "−23.8")
    #expect(Language.vietnamese.formatPoints(0) == "0,0")
    #expect(Language.english.formatPoints(-0.0004) == "0.0")
  }
}
