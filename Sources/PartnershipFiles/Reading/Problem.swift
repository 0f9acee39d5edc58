public import Wording

/// Something that is wrong with a file of a network, and where.
public struct Problem: Sendable, Hashable {
  /// How bad a problem is.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Codable {
    /// The network can't be used.
    case error
    /// Something is probably not as it was meant; the network is used as it stands.
    case warning
    /// Something that whoever reads the network may want to know.
    case note
  }

  /// What a problem is about; many problems of one kind are cut short.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// The file or the folder can't be read at all.
    case file
    /// The file breaks off or isn't a table.
    case table
    /// A column that the table must have is missing, or stands twice.
    case column
    /// A column that the table doesn't define.
    case unknownColumn
    /// A key that the table `network` doesn't define.
    case unknownKey
    /// A cell that must have a text is empty.
    case emptyCell
    /// A text to the right of the last heading.
    case beyondHeadings
    /// A character that can't be shown.
    case character
    /// A formula of a workbook that has no value.
    case formula
    /// A date that can't be understood.
    case date
    /// A number that can't be understood.
    case number
    /// A word that isn't one of those that the column takes.
    case word
    /// A word outside a vocabulary, which is kept.
    case unusualWord
    /// An id that stands twice.
    case duplicateID
    /// An id that nothing has.
    case unknownReference
    /// An end before its start.
    case interval
    /// An actor that is a part of itself.
    case partOf
    /// Phases that share days.
    case overlap
    /// An edge of a graph that has no place in a network.
    case edge
    /// What was guessed of a file that doesn't say it.
    case guess
    /// Something that is told in two ways.
    case contradiction
    /// A part of a file that a network has no place for.
    case leftOut
  }

  /// How bad it is.
  public var severity: Severity
  /// What it is about.
  public var kind: Kind
  /// The name of the file, or of the sheet of a workbook.
  public var file: String
  /// Whether it is a sheet.
  public var isSheet = false
  /// The number of the row as a spreadsheet program shows it; `nil` for the file as a whole.
  public var row: Int?
  /// The line of a file that isn't a table, counted from 1.
  public var line: Int?
  /// The heading of the column as the file writes it; `nil` for the row or the file as a whole.
  public var column: String?
  /// The text that was found, if there is one.
  public var found: String?
  /// What is wrong, and what to write instead.
  public var message: Text

  /// Returns the problem as a sentence that names the file, the row and the column.
  ///
  /// - Parameter language: The language to write it in.
  /// - Returns: Such as `ties.csv, row 4, column to: “liu2” is not the id of any actor; …`, or of a
  ///   workbook `sheet ties, row 4, …`.
  public func sentence(in language: Language) -> String {
    (line == nil
      ? Text.problem(
        file: file, isSheet: isSheet, row: row, column: column, message: message)
      : Text.problem(file: file, part: nil, line: line, column: nil, message: message))[language]
  }
}
