public import Wording

/// What is wrong or doubtful in a file, and where.
public struct FileProblem: Error, Sendable, Hashable {
  /// Whether the file can be used.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// The file can't be used.
    case error
    /// Something may not be what was meant.
    case warning
    /// Something was guessed or left out, and that is all there is to it.
    case note
  }

  /// Whether the file can be used.
  public var severity: Severity
  /// What is wrong, and what to write instead.
  public var message: Text
  /// The part of the file, such as a sheet; `nil` for a file of one part.
  public var part: String?
  /// The line, counted from 1; `nil` for the file as a whole.
  public var line: Int?
  /// The character of the line, counted from 1; `nil` for the line as a whole.
  public var column: Int?

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - message: What is wrong, and what to write instead.
  ///   - severity: Whether the file can be used.
  ///   - part: The part of the file.
  ///   - line: The line, counted from 1.
  ///   - column: The character of the line, counted from 1.
  public init(
    _ message: Text, severity: Severity = .error, part: String? = nil, line: Int? = nil,
    column: Int? = nil
  ) {
    self.severity = severity
    self.message = message
    self.part = part
    self.line = line
    self.column = column
  }
}
