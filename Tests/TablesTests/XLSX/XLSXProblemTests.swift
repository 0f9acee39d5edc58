import InputFiles
import Testing
import Wording

@testable import Tables

@Suite struct XLSXProblemTests {
  @Test(arguments: [
    ("<c t='e'><v>#N/A</v></c>", TableProblem(.errorValue, row: 2, column: 0, text: "#N/A")),
    (
      "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>",
      TableProblem(.errorValue, row: 2, column: 0, text: "#DIV/0!")
    ),
    ("<c><f>1+1</f></c>", TableProblem(.formulaWithoutValue, row: 2, column: 0)),
    (
      "<c r='B2'><v>1</v></c><c><v>2</v></c>",
      TableProblem(.cellBeyondHeadings, row: 2, column: 1, text: "1")
    ),
    ("<c t='str'><v>a_x0001_b</v></c>", TableProblem(.controlCharacter, row: 2, column: 0)),
    ("<c t='inlineStr'><is><t>a�b</t></is></c>", TableProblem(.lostCharacter, row: 2, column: 0)),
    ("<c t='s'><v>0</v></c>", TableProblem(.controlCharacter, row: 2, column: 0)),
  ])
  func namesThePlaceOfACell(cell: String, problem: TableProblem) throws {
    let workbook = SampleWorkbook(cell: cell, strings: "<si><t>a_x0007_</t></si>")
    #expect(try sheet(of: workbook).problems == [problem])
  }

  @Test(arguments: [
    ("A1:B1", TableProblem(.mergedHeadings, row: 1, column: 0, text: "A1:B1")),
    ("B1:B2", TableProblem(.mergedHeadings, row: 1, column: 1, text: "B1:B2")),
    ("A2:A3", TableProblem(.mergedCells, row: 2, column: 0, text: "A2:A3")),
    ("A1", nil), ("C1:D1", nil), ("A9:A10", nil), ("B1:A1", nil), ("A1:B1:C1", nil), ("", nil),
    ("A99999999999999999999:B1", nil),
  ])
  func tellsMergedCells(range: String, problem: TableProblem?) throws {
    let cells = "<c t='str'><v>x</v></c><c t='str'><v>y</v></c>"
    let document = try sheet(
      of: SampleWorkbook(
        rows: "<row>\(cells)</row><row>\(cells)</row><row>\(cells)</row>",
        end: "<mergeCells><mergeCell ref='\(range)'/></mergeCells>"))
    #expect(document.problems == [problem].compactMap(\.self))
    #expect(document.rowCount == (problem?.kind == .mergedHeadings ? 0 : 2))
  }

  @Test func tellsHiddenRowsAndReadsThem() throws {
    let cell = "<c t='str'><v>x</v></c>"
    let document = try sheet(
      of: SampleWorkbook(
        rows: "<row>\(cell)</row><row>\(cell)</row><row hidden='1'>\(cell)</row><row hidden='1'/>"
          + "<row hidden='true'>\(cell)</row>"))
    #expect(document.problems == [TableProblem(.hiddenRows, row: 3, text: "2")])
    #expect(document.rowCount == 3)
  }

  @Test func tellsAnEmptySheet() throws {
    #expect(
      try sheet(of: SampleWorkbook(rows: "<row><c t='str'><v> </v></c></row>")).problems == [
        TableProblem(.emptyFile)
      ])
  }

  @Test(arguments: [
    ("<c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>", Text.malformedWorkbook),
    ("<c r='XFE2'><v>1</v></c>", .malformedWorkbook), ("<c r='2'><v>1</v></c>", .malformedWorkbook),
    ("<c t='s'><v>1</v></c>", .malformedWorkbook), ("<c t='s'><v>-1</v></c>", .malformedWorkbook),
    ("</row><row r='2'>", .malformedWorkbook), ("</row><row r='1048577'>", .malformedWorkbook),
    ("</row><row r='x'>", .malformedWorkbook), ("<c><v>1</c>", .mismatchedTag),
  ])
  func refusesWhatNoProgramWrites(cell: String, message: Text) {
    let workbook = SampleWorkbook(cell: cell, strings: "<si><t>x</t></si>")
    let problem = #expect(throws: FileProblem.self) { try sheet(of: workbook) }
    #expect(problem == FileProblem(message, part: "Blad1", line: 1, column: problem?.column))
  }

  @Test(arguments: [
    (["a.txt"], Text.archive), (["word/document.xml"], .textDocument),
    (["xl/workbook.bin"], .binaryWorkbook), (["Index/Document.iwa"], .numbersWorkbook),
    (["_rels/.rels", "xl/workbook.bin"], .binaryWorkbook),
  ])
  func saysWhatAnotherArchiveIs(names: [String], message: Text) {
    let file = zip(names.map { ($0, Array("<a/>".utf8)) })
    let problem = #expect(throws: FileProblem.self) { try XLSXReader.read(.bytes(file)) }
    #expect(problem?.message == message)
  }

  @Test(arguments: [
    ("EncryptedPackage", Text.protectedZip), ("WordDocument", .textDocument),
    ("Workbook", .oldWorkbook),
  ])
  func saysWhatACompoundFileIs(stream: String, message: Text) {
    let file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + stream.utf8.flatMap { [$0, 0] as [UInt8] }
    let problem = #expect(throws: FileProblem.self) { try XLSXReader.read(.bytes(file)) }
    #expect(problem?.message == message)
  }

  @Test func saysWhatIsNoWorkbook() {
    func message(_ file: [UInt8]) -> Text? {
      #expect(throws: FileProblem.self) { try XLSXReader.read(.bytes(file)) }?.message
    }
    #expect(message(Array("a,b\n1,2\n".utf8)) == .notAWorkbook)
    #expect(message([]) == .notAWorkbook)
    let openDocument = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
    #expect(message(zip([("mimetype", [])]) + openDocument) == .openDocument)
    #expect(message(Array("%PDF-1.4".utf8)) == .pdf)
    let parts = SampleWorkbook(cell: "").parts.map { ($0.name, Array($0.xml.utf8)) }
    #expect(message(zip(parts, isProtected: true)) == .protectedZip)
    var missing = SampleWorkbook(cell: "")
    missing.parts.removeAll { $0.name.contains("worksheets") }
    #expect(message(missing.file) == .missingSheet)
  }
}
