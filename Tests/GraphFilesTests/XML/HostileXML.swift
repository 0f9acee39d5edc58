import GraphFiles

/// What files in XML make of the graphs of ``HostileGraphs``.
enum HostileXML {
  /// Returns a graph as XML carries it: without the characters that it doesn't allow.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - hasLists: Whether lists stay lists; otherwise they become texts.
  /// - Returns: The graph as it is read back.
  static func carried(_ graph: AttributedGraph, hasLists: Bool = false) -> AttributedGraph {
    var taken = Set(graph.nodeIDs)
    var carried = AttributedGraph(isDirected: graph.isDirected)
    carried.name = graph.name.map(allowed)
    for id in graph.nodeIDs {
      var text = allowed(id)
      let isKept = text == id && !(hasLists && text.isEmpty)
      while !isKept, text.isEmpty || taken.contains(text) { text += "_" }
      taken.insert(text)
      carried.addNode(text)
    }
    for edge in 0..<graph.edgeCount {
      carried.addEdge(
        graph.sources[edge], graph.targets[edge], isDirected: graph.isDirected(edge: edge),
        id: graph.edgeIDs.isEmpty ? nil : graph.edgeIDs[edge])
    }
    for column in graph.nodes.columns { carried.nodes.add(self.carried(column, hasLists)) }
    for column in graph.edges.columns { carried.edges.add(self.carried(column, hasLists)) }
    return carried
  }

  /// Returns a table with its attributes in the order of their names.
  static func sorted(_ table: AttributeTable) -> AttributeTable {
    var sorted = AttributeTable()
    for column in table.columns.sorted(by: { $0.name < $1.name }) { sorted.add(column) }
    return sorted
  }

  /// Whether an id of a node has characters that XML doesn't allow.
  static func hasDamagedIDs(_ graph: AttributedGraph) -> Bool {
    graph.nodeIDs.contains { allowed($0) != $0 }
  }

  /// Whether another text than an id has characters that XML doesn't allow.
  static func hasControlCharacters(_ graph: AttributedGraph) -> Bool {
    let values = (graph.nodes.columns + graph.edges.columns).flatMap { $0.values }
    let texts = values.flatMap { value -> [String] in
      switch value {
      case .text(let text): [text]
      case .list(let values): values.map { if case .text(let text) = $0 { text } else { "" } }
      default: []
      }
    }
    return (texts + [graph.name ?? ""]).contains { allowed($0) != $0 }
  }

  private static func carried(_ column: AttributeColumn, _ hasLists: Bool) -> AttributeColumn {
    var column = column
    if !hasLists, column.type == .list {
      column.type = .text
    }
    column.values = column.values.map { value in
      switch value {
      case .text(let text): .text(allowed(text))
      case .list(let values) where !hasLists: .text(allowed(listText(values)))
      case .list(let values):
        .list(values.map { if case .text(let text) = $0 { .text(allowed(text)) } else { $0 } })
      default: value
      }
    }
    return column
  }

  private static func listText(_ values: [AttributeValue]) -> String {
    let texts = values.map { value in
      guard case .text(let text) = value else { return "" }
      return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "[" + texts.joined(separator: ", ") + "]"
  }

  private static func allowed(_ text: String) -> String {
    var allowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isAllowed =
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case ..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
      if isAllowed { allowed.append(scalar) }
    }
    return String(allowed)
  }
}
