public import InputFiles
private import Wording

/// Reads the format of NetDraw: sections with nodes, ties and how both are drawn.
///
/// Each column of numbers under `*Tie data` is a relation with the strength of its ties, where 0 is
/// no tie; a single one that is called `strength` has no name as a relation. Other columns are
/// attributes, and so is one of numbers in quotation marks. Where each tie stands there in both
/// directions with the same strength and without attributes, ties have no direction. A colour is a
/// number 65536 · blue + 256 · green + red, and `y` grows downwards in the file.
///
/// S. P. Borgatti, *A Brief Guide to Using NetDraw*,
/// [analytictech.com/netdraw.htm](http://www.analytictech.com/downloadnd.htm).
public enum VNAReader {
  /// Reads a file.
  ///
  /// - Parameter source: The file.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if the file has no sections, or a row doesn't suit its headings.
  /// - Complexity: O(*n*) time and space for *n* bytes, expected.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let text = DecodedText(try source.contents())
    var rows = FieldRows(text, separator: .blanksOrComma)
    var content = VNAContent()
    while try rows.next() {
      if let section = rows.sectionName {
        try content.begin(section, &rows)
      } else {
        try content.add(rows)
      }
    }
    var remarks = [text.encoding.remark].compactMap(\.self)
    let graph = content.graph(rows, remarks: &remarks)
    return GraphDocument([graph], encoding: text.encoding, remarks: remarks)
  }
}

/// The sections of a file of NetDraw, as they are read.
private struct VNAContent {
  private enum Section {
    case nodes, ties, tieProperties, unknown
  }

  private var section: Section?
  private var nodes = VNANodes()
  private var ties = VNATies()
  private var tieProperties = VNATies()
  private var remarks: [FileProblem] = []
  /// How many headings the section has, and the column of each after the ids.
  private var headingCount = 0
  private var columns: [Int] = []

  /// Begins a section with its headings.
  mutating func begin(_ name: String, _ rows: inout FieldRows) throws(FileProblem) {
    switch name {
    case "node data", "node properties", "node attributes": section = .nodes
    case "tie data": section = .ties
    case "tie properties": section = .tieProperties
    default:
      section = .unknown
      remarks.append(
        FileProblem(.unknownVNASection(name), severity: .warning, line: rows.line))
      return
    }
    guard try rows.next(), rows.sectionName == nil else {
      throw FileProblem(.noVNAHeadings(name), line: rows.line)
    }
    headingCount = rows.fields.count
    let headings = rows.fields.indices.map { rows.text(of: $0) }
    guard section == .nodes || headingCount >= 2 else {
      throw FileProblem(.noVNAHeadings(name), line: rows.line)
    }
    switch section {
    case .nodes: columns = headings.dropFirst().map { nodes.addColumn($0) }
    case .ties: columns = headings.dropFirst(2).map { ties.addColumn($0) }
    default: columns = headings.dropFirst(2).map { tieProperties.addColumn($0) }
    }
  }

  /// Adds a row.
  mutating func add(_ rows: FieldRows) throws(FileProblem) {
    guard let section else { throw FileProblem(.noVNA, line: rows.line) }
    guard section != .unknown else { return }
    if rows.fields.count > headingCount {
      throw rows.problem(.fieldBeyondHeadings(count: headingCount), field: headingCount)
    }
    if section == .nodes {
      if nodes.add(rows, columns) { return }
      remarks.append(
        rows.problem(.repeatedVNANode(rows.text(of: 0)), field: 0, severity: .warning))
      return
    }
    guard rows.fields.count > 1 else { throw FileProblem(.missingEnd, line: rows.line) }
    let source = nodes.node(rows, 0)
    let target = nodes.node(rows, 1)
    if section == .ties {
      ties.add(source, target, rows, columns)
    } else {
      tieProperties.add(source, target, rows, columns)
    }
  }

  /// Returns all as a graph.
  func graph(_ rows: FieldRows, remarks: inout [FileProblem]) -> AttributedGraph {
    remarks += self.remarks
    var graph = ties.graph(nodes: nodes.ids, rows, remarks: &remarks)
    nodes.addColumns(to: &graph, rows)
    tieProperties.addProperties(to: &graph, rows)
    return graph
  }
}

extension FieldRows {
  /// The name of the section that a row begins, in small letters without its star.
  fileprivate var sectionName: String? {
    guard let first = fields.first, !first.isQuoted, bytes[first.start] == UInt8(ascii: "*") else {
      return nil
    }
    return fields.map { text(of: $0).lowercased() }.joined(separator: " ")
      .drop { $0 == "*" || $0 == " " }.description
  }
}
