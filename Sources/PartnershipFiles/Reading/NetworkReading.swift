public import Partnerships

/// What was read from a path: the network, and everything that is wrong with its files.
public struct NetworkReading: Sendable {
  /// What a network was read from.
  public enum Format: String, Sendable, Hashable, Codable {
    /// A folder of tables.
    case folder
    /// One table of ties.
    case edgeList
  }

  /// What the path holds; `nil` if there is nothing that can be read.
  public internal(set) var format: Format?
  /// The network; `nil` if any problem is an error.
  public internal(set) var network: Network?
  /// Every problem, by table, row and column.
  public internal(set) var problems: [Problem]
  /// The name of the file that each table was read from.
  public internal(set) var files: [Table: String] = [:]
  /// The row of each table's records, as a spreadsheet program shows it.
  public internal(set) var rows: [Table: [Int]] = [:]
}
