/// Writes graphs as matrices in the format of the Matrix Market, which ``MatrixMarketReader`` reads.
///
/// Each edge is an entry, so that parallel edges stay. Ties without direction become a symmetric
/// matrix, of which the lower half is listed; two modes of different size a rectangular one.
///
/// [math.nist.gov/MatrixMarket/formats.html](https://math.nist.gov/MatrixMarket/formats.html).
public enum MatrixMarketWriter {
  /// Writes the first graph.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: One file, and what it can't carry: ids and all attributes but the weight among it.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: true)
    let layout = MatrixLayout(graph)
    let isTwoMode = layout.isTwoMode && layout.rowCount != layout.columnCount
    let isSymmetric = !isTwoMode && !graph.isDirected && graph.directions.allSatisfy { !$0 }
    let weights = graph.edges[KnownAttribute.weight]
    let field = weights.map { $0.hasOnlyIntegers ? "integer" : "real" } ?? "pattern"
    var lines = FieldLines()
    lines.add([
      "%%MatrixMarket", "matrix", "coordinate", field, isSymmetric ? "symmetric" : "general",
    ])
    if let title = graph.titleLine { lines.add(["% Title: \(title)"]) }
    let entries = entries(of: graph, isTwoMode ? layout : nil, isSymmetric: isSymmetric)
    let (rows, columns) =
      isTwoMode ? (layout.rowCount, layout.columnCount) : (graph.nodeCount, graph.nodeCount)
    lines.add(["\(rows)", "\(columns)", "\(entries.count)"])
    for entry in entries {
      lines.add(number: Int(entry.row) + 1)
      lines.add(number: Int(entry.column) + 1)
      if let weights { lines.add(text: weightText(weights[entry.edge])) }
      lines.endLine()
    }
    var kept = KeptParts(edgeAttributes: [KnownAttribute.weight])
    if isTwoMode { kept.nodeAttributes = [KnownAttribute.mode] }
    return WrittenGraphs(
      [WrittenFile(lines.bytes)],
      losses: kept.losses(of: graphs) + losses(of: graph, isTwoMode ? layout : nil))
  }

  private static func entries(
    of graph: AttributedGraph, _ layout: MatrixLayout?, isSymmetric: Bool
  ) -> [(row: Int32, column: Int32, edge: Int)] {
    var entries: [(row: Int32, column: Int32, edge: Int)] = []
    entries.reserveCapacity(graph.edgeCount)
    for edge in 0..<graph.edgeCount {
      let (source, target) = (graph.sources[edge], graph.targets[edge])
      if let layout {
        let (row, column) = layout.cell(source, target)
        entries.append((row, column, edge))
      } else if isSymmetric {
        entries.append((max(source, target), min(source, target), edge))
      } else {
        entries.append((source, target, edge))
        if !graph.isDirected(edge: edge), source != target {
          entries.append((target, source, edge))
        }
      }
    }
    return entries
  }

  private static func weightText(_ weight: AttributeValue?) -> String {
    switch weight {
    case .integer(let number): "\(number)"
    case .real(let number): number.shortText
    default: "1"
    }
  }

  /// Returns what is lost of ids and weights.
  private static func losses(of graph: AttributedGraph, _ layout: MatrixLayout?) -> [Loss] {
    let ids = graph.nodeIDs.indices.filter {
      graph.nodeIDs[$0] != (layout?.numberedID($0) ?? "\($0 + 1)")
    }
    let weights = graph.edges[KnownAttribute.weight].map { column in
      (0..<graph.edgeCount).count { column[$0]?.number == nil }
    }
    return [
      Loss(.nodeID, name: ids.first.map { graph.nodeIDs[$0] }, count: ids.count),
      Loss(.weight, count: weights ?? 0),
    ].filter { $0.count > 0 }
  }
}

extension AttributeColumn {
  /// Whether each value that is stated is a whole number.
  fileprivate var hasOnlyIntegers: Bool {
    (values + [defaultValue]).allSatisfy { $0.map { $0.type == .integer } ?? true }
  }
}
