/// The attributes of the network, the nodes or the edges as CX2 has them.
struct CX2Table {
  /// What the format can't carry of them.
  private(set) var losses: [Loss] = []
  /// The attributes, each of values of its type.
  private var columns: [AttributeColumn] = []

  /// The attributes of the network.
  init(network graph: AttributedGraph) {
    var columns = graph.attributes.map {
      AttributeColumn($0.name, type: $0.value.type, values: [$0.value])
    }
    let names = JSONNames(columns.map(\.name), taken: ["name", "directed"])
    for (index, name) in names.all.enumerated() { columns[index].name = name }
    add("directed", .boolean, [.boolean(graph.isDirected)])
    if let name = graph.name { add("name", .text, [.text(name)]) }
    losses = names.losses(.graphAttribute)
    for column in columns { add(column) }
  }

  /// The attributes of the nodes but for their places.
  init(nodesOf graph: AttributedGraph) {
    let labels = graph.nodes[KnownAttribute.label]
    add("name", .text, graph.nodeIDs.indices.map { labels?[$0] ?? .text(graph.nodeIDs[$0]) })
    if !graph.hasNumbersForIDs { add("id", .text, graph.nodeIDs.map { .text($0) }) }
    if !graph.parents.isEmpty {
      add(parentAttribute, .text, graph.nodeIDs.indices.map { graph.parent(of: $0)?.1 })
    }
    var others = [KnownAttribute.label]
    if graph.nodes.hasPlaces { others += [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z] }
    add(graph.nodes, besides: others, renaming: [:], .nodeAttribute)
  }

  /// The attributes of the edges.
  init(edgesOf graph: AttributedGraph) {
    if !graph.edgeIDs.isEmpty { add("id", .text, graph.edgeIDs.map { $0.map { .text($0) } }) }
    if !graph.directions.isEmpty {
      add("directed", .boolean, graph.directions.map { .boolean($0) })
    }
    add(
      graph.edges, besides: [], renaming: [KnownAttribute.relation: "interaction"], .edgeAttribute)
  }

  private mutating func add(_ name: String, _ type: AttributeType, _ values: [AttributeValue?]) {
    add(AttributeColumn(name, type: type, values: values))
  }

  private mutating func add(
    _ table: AttributeTable, besides others: [String], renaming: [String: String],
    _ kind: Loss.Kind
  ) {
    let added = table.columns.filter { !others.contains($0.name) }
    let taken = columns.map(\.name) + ["id", "directed", "name"]
    let names = JSONNames(added.map { renaming[$0.name] ?? $0.name }, taken: taken)
    losses += names.losses(kind)
    for (column, name) in zip(added, names.all) {
      var column = column
      column.name = name
      add(column)
    }
  }

  /// Adds an attribute, whose values become texts if they aren't all of its type.
  private mutating func add(_ column: AttributeColumn) {
    var column = column
    column.values = column.values.map { $0?.untimed }
    let values = (column.values + [column.defaultValue]).compactMap(\.self)
    if !values.allSatisfy({ $0.type == column.type && $0.isInCX2 }) {
      losses.append(Loss(.attributeType, name: column.name, count: values.count))
      column.type = .text
      column.values = column.values.map { $0.map { .text($0.description) } }
      column.defaultValue = column.defaultValue.map { .text($0.description) }
    }
    columns.append(column)
  }

  /// Writes what attributes there are.
  func writeDeclarations(to json: inout JSONWriter) {
    json.beginObject()
    for column in columns {
      json.name(column.name)
      json.beginObject(onOneLine: true)
      json.write(column.typeInCX2, named: "d")
      if let value = column.defaultValue { json.write(value, named: "v") }
      json.end()
    }
    json.end()
  }

  /// Writes the values of a row that aren't by default.
  func writeValues(row: Int, to json: inout JSONWriter) {
    json.beginObject(onOneLine: true)
    for column in columns {
      if let value = column.values[row] { json.write(value, named: column.name) }
    }
    json.end()
  }
}

extension AttributedGraph {
  /// Whether all ids of nodes are written as numbers are.
  fileprivate var hasNumbersForIDs: Bool {
    nodeIDs.allSatisfy { id in Int(id).map { $0 >= 0 && String($0) == id } == true }
  }

  /// The number that each node has in the file: its id if all are numbers, otherwise its index.
  var numbersOfNodes: [Int] {
    hasNumbersForIDs ? nodeIDs.map { Int($0) ?? 0 } : Array(nodeIDs.indices)
  }
}

extension AttributeColumn {
  /// What the type is called.
  fileprivate var typeInCX2: String {
    switch type {
    case .text: "string"
    case .real: "double"
    case .boolean: "boolean"
    case .integer: (values + [defaultValue]).contains(where: \.isLong) ? "long" : "integer"
    case .list: "list_of_\(elements.typeInCX2)"
    }
  }

  /// What the lists hold, as values of an attribute.
  private var elements: AttributeColumn {
    let values = (values + [defaultValue]).flatMap { value -> [AttributeValue] in
      if case .list(let elements)? = value { elements } else { [] }
    }
    return AttributeColumn(name, type: values.first?.type ?? .text, values: values)
  }
}

extension AttributeValue? {
  /// Whether this is a whole number of more than 32 bits.
  fileprivate var isLong: Bool {
    guard case .integer(let number)? = self else { return false }
    return Int32(exactly: number) == nil
  }
}

extension AttributeValue {
  /// The value, or the last of several that each held for a time.
  fileprivate var untimed: AttributeValue? {
    if case .timed(let values) = self { values.last?.value } else { self }
  }

  /// Whether the format has a type for the value.
  fileprivate var isInCX2: Bool {
    switch self {
    case .text, .integer, .boolean: true
    case .real(let number): number.isFinite
    case .list(let values):
      values.allSatisfy { $0.type != .list && $0.type == values[0].type && $0.isInCX2 }
    case .timed: false
    }
  }
}
