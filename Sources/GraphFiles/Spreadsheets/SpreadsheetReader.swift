public import InputFiles
package import Tables
private import Wording

/// Reads graphs from a table of nodes and a table of edges: two sheets of a workbook, or two CSV files.
///
/// Nodes that only edges name are taken, too. Ids stay as they stand; cells are numbers, yes and no,
/// lists or values in time where each of a column is one.
public enum SpreadsheetReader {
  /// Reads a workbook or a CSV file.
  ///
  /// - Parameters:
  ///   - source: The file; beside a CSV file may be the other table, under the same name but for
  ///     `edges` in the place of `nodes`.
  ///   - layout: What the tables are called.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if the file can't be read, or lacks a column that it needs.
  /// - Complexity: O(*n*) time and space for *n* bytes, expected.
  public static func read(
    _ source: FileSource, as layout: SpreadsheetLayout
  ) throws(FileProblem) -> GraphDocument {
    if XLSXReader.mayRead(try source.prefix(4)) {
      return try read(try XLSXReader.read(source), as: layout)
    }
    let files = [source, layout.fileBeside(source)].compactMap(\.self)
    var draft = SpreadsheetDraft(layout)
    var tables: [SpreadsheetTable] = []
    for file in files {
      let document = CSVReader.read(withTabs(try file.contents()))
      if let remark = document.encoding.remark { draft.remarks.append(remark) }
      let part = if files.count > 1, case .path(let path) = file { fileName(path) } else { "" }
      tables.append(
        SpreadsheetTable(document, part: part.isEmpty ? nil : part, key: layout.nodeID))
    }
    let edges = tables.firstIndex { table in
      table.column(layout.source) != nil
        && (table.column(layout.target) != nil || table.column(layout.nodeID) == nil)
    }
    if let nodes = tables.indices.first(where: { $0 != edges }) {
      try draft.addNodes(tables[nodes])
    }
    if let edges { try draft.addEdges(tables[edges]) }
    return draft.document()
  }

  /// Reads a workbook in the layout that the names of its sheets show.
  ///
  /// - Parameter workbook: The sheets.
  /// - Returns: One graph; `nil` if the sheets are in none of the layouts.
  /// - Throws: `FileProblem` if a sheet lacks a column that it needs.
  package static func read(_ workbook: Workbook) throws(FileProblem) -> GraphDocument? {
    let names = workbook.sheets.map(\.name)
    guard let layout = SpreadsheetLayout.all.first(where: { $0.hasSheets(names) }) else {
      return nil
    }
    return try read(workbook, as: layout)
  }

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - workbook: The sheets.
  ///   - layout: What they are called.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if a sheet lacks a column that it needs.
  package static func read(
    _ workbook: Workbook, as layout: SpreadsheetLayout
  ) throws(FileProblem) -> GraphDocument {
    var draft = SpreadsheetDraft(layout)
    func table(_ name: String, key: [String]) -> SpreadsheetTable? {
      workbook.sheets.first { $0.name.lowercased() == name.lowercased() }
        .map { SpreadsheetTable($0.document, part: $0.name, key: key) }
    }
    if let settings = table("Misc", key: ["Per-Workbook Setting"]) { draft.addSettings(settings) }
    if let nodes = table(layout.nodeSheet, key: layout.nodeID) { try draft.addNodes(nodes) }
    if let edges = table(layout.edgeSheet, key: [layout.source]) { try draft.addEdges(edges) }
    if layout == .nodeXL, let members = table("Group Vertices", key: ["Vertex"]) {
      draft.addGroups(members)
    }
    let known = [layout.nodeSheet, layout.edgeSheet].map { $0.lowercased() }
    for sheet in workbook.sheets
    where layout != .nodeXL && !known.contains(sheet.name.lowercased()) && !sheet.isHidden {
      draft.remarks.append(FileProblem(.sheetNotRead, severity: .note, part: sheet.name))
    }
    return draft.document()
  }
}

/// Returns a text whose fields blanks divide with tabs for them, and any other as it is.
private func withTabs(_ bytes: [UInt8]) -> [UInt8] {
  let text = DecodedText(bytes)
  guard FieldSeparator(of: text) == .blanks else { return bytes }
  var rows = FieldRows(text, separator: .blanks)
  var lines: [String] = []
  while (try? rows.next()) == true {
    lines += [String](repeating: "", count: max(0, rows.line - lines.count - 1))
    lines.append(rows.fields.indices.map { rows.text(of: $0).quoted }.joined(separator: "\t"))
  }
  return Array(lines.joined(separator: "\n").utf8)
}

private func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
