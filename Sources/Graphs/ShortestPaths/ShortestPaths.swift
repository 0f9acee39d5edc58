/// What Dijkstra's search has found: how far the vertices are from a source, and the way.
public struct ShortestPaths: Sendable {
  /// The vertex at which the paths begin.
  public let source: Int

  /// The length of a shortest path to every vertex, in vertex order; `nil` where none leads.
  public let distances: [Double?]

  /// The vertex before each on a shortest path to it, in vertex order; `nil` for the source and
  /// where no path leads.
  public let parents: [Int?]

  /// Returns a shortest path from the source to a vertex.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The vertices on the path, the source first; `nil` where no path leads.
  /// - Complexity: O(*k*) time for a path of *k* vertices.
  public func path(to vertex: Int) -> [Int]? {
    guard distances[vertex] != nil else { return nil }
    return Array(sequence(first: vertex) { parents[$0] }.reversed())
  }
}

extension Graph {
  /// Searches the graph for the shortest paths from a vertex, the weights of edges being lengths.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)], weights: [1, 1, 3])
  ///     let paths = try graph.shortestPaths(from: 0)
  ///     paths.distances     // [0, 1, 2]
  ///     paths.path(to: 2)   // [0, 1, 2]
  ///
  /// Paths follow the direction of edges, and of parallel edges the shortest counts. Without weights
  /// every edge is 1 long; ``breadthFirstSearch(from:)`` is faster then. Of several shortest paths,
  /// which one is found follows from the graph.
  ///
  /// E. Dijkstra, "A note on two problems in connexion with graphs", *Numerische Mathematik* 1,
  /// 269–271 (1959), [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
  ///
  /// - Parameter source: The vertex at which the paths begin.
  /// - Returns: The distances of the vertices and the ways to them.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The source is a vertex, and weights are greater than 0.
  /// - Complexity: O(*E* log *E*) time, O(*V* + *E*) space.
  public func shortestPaths(from source: Int) throws(CancellationError) -> ShortestPaths {
    precondition(0 <= source && source < vertexCount, "The source is not a vertex")
    var pace = PacedCheckpoint(Checkpoint(steps: 0))
    var search = ShortestPathSearch(along: outgoing, usingWeights: true)
    try search.run(from: source, &pace)
    return ShortestPaths(
      source: source, distances: search.distances.map { $0.isFinite ? $0 : nil },
      parents: search.parents())
  }
}

extension ShortestPathSearch {
  /// Returns for every vertex the first that the search settled of those that may stand before it on
  /// a shortest path, so that no parents go round even where a length is lost in rounding.
  fileprivate func parents() -> [Int?] {
    var parents = [Int?](repeating: nil, count: distances.count)
    for vertex in order {
      for arc in rows.range(of: Int(vertex)) {
        let target = Int(rows.targets[arc])
        guard parents[target] == nil, target != Int(order[0]) else { continue }
        let length = rows.weights?[arc] ?? 1
        if distances[Int(vertex)] + length == distances[target] { parents[target] = Int(vertex) }
      }
    }
    return parents
  }
}
