internal import InputFiles
internal import Wording

/// A graph that grows while a JSON file is read.
struct JSONGraphBuilder {
  /// What an attribute is of.
  enum Owner {
    case graph
    case node
    case edge
  }

  /// The file.
  var json: JSONReader
  /// The graph so far.
  var graph = AttributedGraph(isDirected: false)
  /// What was guessed or left out.
  private(set) var remarks: [FileProblem] = []

  /// Whether ends of edges become nodes if they aren't.
  var addsMissingNodes = false

  private var indices: [ExactText: Int32] = [:]
  private var nodeColumns = SparseColumns()
  private var edgeColumns = SparseColumns()
  private var remarked: Set<Text> = []

  init(_ json: JSONReader) { self.json = json }

  /// Reads the next value as one of an attribute.
  ///
  /// - Parameter name: What the attribute is called.
  /// - Returns: The value; `nil` where the file says `null`.
  /// - Throws: `FileProblem` where the file isn't well-formed.
  mutating func value(of name: String) throws(FileProblem) -> AttributeValue? {
    let place = json.place
    if try json.kind() == .array, let values = try list() { return .list(values) }
    json.go(to: place)
    switch try json.value() {
    case .text(let text): return .text(text)
    case .integer(let number): return .integer(number)
    case .real(let number): return .real(number)
    case .boolean(let boolean): return .boolean(boolean)
    case .null: return nil
    case .largeInteger(let digits):
      remark(.GraphJSON.largeInteger(in: name), at: place)
      return .text(digits)
    case .json(let json):
      remark(.GraphJSON.nestedValue(in: name), at: place)
      return .text(json)
    }
  }

  /// Reads a list; `nil` where it holds what no list of an attribute can hold.
  private mutating func list() throws(FileProblem) -> [AttributeValue]? {
    var values: [AttributeValue] = []
    try json.enter(.array)
    while try json.hasNext() {
      switch try json.value() {
      case .text(let text): values.append(.text(text))
      case .integer(let number): values.append(.integer(number))
      case .real(let number): values.append(.real(number))
      case .boolean(let boolean): values.append(.boolean(boolean))
      case .null, .largeInteger, .json: return nil
      }
    }
    return values
  }

  /// Reads the next value as an attribute of the graph, or of the node or edge that is added next.
  mutating func state(_ name: String, of owner: Owner) throws(FileProblem) {
    let place = json.place
    guard let value = try value(of: name) else { return }
    state(name, value, of: owner, at: place)
  }

  /// Reads the next value, an object, as attributes; anything else as one attribute.
  mutating func stateMembers(_ name: String, of owner: Owner) throws(FileProblem) {
    guard try json.kind() == .object else { return try state(name, of: owner) }
    try json.enter(.object)
    while let name = try json.nextName() { try state(name, of: owner) }
  }

  /// Keeps an attribute of the graph, or of the node or edge that is added next.
  mutating func state(
    _ name: String, _ value: AttributeValue, of owner: Owner, at place: JSONReader.Place
  ) {
    let isRepeated =
      switch owner {
      case .graph: false
      case .node: nodeColumns.add(value, name, row: graph.nodeCount)
      case .edge: edgeColumns.add(value, name, row: graph.edgeCount)
      }
    if owner == .graph { graph.attributes.append(GraphAttribute(name, value)) }
    if isRepeated { remark(.GraphJSON.repeatedName(name), severity: .warning, at: place) }
  }

  /// Adds a node.
  ///
  /// - Parameters:
  ///   - id: Its id, which no other node may have.
  ///   - place: Where the file states it.
  /// - Throws: `FileProblem` if another node has the id.
  mutating func addNode(_ id: String, at place: JSONReader.Place) throws(FileProblem) {
    guard indices.updateValue(Int32(graph.nodeCount), forKey: ExactText(id)) == nil else {
      throw json.problem(.GraphFile.repeatedNode(id), at: place)
    }
    graph.addNode(id)
  }

  /// The index of the node of that id; `nil` if there is none.
  func node(_ id: String) -> Int32? { indices[ExactText(id)] }

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - edge: What the file states of it besides its attributes.
  ///   - place: Where.
  /// - Throws: `FileProblem` if an end is missing or no node.
  mutating func addEdge(_ edge: JSONEdge, at place: JSONReader.Place) throws(FileProblem) {
    let source = try end(edge.source, at: place)
    let target = try end(edge.target, at: place)
    graph.addEdge(source, target, isDirected: edge.isDirected, id: edge.id)
  }

  private mutating func end(
    _ id: String?, at place: JSONReader.Place
  ) throws(FileProblem) -> Int32 {
    guard let id else { throw json.problem(.GraphJSON.edgeWithoutEnd, at: place) }
    if node(id) == nil, addsMissingNodes { try addNode(id, at: place) }
    guard let node = node(id) else { throw json.problem(.GraphFile.unknownNode(id), at: place) }
    return node
  }

  /// Makes the attribute `name` of the graph its name.
  mutating func useNameOfGraph() {
    guard let index = graph.attributes.firstIndex(where: { $0.name == "name" }),
      case .text(let name) = graph.attributes[index].value
    else { return }
    graph.name = name
    graph.attributes.remove(at: index)
  }

  /// Adds a remark, the first time that it is made.
  mutating func remark(
    _ message: Text, severity: FileProblem.Severity = .note, at place: JSONReader.Place? = nil
  ) {
    guard remarks.count < 100, remarked.insert(message).inserted else { return }
    remarks.append(
      place.map { json.problem(message, severity: severity, at: $0) }
        ?? FileProblem(message, severity: severity))
  }

  /// Returns the graph, and begins another.
  mutating func endGraph() throws(FileProblem) -> AttributedGraph {
    let (nodes, edges) = (graph.nodeCount, graph.edgeCount)
    for column in try nodeColumns.dense(rowCount: nodes, fileSize: json.byteCount) {
      graph.nodes.add(column)
    }
    for column in try edgeColumns.dense(rowCount: edges, fileSize: json.byteCount) {
      graph.edges.add(column)
    }
    graph.settleParents(node)
    if graph.edges.readNumbers(in: KnownAttribute.weight) { remark(.GraphJSON.weightsAsTexts) }
    defer {
      graph = AttributedGraph(isDirected: false)
      (nodeColumns, edgeColumns, indices) = (SparseColumns(), SparseColumns(), [:])
    }
    return graph
  }

  /// Gives an attribute of nodes or edges another name, unless there is one of that name.
  ///
  /// - Returns: Whether it was given.
  @discardableResult
  mutating func rename(
    _ name: String, of owner: Owner, to newName: String,
    where isSuitable: (AttributeValue) -> Bool = { _ in true }
  ) -> Bool {
    if owner == .node { return nodeColumns.rename(name, to: newName, where: isSuitable) }
    return edgeColumns.rename(name, to: newName, where: isSuitable)
  }

  /// Returns what the file holds.
  func document(_ graphs: [AttributedGraph]) -> GraphDocument {
    let general = [json.encoding.remark, json.nonFiniteNumber, json.brokenCharacter]
    return GraphDocument(
      graphs, encoding: json.encoding, remarks: general.compactMap(\.self) + remarks)
  }
}

/// What a file states of an edge besides its attributes.
struct JSONEdge {
  var source: String?
  var target: String?
  var isDirected: Bool?
  var id: String?
}
