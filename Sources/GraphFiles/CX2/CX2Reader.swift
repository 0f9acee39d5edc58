public import InputFiles
private import Wording

/// Reads CX2, the format of Cytoscape and NDEx: https://cytoscape.org/cx/cx2/specification/
/// cytoscape-exchange-format-specification-(version-2)/.
///
/// Attributes may go by their aliases and have default values; `name` is read as the label of a node,
/// `interaction` as the relation of an edge. Where each node has an attribute `id`, a text of its own,
/// that is its id.
public enum CX2Reader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its network.
  /// - Throws: `FileProblem` if it can't be read, is of version 1, or isn't consistent.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    var file = JSONGraphBuilder(try JSONReader(source))
    let aspects = try CX2Aspects(in: &file)
    let declared = try aspects.declarations(in: &file.json)
    file.graph.isDirected = true
    for place in aspects["networkAttributes"] {
      try readObjects(at: place, in: &file) { (file) throws(FileProblem) in
        try readAttributes(declared.network, of: .graph, in: &file)
      }
    }
    useAttributes(of: &file.graph)
    let ids = try CX2IDs(aspects, declared.nodes, in: &file)
    for place in aspects["nodes"] {
      try readObjects(at: place, in: &file) { (file) throws(FileProblem) in
        try readNode(declared.nodes, ids, in: &file)
      }
    }
    var numbers: [String?] = []
    for place in aspects["edges"] {
      try readObjects(at: place, in: &file) { (file) throws(FileProblem) in
        numbers.append(try readEdge(declared.edges, ids, in: &file))
      }
    }
    file.rename("name", of: .node, to: KnownAttribute.label)
    file.rename("interaction", of: .edge, to: KnownAttribute.relation)
    var graph = try file.endGraph()
    let taken: Set = graph.edges["directed"] == nil ? ["id", "directed"] : ["id"]
    declared.nodes.settle(
      &graph.nodes, renamed: ["name": KnownAttribute.label],
      besides: ids.isAttribute ? ["id"] : [])
    declared.edges.settle(
      &graph.edges, renamed: ["interaction": KnownAttribute.relation], besides: taken)
    graph.setEdgeIDs(numbers)
    graph.forgetLabelsThatAreIDs()
    return file.document([graph])
  }

  /// Reads each object of an aspect.
  private static func readObjects(
    at place: JSONReader.Place, in file: inout JSONGraphBuilder,
    _ read: (inout JSONGraphBuilder) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    file.json.go(to: place)
    try file.json.enter(.array)
    while try file.json.hasNext() { try read(&file) }
  }

  private static func readAttributes(
    _ declared: CX2Declarations, of owner: JSONGraphBuilder.Owner, besides taken: String? = nil,
    in file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      let place = file.json.place
      if let (name, value) = try declared.value(name, in: &file), name != taken {
        file.state(name, value, of: owner, at: place)
      }
    }
  }

  /// Makes attributes of the network what they stand for: its name, and whether edges are arrows.
  private static func useAttributes(of graph: inout AttributedGraph) {
    for attribute in graph.attributes {
      switch (attribute.name, attribute.value) {
      case ("name", .text(let name)): graph.name = name
      case ("directed", .boolean(let isDirected)): graph.isDirected = isDirected
      default: continue
      }
      graph.attributes.removeAll { $0 == attribute }
    }
  }

  private static func readNode(
    _ declared: CX2Declarations, _ ids: CX2IDs, in file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    let place = file.json.place
    var id: String?
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      let valuePlace = file.json.place
      switch name {
      case "id": id = try file.json.id()
      case KnownAttribute.y:
        if let value = try file.value(of: name) {
          file.state(name, value.negated, of: .node, at: valuePlace)
        }
      case "v":
        try readAttributes(declared, of: .node, besides: ids.isAttribute ? "id" : nil, in: &file)
      default: try file.state(name, of: .node)
      }
    }
    guard let id else { throw file.json.problem(.GraphJSON.noID, at: place) }
    try file.addNode(ids[id], at: place)
  }

  /// Reads an edge, and returns the number that the format knows it by.
  private static func readEdge(
    _ declared: CX2Declarations, _ ids: CX2IDs, in file: inout JSONGraphBuilder
  ) throws(FileProblem) -> String? {
    let place = file.json.place
    var edge = JSONEdge()
    var number: String?
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      switch name {
      case "id": number = try file.json.optionalID()
      case "s": edge.source = ids[try file.json.id()]
      case "t": edge.target = ids[try file.json.id()]
      case "v": try readAttributes(declared, of: &edge, in: &file)
      default: try file.state(name, of: .edge)
      }
    }
    try file.addEdge(edge, at: place)
    return number
  }

  /// Reads the attributes of an edge, of which `id` and `directed` say what it is.
  private static func readAttributes(
    _ declared: CX2Declarations, of edge: inout JSONEdge, in file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      let place = file.json.place
      switch try declared.value(name, in: &file) {
      case ("id", .text(let id))?: edge.id = id
      case ("directed", .boolean(let isDirected))?: edge.isDirected = isDirected
      case (let name, let value)?: file.state(name, value, of: .edge, at: place)
      case nil: break
      }
    }
  }
}

extension AttributedGraph {
  /// Gives edges without an id their numbers, unless these only count the edges.
  fileprivate mutating func setEdgeIDs(_ numbers: [String?]) {
    guard numbers.enumerated().contains(where: { $1 != nil && $1 != String($0) }) else { return }
    edgeIDs = edgeIDs.isEmpty ? numbers : zip(edgeIDs, numbers).map { $0 ?? $1 }
  }

  /// Takes labels away that only repeat the id.
  fileprivate mutating func forgetLabelsThatAreIDs() {
    guard let column = nodes.columns.firstIndex(where: { $0.name == KnownAttribute.label }) else {
      return
    }
    for (row, id) in nodeIDs.enumerated() where nodes.columns[column].values[row] == .text(id) {
      nodes.columns[column].values[row] = nil
    }
    if nodes.columns[column].values.allSatisfy({ $0 == nil }) { nodes.columns.remove(at: column) }
  }
}
