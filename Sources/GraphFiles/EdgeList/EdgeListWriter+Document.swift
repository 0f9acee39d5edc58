extension EdgeListWriter {
  /// Writes the first graph with an edge on every line, as ``EdgeListReader/read(_:isDirected:)``
  /// reads it.
  ///
  /// Comments say whether edges are arrows and what the columns hold; the nodes without edges follow,
  /// each in a line of its own. Fields are divided by tabs, and stand in quotation marks only where
  /// they hold a tab, a line break or the like, so that other programs read them, too.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: One file, and what it can't carry: attributes of nodes among it.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    var lines = FieldLines(separator: UInt8(ascii: "\t"))
    lines.add(["# \(graph.isDirected ? "Directed" : "Undirected") graph"])
    if let title = graph.titleLine { lines.add(["# Title: \(title)"]) }
    let columns = columns(of: graph)
    if columns.contains(where: { $0.name != KnownAttribute.weight }) || columns.count > 1 {
      lines.add(text: "# source")
      for heading in ["target"] + columns.map(\.name) { lines.add(field: heading) }
      lines.endLine()
    }
    var hasEdge = [Bool](repeating: false, count: graph.nodeCount)
    for edge in 0..<graph.edgeCount {
      for end in [Int(graph.sources[edge]), Int(graph.targets[edge])] {
        hasEdge[end] = true
        lines.add(field: graph.nodeIDs[end])
      }
      for column in columns { lines.add(value: column[edge]) }
      lines.endLine()
    }
    for node in hasEdge.indices where !hasEdge[node] {
      lines.add(field: graph.nodeIDs[node], isAlone: true)
      lines.endLine()
    }
    let kept = KeptParts(edgeAttributes: Set(columns.map(\.name)))
    return WrittenGraphs(
      [WrittenFile(lines.bytes)], losses: kept.losses(of: graphs) + columns.flatMap(\.textLosses))
  }

  /// Returns the attributes of edges, the weight first; those whose name can't stand in a comment or
  /// is there already, aren't among them.
  private static func columns(of graph: AttributedGraph) -> [AttributeColumn] {
    let columns = graph.edges.columns.filter { column in
      !column.name.isEmpty && !column.name.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    }
    let weights = columns.filter { $0.name == KnownAttribute.weight && $0.type != .text }
    return weights.prefix(1) + columns.filter { $0.name != KnownAttribute.weight }
  }
}

extension FieldLines {
  /// Adds a field, in quotation marks if it wouldn't be read as one without.
  ///
  /// - Parameters:
  ///   - text: The field.
  ///   - isAlone: Whether no tab in the line shows how fields are divided.
  mutating func add(field text: String, isAlone: Bool = false) {
    let marks: [UInt8] = isAlone ? [0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3B, 0x7C] : [0x09, 0x0A, 0x0D]
    let first = text.utf8.first
    let isPlain =
      first != nil && !FieldRows.commentMarks.contains(first ?? 0) && first != 0x22
      && first != 0x20 && text.utf8.last != 0x20 && !text.utf8.contains(where: marks.contains)
    if isPlain { add(text: text) } else { add(quoted: text) }
  }
}
