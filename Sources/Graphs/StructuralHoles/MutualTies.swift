/// The contacts of every vertex and how strong its ties to them are, in either direction together.
///
/// Vertices go by their rank, that of most contacts first.
struct MutualTies: Sendable {
  /// The vertex of every rank.
  let vertices: [Int32]

  /// The contacts of every rank in no order, and the strengths of the ties; without strengths, all
  /// are equal.
  let contacts: Rows

  /// The sum of the strengths of each rank's ties.
  let totals: [Double]

  /// The strength of each rank's strongest tie.
  var strongest: [Double] {
    vertices.indices.map { rank in
      contacts.range(of: rank).reduce(0) { max($0, contacts.weights?[$1] ?? 1) }
    }
  }
}

extension MutualTies {
  /// Collects the ties of a graph, loops left out.
  ///
  /// A tie is as strong as the arcs between its ends: as many as there are, or as they weigh.
  ///
  /// - Throws: `CancellationError` if the current task is cancelled.
  init(of graph: Graph, usingWeights: Bool) throws(CancellationError) {
    let checkpoint = Checkpoint(steps: 0)
    let counted = usingWeights && graph.isWeighted ? graph : graph.simplified().countingArcs()
    if usingWeights {
      let isPositive = counted.outgoing.weights?.allSatisfy { $0 > 0 } ?? true
      precondition(isPositive, "A strength is greater than zero")
    }
    try checkpoint.pass()
    let ties = counted.underlying(merging: .sum).outgoing
    try checkpoint.pass()
    vertices = ties.verticesByFallingDegree()
    contacts = ties.relabelled(inOrder: vertices)
    try checkpoint.pass()
    totals = contacts.weightSums()
  }
}

extension Graph {
  /// Returns the graph with the weight 1 for every arc, or without weights if it is undirected.
  func countingArcs() -> Graph {
    let once = [Double](repeating: 1, count: edgeCount)
    return isDirected
      ? Graph(
        vertexCount: vertexCount, sources: outgoing.sources(), targets: outgoing.targets,
        weights: once, isDirected: true) : unweighted()
  }
}

extension Rows {
  /// Returns the rows of vertices in their order, with the places in it for numbers.
  fileprivate func relabelled(inOrder vertices: [Int32]) -> Rows {
    var numbers = [Int32](repeating: 0, count: vertexCount)
    for number in vertices.indices { numbers[Int(vertices[number])] = Int32(number) }
    var (offsets, targets): ([UInt32], [Int32]) = ([0], [])
    var weights: [Double]? = self.weights == nil ? nil : []
    offsets.reserveCapacity(self.offsets.count)
    targets.reserveCapacity(self.targets.count)
    weights?.reserveCapacity(self.targets.count)
    for vertex in vertices {
      let row = range(of: Int(vertex))
      for arc in row { targets.append(numbers[Int(self.targets[arc])]) }
      if let ownWeights = self.weights { weights?.append(contentsOf: ownWeights[row]) }
      offsets.append(UInt32(targets.count))
    }
    return Rows(offsets: offsets, targets: targets, weights: weights)
  }
}
