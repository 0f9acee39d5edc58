internal import InputFiles
internal import Wording

/// The graph of a GEXF file while it is read.
struct GEXFDraft {
  var base = GraphDraft(isDirected: false)
  /// Whether edges are in both directions unless they say otherwise.
  var isMutual = false
  /// The declared attributes of nodes, by id.
  private var nodeAttributes: [String: GEXFAttribute] = [:]
  /// The declared attributes of edges, by id.
  private var edgeAttributes: [String: GEXFAttribute] = [:]

  /// The attributes of nodes that GEXF has elements or names of its own for.
  private var drawnNodes = TableBuilder()
  /// The attributes of edges that GEXF has elements or names of its own for.
  private var drawnEdges = TableBuilder()
  private var drawnNodeColumns: [String: Int] = [:]
  private var drawnEdgeColumns: [String: Int] = [:]

  init() {}

  /// Notes what the file says of the graph as a whole.
  mutating func say(_ name: String, _ value: String) {
    base.graph.attributes.append(GraphAttribute(name, .text(value)))
  }

  /// Adds a declared attribute.
  ///
  /// - Parameters:
  ///   - attribute: The attribute, which is told its index.
  ///   - id: Its id.
  ///   - isOfNodes: Whether it is an attribute of nodes and not of edges.
  ///   - defaultValue: The value that those have that state none.
  /// - Returns: Whether none of that id was there.
  mutating func declare(
    _ attribute: inout GEXFAttribute, id: String, isOfNodes: Bool,
    default defaultValue: AttributeValue?
  ) -> Bool {
    guard (isOfNodes ? nodeAttributes : edgeAttributes)[id] == nil else { return false }
    let type = attribute.isList ? .list : attribute.type
    if isOfNodes {
      attribute.column = base.nodes.addColumn(
        attribute.name, or: id, type: type, default: defaultValue)
      nodeAttributes[id] = attribute
    } else {
      attribute.column = base.edges.addColumn(
        attribute.name, or: id, type: type, default: defaultValue)
      edgeAttributes[id] = attribute
    }
    return true
  }

  /// Sets an attribute that GEXF has an element or a name of its own for.
  mutating func set(
    _ value: AttributeValue, _ name: String, of owner: GraphPart
  ) throws(FileProblem) {
    switch owner {
    case .graph: break
    case .node(let node):
      let column =
        drawnNodeColumns[name]
        ?? drawnNodes.addColumn(name, or: name, type: value.type, default: nil)
      drawnNodeColumns[name] = column
      try drawnNodes.set(value, column: column, row: Int(node))
    case .edge(let edge):
      let column =
        drawnEdgeColumns[name]
        ?? drawnEdges.addColumn(
          name, or: name, type: value.type, default: nil)
      drawnEdgeColumns[name] = column
      try drawnEdges.set(value, column: column, row: edge)
    }
  }

  /// Sets a declared attribute, and returns whether it had a value already.
  mutating func set(
    _ value: AttributeValue, column: Int, of owner: GraphPart
  ) throws(FileProblem) -> Bool {
    switch owner {
    case .graph: false
    case .node(let node): try base.nodes.set(value, column: column, row: Int(node))
    case .edge(let edge): try base.edges.set(value, column: column, row: edge)
    }
  }

  /// Returns the value of a declared attribute; `nil` where none is set.
  func value(column: Int, of owner: GraphPart) -> AttributeValue? {
    switch owner {
    case .graph: nil
    case .node(let node): base.nodes.value(column: column, row: Int(node))
    case .edge(let edge): base.edges.value(column: column, row: edge)
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

  /// The declared attribute of that id.
  func attribute(_ id: String, of owner: GraphPart) -> GEXFAttribute? {
    switch owner {
    case .graph: nil
    case .node: nodeAttributes[id]
    case .edge: edgeAttributes[id]
    }
  }

  /// Returns the graph with its attributes, those that GEXF has names of its own for first.
  consuming func finished(remarks: inout Remarks) throws(FileProblem) -> AttributedGraph {
    let nodes = try drawnNodes.table(rowCount: base.graph.nodeCount)
    var edges = try drawnEdges.table(rowCount: base.graph.edgeCount)
    for index in edges.indices where edges[index].name == KnownAttribute.weight {
      // The weight of an edge that states none is 1: https://gexf.net/schema.html.
      if edges[index].values.contains(nil) { edges[index].defaultValue = .real(1) }
    }
    for column in nodes { base.graph.nodes.add(column) }
    for column in edges { base.graph.edges.add(column) }
    base.nodes.avoid(nodes.map(\.name))
    base.edges.avoid(edges.map(\.name))
    base.graph.takeName()
    return try base.finished(remarks: &remarks)
  }
}

extension AttributedGraph {
  /// Makes the title, or else the description, of the file the name of the graph.
  fileprivate mutating func takeName() {
    for name in ["title", "description"] {
      guard let index = attributes.firstIndex(where: { $0.name == name }),
        case .text(let text) = attributes[index].value
      else { continue }
      self.name = text
      attributes.remove(at: index)
      return
    }
  }
}
