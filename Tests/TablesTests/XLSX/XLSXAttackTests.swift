import InputFiles
import Tables
import Testing
import Wording

@Suite struct XLSXAttackTests {
  @Test func refusesZipBombs() {
    let spans = String(repeating: "0", count: 4000)
    let rows = String(repeating: "<row spans='\(spans)'/>", count: 10_000)
    let problem = #expect(throws: FileProblem.self) {
      try sheet(of: SampleWorkbook(rows: rows))
    }
    #expect(problem?.message == .zipBomb(limit: ZipArchive.growthLimit))
  }

  @Test func refusesASheetThatIsNamedOverAndOver() {
    var workbook = SampleWorkbook(rows: String(repeating: "<row/>", count: 200_000))
    let sheets = String(repeating: "<sheet name='x' r:id='worksheet'/>", count: 1000)
    workbook.replace("</sheets>", with: sheets + "</sheets>")
    #expect(throws: FileProblem.self) { try sheet(of: workbook) }
  }

  @Test func refusesEntityBombs() {
    let entities = (1...9).map { level in
      "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 50))'>"
    }
    var workbook = SampleWorkbook(cell: "<c t='str'><v>&e9;</v></c>")
    workbook.replace(
      "<worksheet", with: "<!DOCTYPE a [<!ENTITY e0 'some text'>\(entities.joined())]><worksheet")
    let problem = #expect(throws: FileProblem.self) { try sheet(of: workbook) }
    #expect(problem?.message == .unfoldingEntities)
  }

  @Test func refusesThousandsOfParts() {
    let file = zip((0...ZipArchive.partLimit).map { ("\($0)", []) })
    let problem = #expect(throws: FileProblem.self) { try XLSXReader.read(.bytes(file)) }
    #expect(problem?.message == .tooManyParts(limit: ZipArchive.partLimit))
  }

  @Test func cellsFarOutTakeNoSpace() throws {
    let cells = "<c r='A1' t='str'><v>a</v></c><c r='XFD1' t='str'><v>b</v></c>"
    let rows = String(repeating: "<row><c r='XFD1'><v>1</v></c></row>", count: 20_000)
    let last = "<row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"
    let document = try sheet(of: SampleWorkbook(rows: "<row>\(cells)</row>\(rows)\(last)"))
    #expect(document.headings.count == 16_384)
    #expect(document.number(ofRow: 20_000) == 1_048_576)
    #expect(document.text(row: 20_000, column: 16_383) == "2")
    #expect(document.text(row: 20_000, column: 16_382) == "")
  }

  @Test func refusesACutOffFile() {
    let file = SampleWorkbook(cell: "<c><v>1</v></c>").file
    for count in stride(from: 0, to: file.count - 1, by: 3) {
      #expect(throws: FileProblem.self) { try XLSXReader.read(.bytes(Array(file.prefix(count)))) }
    }
  }

  @Test func noDamagedByteIsTakenForContent() {
    let file = SampleWorkbook(cell: "<c t='str'><v>text</v></c>").file
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 0x55
      guard let workbook = try? XLSXReader.read(.bytes(damaged)) else { continue }
      let cells = workbook.sheets.flatMap { rows(of: $0.document) }
      #expect([[["text"]], []].contains(cells))
    }
  }
}
