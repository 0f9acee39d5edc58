public import GraphFiles
public import Partnerships
public import Wording

/// What was read from a path: the network, and everything that is wrong with its files.
public struct NetworkReading: Sendable {
  /// What a network was read from.
  public enum Format: String, Sendable, Hashable, Codable {
    /// A folder of tables.
    case folder
    /// A workbook whose sheets are tables.
    case workbook
    /// One table of ties.
    case edgeList
    /// A plain graph.
    case graph
    /// Activities as the International Aid Transparency Initiative publishes them.
    case iati
  }

  /// What the path holds; `nil` if there is nothing that can be read.
  public internal(set) var format: Format?
  /// The graphs of the file, where it is one of plain graphs.
  public internal(set) var graphs: [AttributedGraph] = []
  /// Whether it is a plain graph all of whose edges are arrows.
  public internal(set) var isDirected = false
  /// The network; `nil` if any problem is an error.
  public internal(set) var network: Network?
  /// The network's own language, if it is one that results can be written in; known even where the
  /// network can't be used.
  public internal(set) var language: Language?
  /// Every problem, by table, row and column.
  public internal(set) var problems: [Problem]
  /// Where the records of each table stand.
  var places: [Table: TablePlaces] = [:]
}

extension NetworkReading {
  /// Returns what whoever keeps the network should look at.
  ///
  /// - Returns: The findings of the network, of an edge list or a plain graph without those on what
  ///   it has no place for; empty if the network can't be used.
  public func findings() -> [Finding] {
    let findings = network?.findings() ?? []
    if format == .graph { return findings.filter(\.isOfPlainGraphs) }
    if format == .iati { return findings.filter { $0.kind != .unreadWeights } }
    guard format == .edgeList else { return findings }
    let columns = places[.ties]?.columns ?? [:]
    let isDated = columns["start"] != nil || columns["end"] != nil
    return findings.filter { finding in
      switch finding.kind {
      case .missingKind: false
      case .undatedTies: isDated
      case .openIntervals: columns["end"] != nil
      default: true
      }
    }
  }

  /// Returns the name of the file or of the sheet that a table was read from.
  ///
  /// - Parameter table: The table; of an edge list, actors and ties are read from the same file.
  /// - Returns: `nil` if the network has no such table.
  public func file(of table: Table) -> String? { places[table]?.file }

  /// Returns where a record was read.
  ///
  /// - Parameters:
  ///   - record: The index of the record in its table.
  ///   - table: The table.
  /// - Returns: The number of the row as a spreadsheet program shows it; `nil` if there is no such
  ///   record.
  public func row(ofRecord record: Int, in table: Table) -> Int? {
    guard let places = places[table], !places.hasLines, places.rows.indices.contains(record) else {
      return nil
    }
    return places.rows[record]
  }

  /// Returns a finding as a sentence that names the file, the row and the column.
  ///
  /// - Parameters:
  ///   - finding: A finding of the network that was read.
  ///   - language: The language to write it in.
  /// - Returns: Such as `actors.csv, row 7, column kind: the actor has no kind; …`.
  public func sentence(of finding: Finding, in language: Language) -> String {
    let places = places[finding.table]
    let file = places?.file ?? finding.table.rawValue
    if let record = finding.record, let places, places.hasLines, !places.rows.isEmpty {
      return Text.problem(
        file: file, part: nil, line: places.rows[record], column: nil, message: finding.message)[
          language]
    }
    let row = finding.record.flatMap { self.row(ofRecord: $0, in: finding.table) }
    let column = finding.column.map { places?.heading(ofColumn: $0) ?? $0 }
    return Text.problem(
      file: file, isSheet: places?.isSheet ?? false, row: row, column: column,
      message: finding.message)[language]
  }
}

extension Finding {
  /// Whether a plain graph could have been made otherwise.
  fileprivate var isOfPlainGraphs: Bool {
    switch kind {
    case .missingKind, .missingAffiliation, .missingParticipation, .missingSources, .undatedTies,
      .openIntervals:
      false
    default: true
    }
  }
}
