import CZlib

/// A workbook made of the parts that a program is known to write, each as its XML.
struct SampleWorkbook {
  var parts: [(name: String, xml: String)] = []

  /// Makes a workbook of one sheet as Excel writes it.
  ///
  /// - Parameters:
  ///   - rows: The XML of its rows.
  ///   - strings: The XML of the texts that cells share.
  ///   - formats: The codes of the formats of numbers; style 1 has the first.
  ///   - dates: The attributes of the element that says how dates are counted.
  ///   - end: The XML after the rows.
  init(
    rows: String, strings: String = "", formats: [String] = [], dates: String = "", end: String = ""
  ) {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relationships(["officeDocument": "xl/workbook.xml"])),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(main)'><workbookPr \(dates)/><sheets>"
          + "<sheet name='Blad1' sheetId='1' r:id='worksheet'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          "worksheet": "worksheets/sheet1.xml", "sharedStrings": "sharedStrings.xml",
          "styles": "styles.xml",
        ])
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData>\(end)</worksheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>"),
      ("xl/styles.xml", styles(formats)),
    ]
  }

  /// Makes a workbook with a heading `a` and a cell under it.
  init(cell: String, strings: String = "", formats: [String] = [], dates: String = "") {
    self.init(
      rows: "<row r='1'><c r='A1' t='str'><v>a</v></c></row><row r='2'>\(cell)</row>",
      strings: strings, formats: formats, dates: dates)
  }

  /// Replaces a text in every part.
  mutating func replace(_ text: String, with other: String) {
    parts = parts.map { ($0.name, $0.xml.replacing(text, with: other)) }
  }

  /// The workbook as a file.
  var file: [UInt8] { zip(parts.map { ($0.name, Array($0.xml.utf8)) }) }
}

/// Returns the XML that names the parts of kinds.
func relationships(_ targets: KeyValuePairs<String, String>) -> String {
  let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  let list = targets.map { "<Relationship Id='\($0)' Type='\(kinds)\($0)' Target='\($1)'/>" }
  return "<Relationships>\(list.joined())</Relationships>"
}

/// Returns the XML of styles: the first shows numbers, those after it what the codes say.
private func styles(_ codes: [String]) -> String {
  let formats = codes.enumerated().filter { Int($1) == nil }.map { index, code in
    "<numFmt numFmtId='\(164 + index)' formatCode='\(code)'/>"
  }
  let cells = codes.enumerated().map { "<xf numFmtId='\(Int($1) ?? 164 + $0)'/>" }
  return "<styleSheet><numFmts>\(formats.joined())</numFmts><cellStyleXfs><xf numFmtId='14'/>"
    + "</cellStyleXfs><cellXfs><xf numFmtId='0'/>\(cells.joined())</cellXfs></styleSheet>"
}

/// Returns an archive of compressed parts.
func zip(_ parts: [(name: String, content: [UInt8])], isProtected: Bool = false) -> [UInt8] {
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, content) in parts {
    let packed = deflated(content)
    let sum = crc32(0, content, UInt32(content.count))
    let flags: UInt16 = isProtected ? 1 : 0
    let entry =
      bytes([20, flags, 8, 0, 0]) + bytes([UInt32(sum), UInt32(packed.count)])
      + bytes([UInt32(content.count)]) + bytes([UInt16(name.utf8.count), 0])
    directory += [0x50, 0x4B, 1, 2, 20, 0] + entry + bytes([0, 0, 0] as [UInt16])
    directory += bytes([0, UInt32(file.count)]) + Array(name.utf8)
    file += [0x50, 0x4B, 3, 4] + entry + Array(name.utf8) + packed
  }
  let end =
    bytes([0, 0, UInt16(parts.count), UInt16(parts.count)])
    + bytes([UInt32(directory.count), UInt32(file.count)]) + [0, 0]
  return file + directory + [0x50, 0x4B, 5, 6] + end
}

private func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
  numbers.flatMap { number in
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

/// Returns bytes compressed, without what zlib adds before and after them.
private func deflated(_ content: [UInt8]) -> [UInt8] {
  var packed = [UInt8](repeating: 0, count: content.count + content.count / 1000 + 64)
  var count = UInt(packed.count)
  compress2(&packed, &count, content, UInt(content.count), 9)
  return Array(packed[2..<(Int(count) - 4)])
}
