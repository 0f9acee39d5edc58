public import Graphs

extension Graph {
  /// The edges in ascending order, loops and parallel edges included; lower end first where the
  /// graph is undirected.
  public var edges: [(source: Int, target: Int, weight: Double?)] {
    (0..<vertexCount).flatMap { source in
      let arcs = outgoing.range(of: source).map { arc in
        (source: source, target: Int(outgoing.targets[arc]), weight: outgoing.weights?[arc])
      }
      if isDirected { return arcs }
      // The first arcs of undirected loops stand before the second ones.
      let loops = arcs.filter { $0.target == source }
      return loops.prefix(loops.count / 2) + arcs.filter { $0.target > source }
    }
  }

  /// Returns the same graph with its vertices in another order.
  ///
  /// - Parameter labels: The new number of every vertex.
  /// - Returns: The graph whose vertex `labels[v]` stands where *v* stands here.
  public func relabelled(by labels: [Int]) -> Graph {
    rebuilt(
      vertexCount: vertexCount, edges.map { ((labels[$0.source], labels[$0.target]), $0.weight) })
  }

  /// Returns a new number for every vertex, in an order that follows from the seed.
  public func shuffledLabels(seed: Int) -> [Int] {
    var generator = SplitMix(seed: seed)
    return Array(0..<vertexCount).shuffled(using: &generator)
  }

  /// Returns the graph that holds this one and another, with no edge between the two.
  ///
  /// The other graph's vertices come after this one's.
  public func disjointUnion(with other: Graph) -> Graph {
    rebuilt(
      vertexCount: vertexCount + other.vertexCount,
      edges.map { (($0.source, $0.target), $0.weight) }
        + other.edges.map { (($0.source + vertexCount, $0.target + vertexCount), $0.weight) })
  }

  /// Returns the graph without a vertex; those after it move up by one.
  public func removing(_ vertex: Int) -> Graph {
    let kept = edges.filter { $0.source != vertex && $0.target != vertex }
    return rebuilt(
      vertexCount: vertexCount - 1,
      kept.map {
        let source = $0.source > vertex ? $0.source - 1 : $0.source
        let target = $0.target > vertex ? $0.target - 1 : $0.target
        return ((source, target), $0.weight)
      })
  }

  /// Returns the graph with every edge also turned round, as a directed graph.
  public func withArcsBothWays() -> Graph {
    let ends = edges.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }
    return Graph(vertexCount: vertexCount, edges: ends, isDirected: true)
  }

  private func rebuilt(vertexCount: Int, _ edges: [((Int, Int), Double?)]) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: edges.map(\.0),
      weights: isWeighted ? edges.compactMap(\.1) : nil, isDirected: isDirected)
  }
}
