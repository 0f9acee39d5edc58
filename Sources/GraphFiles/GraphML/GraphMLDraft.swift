internal import InputFiles
internal import Wording

/// A graph of a GraphML file while it is read.
struct GraphMLDraft {
  var base: GraphDraft
  let isDirected: Bool
  /// The attribute of the nodes that each key stands for.
  var nodeColumns: [String: Int] = [:]
  /// The attribute of the edges that each key stands for.
  var edgeColumns: [String: Int] = [:]

  /// The ids of nodes and edges that XML's ids can't be.
  var ids: [(owner: GraphPart, id: String, line: Int)] = []
  /// The ids of the nodes that nodes are parts of.
  var parents: [(node: Int32, id: String, line: Int)] = []

  init(isDirected: Bool) {
    self.isDirected = isDirected
    base = GraphDraft(isDirected: isDirected)
  }

  mutating func addEdge(
    _ source: String, _ target: String, isDirected: Bool, id: String?, line: Int
  ) -> Int {
    let source = base.node(source, line: line)
    let target = base.node(target, line: line)
    return base.graph.addEdge(source, target, isDirected: isDirected, id: id)
  }

  /// Adds the attributes that a key stands for, whether or not values follow.
  mutating func add(_ key: GraphMLKey, for domain: String) {
    guard key.role == .attribute else { return }
    let isForAll = domain == "all" && key.defaultValue != nil
    if domain == "node" || isForAll { _ = nodeColumn(of: key) }
    if domain == "edge" || isForAll { _ = edgeColumn(of: key) }
  }

  /// Sets the value of an attribute that has been met before.
  ///
  /// - Parameters:
  ///   - datum: The value.
  ///   - remarks: What is told of a value that isn't of the type of the attribute.
  /// - Returns: Whether the attribute has been met before.
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  mutating func set(_ datum: GraphMLDatum, remarks: inout Remarks) throws(FileProblem) -> Bool {
    switch datum.owner {
    case .graph: return false
    case .node(let node):
      guard let column = nodeColumns[datum.key] else { return false }
      try base.nodes.set(datum.text, column: column, row: Int(node), line: datum.line, &remarks)
    case .edge(let edge):
      guard let column = edgeColumns[datum.key] else { return false }
      try base.edges.set(datum.text, column: column, row: edge, line: datum.line, &remarks)
    }
    return true
  }

  /// Gives a node, an edge or the graph a value.
  mutating func set(
    _ value: AttributeValue, _ key: GraphMLKey, of owner: GraphPart
  ) throws(FileProblem) {
    switch owner {
    case .graph: base.graph.attributes.append(GraphAttribute(key.name, value))
    case .node(let node):
      try base.nodes.set(value, column: nodeColumn(of: key), row: Int(node))
    case .edge(let edge):
      try base.edges.set(value, column: edgeColumn(of: key), row: edge)
    }
  }

  /// Says when a node or an edge was there.
  mutating func setTimes(_ spans: [TimeSpan], of owner: GraphPart) {
    switch owner {
    case .graph: break
    case .node(let node): base.graph.setTimes(spans, ofNode: Int(node))
    case .edge(let edge): base.graph.setTimes(spans, ofEdge: edge)
    }
  }

  private mutating func nodeColumn(of key: GraphMLKey) -> Int {
    if let column = nodeColumns[key.id] { return column }
    let column = base.nodes.addColumn(
      key.name, or: key.id, type: key.type, default: key.defaultValue)
    nodeColumns[key.id] = column
    return column
  }

  private mutating func edgeColumn(of key: GraphMLKey) -> Int {
    if let column = edgeColumns[key.id] { return column }
    let column = base.edges.addColumn(
      key.name, or: key.id, type: key.type, default: key.defaultValue)
    edgeColumns[key.id] = column
    return column
  }
}
