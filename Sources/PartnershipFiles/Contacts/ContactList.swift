public import InputFiles
import Partnerships
import Tables
import Wording

/// A list of contacts: a table with a row for each person in an organisation.
public struct ContactList: Sendable {
  /// What its file is called.
  public let name: String
  /// The sheet that is read; `nil` for a CSV file.
  public let sheet: String?
  /// The sheets that aren't read.
  public let otherSheets: [String]
  /// Which column becomes what: a proposal by the headings, until it is changed.
  public var mapping: ContactMapping

  let document: TableDocument

  /// Opens a list.
  ///
  /// - Parameters:
  ///   - source: Where it is: a CSV file, or a workbook.
  ///   - name: What it is called.
  ///   - sheet: The sheet of a workbook; `nil` for the first one with rows that isn't hidden.
  /// - Throws: `FileProblem` if it can't be read or has no such sheet.
  public init(_ source: FileSource, name: String, sheet: String? = nil) throws(FileProblem) {
    let file = try source.contents()
    guard file.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      self.init(name: name, sheet: nil, otherSheets: [], document: CSVReader.read(file))
      return
    }
    let sheets = try XLSXReader.read(.bytes(file)).sheets
    let chosen = sheets.first { candidate in
      sheet.map { folded($0) == folded(candidate.name) }
        ?? (!candidate.isHidden && candidate.document.rowCount > 0)
    }
    guard let chosen else {
      throw FileProblem(.noSuchSheet(sheet ?? "", known: sheets.map(\.name)))
    }
    self.init(
      name: name, sheet: chosen.name,
      otherSheets: sheets.map(\.name).filter { $0 != chosen.name }, document: chosen.document)
  }

  private init(name: String, sheet: String?, otherSheets: [String], document: TableDocument) {
    self.name = name
    self.sheet = sheet
    self.otherSheets = otherSheets
    self.document = document
    mapping = ContactMapping(headings: document.headings)
  }
}
