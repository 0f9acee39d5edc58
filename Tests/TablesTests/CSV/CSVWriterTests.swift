import Tables
import Testing

@Suite struct CSVWriterTests {
  @Test func quotesOnlyWhatHasTo() {
    let rows = [["id", "a;b", "quote"], ["x", "", "He said \"yes\",\nand left"]]
    #expect(
      CSVWriter.text(of: rows)
        == "id,\"a;b\",quote\nx,,\"He said \"\"yes\"\",\nand left\"\n")
    #expect(
      CSVWriter.text(of: [["a", "1,5"]], separator: .semicolon, lineBreak: "\r\n")
        == "a;\"1,5\"\r\n")
  }

  @Test(arguments: CSVSeparator.allCases, ["\n", "\r\n", "\r"])
  func isReadBackCellForCell(separator: CSVSeparator, lineBreak: String) {
    let rows = [
      ["id", "a;b,c\td", "\"q\""], ["1", "", "x\ny"], ["", "\"\"", "å; \"z\","], ["2", "3", ""],
    ]
    let document = read(CSVWriter.text(of: rows, separator: separator, lineBreak: lineBreak))
    #expect(document.separator == separator)
    #expect([document.headings] + TablesTests.rows(of: document) == rows)
    #expect(document.problems.isEmpty)
  }
}
