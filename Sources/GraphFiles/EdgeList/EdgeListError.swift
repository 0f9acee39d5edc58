/// Why a list of edges can't be read or written, and where.
public struct EdgeListError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file can't be opened or read, for the reason that the system gives.
    case unreadableFile(path: String, because: String)
    /// The file can't be written, for the reason that the system gives.
    case unwritableFile(path: String, because: String)
    /// The file is compressed, and damaged or cut off.
    case damagedArchive(path: String)
    /// There is one end of an edge, but not the other.
    case missingEnd
    /// The end of an edge isn't a whole number from 0.
    case notAVertexNumber(String)
    /// The end of an edge is too large a number to be that of a vertex.
    case vertexNumberTooLarge(String)
    /// The numbers of vertices go far beyond the number of edges.
    case scatteredVertexNumbers(largest: Int)
    /// There is no third column.
    case missingWeight
    /// The third column isn't a finite number.
    case notAWeight(String)
    /// The name of a vertex isn't text in UTF-8.
    case notUTF8
    /// There are more edges or vertices than a graph can have.
    case tooLarge
  }

  /// What is wrong.
  public let reason: Reason

  /// The line, counted from 1, or `nil` if it is the file as a whole.
  public let line: Int?

  /// The character of the line, counted from 1, or `nil` if it is the file as a whole.
  public let column: Int?

  init(_ reason: Reason, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// What is wrong, where, and what to do about it, in sentences.
  public var description: String {
    guard let line, let column else { return reason.sentences }
    return "Line \(line), column \(column): \(reason.sentences)"
  }
}

extension EdgeListError.Reason {
  fileprivate var sentences: String {
    switch self {
    case .unreadableFile(let path, let reason):
      "\(path) can't be read: \(reason)."
    case .unwritableFile(let path, let reason):
      "\(path) can't be written: \(reason)."
    case .damagedArchive(let path):
      "\(path) is damaged or cut off. Compress the original again, or fetch the file anew."
    case .missingEnd:
      "An edge has one end only. Write both ends, separated by a blank, tab, comma or semicolon."
    case .notAVertexNumber(let field):
      "“\(field)” isn't the number of a vertex. Write a whole number from 0, or read the vertices as names."
    case .vertexNumberTooLarge(let field):
      "\(field) is too large for the number of a vertex. Read the numbers as names."
    case .scatteredVertexNumbers(let largest):
      "The largest number, \(largest), is far beyond the number of edges. Let the vertices be numbered anew."
    case .missingWeight:
      "An edge has no weight. Write a number in the third column, or read the list without weights."
    case .notAWeight(let field):
      "“\(field)” isn't a weight. Write a number with a decimal point, such as 2 or 0.5."
    case .notUTF8:
      "The name of a vertex isn't in UTF-8. Save the file in that encoding."
    case .tooLarge:
      "There are more edges or vertices than a graph can have, 2147483647. Read a part of them."
    }
  }
}
