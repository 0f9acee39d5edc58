/// The nodes of a graph as the vertices of a Pajek file.
struct PajekVertices {
  /// The node of each vertex: those of the first mode come first.
  let nodes: [Int]
  /// The number of the vertex of each node.
  let numbers: [Int]
  /// How many vertices are of the first mode; `nil` if the graph isn't in two modes.
  let firstModeCount: Int?
  /// What each node is called.
  let labels: [String]
  /// Where the nodes stand: two attributes or three.
  let axes: [AttributeColumn]
  /// What shapes the nodes are drawn with.
  let shape: AttributeColumn?
  /// The attributes that stand with the vertices after a word for each.
  let parameters: [PajekParameter]
  /// The attributes that follow the network.
  var lists: [PajekOutputList]

  /// Finds the place of each attribute, and tells what is lost.
  init(_ graph: AttributedGraph, _ losses: inout LossCollector) {
    let layout = MatrixLayout(graph)
    nodes = layout.rowNodes + (layout.isTwoMode ? layout.columnNodes : [])
    firstModeCount = layout.isTwoMode ? layout.rowCount : nil
    var numbers = [Int](repeating: 0, count: graph.nodeCount)
    for (index, node) in nodes.enumerated() { numbers[node] = index + 1 }
    self.numbers = numbers

    let givenLabels = graph.labelsInsteadOfIDs
    labels = givenLabels ?? graph.nodeIDs
    axes = graph.axes
    shape = graph.nodes[KnownAttribute.shape].flatMap { $0.namesShapes ? $0 : nil }
    var placed = Set(axes.map(\.name))
    if firstModeCount != nil { placed.insert(KnownAttribute.mode) }
    if givenLabels != nil { placed.insert(KnownAttribute.label) }
    if shape != nil { placed.insert(KnownAttribute.shape) }
    let columns = graph.nodes.columns.filter { !placed.contains($0.name) }
    parameters = columns.compactMap {
      PajekParameter($0, PajekNames.ofVertices, PajekNames.ofVerticesOnly)
    }
    let names = Set(parameters.map(\.column.name))
    lists = []
    for column in columns where !names.contains(column.name) {
      if let list = PajekOutputList(column, rowCount: graph.nodeCount, &losses) {
        lists.append(list)
      }
    }
    if Set(labels.map(ExactText.init)).count == labels.count {
      let others = zip(labels, graph.nodeIDs).count { ExactText($0) != ExactText($1) }
      losses.add(.nodeID, count: others)
    }
  }
}

extension AttributedGraph {
  /// The labels of the nodes where they say more than the ids; `nil` where the ids are written.
  fileprivate var labelsInsteadOfIDs: [String]? {
    guard let column = nodes[KnownAttribute.label] else { return nil }
    let labels = (0..<nodeCount).compactMap { node -> String? in
      if case .text(let label) = column[node] { label } else { nil }
    }
    guard labels.count == nodeCount else { return nil }
    let areCounted = nodeIDs.enumerated().allSatisfy { $1 == "\($0 + 1)" }
    let areDistinct = Set(labels.map(ExactText.init)).count == nodeCount
    let areNumbers = nodeIDs.allSatisfy { id in !id.isEmpty && id.utf8.allSatisfy(\.isDigit) }
    // Vertices of two modes may be counted in another order.
    let areKept = areCounted && nodes[KnownAttribute.mode] == nil
    return areKept || areNumbers && areDistinct ? labels : nil
  }

  /// The places of the nodes if those that have one have two numbers, perhaps three.
  fileprivate var axes: [AttributeColumn] {
    let axes = PajekNames.axes.compactMap { nodes[$0] }
    guard axes.count > 1, axes.map(\.name).elementsEqual(PajekNames.axes.prefix(axes.count)),
      axes.allSatisfy(\.hasPlainNumbers)
    else { return [] }
    let isWhole = (0..<nodeCount).allSatisfy { node in
      (axes[0][node] == nil) == (axes[1][node] == nil)
        && (axes.count < 3 || axes[2][node] == nil || axes[0][node] != nil)
    }
    return isWhole ? axes : []
  }
}

extension AttributeColumn {
  /// Whether its values are numbers that can be written in digits, and so can their opposites.
  var hasPlainNumbers: Bool {
    (values + [defaultValue]).allSatisfy { value in
      switch value {
      case .integer(let whole): whole != .min
      case .real(let number): number.isFinite
      case nil: true
      default: false
      }
    }
  }

  fileprivate var namesShapes: Bool {
    (values + [defaultValue]).allSatisfy { value in
      guard case .text(let word) = value else { return value == nil }
      return PajekNames.shape(word) == word
    }
  }
}
