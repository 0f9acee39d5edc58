public import InputFiles
private import Wording

/// Reads the JSON Graph Format, versions 1 and 2: http://jsongraphformat.info.
///
/// A file has one graph or several, its nodes in an array or in an object by their ids. Edges are
/// arrows unless the graph or the edge says otherwise.
public enum JSONGraphFormatReader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its graphs; what their `metadata` hold are attributes.
  /// - Throws: `FileProblem` if it can't be read or has hyperedges.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    var file = JSONGraphBuilder(try JSONReader(source))
    let members = try file.json.members()
    if let place = members["graph"] {
      file.json.go(to: place)
      let graph = try graph(from: &file)
      return file.document([graph])
    }
    guard let place = members["graphs"] else {
      throw FileProblem(.GraphJSON.noGraph, line: 1)
    }
    var graphs: [AttributedGraph] = []
    file.json.go(to: place)
    try file.json.enter(.array)
    while try file.json.hasNext() { graphs.append(try graph(from: &file)) }
    return file.document(graphs)
  }

  private static func graph(
    from file: inout JSONGraphBuilder
  ) throws(FileProblem) -> AttributedGraph {
    let members = try file.json.members()
    let end = file.json.place
    try refuseHyperedges(at: members["hyperedges"], in: &file.json)
    file.graph.isDirected = try members.boolean("directed", in: &file.json) ?? true
    file.graph.name = try members.id("label", in: &file.json)
    try readAttributes(members, into: &file)
    if let place = members["nodes"] { try readNodes(at: place, into: &file) }
    if let place = members["edges"] { try readEdges(at: place, into: &file) }
    file.json.go(to: end)
    return try file.endGraph()
  }

  private static func refuseHyperedges(
    at place: JSONReader.Place?, in json: inout JSONReader
  ) throws(FileProblem) {
    guard let place else { return }
    json.go(to: place)
    try json.enter(.array)
    if try json.hasNext() { throw json.problem(.GraphJSON.hyperedges, at: place) }
  }

  private static func readAttributes(
    _ members: JSONMembers, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    let others: Set = ["directed", "label", "nodes", "edges", "hyperedges"]
    for (name, place) in members.all where !others.contains(name) {
      file.json.go(to: place)
      if name == "metadata" {
        try file.stateMembers(name, of: .graph)
      } else {
        try file.state(name, of: .graph)
      }
    }
  }

  private static func readNodes(
    at place: JSONReader.Place, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    file.json.go(to: place)
    if try file.json.kind() == .object {
      try file.json.enter(.object)
      while let id = try file.json.nextName() { try readNode(id, into: &file) }
    } else {
      try file.json.enter(.array)
      while try file.json.hasNext() { try readNode(nil, into: &file) }
    }
  }

  /// Reads a node, whose id stands before it or in it.
  private static func readNode(
    _ id: String?, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    var id = id
    let isNamed = id != nil
    let place = file.json.place
    if isNamed, try file.json.kind() == .null {
      try file.json.skip()
    } else {
      try file.json.enter(.object)
      while let name = try file.json.nextName() {
        if name == "id", !isNamed {
          id = try file.json.id()
        } else if name == "metadata" {
          try file.stateMembers(name, of: .node)
        } else {
          try file.state(name, of: .node)
        }
      }
    }
    guard let id else { throw file.json.problem(.GraphJSON.noID, at: place) }
    try file.addNode(id, at: place)
  }

  private static func readEdges(
    at place: JSONReader.Place, into file: inout JSONGraphBuilder
  ) throws(FileProblem) {
    file.json.go(to: place)
    try file.json.enter(.array)
    while try file.json.hasNext() { try readEdge(into: &file) }
  }

  private static func readEdge(into file: inout JSONGraphBuilder) throws(FileProblem) {
    let place = file.json.place
    var edge = JSONEdge()
    try file.json.enter(.object)
    while let name = try file.json.nextName() {
      switch name {
      case "source": edge.source = try file.json.id()
      case "target": edge.target = try file.json.id()
      case "id": edge.id = try file.json.optionalID()
      case "directed": edge.isDirected = try file.json.optionalBoolean()
      case "metadata": try file.stateMembers(name, of: .edge)
      default: try file.state(name, of: .edge)
      }
    }
    try file.addEdge(edge, at: place)
  }
}
