import InputFiles
import Testing
import Wording

@testable import GraphFiles

@Suite struct FieldRowsTests {
  private func rows(
    _ text: String, _ separator: FieldSeparator, comments: String = ""
  ) throws -> [[String]] {
    var rows = FieldRows(
      DecodedText(Array(text.utf8)), separator: separator, comments: Array(comments.utf8))
    var all: [[String]] = []
    while try rows.next() { all.append(rows.fields.indices.map { rows.text(of: $0) }) }
    return all
  }

  @Test(arguments: [
    (" a  b\tc \n\n d\r\ne\rf", FieldSeparator.blanks, [["a", "b", "c"], ["d"], ["e"], ["f"]]),
    ("a,b , c d,,e\n", .blanksOrComma, [["a", "b", "c", "d", "", "e"]]),
    (" a b ;c; ;\n;", .mark(0x3B), [["a b", "c", "", ""], ["", ""]]),
    ("a\t b\t\tc", .mark(0x09), [["a", "b", "", "c"]]),
    ("\"a b\" \"c \"\"d\"\"\"\n\"e\nf\" \"\"", .blanks, [["a b", "c \"d\""], ["e\nf", ""]]),
    ("\"Big\" Joe;it\"s;\"a;b\" ", .mark(0x3B), [["\"Big\" Joe", "it\"s", "a;b"]]),
    ("\"a\"b c", .blanks, [["\"a\"b", "c"]]),
    ("# x\n a # y\n  %z", .blanks, [["a", "#", "y"]]),
    ("\u{FEFF}å é", .blanks, [["å", "é"]]),
  ])
  func cutsRowsIntoFields(text: String, separator: FieldSeparator, expected: [[String]]) throws {
    #expect(try rows(text, separator, comments: "#%") == expected)
  }

  @Test func tellsLinesAndColumns() throws {
    var rows = FieldRows(
      DecodedText(Array("\nå  bc\n\"x\ny\" \"z\"\r\nq".utf8)), separator: .blanks)
    var places: [[Int]] = []
    while try rows.next() {
      places += rows.fields.indices.map { [rows.line, rows.column(of: $0)] }
    }
    #expect(places == [[2, 1], [2, 4], [3, 1], [3, 4], [5, 1]])
  }

  @Test func refusesTextsThatNothingCloses() {
    let problem = #expect(throws: FileProblem.self) { try rows("a\nå \"b\nc", .blanks) }
    #expect(problem == FileProblem(.unclosedQuote, line: 2, column: 3))
  }
}

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("0", 0.0), ("-2", -2), ("0.1", 0.1), (".5", 0.5), ("5.", 5), ("+3", 3), ("1e-3", 0.001),
    ("1E400", .infinity), ("inf", .infinity), ("-Infinity", -.infinity),
    ("12345678901234567000", 12_345_678_901_234_567_168), ("0.30000000000000004", 0.1 + 0.2),
  ])
  func readsNumbers(text: String, number: Double) {
    #expect(Double(number: Array(text.utf8)[...]) == number)
  }

  @Test(arguments: ["", " ", "x", "1,5", "1.2.3", "0x10", "1 2", "--1", "e5", "infinite", "½", "-"])
  func refusesOtherTexts(text: String) {
    #expect(Double(number: Array(text.utf8)[...]) == nil)
  }

  @Test func readsDecimalCommasWhereTheyAreAsked() {
    #expect(Double(number: Array("-1,5".utf8)[...], hasDecimalComma: true) == -1.5)
    #expect(Double(number: Array("1,000.5".utf8)[...], hasDecimalComma: true) == nil)
    #expect(Double(number: Array("1,2,3".utf8)[...], hasDecimalComma: true) == nil)
  }

  @Test(arguments: [
    (2.0, "2"), (-0.5, "-0.5"), (0.1, "0.1"), (1e300, "1e+300"), (.infinity, "Inf"),
    (-.infinity, "-Inf"), (.nan, "NaN"), (-0.0, "-0.0"),
  ])
  func writesNumbers(number: Double, text: String) {
    #expect(number.shortText == text)
    let read = Double(number: Array(number.shortText.utf8)[...])
    #expect(read?.bitPattern == number.bitPattern || number.isNaN)
  }

  @Test(arguments: [("0", 0), ("-7", -7), ("007", nil), ("+1", nil), ("1.0", nil), ("", nil)])
  func readsWholeNumbersAsTheyAreWritten(text: String, number: Int?) {
    #expect(Int(plain: Array(text.utf8)[...]) == number)
  }
}
