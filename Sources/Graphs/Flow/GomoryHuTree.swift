/// A tree that holds a minimum cut between every two vertices of a graph.
public struct GomoryHuTree: Sendable, Hashable {
  /// The next vertex on the way to vertex 0 for each vertex, in vertex order; `nil` for vertex 0.
  public let parents: [Int?]

  /// What a minimum cut between each vertex and its parent weighs, in vertex order; `nil` for
  /// vertex 0.
  ///
  /// One side of that cut is the vertex with all vertices whose way to vertex 0 leads through it.
  public let weights: [Double?]

  /// Returns what a minimum cut between two vertices weighs: the least weight on the way in the tree.
  ///
  /// - Parameters:
  ///   - first: The one vertex.
  ///   - second: The other vertex.
  /// - Returns: The weight, 0 where no path joins the two.
  /// - Precondition: The two are different vertices.
  /// - Complexity: O(*V*) time and space.
  public func minimumCutWeight(between first: Int, and second: Int) -> Double {
    precondition(first != second, "Two different vertices are needed")
    // The least weight from the first vertex to each vertex on its way to the root.
    var leastWeight = [Double?](repeating: nil, count: parents.count)
    leastWeight[first] = .infinity
    var vertex = first
    var least = Double.infinity
    while let parent = parents[vertex], let weight = weights[vertex] {
      least = min(least, weight)
      leastWeight[parent] = least
      vertex = parent
    }
    least = .infinity
    vertex = second
    while leastWeight[vertex] == nil, let parent = parents[vertex], let weight = weights[vertex] {
      least = min(least, weight)
      vertex = parent
    }
    return min(least, leastWeight[vertex] ?? .infinity)
  }
}

extension Graph {
  /// Returns the Gomory–Hu tree: a minimum cut between every two vertices, from few flows.
  ///
  /// What a minimum cut between two vertices weighs is the least weight on the way between them in
  /// the tree. Direction and loops are left out of account, and parallel edges are one edge, which
  /// weighs as much as all of them.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
  ///     try graph.gomoryHuTree().minimumCutWeight(between: 0, and: 2)   // 2
  ///
  /// R. Gomory and T. Hu, "Multi-terminal network flows", *Journal of the Society for Industrial and
  /// Applied Mathematics* 9(4), 551–570 (1961),
  /// [doi:10.1137/0109047](https://doi.org/10.1137/0109047). D. Gusfield, "Very simple methods for
  /// all pairs network flow analysis", *SIAM Journal on Computing* 19(1), 143–155 (1990),
  /// [doi:10.1137/0219009](https://doi.org/10.1137/0219009).
  ///
  /// - Parameter usingWeights: Whether cuts weigh what their edges do, and not their number.
  /// - Returns: The tree, one of perhaps several.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are 0 or more.
  /// - Complexity: The time of *V* − 1 maximum flows, O(*V* + *E*) space.
  public func gomoryHuTree(usingWeights: Bool = false) throws(CancellationError) -> GomoryHuTree {
    let checkpoint = Checkpoint(steps: vertexCount)
    let network = try FlowNetwork(underlying(), usingWeights: usingWeights, checkpoint)
    var search = FlowSearch(network, checkpoint: checkpoint)
    var parents = [Int](repeating: 0, count: vertexCount)
    var weights = [Double](repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount where vertex > 0 {
      let parent = parents[vertex]
      search.setEnd(parent, true)
      let weight = try search.run(from: vertex)
      search.setEnd(parent, false)
      weights[vertex] = weight
      // What is on this side of the cut and hung on the same parent now hangs on the vertex.
      for other in search.reached.map(Int.init) where other != vertex && parents[other] == parent {
        parents[other] = vertex
      }
      // So does the parent if what it hangs on is on this side.
      if search.reached.contains(Int32(parents[parent])) {
        parents[vertex] = parents[parent]
        parents[parent] = vertex
        weights.swapAt(vertex, parent)
      }
      try checkpoint.pass()
    }
    return GomoryHuTree(
      parents: parents.enumerated().map { $0 == 0 ? nil : $1 },
      weights: weights.enumerated().map { $0 == 0 ? nil : $1 })
  }
}
