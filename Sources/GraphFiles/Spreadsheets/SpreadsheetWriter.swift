private import InputFiles
private import Tables

/// Writes graphs as a table of nodes and a table of edges.
///
/// They are the two sheets of a workbook; two CSV files where libxlsxwriter isn't installed, or where a
/// sheet would have more rows than it can.
public enum SpreadsheetWriter {
  /// Writes a graph.
  ///
  /// - Parameters:
  ///   - graphs: The graphs, of which the first is written.
  ///   - layout: What the tables are called.
  /// - Returns: The files, and what the tables can't carry.
  /// - Complexity: Linear in the size of the texts.
  public static func write(
    _ graphs: [AttributedGraph], as layout: SpreadsheetLayout
  ) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: layout.isDirected ?? false)
    var tables = WrittenSpreadsheet(graph, layout)
    var losses = LossCollector()
    losses.add(.graphs, count: graphs.count - 1)
    losses.add(.graphName, name: graph.name, count: graph.name == nil ? 0 : 1)
    for attribute in graph.attributes { losses.add(.graphAttribute, name: attribute.name) }
    losses.add(.hierarchy, count: graph.parents.count { $0 >= 0 })
    let sheets = tables.sheets()
    for loss in tables.losses.losses { losses.add(loss.kind, name: loss.name, count: loss.count) }
    let isSmall = sheets.allSatisfy { $0.rows.count < rowLimit }
    if isSmall, let workbook = try? XLSXWriter.write(sheets, listName: "Lists") {
      return WrittenGraphs([WrittenFile(workbook.file)], losses: losses.losses)
    }
    let files = sheets.map { sheet in
      let text = CSVWriter.text(of: [sheet.columns.map(\.heading)] + sheet.rows)
      return WrittenFile(
        Array(text.utf8), suffix: "-\(sheet.name.lowercased())", ending: "csv")
    }
    return WrittenGraphs(files, losses: losses.losses)
  }

  /// How many rows a sheet may have below its headings.
  private static let rowLimit = 1_048_575
}
