internal import InputFiles
private import Wording

/// Where the lists of a node-link file are, and what it says of the graph as a whole.
struct NodeLinkOutline {
  /// Where the nodes are; `nil` if the file lists none.
  var nodes: JSONReader.Place?
  /// Where the edges are.
  var edges: JSONReader.Place?
  /// Whether nodes and edges are in one list.
  var isMixed = false
  /// How the file is written.
  var dialect = NodeLinkDialect.plain

  private var members = JSONMembers(all: [])

  /// Finds the lists.
  init(of json: inout JSONReader) throws(FileProblem) {
    if try json.kind() == .array {
      useElements(at: json.place)
      return
    }
    members = try json.members()
    guard members["adjacency"] == nil else {
      throw json.problem(.GraphJSON.adjacencyJSON, at: members["adjacency"])
    }
    if let elements = members["elements"] {
      json.go(to: elements)
      if try json.kind() == .array {
        useElements(at: elements)
      } else {
        let lists = try json.members()
        (nodes, edges, dialect) = (lists["nodes"], lists["edges"], .cytoscape)
      }
      return
    }
    (nodes, edges) = (members["nodes"], members["edges"] ?? members["links"])
    guard nodes != nil || edges != nil else { throw FileProblem(.GraphJSON.noNodes, line: 1) }
    dialect = try dialect(in: &json)
  }

  private mutating func useElements(at place: JSONReader.Place) {
    (nodes, edges, isMixed, dialect) = (place, place, true, .cytoscape)
  }

  private func dialect(in json: inout JSONReader) throws(FileProblem) -> NodeLinkDialect {
    let node = try json.firstObject(ofList: nodes)
    let edge = try json.firstObject(ofList: edges)
    if members["options"] != nil || (node?["key"] != nil && node?["id"] == nil) {
      return .graphology
    }
    if let edge, edge["from"] != nil, edge["source"] == nil { return .vis }
    return node?["data"] != nil && node?["id"] == nil ? .cytoscape : .plain
  }

  /// Reads what the file says of the graph as a whole.
  func readAttributes(into file: inout JSONGraphBuilder) throws(FileProblem) {
    try readDirection(into: &file)
    let others: Set = ["nodes", "edges", "links", "elements", "directed", "multigraph", "options"]
    for (name, place) in members.all
    where !others.contains(name) || (name == "links" && edges != place) {
      file.json.go(to: place)
      let kind = try file.json.kind()
      if name == "graph" || name == dialect.container {
        try file.stateMembers(name, of: .graph)
      } else if [.object, .array].contains(kind) {
        file.remark(.GraphJSON.notRead(name), at: place)
      } else {
        try file.state(name, of: .graph)
      }
    }
    file.useNameOfGraph()
  }

  private func readDirection(into file: inout JSONGraphBuilder) throws(FileProblem) {
    if let isDirected = try members.boolean("directed", in: &file.json) {
      file.graph.isDirected = isDirected
    } else if dialect == .graphology {
      var type: String?
      if let options = members["options"] {
        file.json.go(to: options)
        type = try file.json.members().id("type", in: &file.json)
      }
      file.graph.isDirected = type != "undirected"
    } else if dialect != .vis {
      file.remark(.GraphJSON.directionAssumed)
    }
  }
}

extension JSONReader {
  /// Returns what is in the first object of a list, and in its `data`; `nil` if it is none.
  mutating func firstObject(ofList place: Place?) throws(FileProblem) -> JSONMembers? {
    guard let place else { return nil }
    go(to: place)
    try enter(.array)
    guard try hasNext(), try kind() == .object else { return nil }
    return try members()
  }
}
