extension DOTDocument {
  /// The document in the DOT language, which Graphviz and many other programs read.
  public var text: String {
    let loose = straightEdges.map { edge in
      var edge = edge
      edge.attributes["constraint"] = .keyword("false")
      return edge
    }
    return text(with: loose)
  }

  /// The document without its straight edges.
  var placedText: String { text(with: []) }

  /// The straight edges, each on a line, as they are added to a graph whose nodes have places.
  var straightLines: [String] { straightEdges.flatMap { lines(of: .edge($0)) } }

  private func text(with looseEdges: [Edge]) -> String {
    var lines = ["\(isDirected ? "digraph" : "graph") \(Escaping.name(name)) {"]
    var graphAttributes = attributes
    graphAttributes.draw(background)
    for (object, attributes) in [
      ("graph", graphAttributes), ("node", nodeDefaults), ("edge", edgeDefaults),
    ] {
      let notation = attributes.notation
      if !notation.isEmpty { lines.append("  \(object) \(notation);") }
    }
    visit { step in
      switch step {
      case .statement(let statement, let depth):
        let indentation = String(repeating: "  ", count: depth + 1)
        lines += self.lines(of: statement).map { indentation + $0 }
      case .end(let depth):
        lines.append(String(repeating: "  ", count: depth + 1) + "}")
      }
    }
    lines += looseEdges.flatMap { self.lines(of: .edge($0)) }.map { "  \($0)" }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many different nodes the document names.
  var nodeCount: Int {
    Set(nodeIDs).union(straightEdges.flatMap { [$0.from, $0.to] }).count
  }

  /// The ids of the nodes in the order in which they are first named, but for straight edges.
  var nodeIDs: [String] {
    var ids: [String] = []
    // Graphviz tells names apart by their bytes, also those that are equal to Swift.
    var names: Set<[UInt8]> = []
    func add(_ id: String) {
      if names.insert(Array(Escaping.name(id).utf8)).inserted { ids.append(id) }
    }
    visit { step in
      guard case .statement(let statement, _) = step else { return }
      switch statement {
      case .node(let node): add(node.id)
      case .edge(let edge):
        add(edge.from)
        add(edge.to)
      case .sameRank(let nodes): for node in nodes { add(node) }
      case .cluster: break
      }
    }
    return ids
  }

  /// How many edges the document has.
  var edgeCount: Int {
    var count = straightEdges.count
    visit { step in
      if case .statement(.edge, _) = step { count += 1 }
    }
    return count
  }

  /// How many clusters stand inside each other at most.
  var depth: Int {
    var deepest = 0
    visit { step in
      if case .statement(.cluster, let depth) = step { deepest = max(deepest, depth + 1) }
    }
    return deepest
  }

  private enum Step {
    case statement(Statement, depth: Int)
    case end(depth: Int)
  }

  /// Walks over all statements in the order of the text, without recursion.
  private func visit(_ body: (Step) -> Void) {
    var open = [(statements: statements, next: 0)]
    while let current = open.last {
      let depth = open.count - 1
      guard current.next < current.statements.count else {
        open.removeLast()
        if depth > 0 { body(.end(depth: depth - 1)) }
        continue
      }
      open[depth].next += 1
      let statement = current.statements[current.next]
      body(.statement(statement, depth: depth))
      if case .cluster(let cluster) = statement { open.append((cluster.statements, 0)) }
    }
  }

  /// The lines of a statement; of a cluster those before its content.
  private func lines(of statement: Statement) -> [String] {
    func ended(_ start: String, _ attributes: Attributes) -> [String] {
      let notation = attributes.notation
      return [notation.isEmpty ? "\(start);" : "\(start) \(notation);"]
    }
    switch statement {
    case .node(let node):
      return ended(Escaping.name(node.id), node.attributes)
    case .edge(let edge):
      let line = isDirected ? "->" : "--"
      return ended(
        "\(Escaping.name(edge.from)) \(line) \(Escaping.name(edge.to))", edge.attributes)
    case .cluster(let cluster):
      let start = "subgraph \(Escaping.name("cluster_" + cluster.id)) {"
      let notation = cluster.attributes.notation
      return notation.isEmpty ? [start] : [start, "  graph \(notation);"]
    case .sameRank(let nodes):
      // Graphviz would number a subgraph without a name, counting on from one graph to the next.
      let start = "subgraph \(Escaping.name("rank_" + (nodes.first ?? ""))) { rank=same;"
      return ["\(start) \(nodes.map { Escaping.name($0) + ";" }.joined(separator: " ")) }"]
    }
  }
}
