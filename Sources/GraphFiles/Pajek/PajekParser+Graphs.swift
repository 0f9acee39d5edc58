internal import InputFiles
internal import Wording

extension PajekParser {
  /// How many values of partitions, vectors and permutations all networks may have together.
  private static let listLimit = 10_000

  /// Makes graphs of the networks, with the lists of the file as attributes of their nodes.
  mutating func graphs() throws(FileProblem) -> [AttributedGraph] {
    guard networks.count * lists.count <= Self.listLimit else {
      throw FileProblem(.GraphFile.tooManyAttributes(lists.count))
    }
    var graphs: [AttributedGraph] = []
    for network in networks { graphs.append(try graph(of: network)) }
    for list in lists {
      let suited = networksSuited(to: list)
      if suited.isEmpty { remarks.add(.Pajek.listWithoutNetwork, at: nil) }
      let column = list.column(in: file)
      for index in suited { graphs[index].nodes.addUnderSpareName(column) }
    }
    return graphs
  }

  /// The networks that have as many vertices as a list has values: where networks and lists take
  /// turns, the last one before the list.
  private func networksSuited(to list: PajekList) -> [Int] {
    let takeTurns = (lists.first?.networkCount ?? 0) < networks.count
    let suited = networks.indices.filter { networks[$0].vertexCount == list.values.count }
    guard takeTurns else { return suited }
    return suited.last { $0 < list.networkCount }.map { [$0] } ?? []
  }

  private mutating func graph(of network: PajekNetwork) throws(FileProblem) -> AttributedGraph {
    var network = network
    let isDirected =
      network.areArrows.contains(true)
      || network.areArrows.isEmpty && network.hasArcSections && !network.hasEdgeSections
    var graph = AttributedGraph(isDirected: isDirected)
    graph.name = network.name
    for id in nodeIDs(of: &network) { graph.addNode(id) }
    for (edge, isArrow) in network.areArrows.enumerated() {
      graph.addEdge(network.sources[edge], network.targets[edge], isDirected: isArrow)
    }
    if let count = network.firstModeCount {
      for node in 0..<network.vertexCount {
        network.nodes.add(.integer(node < count ? 1 : 2), KnownAttribute.mode, row: node)
      }
    }
    let size = file.bytes.count
    for column in try network.nodes.dense(rowCount: graph.nodeCount, fileSize: size) {
      graph.nodes.add(column)
    }
    for var column in try network.edges.dense(rowCount: graph.edgeCount, fileSize: size) {
      // A tie without a weight has the weight 1, beside others that have one.
      if column.name == KnownAttribute.weight, column.values.contains(nil) {
        column.defaultValue = column.type == .real ? .real(1) : .integer(1)
      }
      graph.edges.add(column)
    }
    for (node, spans) in network.nodeTimes { graph.setTimes(spans, ofNode: node) }
    for (edge, spans) in network.edgeTimes { graph.setTimes(spans, ofEdge: edge) }
    graph.groups = network.groups
    return graph
  }

  /// The labels of the vertices if each has one of its own, and their numbers otherwise.
  private mutating func nodeIDs(of network: inout PajekNetwork) -> [String] {
    let labels = network.nodes.columns.first { $0.name == KnownAttribute.label }
    if let labels {
      var ids = [String?](repeating: nil, count: network.vertexCount)
      for (row, label) in zip(labels.rows, labels.values) { ids[Int(row)] = label.description }
      let given = ids.compactMap(\.self)
      if given.count == ids.count, Set(given.map(ExactText.init)).count == ids.count {
        _ = network.nodes.remove(KnownAttribute.label)
        return given
      }
      remarks.add(.Pajek.numbersAsIDs, severity: .note, at: nil)
    }
    return (0..<network.vertexCount).map { ($0 + 1).description }
  }
}

extension AttributeTable {
  /// Adds an attribute, with a number after its name if there is another of that name.
  fileprivate mutating func addUnderSpareName(_ column: AttributeColumn) {
    let names = Set(columns.map { ExactText($0.name) })
    var column = column
    let name = column.name
    var number = 1
    while names.contains(ExactText(column.name)) {
      number += 1
      column.name = "\(name) \(number)"
    }
    add(column)
  }
}
