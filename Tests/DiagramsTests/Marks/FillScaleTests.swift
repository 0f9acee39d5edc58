import TestSupport
import Testing

@testable import Diagrams

@Suite struct FillScaleTests {
  @Test func theMostFrequentWordsComeFirst() {
    let words = ["b", "a", "c", "c", "b", "c"]
    #expect(FillScale(ofWords: words, drawn: [], fillCount: 8) == .words(["c", "b", "a"]))
    #expect(FillScale(ofWords: words, drawn: ["a", "b"], fillCount: 2) == .words(["b", "a"]))
    let scale = FillScale(ofWords: words, drawn: ["a", "b", "c"], fillCount: 2)
    #expect(scale == .words(["c", "b"]) && scale.place(of: "a") == nil)
  }

  @Test(
    arguments: [
      ([1, 1, 1, 2, 3], [1...1, 2...2, 3...3]),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1...2, 3...4, 5...6, 7...8, 9...10]),
      ([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5], [1...1, 2...2, 3...3, 4...4, 5...5]), ([], []),
    ] as [([Double], [ClosedRange<Double>])])
  func stepsHoldAboutAsManyNumbers(_ numbers: [Double], _ steps: [ClosedRange<Double>]) {
    #expect(FillScale(ofNumbers: numbers, stepCount: 5) == .steps(steps))
  }

  /// Whatever the numbers, each is in one step, and as many steps as can be are used.
  @Test(arguments: 0..<50) func everyNumberHasOneStep(_ seed: Int) {
    var random = SplitMix(seed: seed)
    let numbers = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      (Double.random(in: 0...5, using: &random) * 4).rounded() / 4
    }
    guard case .steps(let steps) = FillScale(ofNumbers: numbers, stepCount: 5) else {
      Issue.record("numbers have steps")
      return
    }
    #expect(steps.count == min(5, Set(numbers).count))
    for number in numbers { #expect(steps.count { $0.contains(number) } == 1) }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test(
    arguments: [
      ("12", 12), ("1,5", 1.5), ("-3.25", -3.25), ("1e3", 1000), ("nan", nil), ("0x10", nil),
      ("1e20", nil), ("", nil), ("12 st", nil), ("infinity", nil),
    ] as [(String, Double?)])
  func cellsAreNumbersOrNot(_ cell: String, _ number: Double?) {
    #expect(cell.number == number)
  }
}
