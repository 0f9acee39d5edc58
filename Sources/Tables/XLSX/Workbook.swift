/// A workbook: its sheets, each a table.
public struct Workbook: Sendable {
  /// A sheet of a workbook.
  public struct Sheet: Sendable {
    /// What its tab says.
    public let name: String
    /// Whether the spreadsheet program doesn't show it.
    public let isHidden: Bool
    /// Its cells, and all that is wrong with them.
    public internal(set) var document: TableDocument
  }

  /// The sheets with cells, in the order of their tabs.
  public internal(set) var sheets: [Sheet]
}
