import Tables
import Testing

@Suite struct CSVReaderTests {
  @Test func readsQuotedTextsWithSeparatorsAndLineBreaks() {
    let document = read("id,quote\r\na,\"He said \"\"yes\"\",\r\nand left\"\r\n")
    #expect(document.headings == ["id", "quote"])
    #expect(rows(of: document) == [["a", "He said \"yes\",\r\nand left"]])
    #expect(document.problems.isEmpty)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", ["1", "2"]),
    ("a,b\n1,2", ["1", "2"]),
    ("a,b\r1,2\r", ["1", "2"]),
    ("\n \n a , b \n\t1 ,\u{A0}2\u{A0}\n", ["1", "2"]),
    ("a;b\n1;\"2\"\n", ["1", "2"]),
    ("a\tb\n1\t2\n", ["1", "2"]),
    ("sep=;\r\na;b\r\n1;2\r\n", ["1", "2"]),
    ("sep=,\na,b;c\n1,2\n", ["1", "2"]),
    ("\"a;x\",b\n1,2\n", ["1", "2"]),
    ("a,b\n1, \"2\"\n", ["1", "2"]),
    ("a,b\n1,\"2\" or 3\n", ["1", "2 or 3"]),
    ("a,b\n1,5\" pipe\n", ["1", "5\" pipe"]),
    ("a,b\n1,\"\"\"\"\n", ["1", "\""]),
    ("a,b\n1,2,,\n", ["1", "2"]),
    ("a,b\n1\n", ["1", ""]),
    ("a,b\n\"\",2\n", ["", "2"]),
  ])
  func readsWhatSpreadsheetsWrite(text: String, cells: [String]) {
    let document = read(text)
    #expect(rows(of: document) == [cells])
    #expect(document.headings.count == 2)
    #expect(document.problems.isEmpty)
  }

  @Test func numbersRowsAsASpreadsheetDoes() {
    let document = read("sep=,\n\na,b\n1,\"x\ny\"\n\n,,\n2,z\n")
    #expect(document.headingRow == 2)
    #expect((0..<document.rowCount).map(document.number(ofRow:)) == [3, 6])
  }

  @Test func keepsSeparatorsOfOtherFilesInCells() {
    #expect(rows(of: read("a;b\n1,5;2\n")) == [["1,5", "2"]])
  }

}

/// Reads a text as a file.
func read(_ text: String) -> TableDocument { CSVReader.read(Array(text.utf8)) }

/// Returns the cells of a document, as many in each row as there are headings.
func rows(of document: TableDocument) -> [[String]] {
  (0..<document.rowCount).map { row in
    document.headings.indices.map { document.text(row: row, column: $0) }
  }
}
