internal import Graphviz
internal import InputFiles
private import Wording

/// Makes what Graphviz reads a graph of all formats.
struct DOTConversion {
  /// What was left out.
  private(set) var remarks: [FileProblem] = []

  private let dot: DOTGraph
  private let fileSize: Int

  /// What stands before the name of an attribute whose value is markup.
  static let markupPrefix = "html_"

  init(_ dot: DOTGraph, fileSize: Int) {
    self.dot = dot
    self.fileSize = fileSize
  }

  mutating func graph() throws(FileProblem) -> AttributedGraph {
    var graph = AttributedGraph(isDirected: dot.isDirected)
    graph.name = dot.name
    // The file has been decoded, whatever it says of its letters.
    graph.attributes = attributes(dot.values).filter { $0.name != "charset" }
    try addNodes(to: &graph)
    try addEdges(to: &graph)
    graph.groups = groups
    let indices = Dictionary(
      graph.nodeIDs.enumerated().map { (ExactText($1), Int32($0)) }, uniquingKeysWith: { $1 })
    graph.settleParents { indices[ExactText($0)] }
    return graph
  }

  private mutating func addNodes(to graph: inout AttributedGraph) throws(FileProblem) {
    var columns = SparseColumns()
    let hasPlaces = !dot.nodeAttributes.contains {
      $0 == KnownAttribute.x || $0 == KnownAttribute.y
    }
    for (row, node) in dot.nodes.enumerated() {
      graph.addNode(node.name)
      for value in node.values {
        let name = dot.nodeAttributes[value.attribute]
        if name == "pos", hasPlaces, let place = DOTPlace(value.text) {
          for (axis, number) in place.coordinates { columns.add(.text(number), axis, row: row) }
          if place.isPinned { remark(.DOT.pinned) }
        } else {
          let label = DOTLabel(graph: dot.name ?? "", node: node.name)
          add(value, name, label, to: &columns, row: row)
        }
      }
    }
    for column in try columns.dense(rowCount: graph.nodeCount, fileSize: fileSize) {
      graph.nodes.add(column.withTypes)
    }
  }

  private mutating func addEdges(to graph: inout AttributedGraph) throws(FileProblem) {
    var columns = SparseColumns()
    let hasIDs = dot.edgeAttributes.contains("id")
    for (row, edge) in dot.edges.enumerated() {
      let ends = (dot.nodes[edge.tail].name, dot.nodes[edge.head].name)
      let label = DOTLabel(graph: dot.name ?? "", edge: ends, isDirected: dot.isDirected)
      var id = hasIDs ? nil : edge.key
      var isDirected: Bool?
      if hasIDs, let key = edge.key { columns.add(.text(key), "key", row: row) }
      for value in edge.values {
        switch (dot.edgeAttributes[value.attribute], value.text) {
        case ("id", _): id = value.text
        case ("dir", "none") where dot.isDirected: isDirected = false
        case ("dir", "forward") where !dot.isDirected: isDirected = true
        case ("penwidth", _):
          add(value, KnownAttribute.thickness, label, to: &columns, row: row)
        case (let name, _): add(value, name, label, to: &columns, row: row)
        }
      }
      graph.addEdge(Int32(edge.tail), Int32(edge.head), isDirected: isDirected, id: id)
    }
    for column in try columns.dense(rowCount: graph.edgeCount, fileSize: fileSize) {
      graph.edges.add(column.withTypes)
    }
    if graph.edges.readNumbers(in: KnownAttribute.weight) { remark(.DOT.decimalComma) }
  }

  private func add(
    _ value: DOTGraph.Value, _ name: String, _ label: DOTLabel, to columns: inout SparseColumns,
    row: Int
  ) {
    let shown = name == KnownAttribute.label ? label.shown(value) : value.text
    if value.isMarkup { columns.add(.text(value.text), Self.markupPrefix + name, row: row) }
    if !value.isMarkup || name == KnownAttribute.label { columns.add(.text(shown), name, row: row) }
  }

  /// The named sets of nodes, and those without a name that have attributes.
  private var groups: [NodeGroup] {
    var groups: [NodeGroup] = []
    var places: [Int?] = []
    for subgraph in dot.subgraphs {
      let parent = subgraph.parent.flatMap { places[$0] }
      guard subgraph.name != nil || !subgraph.values.isEmpty else {
        places.append(parent)
        continue
      }
      places.append(groups.count)
      groups.append(
        NodeGroup(
          subgraph.name ?? "", members: subgraph.members.map { Int32($0) }, parent: parent,
          attributes: attributes(subgraph.values)))
    }
    return groups
  }

  private func attributes(_ values: [DOTGraph.Value]) -> [GraphAttribute] {
    let label = DOTLabel(graph: dot.name ?? "")
    return values.flatMap { value in
      let name = dot.graphAttributes[value.attribute]
      var columns = SparseColumns()
      add(value, name, label, to: &columns, row: 0)
      return columns.columns.compactMap { column in
        column.dense(rowCount: 1).withTypes.values[0].map { GraphAttribute(column.name, $0) }
      }
    }
  }

  private mutating func remark(_ message: Text) {
    let remark = FileProblem(message, severity: .note)
    if !remarks.contains(remark) { remarks.append(remark) }
  }
}

/// Where a node stands: `12.5,3`, perhaps with a third number or with a `!` that pins it there.
private struct DOTPlace {
  let coordinates: [(axis: String, number: String)]
  let isPinned: Bool

  init?(_ text: String) {
    isPinned = text.hasSuffix("!")
    let numbers = (isPinned ? text.dropLast() : text[...])
      .split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.drop { $0 == " " }) }
    let axes = [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z]
    guard 2...3 ~= numbers.count, numbers.allSatisfy({ Double($0)?.isFinite == true }) else {
      return nil
    }
    coordinates = Array(zip(axes, numbers)).map { ($0, $1) }
  }
}
