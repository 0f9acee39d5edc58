/// Writes graphs in the data language of UCINET, as lists of ties, which ``DLReader`` reads.
///
/// Ids are the names of nodes. A tie without direction stands there in both directions, as in a
/// symmetric matrix; each kind of tie is a matrix of its own. Names stand in quotation marks only
/// where they have to; a quotation mark in them is doubled.
///
/// [analytictech.com/ucinet/help/hs5000.htm](http://www.analytictech.com/ucinet/help/hs5000.htm)
public enum DLWriter {
  /// Writes the first graph.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: One file, and what it can't carry: attributes of nodes but two modes among it.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    let layout = MatrixLayout(graph)
    let relations = RelationGroups(graph)
    var lines = FieldLines()
    addHeader(of: graph, layout, relations, to: &lines)
    for (number, edges) in relations.edges.enumerated() {
      if number > 0 { lines.add(["!"]) }
      for edge in edges { addTie(edge, of: graph, layout, to: &lines) }
    }
    var kept = KeptParts(
      graphName: true, edgeAttributes: [KnownAttribute.weight, KnownAttribute.relation])
    if layout.isTwoMode { kept.nodeAttributes = [KnownAttribute.mode] }
    return WrittenGraphs(
      [WrittenFile(lines.bytes)],
      losses: kept.losses(of: graphs) + relations.losses(of: graph)
        + losses(of: graph, layout, relations))
  }

  private static func addHeader(
    of graph: AttributedGraph, _ layout: MatrixLayout, _ relations: RelationGroups,
    to lines: inout FieldLines
  ) {
    let sizes =
      layout.isTwoMode
      ? "nr=\(layout.rowCount) nc=\(layout.columnCount)" : "n=\(layout.rowCount)"
    lines.add(["DL", sizes] + (relations.names.count > 1 ? ["nm=\(relations.names.count)"] : []))
    if let title = graph.name {
      lines.add(text: "title =")
      lines.add(quoted: title)
      lines.endLine()
    }
    lines.add(["format = edgelist\(layout.isTwoMode ? 2 : 1)"])
    if layout.isTwoMode {
      lines.add(labels: layout.rowNodes.map { graph.nodeIDs[$0] }, "row labels:")
      lines.add(labels: layout.columnNodes.map { graph.nodeIDs[$0] }, "column labels:")
    } else {
      lines.add(labels: graph.nodeIDs, "labels:")
    }
    if relations.names != [nil] {
      lines.add(labels: relations.names.map { $0 ?? "" }, "matrix labels:")
    }
    lines.add(["data:"])
  }

  private static func addTie(
    _ edge: Int, of graph: AttributedGraph, _ layout: MatrixLayout, to lines: inout FieldLines
  ) {
    let (row, column) = layout.cell(graph.sources[edge], graph.targets[edge])
    let weight = graph.edges[KnownAttribute.weight]?[edge]?.number
    lines.add(row, column, weight)
    if !layout.isTwoMode, !graph.isDirected(edge: edge), row != column {
      lines.add(column, row, weight)
    }
  }

  /// Returns what is lost of weights and of directions.
  private static func losses(
    of graph: AttributedGraph, _ layout: MatrixLayout, _ relations: RelationGroups
  ) -> [Loss] {
    let weights = graph.edges[KnownAttribute.weight].map { column in
      (0..<graph.edgeCount).count { column[$0]?.number == nil }
    }
    let hasArrows = graph.isDirected && graph.directions.isEmpty
    let losesArrows =
      hasArrows && (layout.isTwoMode || graph.readsAlikeByColumns(relations))
    return [
      Loss(.weight, count: weights ?? 0),
      Loss(.direction, count: losesArrows ? graph.edgeCount : 0),
    ].filter { $0.count > 0 }
  }
}

extension AttributedGraph {
  /// Whether each arrow has a like one in the other direction, so that a matrix is symmetric.
  func readsAlikeByColumns(_ relations: RelationGroups) -> Bool {
    let weights = edges[KnownAttribute.weight]
    return relations.edges.allSatisfy { edges in
      TieMatrices.Relation(
        rows: edges.map { sources[$0] }, columns: edges.map { targets[$0] },
        values: edges.map { weights?[$0]?.number }
      ).readsAlikeByColumns(rowCount: nodeCount)
    }
  }
}

extension FieldLines {
  fileprivate mutating func add(_ row: Int32, _ column: Int32, _ weight: Double?) {
    add(number: Int(row) + 1)
    add(number: Int(column) + 1)
    if let weight { add(text: weight.shortText) }
    endLine()
  }

  /// Adds names, one in a line, behind the words that say whose they are.
  fileprivate mutating func add(labels: [String], _ words: String) {
    guard !labels.isEmpty else { return }
    add([words])
    for label in labels {
      let marks = Array("\t\n\r ,=:\"".utf8)
      if label.isEmpty || label.utf8.contains(where: marks.contains) {
        add(quoted: label)
      } else {
        add(text: label)
      }
      endLine()
    }
  }
}
