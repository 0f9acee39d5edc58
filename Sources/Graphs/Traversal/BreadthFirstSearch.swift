/// What a breadth-first search has found: which vertices it reached, how far they are and the way.
public struct BreadthFirstSearch: Sendable {
  /// The vertex at which the search began.
  public let source: Int

  /// How many vertices were reached, the source among them.
  public let reachedCount: Int

  /// The eccentricity of the source: the longest of the distances.
  public let eccentricity: Int

  /// The number of edges on a shortest path to every vertex, or -1 where none leads.
  private let levels: [Int32]
  private let incoming: Rows

  /// Searches a graph.
  fileprivate init(of graph: Graph, from source: Int) {
    var search = LevelSearch(along: graph.outgoing, against: graph.incoming)
    eccentricity = search.run(from: source)
    levels = search.levels
    reachedCount = levels.count { $0 >= 0 }
    incoming = graph.incoming
    self.source = source
  }

  /// The distance of every vertex, in vertex order; `nil` where no path leads.
  public var distances: [Int?] { levels.map { $0 < 0 ? nil : Int($0) } }

  /// The parent of every vertex, in vertex order: see ``parent(of:)``.
  ///
  /// - Complexity: O(*V* + *E*) time.
  public var parents: [Int?] { levels.indices.map(parent) }

  /// Returns the number of edges on a shortest path to a vertex.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The number of edges; `nil` where no path leads.
  /// - Complexity: O(1).
  public func distance(to vertex: Int) -> Int? { levels[vertex] < 0 ? nil : Int(levels[vertex]) }

  /// Returns the vertex before another on a shortest path to it.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The first of the vertices that may stand there; `nil` for the source and where no
  ///   path leads.
  /// - Complexity: O(degree) time.
  public func parent(of vertex: Int) -> Int? {
    guard levels[vertex] > 0 else { return nil }
    let arc = incoming.range(of: vertex).first {
      levels[Int(incoming.targets[$0])] == levels[vertex] - 1
    }
    return arc.map { Int(incoming.targets[$0]) }
  }

  /// Returns a shortest path from the source to a vertex.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The vertices on the path, the source first; `nil` where no path leads.
  /// - Complexity: O(*E*) time at the most.
  public func path(to vertex: Int) -> [Int]? {
    guard levels[vertex] >= 0 else { return nil }
    return Array(sequence(first: vertex, next: parent).reversed())
  }
}

extension Graph {
  /// Searches the graph from a vertex, nearest vertices first.
  ///
  ///     let search = Graph(vertexCount: 4, edges: [(0, 1), (1, 2)]).breadthFirstSearch(from: 0)
  ///     search.distances      // [0, 1, 2, nil]
  ///     search.path(to: 2)    // [0, 1, 2]
  ///
  /// Paths follow the direction of edges. Weights are left out of account.
  ///
  /// S. Beamer, K. Asanović and D. Patterson, "Direction-optimizing breadth-first search", *SC '12*,
  /// [doi:10.1109/SC.2012.50](https://doi.org/10.1109/SC.2012.50).
  ///
  /// - Parameter source: The vertex at which the search begins.
  /// - Returns: The distances of the vertices and the ways to them.
  /// - Precondition: The source is a vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func breadthFirstSearch(from source: Int) -> BreadthFirstSearch {
    precondition(0 <= source && source < vertexCount, "The source is not a vertex")
    return BreadthFirstSearch(of: self, from: source)
  }
}
