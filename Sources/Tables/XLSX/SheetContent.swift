/// What a sheet of a workbook is to hold.
public struct SheetContent: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// What stands above it.
    public var heading: String
    /// Whether what is typed into it may be a number or a date; otherwise it stays as it is typed.
    public var holdsNumbers: Bool
    /// The words that the spreadsheet program offers; empty if it offers none.
    public var words: [String]
    /// Whether other words than those are as good.
    public var isOpen: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - heading: What stands above it.
    ///   - holdsNumbers: Whether what is typed into it may be a number or a date.
    ///   - words: The words that the spreadsheet program offers.
    ///   - isOpen: Whether other words than those are as good.
    public init(
      _ heading: String, holdsNumbers: Bool = false, words: [String] = [], isOpen: Bool = true
    ) {
      self.heading = heading
      self.holdsNumbers = holdsNumbers
      self.words = words
      self.isOpen = isOpen
    }
  }

  /// What its tab says: at most 31 characters, none of them `[ ] : * ? / \` or `'`.
  public var name: String
  /// The columns; none if the sheet is a text, whose lines are its rows.
  public var columns: [Column]
  /// The texts of the cells.
  public var rows: [[String]]

  /// Makes the content of a sheet.
  ///
  /// - Parameters:
  ///   - name: What its tab says.
  ///   - columns: The columns.
  ///   - rows: The texts of the cells.
  public init(name: String, columns: [Column], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
