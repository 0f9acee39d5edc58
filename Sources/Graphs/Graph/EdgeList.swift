/// The ends of edges, one after the other, and their weights.
package struct EdgeList: Sendable {
  /// The source of each edge, or either end.
  package private(set) var sources: [Int32] = []

  /// The target of each edge, or the other end.
  package private(set) var targets: [Int32] = []

  /// The weight of each edge, or `nil` where there are none.
  package private(set) var weights: [Double]?

  /// Makes room for edges.
  ///
  /// - Parameters:
  ///   - capacity: How many edges are expected.
  ///   - isWeighted: Whether every edge will have a weight.
  init(capacity: Int, isWeighted: Bool = false) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights = isWeighted ? [] : nil
    weights?.reserveCapacity(capacity)
  }

  /// Collects edges that are there already.
  package init(sources: [Int32], targets: [Int32], weights: [Double]?) {
    self.sources = sources
    self.targets = targets
    self.weights = weights
  }

  /// The number of edges.
  package var count: Int { sources.count }

  mutating func append(_ source: Int32, _ target: Int32, weight: Double? = nil) {
    sources.append(source)
    targets.append(target)
    if let weight { weights?.append(weight) }
  }
}

extension Graph {
  /// Makes a graph from collected edges.
  init(vertexCount: Int, edgeList: EdgeList, isDirected: Bool = false) {
    self.init(
      vertexCount: vertexCount, sources: edgeList.sources, targets: edgeList.targets,
      weights: edgeList.weights, isDirected: isDirected)
  }

  /// Returns every edge once, by its source, or by its higher end where the graph is undirected.
  ///
  /// - Complexity: O(*V* + *E*) time and space.
  package func edgeList() -> EdgeList {
    var edges = EdgeList(capacity: edgeCount, isWeighted: isWeighted)
    for vertex in 0..<vertexCount {
      for arc in edgeArcs(of: vertex) {
        edges.append(Int32(vertex), outgoing.targets[arc], weight: outgoing.weights?[arc])
      }
    }
    return edges
  }

  /// Returns which arcs of a vertex stand for edges: all in a directed graph; in an undirected one
  /// those to lower vertices, and one of the two of every loop.
  ///
  /// - Complexity: O(*k*) time for *k* arcs of the vertex.
  func edgeArcs(of vertex: Int) -> Range<Int> {
    let row = outgoing.range(of: vertex)
    guard !isDirected else { return row }
    // The first arcs of loops stand before the second ones.
    let lower = row.prefix { outgoing.targets[$0] < vertex }
    let loops = row[lower.endIndex...].prefix { outgoing.targets[$0] == vertex }
    return lower.startIndex..<lower.endIndex + loops.count / 2
  }
}
