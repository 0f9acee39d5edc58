import TestSupport
import Testing

@testable import GraphFiles

@Suite struct WeightTests {
  private func weight(_ text: String) throws(LineProblem) -> Double {
    var scanner = LineScanner(Array(text.utf8), from: 0, lineCount: 0)
    return try scanner.weight()
  }

  @Test func readsDecimalNumbers() throws {
    #expect(try weight(" 2") == 2)
    #expect(try weight(",-0.5,x") == -0.5)
    #expect(try weight(";1e-3") == 0.001)
    #expect(try weight(" .5") == 0.5)
    #expect(try weight(" 5.") == 5)
    #expect(try weight(" 100000000000000000000000") == 1e23)
  }

  @Test func readsTheNumberThatIsNearest() throws {
    var generator = SplitMix(seed: 1)
    for _ in 0..<2000 {
      let value = Double.random(in: -1000...1000, using: &generator)
      #expect(try weight(" \(value)") == value)
      let digits = String("\(value.magnitude)".prefix(Int.random(in: 3...12, using: &generator)))
      #expect(try weight(" \(digits)") == Double(digits))
    }
  }

  @Test(arguments: [
    "x", "nan", "inf", "0x10", "1e999", "1.2.3", "--1", ".", "-", "e5", "½", "1\u{0}",
  ])
  func refusesWhatIsNoFiniteNumber(text: String) {
    let problem = #expect(throws: LineProblem.self) { try weight(" " + text) }
    #expect(problem?.reason == .notAWeight(text))
    #expect(problem?.place == 1)
  }

  @Test(arguments: ["", " ", ",", ",,1", "\n1"]) func missesAWeight(text: String) {
    let problem = #expect(throws: LineProblem.self) { try weight(text) }
    #expect(problem?.reason == .missingWeight)
  }
}
