internal import InputFiles
private import Wording

/// The list of edges of a node-link file.
struct NodeLinkEdges {
  private let outline: NodeLinkOutline
  private let place: JSONReader.Place
  /// Whether ends that are numbers count nodes from 0.
  private let countsNodes: Bool

  /// Finds out how ends are told; `nil` if there are no edges.
  init?(
    _ outline: NodeLinkOutline, nodes: NodeLinkNodes?, in file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    guard let place = outline.edges else { return nil }
    self.outline = outline
    self.place = place
    guard let nodes else {
      countsNodes = false
      file.remark(.GraphJSON.nodesFromEdges, at: place)
      return
    }
    countsNodes = try Self.countsNodes(of: nodes, at: place, in: &file)
    if countsNodes { file.remark(.GraphJSON.endsByIndex, at: place) }
  }

  /// Ends count nodes where these have no ids, or where the ends of the first edge are whole numbers
  /// that aren't ids.
  private static func countsNodes(
    of nodes: NodeLinkNodes, at place: JSONReader.Place, in file: inout JSONGraphBuilder
  ) throws(FileProblem) -> Bool {
    guard let edge = try file.json.firstObject(ofList: place) else { return false }
    for name in ["source", "target", "from", "to"] {
      guard let end = edge[name] else { continue }
      file.json.go(to: end)
      guard case .integer(let number) = try file.json.value() else { return false }
      if nodes.idName == "id" || nodes.idName == "key", file.node(String(number)) != nil {
        return false
      }
    }
    return edge["source"] != nil || edge["from"] != nil
  }

  func read(into file: inout JSONGraphBuilder) throws(FileProblem) {
    file.json.go(to: place)
    try file.json.enter(.array)
    while try file.json.hasNext() {
      if outline.isMixed, try !file.json.isCytoscapeEdge() {
        try file.json.skip()
      } else {
        try readEdge(into: &file)
      }
    }
  }

  private func readEdge(into file: inout JSONGraphBuilder) throws(FileProblem) {
    let place = file.json.place
    var edge = JSONEdge()
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      if name == outline.dialect.container, try file.json.kind() == .object {
        try file.json.enter(.object)
        while let name = try file.json.nextName() { try readMember(name, &edge, into: &file) }
      } else {
        try readMember(name, &edge, into: &file)
      }
    }
    try file.addEdge(edge, at: place)
  }

  private func readMember(
    _ name: String, _ edge: inout JSONEdge, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    let dialect = outline.dialect
    switch name {
    case dialect == .vis ? "from" : "source": edge.source = try end(in: &file)
    case dialect == .vis ? "to" : "target": edge.target = try end(in: &file)
    case dialect == .graphology ? "key" : "id": edge.id = try file.json.optionalID()
    case "group" where dialect == .cytoscape: try file.json.skip()
    case "undirected" where dialect == .graphology:
      edge.isDirected = try file.json.optionalBoolean().map { !$0 }
    case "directed" where try file.json.kind() == .boolean:
      edge.isDirected = try file.json.optionalBoolean()
    case "arrows" where dialect == .vis: try readArrows(of: &edge, into: &file)
    default: try file.state(name, of: .edge)
    }
  }

  /// Reads the id of an end, or finds it by its index.
  private func end(in file: inout JSONGraphBuilder) throws(FileProblem) -> String? {
    let place = file.json.place
    guard countsNodes, try file.json.kind() == .number,
      case .integer(let index) = try file.json.value()
    else {
      file.json.go(to: place)
      return try file.json.optionalID()
    }
    guard file.graph.nodeIDs.indices.contains(index) else {
      throw file.json.problem(.GraphFile.unknownNode(String(index)), at: place)
    }
    return file.graph.nodeIDs[index]
  }

  /// An edge of vis.js is an arrow if it has one head, at its end.
  private func readArrows(
    of edge: inout JSONEdge, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    let place = file.json.place
    guard let value = try file.value(of: "arrows") else { return }
    if value == .text("to") {
      edge.isDirected = true
    } else {
      file.state("arrows", value, of: .edge, at: place)
    }
  }
}
