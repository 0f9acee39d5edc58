/// Writes GraphML: http://graphml.graphdrawing.org/specification.html.
///
/// The file follows the format's schema, whose ids hold neither spaces nor most signs. Where an id
/// isn't of that kind, the node gets another, and its own stands in the attribute `id`; edges are
/// treated likewise. The node that a node is a part of stands in the attribute `parent`, since most
/// programs pass over nodes within nodes, and times stand in the attribute `times`. ``GraphMLReader``
/// makes of these what they were.
public enum GraphMLWriter {
  /// Writes graphs to a file.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    var file = WrittenGraphML()
    let graphs = graphs.map { file.declare($0) }
    file.begin()
    for graph in graphs { file.write(graph) }
    file.xml.end()
    return WrittenGraphs([WrittenFile(file.xml.bytes)], losses: file.allLosses)
  }
}

/// A GraphML file that is being written.
private struct WrittenGraphML {
  var xml = XMLWriter()
  private var keys: [GraphMLDeclaration: Int] = [:]
  private var keysInOrder: [GraphMLDeclaration] = []
  private var losses: [Loss] = []

  /// Declares the attributes of a graph.
  mutating func declare(_ graph: AttributedGraph) -> DeclaredGraph {
    var declared = DeclaredGraph(graph)
    for column in declared.nodes { declared.nodeKeys.append(key(for: column, of: "node")) }
    for column in declared.edges { declared.edgeKeys.append(key(for: column, of: "edge")) }
    for attribute in graph.attributes {
      let column = WrittenColumn(
        AttributeColumn(attribute.name, type: attribute.value.type, values: [attribute.value]),
        hasLists: false)
      declared.graphKeys.append(key(for: column, of: "graph"))
    }
    for role in declared.roles {
      _ = key(
        GraphMLDeclaration(
          id: role.id, domain: role.domain, type: "string",
          name: declared.freeName(role.name, for: role.domain)))
    }
    losses += declared.losses
    return declared
  }

  /// Writes what stands before the graphs.
  mutating func begin() {
    xml.begin(
      "graphml",
      [
        "xmlns": "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      ])
    for (index, key) in keysInOrder.enumerated() {
      xml.begin(
        "key",
        [
          "id": key.id ?? "d\(index)", "for": key.domain, "attr.name": key.name,
          "attr.type": key.type,
        ])
      if let text = key.defaultText { xml.write("default", text: text) }
      xml.end()
    }
  }

  mutating func write(_ declared: DeclaredGraph) {
    let graph = declared.graph
    let hasNameAsData = declared.roles.contains(.graphName)
    xml.begin(
      "graph",
      [
        "id": hasNameAsData ? nil : graph.name,
        "edgedefault": graph.isDirected ? "directed" : "undirected",
      ])
    if hasNameAsData, let name = graph.name { write(name, .graphName) }
    for (attribute, key) in zip(graph.attributes, declared.graphKeys) {
      write(attribute.value.xmlText, key: key)
    }
    for node in graph.nodeIDs.indices { write(node: node, of: declared) }
    for edge in 0..<graph.edgeCount { write(edge: edge, of: declared) }
    xml.end()
  }

  /// What the file can't carry.
  var allLosses: [Loss] {
    xml.damagedTextCount == 0 ? losses : losses + [Loss(.characters, count: xml.damagedTextCount)]
  }

  private mutating func write(node: Int, of declared: DeclaredGraph) {
    let graph = declared.graph
    xml.begin("node", ["id": declared.xmlIDs[node]])
    if declared.hasNodeIDs { write(declared.ids.texts[node], .nodeID) }
    if !graph.parents.isEmpty, graph.parents[node] >= 0 {
      write(declared.ids.texts[Int(graph.parents[node])], .parent)
    }
    if !graph.nodeTimes.isEmpty { write(graph.nodeTimes[node], .nodeTimes) }
    write(row: node, of: declared.nodes, keys: declared.nodeKeys)
    xml.end()
  }

  private mutating func write(edge: Int, of declared: DeclaredGraph) {
    let graph = declared.graph
    let id = graph.edgeIDs.isEmpty ? nil : graph.edgeIDs[edge]
    let isOther = graph.isDirected(edge: edge) != graph.isDirected
    xml.begin(
      "edge",
      [
        "id": declared.hasEdgeIDs ? nil : id,
        "directed": isOther ? (graph.isDirected ? "false" : "true") : nil,
        "source": declared.xmlIDs[Int(graph.sources[edge])],
        "target": declared.xmlIDs[Int(graph.targets[edge])],
      ])
    if declared.hasEdgeIDs, let id { write(id, .edgeID) }
    if !graph.edgeTimes.isEmpty { write(graph.edgeTimes[edge], .edgeTimes) }
    write(row: edge, of: declared.edges, keys: declared.edgeKeys)
    xml.end()
  }

  private mutating func write(row: Int, of columns: [WrittenColumn], keys: [String]) {
    for (column, key) in zip(columns, keys) {
      guard let value = column.column.values[row] else { continue }
      write(value.xmlText, key: key)
    }
  }

  private mutating func write(_ spans: [TimeSpan], _ role: GraphMLRole) {
    guard !spans.isEmpty, let text = TimeSpanText.text(spans) else { return }
    write(text, role)
  }

  private mutating func write(_ text: String, _ role: GraphMLRole) { write(text, key: role.id) }

  private mutating func write(_ text: String, key: String) {
    xml.write("data", ["key": key], text: text)
  }

  private mutating func key(for column: WrittenColumn, of domain: String) -> String {
    let type =
      switch column.type {
      case .boolean: "boolean"
      case .integer: column.isLong ? "long" : "int"
      case .real: "double"
      case .text, .list: "string"
      }
    return key(
      GraphMLDeclaration(
        domain: domain, type: type, name: column.column.name,
        defaultText: column.column.defaultValue?.xmlText))
  }

  /// Returns the id of a key, which is declared if it isn't yet.
  private mutating func key(_ declaration: GraphMLDeclaration) -> String {
    let index = keys[declaration] ?? keysInOrder.count
    if index == keysInOrder.count {
      keys[declaration] = index
      keysInOrder.append(declaration)
    }
    return declaration.id ?? "d\(index)"
  }
}
