/// A file of the DOT language while it is written.
struct DOTOutput {
  /// What is written.
  private(set) var bytes: [UInt8] = []
  /// What the file can't carry.
  private(set) var losses = LossCollector()

  mutating func write(_ graph: AttributedGraph) {
    bytes += (graph.isDirected ? "digraph " : "graph ").utf8
    if let name = graph.name {
      write(value: DOTText(name))
      bytes.append(0x20)
    }
    bytes += "{\n".utf8
    writeAttributes(graph.attributes, of: .graphAttribute, start: "  graph")
    let ids = names(of: graph)
    writeNodes(of: graph, ids)
    writeEdges(of: graph, ids)
    writeGroups(of: graph, ids)
    bytes += "}\n".utf8
    losses.add(.time, count: (graph.nodeTimes + graph.edgeTimes).count { !$0.isEmpty })
  }

  private mutating func names(of graph: AttributedGraph) -> [DOTText] {
    var names = DOTNames()
    return graph.nodeIDs.map { id in
      let text = names.text(id)
      if !text.isExact { losses.add(.nodeID, name: id) }
      return text
    }
  }

  private mutating func writeNodes(of graph: AttributedGraph, _ ids: [DOTText]) {
    let hasPlaces = graph.nodes.hasPlaces
    let places = hasPlaces ? [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z] : []
    let taken = (hasPlaces ? ["pos"] : []) + (graph.parents.isEmpty ? [] : [parentAttribute])
    let columns = columns(of: graph.nodes, besides: places, taken: taken, .nodeAttribute)
    for (node, id) in ids.enumerated() {
      bytes += "  ".utf8
      bytes += id.bytes
      var isEmpty = true
      for column in columns { add(column.pair(ofRow: node), isFirst: &isEmpty) }
      if hasPlaces, let place = graph.nodes.place(of: node) {
        add(("pos", DOTText(place)), isFirst: &isEmpty)
      }
      if let (name, parent) = graph.parent(of: node), case .text(let id) = parent {
        add((name, DOTText(id)), isFirst: &isEmpty)
      }
      end(isEmpty: isEmpty)
    }
  }

  private mutating func writeEdges(of graph: AttributedGraph, _ ids: [DOTText]) {
    let taken = ["id", "key"] + (graph.directions.isEmpty ? [] : ["dir"])
    let columns = columns(of: graph.edges, taken: taken, .edgeAttribute)
    for edge in 0..<graph.edgeCount {
      bytes += "  ".utf8
      bytes += ids[Int(graph.sources[edge])].bytes
      bytes += (graph.isDirected ? " -> " : " -- ").utf8
      bytes += ids[Int(graph.targets[edge])].bytes
      var isEmpty = true
      for column in columns { add(column.pair(ofRow: edge), isFirst: &isEmpty) }
      if let id = graph.id(ofEdge: edge) { add(("id", DOTText(id)), isFirst: &isEmpty) }
      if graph.isDirected(edge: edge) != graph.isDirected {
        add(("dir", DOTText(graph.isDirected ? "none" : "forward")), isFirst: &isEmpty)
      }
      end(isEmpty: isEmpty)
    }
  }

  /// Writes attributes in brackets after a start, or nothing if there are none.
  private mutating func writeAttributes(
    _ attributes: [GraphAttribute], of kind: Loss.Kind, start: String
  ) {
    var table = AttributeTable()
    table.addRow()
    for attribute in attributes {
      table.add(
        AttributeColumn(
          attribute.name, type: attribute.value.type, values: [attribute.value]))
    }
    let columns = columns(of: table, taken: ["charset"], kind)
    guard columns.contains(where: { $0.pair(ofRow: 0) != nil }) else { return }
    bytes += start.utf8
    var isEmpty = true
    for column in columns { add(column.pair(ofRow: 0), isFirst: &isEmpty) }
    end(isEmpty: isEmpty)
  }

  /// Ends a statement.
  private mutating func end(isEmpty: Bool) { bytes += (isEmpty ? ";\n" : "];\n").utf8 }

  /// Adds an attribute to a statement.
  private mutating func add(_ pair: (name: String, text: DOTText)?, isFirst: inout Bool) {
    guard let pair else { return }
    bytes += (isFirst ? " [" : ", ").utf8
    bytes += DOTText(pair.name).bytes
    bytes.append(UInt8(ascii: "="))
    write(value: pair.text)
    isFirst = false
  }

  private mutating func write(value: DOTText) { bytes += value.bytes }

  private mutating func columns(
    of table: AttributeTable, besides places: [String] = [], taken: [String], _ kind: Loss.Kind
  ) -> [DOTColumn] {
    let columns = table.columns.filter { !places.contains($0.name) }
    let names = JSONNames(
      columns.map { $0.name == KnownAttribute.thickness ? "penwidth" : $0.name }, taken: taken)
    for name in names.renamed { losses.add(kind, name: name) }
    return zip(columns, names.all).map { column, name in
      let column = DOTColumn(column, name: name, in: table)
      for loss in column.losses { losses.add(loss.kind, name: loss.name, count: loss.count) }
      return column
    }
  }

  /// Writes the named sets of nodes, each within that which it is in.
  private mutating func writeGroups(of graph: AttributedGraph, _ ids: [DOTText]) {
    var parts = [[Int]](repeating: [], count: graph.groups.count + 1)
    for (index, group) in graph.groups.enumerated() {
      parts[(group.parent ?? -1) + 1].append(index)
    }
    var names = [DOTNames](repeating: DOTNames(), count: parts.count)
    var rest: [GroupStep] = parts[0].reversed().map { .begin($0) }
    var depth = 1
    while let step = rest.popLast() {
      switch step {
      case .begin(let index):
        let group = graph.groups[index]
        depth += 1
        let indent = String(repeating: "  ", count: depth - 1)
        begin(group, named: &names[(group.parent ?? -1) + 1], indent: indent)
        for member in group.members {
          bytes += "\(indent)  ".utf8
          bytes += ids[Int(member)].bytes
          bytes += ";\n".utf8
        }
        rest.append(.end)
        rest += parts[index + 1].reversed().map { .begin($0) }
      case .end:
        depth -= 1
        bytes += "\(String(repeating: "  ", count: depth))}\n".utf8
      }
    }
  }

  private enum GroupStep {
    case begin(Int)
    case end
  }

  private mutating func begin(_ group: NodeGroup, named names: inout DOTNames, indent: String) {
    bytes += "\(indent)subgraph ".utf8
    if !group.name.isEmpty {
      let name = names.text(group.name)
      if !name.isExact || name.bytes != DOTText(group.name).bytes {
        losses.add(.group, name: group.name)
      }
      write(value: name)
      bytes.append(0x20)
    }
    bytes += "{\n".utf8
    writeAttributes(group.attributes, of: .group, start: "\(indent)  graph")
  }
}
