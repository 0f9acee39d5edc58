internal import InputFiles
private import Wording

/// The list of nodes of a node-link file.
struct NodeLinkNodes {
  /// What the id of a node is called; `nil` where nodes are known by their index.
  let idName: String?

  private let place: JSONReader.Place
  private let dialect: NodeLinkDialect

  init(
    _ place: JSONReader.Place, _ dialect: NodeLinkDialect, in json: inout JSONReader
  ) throws(FileProblem) {
    self.place = place
    self.dialect = dialect
    var first = try json.firstObject(ofList: place)
    if let container = dialect.container, first?["id"] == nil, first?["key"] == nil,
      let inner = first?[container]
    {
      json.go(to: inner)
      first = try json.members()
    }
    idName = ["id", "key", "name"].first { first?[$0] != nil }
  }

  func read(into file: inout JSONGraphBuilder) throws(FileProblem) {
    file.json.go(to: place)
    try file.json.enter(.array)
    while try file.json.hasNext() {
      if try isNode(in: &file.json) { try readNode(into: &file) } else { try file.json.skip() }
    }
  }

  /// Whether the next element of a list of both sorts is a node.
  private func isNode(in json: inout JSONReader) throws(FileProblem) -> Bool {
    dialect != .cytoscape ? true : try !json.isCytoscapeEdge()
  }

  private func readNode(into file: inout JSONGraphBuilder) throws(FileProblem) {
    let place = file.json.place
    guard try file.json.kind() == .object else {
      return try file.addNode(try file.json.id(), at: place)
    }
    var id = idName == nil ? String(file.graph.nodeCount) : nil
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      if name == dialect.container, try file.json.kind() == .object {
        try file.json.enter(.object)
        while let name = try file.json.nextName() { try readMember(name, &id, into: &file) }
      } else {
        try readMember(name, &id, into: &file)
      }
    }
    guard let id else { throw file.json.problem(.GraphJSON.noID, at: place) }
    try file.addNode(id, at: place)
  }

  private func readMember(
    _ name: String, _ id: inout String?, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    switch name {
    case idName: id = try file.json.id()
    case "group" where dialect == .cytoscape: try file.json.skip()
    case "position" where dialect == .cytoscape:
      guard try file.json.kind() == .object else { return try file.json.skip() }
      try file.json.enter(.object)
      while let name = try file.json.nextName() { try readPlace(name, into: &file) }
    case KnownAttribute.y where dialect == .vis: try readPlace(name, into: &file)
    default: try file.state(name, of: .node)
    }
  }

  /// Reads a number that grows downwards where it is a height.
  private func readPlace(
    _ name: String, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    let place = file.json.place
    guard let value = try file.value(of: name) else { return }
    file.state(name, name == KnownAttribute.y ? value.negated : value, of: .node, at: place)
  }
}

extension AttributeValue {
  /// Whether the value is a number.
  var isNumber: Bool { [.integer, .real].contains(type) }

  /// The opposite of a number; anything else as it is.
  var negated: AttributeValue {
    switch self {
    case .integer(let number) where number != .min: .integer(-number)
    case .real(let number): .real(-number)
    default: self
    }
  }
}

extension JSONReader {
  /// Returns whether the next element of Cytoscape.js is an edge, and stays before it.
  mutating func isCytoscapeEdge() throws(FileProblem) -> Bool {
    let start = place
    defer { go(to: start) }
    guard try kind() == .object else { return false }
    let element = try members()
    if let group = try element.id("group", in: &self) { return group == "edges" }
    guard let data = element["data"] else { return false }
    go(to: data)
    guard try kind() == .object else { return false }
    return try members()["source"] != nil
  }
}
