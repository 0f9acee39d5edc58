import InputFiles
import Tables
import Testing
import Wording

@Suite struct XLSXReaderTests {
  @Test(arguments: [
    ("<c r='A2'><v>12</v></c>", "12"), ("<c><v>12.0</v></c>", "12"), ("<c><v>007</v></c>", "7"),
    ("<c><v>0.25</v></c>", "0.25"), ("<c><v>1.1000000000000001</v></c>", "1.1"),
    ("<c><v>-0.5</v></c>", "-0.5"), ("<c><v>1E3</v></c>", "1000"),
    ("<c><v>2120000449</v></c>", "2120000449"), ("<c><v>1E300</v></c>", "1e+300"),
    ("<c><v>12345678901234567890</v></c>", "12345678901234567890"),
    ("<c t='n'><v> 7 </v></c>", "7"), ("<c s='99'><v>7</v></c>", "7"),
    ("<c t='b'><v>1</v></c>", "TRUE"), ("<c t='b'><v>0</v></c>", "FALSE"),
    ("<c t='str'><f>A1</f><v>=1+1</v></c>", "=1+1"), ("<c><f>1+1</f><v>2</v></c>", "2"),
    ("<c t='str'><f>A1</f><v></v></c>", ""),
    ("<c t='inlineStr'><is><t>007</t></is></c>", "007"),
    ("<c t='inlineStr'><is><r><t xml:space='preserve'>a </t></r><r><t>b</t></r></is></c>", "a b"),
    ("<c t='s'><v>0</v></c>", "Thái Nguyên"), ("<c t='s'><v>1</v></c>", "東京"),
    ("<c t='s'><v>2</v></c>", "a\r\nb"), ("<c t='s'><v>3</v></c>", "_x000D_"),
    ("<c t='s'><v>4</v></c>", "_xD800_ _x00"),
    ("<c t='d'><v>2012-05-14T00:00:00.000</v></c>", "2012-05-14"),
    ("<c t='d'><v>2012-05-14T13:45:00Z</v></c>", "2012-05-14 13:45:00"),
    ("<c t='s'/>", ""), ("<c/>", ""),
  ])
  func readsWhatACellShows(cell: String, text: String) throws {
    let strings =
      "<si><r><rPr><b/></rPr><t xml:space='preserve'>Thái </t></r><r><t>Nguyên</t></r></si>"
      + "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
      + "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>_xD800_ _x00</t></si>"
    let document = try sheet(of: SampleWorkbook(cell: cell, strings: strings))
    #expect(rows(of: document) == (text.isEmpty ? [] : [[text]]))
    #expect(document.problems.isEmpty)
  }

  @Test(arguments: [
    ("", "A1", "B1"), ("r='1'", "A1", "B1"), ("r='3'", "A3", "B3"), ("r='1048574'", "", ""),
    ("r='2'", "ZZ2", "XFD2"),
  ])
  func readsCellsByTheirPlace(row: String, first: String, second: String) throws {
    func cell(_ place: String, _ text: String) -> String {
      "<c \(place.isEmpty ? "" : "r='\(place)'") t='str'><v>\(text)</v></c>"
    }
    let headings = "<row \(row)>\(cell(first, "a"))\(cell(second, "b"))</row>"
    let document = try sheet(
      of: SampleWorkbook(rows: headings + "<row><c/>\(cell("", "1"))</row><row/>"))
    #expect(document.headings.filter { !$0.isEmpty } == ["a", "b"])
    #expect(document.rowCount == 1)
    #expect(document.number(ofRow: 0) == document.headingRow + 1)
    #expect(document.text(row: 0, column: 0) == "")
    #expect(document.text(row: 0, column: 1) == "1")
    #expect(document.text(row: 0, column: 2) == "")
  }

  /// What the programs write in their own ways.
  @Test(arguments: [
    ("<", "<"),
    ("='http://schemas.openxmlformats.org/", "='http://purl.oclc.org/ooxml/"),
    ("Target='worksheets", "Target='/xl/worksheets"),
    ("Target='worksheets", "Target='../xl/./worksheets"),
    ("Target='worksheets", "Target='../../../xl/worksheets"),
    ("Target='worksheets/s", "Target='WorkSheets\\S"),
    ("r:id", "rel:id"), ("<Relationship ", "<Relationship TargetMode='Internal' "),
    (" r='2'", ""), ("<row r='1'>", "<row spans='1:1' r='1'>"),
  ])
  func readsTheWaysOfOtherPrograms(text: String, other: String) throws {
    var workbook = SampleWorkbook(cell: "<c s='1'><v>41043</v></c>", formats: ["14"])
    workbook.replace(text, with: other)
    #expect(rows(of: try sheet(of: workbook)) == [["2012-05-14"]])
  }

  @Test func readsNamesWithPrefixes() throws {
    var workbook = SampleWorkbook(cell: "<c s='1'><v>41043</v></c>", formats: ["14"])
    workbook.parts = workbook.parts.map { name, xml in
      let isMain = name.hasPrefix("xl/") && !name.hasSuffix(".rels")
      return (
        name,
        isMain ? xml.replacing("</", with: "</x:").replacing(/<([a-zA-Z])/) { "<x:\($0.1)" } : xml
      )
    }
    #expect(rows(of: try sheet(of: workbook)) == [["2012-05-14"]])
  }

  @Test func readsEverySheetInOrder() throws {
    var workbook = SampleWorkbook(cell: "<c t='s'><v>0</v></c>", strings: "<si><t>1</t></si>")
    workbook.replace(
      "</sheets>",
      with: "<sheet name='Källor &amp; mer' sheetId='2' state='hidden' r:id='worksheet'/>"
        + "<sheet name='Diagram' sheetId='3' r:id='chartsheet'/></sheets>")
    workbook.replace(
      "</Relationships>",
      with: "<Relationship Id='chartsheet' Type='x/chartsheet' Target='chart.xml'/></Relationships>"
    )
    let sheets = try XLSXReader.read(.bytes(workbook.file)).sheets
    #expect(sheets.map(\.name) == ["Blad1", "Källor & mer"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(sheets.map { rows(of: $0.document) } == [[["1"]], [["1"]]])
  }

  @Test func readsAWorkbookWithoutTextsAndStyles() throws {
    var workbook = SampleWorkbook(cell: "<c s='1'><v>41043</v></c>")
    workbook.parts.removeAll { $0.name.contains("sharedStrings") || $0.name.contains("styles") }
    #expect(rows(of: try sheet(of: workbook)) == [["41043"]])
  }

  @Test func keepsTheTextsOfItsSheetsOnce() throws {
    let cells = String(repeating: "<row><c t='s'><v>0</v></c></row>", count: 50_000)
    let text = String(repeating: "å", count: 10_000)
    let document = try sheet(
      of: SampleWorkbook(rows: cells, strings: "<si><t>\(text)</t></si>"))
    #expect(document.rowCount == 49_999)
    #expect(document.text(row: 49_998, column: 0) == text)
  }
}

/// Returns the first sheet of a workbook.
func sheet(of workbook: SampleWorkbook) throws -> TableDocument {
  try #require(try XLSXReader.read(.bytes(workbook.file)).sheets.first).document
}
