internal import InputFiles

/// Reads CSV files as spreadsheet programs write them.
///
/// Read are: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; any line break; and quoted
/// texts with separators, doubled quotation marks and line breaks in them
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
public enum CSVReader {
  /// The longest text that a cell may have, in bytes.
  public static let cellLimit = 1_000_000

  /// The most cells that a row may have, as in Excel.
  public static let columnLimit = 16_384

  /// The largest file that is read, in bytes.
  public static let fileLimit = 1_000_000_000

  /// Reads a file.
  ///
  /// - Parameter file: The content of the file.
  /// - Returns: The table, and all that is wrong with it; empty if the file isn't a table at all.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func read(_ file: [UInt8]) -> TableDocument {
    if let problem = problem(ofWhole: file) { return unreadable(problem) }
    let text = DecodedText(file)
    if isBinary(text.bytes) { return unreadable(.binaryFile) }
    var parser = CSVParser(text)
    return parser.parse()
  }

  private static func unreadable(_ kind: TableProblem.Kind) -> TableDocument {
    var document = TableDocument()
    document.report(TableProblem(kind))
    return document
  }

  private static func problem(ofWhole file: [UInt8]) -> TableProblem.Kind? {
    if file.count > fileLimit { return .fileTooLarge }
    return kindOfOtherFile(file)
  }
}
