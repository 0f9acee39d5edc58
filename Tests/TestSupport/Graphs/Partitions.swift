public import Graphs

extension Partition {
  /// Returns a random division of vertices into at most as many parts as said.
  public static func random(vertexCount: Int, maximumCount: Int, seed: Int) -> Partition {
    var generator = SplitMix(seed: seed)
    let highest = max(1, min(vertexCount, maximumCount))
    return Partition(
      labels: (0..<vertexCount).map { _ in Int.random(in: 0..<highest, using: &generator) })
  }

  /// Returns every division of some few vertices.
  public static func all(vertexCount: Int) -> [Partition] {
    var divisions: [[Int]] = [[]]
    for _ in 0..<vertexCount {
      divisions = divisions.flatMap { parts in
        (0...((parts.max() ?? -1) + 1)).map { parts + [$0] }
      }
    }
    return divisions.map { Partition(labels: $0) }
  }

  /// Returns the division of the same vertices under other numbers.
  public func relabelled(by labels: [Int]) -> Partition {
    var parts = self.parts
    for vertex in labels.indices { parts[labels[vertex]] = self.parts[vertex] }
    return Partition(labels: parts)
  }
}

extension Graph {
  /// The weights of the arcs of the simple graph between any two vertices, added up; 1 without
  /// weights and 0 where there is no arc.
  public func weightMatrix(usingWeights: Bool = true) -> [[Double]] {
    usingWeights && isWeighted ? strengthMatrix : adjacencyMatrix
  }

  /// A ring of cliques, each joined to the next by one edge.
  public static func ringOfCliques(count: Int, size: Int) -> Graph {
    let cliques = (0..<count).flatMap { clique in
      Graph.complete(size).edges.map { ($0.source + clique * size, $0.target + clique * size) }
    }
    let ring = (0..<count).map { ($0 * size, ($0 + 1) % count * size + 1) }
    return Graph(vertexCount: count * size, edges: cliques + ring)
  }
}
