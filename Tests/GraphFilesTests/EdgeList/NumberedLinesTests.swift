import Graphs
import Testing

@testable import GraphFiles

@Suite struct NumberedLinesTests {
  private func lines(_ text: String, hasWeights: Bool = false) -> NumberedLines {
    NumberedLines(
      Chunk(bytes: Array(text.utf8), isFirst: true), hasHeader: false, hasWeights: hasWeights)
  }

  @Test func readsEdgesUpToTheFirstProblem() {
    let lines = lines("5 1\n\n12345678 2\nx\n9 9\n")
    #expect(lines.edges.sources == [5, 12_345_678])
    #expect(lines.edges.targets == [1, 2])
    #expect(lines.edges.weights == nil)
    #expect(lines.largest == 12_345_678)
    #expect(lines.error == EdgeListError(.notAVertexNumber("x"), line: 4, column: 1))
  }

  @Test func readsShortLinesAsAnyOthers() {
    let numbers = (0..<500).map { $0 * $0 * 137 % 20_000_000 }
    let short = numbers.map { "\($0) \($0 / 7)\n" }.joined()
    let others = numbers.map { "  \($0)  \($0 / 7) x\r\n" }.joined()
    #expect(lines(short).edges.sources == numbers.map(Int32.init))
    #expect(lines(short).edges.sources == lines(others).edges.sources)
    #expect(lines(short).edges.targets == lines(others).edges.targets)
    #expect(lines(short).largest == lines(others).largest)
    #expect(lines(short).lineCount == lines(others).lineCount)
    #expect(lines(short + "x").error == lines(others + "x").error)
  }

  @Test func countsLines() {
    #expect(lines("0 1\r\n\r\n# x\r2 3").lineCount == 3)
    #expect(lines("").lineCount == 0)
    #expect(lines("").largest == -1)
  }

  @Test func readsWeights() {
    #expect(lines("0 1 4\n1 2 0.25\n", hasWeights: true).edges.weights == [4, 0.25])
    #expect(lines("0 1 4\n1 2\n", hasWeights: true).error?.reason == .missingWeight)
  }
}
