/// The ends of edges, collected one after the other.
struct EdgeEnds {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []

  /// Makes room for edges.
  ///
  /// - Parameter capacity: How many edges are expected.
  init(capacity: Int) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
  }

  var count: Int { sources.count }

  mutating func append(_ source: Int32, _ target: Int32) {
    sources.append(source)
    targets.append(target)
  }
}

extension Graph {
  /// Makes a graph from collected edges.
  init(vertexCount: Int, ends: EdgeEnds, isDirected: Bool = false) {
    self.init(
      vertexCount: vertexCount, sources: ends.sources, targets: ends.targets, weights: nil,
      isDirected: isDirected)
  }
}
