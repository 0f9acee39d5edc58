import Tables
import Testing

@Suite struct CSVProblemTests {
  @Test(arguments: [
    ("", TableProblem(.emptyFile)),
    (" \n\n,,\n", TableProblem(.emptyFile)),
    ("\u{FEFF}", TableProblem(.emptyFile)),
    ("PK\u{3}\u{4} and xl/workbook.xml", TableProblem(.workbook)),
    (
      "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
      TableProblem(.openDocument)
    ),
    ("PK\u{3}\u{4} and word/document.xml", TableProblem(.textDocument)),
    ("PK\u{3}\u{4} and more", TableProblem(.archive)),
    ("%PDF-1.4\n1,2", TableProblem(.pdf)),
    ("GIF89a", TableProblem(.image)),
    ("a,b\n1,\"2\n3,4\n", TableProblem(.unclosedQuote, row: 2, column: 1)),
    ("a,\"b", TableProblem(.unclosedQuote, row: 1, column: 1)),
    ("a,b\n1,2\n1,2,3,4\n", TableProblem(.textBeyondHeadings, row: 3, column: 2, text: "3")),
    (
      "a,b\n1,one long text with a\u{0} zero in it\n",
      TableProblem(.controlCharacter, row: 2, column: 1)
    ),
    (
      "a,one long heading with a\u{1B} sign\n1,2\n",
      TableProblem(.controlCharacter, row: 1, column: 1)
    ),
    (
      "a,b\n1,one long text with a \u{FFFF} in it\n",
      TableProblem(.controlCharacter, row: 2, column: 1)
    ),
    (
      "a,b\n1,one long text where a letter was l\u{FFFD}st\n",
      TableProblem(.lostCharacter, row: 2, column: 1)
    ),
  ])
  func namesItsPlace(text: String, problem: TableProblem) {
    #expect(read(text).problems.first == problem)
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], TableProblem.Kind.image), ([0xFF, 0xD8, 0xFF], .image),
    ([0xD0, 0xCF, 0x11, 0xE0, 0x57, 0x00], .oldWorkbook),
    (
      [0xD0, 0xCF, 0x11, 0xE0] + Array("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0".utf8), .textDocument
    ),
  ])
  func tellsOtherFilesByTheirFirstBytes(file: [UInt8], kind: TableProblem.Kind) {
    #expect(CSVReader.read(file).problems == [TableProblem(kind)])
  }

  @Test func reportsEveryProblemInTheOrderOfTheFile() {
    let text = "a,b\n1,2,3\n\n4,a longer text with a \u{7} bell in it\n5,6,7\n8,\"9\n"
    #expect(
      read(text).problems == [
        TableProblem(.textBeyondHeadings, row: 2, column: 2, text: "3"),
        TableProblem(.controlCharacter, row: 4, column: 1),
        TableProblem(.textBeyondHeadings, row: 5, column: 2, text: "7"),
        TableProblem(.unclosedQuote, row: 6, column: 1),
      ])
  }

  @Test func keepsTheRowsBeforeWhereItStops() {
    let document = read("a,b\n1,2\n3,\"4\n5,6\n")
    #expect(rows(of: document) == [["1", "2"]])
    #expect(!document.isComplete)
  }

  @Test func takesRandomBytesForNoText() {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0 / 7) }
    #expect(CSVReader.read(bytes).problems == [TableProblem(.binaryFile)])
  }

  @Test(arguments: [
    ("a,b\n1,", "", TableProblem(.cellTooLong, row: 2, column: 1)),
    ("a,b\n1,\"", "\"\n", TableProblem(.cellTooLong, row: 2, column: 1)),
    ("a,b\n1,\"", "", TableProblem(.cellTooLong, row: 2, column: 1)),
    ("a,b\n1,\"\"\"x\"", "", TableProblem(.cellTooLong, row: 2, column: 1)),
    ("", "\n", TableProblem(.cellTooLong, row: 1, column: 0)),
  ])
  func stopsAtATextOf100Megabytes(start: String, end: String, problem: TableProblem) {
    let file = Array(start.utf8) + Array(repeating: 0x78, count: 100_000_000) + Array(end.utf8)
    let clock = ContinuousClock()
    var document: TableDocument?
    let time = clock.measure { document = CSVReader.read(file) }
    #expect(document?.problems == [problem])
    #expect(time < .seconds(5))
  }

  @Test func stopsAtARowWithoutAnEnd() {
    let limit = CSVReader.columnLimit
    let document = read("a,b\n1,2\n" + String(repeating: ",", count: 200_000))
    #expect(document.problems == [TableProblem(.tooManyColumns, row: 3, column: limit)])
    #expect(rows(of: document) == [["1", "2"]])
    #expect(read("a,b\n1,2" + String(repeating: ",", count: limit - 2)).problems == [])
  }

  @Test func readsATextAsLongAsTheLimit() {
    let text = String(repeating: "x", count: CSVReader.cellLimit)
    #expect(rows(of: read("a\n\"\(text)\"\n\(text)\n")) == [[text], [text]])
    #expect(read("a\n\(text)x\n").problems == [TableProblem(.cellTooLong, row: 2, column: 0)])
    #expect(read("a\n\"\(text)x\"\n").problems == [TableProblem(.cellTooLong, row: 2, column: 0)])
  }
}
