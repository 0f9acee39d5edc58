import Tables
import Testing

@Suite struct CSVReaderTests {
  @Test func readsQuotedTextsWithLineBreaks() {
    let text = "id,quote\r\na,\"He said \"\"yes\"\",\r\nand left\"\r\n\r\n b ,\u{A0}x \r\n"
    let document = CSVReader.read(Array(text.utf8))
    #expect(document.headings == ["id", "quote"])
    #expect(document.rowCount == 2)
    #expect(document.text(row: 0, column: 1) == "He said \"yes\",\r\nand left")
    #expect(document.text(row: 1, column: 0) == "b")
    #expect(document.text(row: 1, column: 1) == "x")
    #expect(document.number(ofRow: 0) == 2)
    #expect(document.number(ofRow: 1) == 4)
    #expect(document.problems.isEmpty)
  }
}
