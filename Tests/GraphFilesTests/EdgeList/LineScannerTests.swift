import TestSupport
import Testing

@testable import GraphFiles

@Suite struct LineScannerTests {
  private func scanner(_ text: String) -> LineScanner {
    LineScanner(Array(text.utf8), from: 0, lineCount: 0)
  }

  @Test func findsLinesThatHoldSomething() {
    var scanner = scanner("\n  \n# 1 2\r\n\t% 3\rfirst\nsecond")
    var lines: [String] = []
    while scanner.findLine() {
      lines.append("\(scanner.lineCount) \(scanner.text(at: scanner.place))")
      scanner.skipLine()
    }
    #expect(lines == ["4 first", "5 second"])
  }

  @Test(arguments: ["a b", "a\tb", "a,b", "a;b", "a , b", "a \t;\tb", "a  b"])
  func passesOneSeparator(text: String) throws {
    var scanner = scanner(text)
    let field = scanner.field()
    #expect(field == 0..<1)
    try scanner.findField(orElse: .missingEnd)
    #expect(scanner.text(at: scanner.place) == "b")
  }

  @Test(arguments: ["a", "a ", "a,", "a,,b", "a ; ;b", "a\nb", "a ,\rb"])
  func missesAField(text: String) {
    var scanner = scanner(text)
    _ = scanner.field()
    _ = #expect(throws: LineProblem.self) { try scanner.findField(orElse: .missingEnd) }
  }

  @Test func readsWholeNumbersOfAnyLength() {
    var generator = SplitMix(seed: 1)
    for length in 1...18 {
      for _ in 0..<20 {
        let digits = (0..<length).map { _ in "\(Int.random(in: 0...9, using: &generator))" }
          .joined()
        for rest in ["", " ", "\n", ",1", "/", ":", "é", "        ", "x1234567"] {
          var scanner = scanner(digits + rest)
          let number = scanner.wholeNumber()
          #expect(number == Int(digits))
          #expect(scanner.place == length)
        }
      }
    }
  }

  @Test(arguments: ["1 2\n", "7654321\t0\n", "12,3456\n", "7;8\n"])
  func movesPastLinesOfTwoShortNumbers(line: String) {
    var scanner = scanner(line + "5 6\n  7 8\n")
    let edge = scanner.shortEdge()
    let ends = line.split { !$0.isNumber }.map { Int($0) }
    #expect([edge?.source, edge?.target] == ends)
    #expect(scanner.place == line.utf8.count)
    #expect(scanner.lineCount == 1)
  }

  @Test(arguments: [
    "1 2\r\n", "1  2\n", " 1 2\n", "1 2 \n", "12345678 1\n", "1 12345678\n", "1\n2\n", "1\n",
    "007 8\n", "7 08\n", "# 1 2\n", "\n", "x 1\n", "1 x\n", "1.2 3\n", "1 2x\n",
  ]) func leavesOtherLinesAlone(line: String) {
    var scanner = scanner(line + "and 12 bytes more\n")
    let edge = scanner.shortEdge()
    #expect(edge == nil)
    #expect(scanner.place == 0)
    #expect(scanner.lineCount == 0)
  }

  @Test func looksAtNothingBeyondTheBytes() {
    var scanner = scanner("1 2\n")
    let edge = scanner.shortEdge()
    #expect(edge == nil)
  }

  @Test func stopsAtEveryOtherByte() {
    for byte in UInt8.min ... .max where !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      var scanner = LineScanner(
        Array("12".utf8) + [byte] + Array("3456789".utf8), from: 0, lineCount: 0)
      let number = scanner.wholeNumber()
      #expect(number == 12)
      #expect(scanner.place == 2)
    }
  }

  @Test func refusesNumbersBeyondEighteenDigits() {
    var scanner = scanner("0000000000000000001")
    let number = scanner.wholeNumber()
    #expect(number == nil)
    #expect(scanner.place == 19)
  }

  @Test func namesThePlaceOfAProblem() {
    var scanner = LineScanner(Array("1 2\nå ö\n".utf8), from: 0, lineCount: 10)
    _ = scanner.findLine()
    scanner.skipLine()
    _ = scanner.findLine()
    let error = scanner.error(LineProblem(reason: .missingEnd, place: 7))
    #expect(error == EdgeListError(.missingEnd, line: 12, column: 3))
  }

  @Test func cutsLongFieldsOff() {
    #expect(scanner(String(repeating: "x", count: 100)).text(at: 0).count == 60)
  }
}
