/// Something that is wrong with a CSV file or a sheet, and where.
public struct TableProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file has no text.
    case emptyFile
    /// The file is larger than ``CSVReader/fileLimit``.
    case fileTooLarge
    /// The file is a workbook, whatever its name says, and is read as one table.
    case workbook
    /// The file is a workbook in the form that Excel wrote before 2007.
    case oldWorkbook
    /// The file is a workbook in Excel’s binary form.
    case binaryWorkbook
    /// The file is a workbook of LibreOffice.
    case openDocument
    /// The file is a workbook of Numbers.
    case numbers
    /// The file is protected by a password.
    case encrypted
    /// The file is a PDF.
    case pdf
    /// The file is a picture.
    case image
    /// The file is a word processor's document.
    case textDocument
    /// The file is an archive of other files.
    case archive
    /// The file isn't text.
    case binaryFile
    /// A quotation mark opens a text that nothing closes.
    case unclosedQuote
    /// A text is longer than ``CSVReader/cellLimit``.
    case cellTooLong
    /// A row has more than ``CSVReader/columnLimit`` cells.
    case tooManyColumns
    /// A row of a CSV file has text to the right of the last heading.
    case textBeyondHeadings
    /// A row of a sheet has text to the right of the last heading.
    case cellBeyondHeadings
    /// A text has a character that no printer and no other program can show.
    case controlCharacter
    /// A letter was lost when the file was written, and `�` stands in its place.
    case lostCharacter
    /// A formula of a sheet couldn't be worked out; the text is what it shows instead.
    case errorValue
    /// A formula of a sheet has no stored value.
    case formulaWithoutValue
    /// Cells are merged in the row of the headings; the text is their range.
    case mergedHeadings
    /// Cells are merged below the headings; the text is their range.
    case mergedCells
    /// Rows of a sheet are hidden; the text is how many.
    case hiddenRows

    /// Whether nothing after the place of the problem is read.
    public var stopsReading: Bool {
      switch self {
      case .emptyFile, .fileTooLarge, .workbook, .oldWorkbook, .binaryWorkbook, .openDocument,
        .numbers, .encrypted, .pdf, .image, .textDocument, .archive, .binaryFile, .unclosedQuote,
        .cellTooLong, .tooManyColumns, .mergedHeadings:
        true
      case .textBeyondHeadings, .cellBeyondHeadings, .controlCharacter, .lostCharacter,
        .errorValue, .formulaWithoutValue, .mergedCells, .hiddenRows:
        false
      }
    }
  }

  /// What is wrong.
  public let kind: Kind
  /// The number of the row as a spreadsheet program shows it; `nil` for the file as a whole.
  public let row: Int?
  /// The index of the column, from 0; `nil` for the file as a whole.
  public let column: Int?
  /// The text that is wrong, if there is one.
  public let text: String?

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - row: The number of the row as a spreadsheet program shows it.
  ///   - column: The index of the column, from 0.
  ///   - text: The text that is wrong.
  public init(_ kind: Kind, row: Int? = nil, column: Int? = nil, text: String? = nil) {
    self.kind = kind
    self.row = row
    self.column = column
    self.text = text
  }
}
