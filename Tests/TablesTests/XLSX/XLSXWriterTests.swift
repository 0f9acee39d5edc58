import InputFiles
import Tables
import Testing
import Wording

@Suite struct XLSXWriterTests {
  @Test(arguments: [
    "=1+1", "007", "1.50", "1,5", "2012-05", "#N/A", "TRUE", "a\nb", "a\r\nb\rc", "a\tb",
    "_x000D_", "_x005F_x000D_", "__x0041__", "<&>\"']]>", "שלום", "👩‍👩‍👧", "a\u{0}b", "a\u{1F}b",
    "a\u{FFFE}b", "Thái Nguyên", "https://example.org", "@x", "{=1}", "1e400",
    String(repeating: "å", count: 10_000),
  ])
  func isReadBackAsItWas(text: String) throws {
    let document = try roundTrip(
      columns: [.init("a\(text.prefix(5))"), .init("b")], rows: [["x", text]])
    #expect(document.text(row: 0, column: 1) == text)
    #expect(document.problems.allSatisfy { $0.kind == .controlCharacter })
  }

  @Test(arguments: [
    ("12", "12"), ("0.1", "0.1"), ("-3", "-3"), ("1e-07", "1e-07"),
    ("0.30000000000000004", "0.30000000000000004"),
    ("007", "7"), ("unknown", "unknown"), ("1e400", "1e400"), ("0x10", "0x10"), ("nan", "nan"),
  ])
  func numbersAreNumbers(text: String, readBack: String) throws {
    let document = try roundTrip(columns: [.init("a", holdsNumbers: true)], rows: [[text]])
    #expect(document.text(row: 0, column: 0) == readBack)
  }

  @Test func sameContentSameBytes() throws {
    let sheets = [
      SheetContent(
        name: "aktörer", columns: [.init("a", words: ["x", "y"], isOpen: false)], rows: [["x"]]),
      SheetContent(name: "LÄS MIG", columns: [], rows: [["text"], [], ["more"]]),
    ]
    let files = try (0..<2).map { _ in try XLSXWriter.write(sheets, listName: "ord").file }
    #expect(files[0] == files[1])
    let read = try XLSXReader.read(.bytes(files[0])).sheets
    #expect(read.map(\.name) == ["aktörer", "LÄS MIG", "ord"])
    #expect(read[2].document.headings == ["a"])
    #expect(rows(of: read[2].document) == [["x"], ["y"]])
  }

  @Test func tellsWhatWasCutShort() throws {
    let text = String(repeating: "🧑", count: 20_000)
    let written = try XLSXWriter.write(
      [SheetContent(name: "a", columns: [.init("h")], rows: [["x"], [text]])], listName: "l")
    #expect(
      written.losses == [
        FileProblem(
          .cellCutShort(limit: 32_767), severity: .warning, part: "a", line: 3, column: 1)
      ])
    let document = try #require(try XLSXReader.read(.bytes(written.file)).sheets.first).document
    #expect(document.text(row: 1, column: 0) == String(repeating: "🧑", count: 16_383))
  }

  @Test(arguments: ["a:b", String(repeating: "a", count: 32)])
  func tellsASheetThatIsLeftOut(name: String) throws {
    let sheets = ["ok", name].map { SheetContent(name: $0, columns: [.init("h")], rows: []) }
    let written = try XLSXWriter.write(sheets, listName: "l")
    #expect(written.losses.map(\.message) == [.sheetUnwritable])
  }

  private func roundTrip(
    columns: [SheetContent.Column], rows: [[String]]
  ) throws -> TableDocument {
    let written = try XLSXWriter.write(
      [SheetContent(name: "a", columns: columns, rows: rows)], listName: "l")
    #expect(written.losses.isEmpty)
    return try #require(try XLSXReader.read(.bytes(written.file)).sheets.first).document
  }
}
