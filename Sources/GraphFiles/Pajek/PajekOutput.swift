/// A Pajek file while it is written.
struct PajekOutput {
  var losses = LossCollector()
  private var lines = FieldLines()

  init() { lines.add(["%", "Samverkan"]) }

  /// The file, in which a mark tells Pajek that its letters are in UTF-8, if it isn't in ASCII.
  var bytes: [UInt8] {
    let isASCII = lines.bytes.allSatisfy { $0 < 0x80 }
    return isASCII ? lines.bytes : Array("\u{FEFF}".utf8) + lines.bytes
  }

  /// Begins a network.
  mutating func add(name: String?, isNeeded: Bool) {
    losses.add(.emptyText, count: name == "" ? 1 : 0)
    if let name, !name.isEmpty {
      add(title: name, "*Network")
    } else if isNeeded {
      lines.add(["*Network"])
    }
  }

  mutating func add(_ vertices: PajekVertices, of graph: AttributedGraph) {
    let counts = [vertices.nodes.count, vertices.firstModeCount].compactMap(\.self)
    lines.add(["*Vertices"] + counts.map(\.description))
    for (index, node) in vertices.nodes.enumerated() {
      lines.add(number: index + 1)
      lines.add(label: vertices.labels[node])
      for axis in vertices.axes {
        guard let value = axis[node] else { continue }
        // Pajek counts downwards from the upper edge.
        lines.add(plain: axis.name == KnownAttribute.y ? value.negated : value)
      }
      if let shape = vertices.shape?[node] { lines.add(plain: shape) }
      for parameter in vertices.parameters { lines.add(parameter, row: node) }
      if !graph.nodeTimes.isEmpty { add(graph.nodeTimes[node]) }
      lines.endLine()
    }
  }

  /// Adds the ties, those of each relation together, arrows before others.
  mutating func add(tiesOf graph: AttributedGraph, _ vertices: PajekVertices) {
    let relations = RelationGroups(graph)
    let parameters = graph.edges.columns.compactMap {
      PajekParameter($0, PajekNames.ofTies, PajekNames.ofTiesOnly)
    }
    var number = 0
    for (name, edges) in zip(relations.names, relations.edges) {
      if name?.isEmpty == false { number += 1 }
      for areArrows in [true, false] {
        let edges = edges.filter { graph.isDirected(edge: $0) == areArrows }
        guard !edges.isEmpty || graph.edgeCount == 0 && graph.isDirected == areArrows else {
          continue
        }
        lines.add(text: areArrows ? "*Arcs" : "*Edges")
        if let name, !name.isEmpty {
          lines.add(text: ":\(number)")
          lines.add(label: name)
        }
        lines.endLine()
        for edge in edges { add(edge, of: graph, vertices, parameters) }
      }
    }
    lose(graph.edges, rowCount: graph.edgeCount, parameters)
  }

  private mutating func add(
    _ edge: Int, of graph: AttributedGraph, _ vertices: PajekVertices,
    _ parameters: [PajekParameter]
  ) {
    lines.add(number: vertices.numbers[Int(graph.sources[edge])])
    lines.add(number: vertices.numbers[Int(graph.targets[edge])])
    let weight = graph.edges[KnownAttribute.weight]?[edge]
    if let weight, weight.number?.isFinite == true { lines.add(plain: weight) }
    for parameter in parameters { lines.add(parameter, row: edge) }
    if !graph.edgeTimes.isEmpty { add(graph.edgeTimes[edge]) }
    lines.endLine()
  }

  mutating func add(_ list: PajekOutputList, _ vertices: PajekVertices) {
    if !list.names.isEmpty { lines.add(comment: PajekLegend.comment(naming: list.names)) }
    add(title: list.title, list.isVector ? "*Vector" : "*Partition")
    lines.add(["*Vertices", "\(vertices.nodes.count)"])
    for node in vertices.nodes { lines.add([list.numbers[node]]) }
  }

  mutating func add(groupsOf graph: AttributedGraph, _ vertices: PajekVertices) {
    for group in graph.groups {
      add(title: group.name, "*Cluster")
      lines.add(["*Vertices", "\(group.members.count)"])
      for node in group.members { lines.add(["\(vertices.numbers[Int(node)])"]) }
    }
  }

  /// Tells what is lost besides attributes of nodes and edges, and times that weren't written.
  mutating func loseRest(of graph: AttributedGraph) {
    for attribute in graph.attributes + graph.groups.flatMap(\.attributes) {
      losses.add(.graphAttribute, name: attribute.name)
    }
    losses.add(.edgeID, count: graph.edgeIDs.count { $0 != nil })
    losses.add(.hierarchy, count: graph.parents.count { $0 >= 0 })
    losses.add(.hierarchy, count: graph.groups.count { $0.parent != nil })
  }

  private mutating func lose(
    _ table: AttributeTable, rowCount: Int, _ parameters: [PajekParameter]
  ) {
    let kept = Set(parameters.map(\.column.name))
    for column in table.columns where !kept.contains(column.name) {
      let values = (0..<rowCount).lazy.map { column[$0] }
      switch column.name {
      case KnownAttribute.weight:
        losses.add(.weight, count: values.count { $0?.number?.isFinite != true })
      case KnownAttribute.relation:
        losses.add(.emptyText, count: values.count { $0?.plainText == "" })
        losses.add(
          .attributeType, name: column.name, count: values.count { $0 != nil && $0?.type != .text })
      default: losses.add(.edgeAttribute, name: column.name, count: values.count { $0 != nil })
      }
    }
  }

  private mutating func add(title: String, _ keyword: String) {
    lines.add([keyword, String(decoding: PajekText.title(title), as: UTF8.self)])
  }

  private mutating func add(_ times: [TimeSpan]) {
    guard !times.isEmpty else { return }
    if let text = PajekTimes.text(of: times) {
      lines.add(text: "[\(text)]")
    } else {
      losses.add(.time)
    }
  }
}

extension FieldLines {
  fileprivate mutating func add(label text: String) {
    add(quoted: String(decoding: PajekText.escape(text), as: UTF8.self))
  }

  fileprivate mutating func add(comment: [UInt8]) {
    add([String(decoding: comment, as: UTF8.self)])
  }

  /// Adds a number, or a word without blanks.
  fileprivate mutating func add(plain value: AttributeValue) { add(text: value.description) }

  fileprivate mutating func add(_ parameter: PajekParameter, row: Int) {
    guard let value = parameter.column[row] else { return }
    add(text: parameter.word)
    if parameter.column.name == KnownAttribute.color, let color = value.colorInPajek {
      add(text: color)
    } else if case .text(let text) = value {
      add(label: text)
    } else {
      add(plain: value)
    }
  }
}
