extension Graph {
  /// Returns the betweenness centrality of every vertex: the share of shortest paths through it.
  ///
  /// Each pair of other vertices counts once, or the fraction of its shortest paths that lead
  /// through the vertex. A directed graph has ordered pairs, and paths follow its arcs. Loops and
  /// parallel edges are left out.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.betweennessCentrality()   // [0, 1, 0]
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts,
  ///   and paths whose lengths differ by rounding alone are equally long.
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 with fewer than three.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), and O(*V* + *E*) space.
  ///
  /// L. Freeman, "A set of measures of centrality based on betweenness", *Sociometry* 40(1), 35–41
  /// (1977), [doi:10.2307/3033543](https://doi.org/10.2307/3033543). U. Brandes, "A faster algorithm
  /// for betweenness centrality", *Journal of Mathematical Sociology* 25(2), 163–177 (2001),
  /// [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249).
  public func betweennessCentrality(usingWeights: Bool = false) -> [Double] {
    guard vertexCount > 2 else { return [Double](repeating: 0, count: vertexCount) }
    let simple = simplified(merging: .minimum)
    var paths = PathDependencies(along: simple.outgoing, usingWeights: usingWeights)
    for source in 0..<vertexCount { paths.add(from: source) }

    // Every ordered pair was met once, be the graph directed or not.
    let pairs = Double((vertexCount - 1) * (vertexCount - 2))
    return paths.sums.map { $0 / pairs }
  }
}

/// How much the shortest paths from the sources so far depend on each vertex.
///
/// The paper's σ, δ and S are `pathCounts`, `dependencies` and the order of the search. Path counts
/// are floating point because they outgrow every integer: on a square lattice with a side of 36
/// they pass 64 bits.
private struct PathDependencies {
  /// The dependency of all sources on each vertex.
  private(set) var sums: [Double]

  private let rows: Rows
  private let lengths: [Double]?
  private var search: ShortestPathSearch
  private var pathCounts: [Double]
  private var dependencies: [Double]
  private var ranks: [Int32]

  init(along rows: Rows, usingWeights: Bool) {
    self.rows = rows
    lengths = usingWeights ? rows.weights : nil
    search = ShortestPathSearch(along: rows, usingWeights: usingWeights)
    sums = [Double](repeating: 0, count: rows.vertexCount)
    pathCounts = sums
    dependencies = sums
    ranks = [Int32](repeating: 0, count: rows.vertexCount)
  }

  /// Adds the dependencies of one more source.
  mutating func add(from source: Int) {
    search.run(from: source)
    for (rank, vertex) in search.order.enumerated() {
      ranks[Int(vertex)] = Int32(rank)
      pathCounts[Int(vertex)] = 0
      dependencies[Int(vertex)] = 0
    }
    pathCounts[source] = 1
    countPaths()
    accumulateDependencies()
    sums[source] -= dependencies[source]
  }

  /// Counts the shortest paths to every vertex, nearest vertices first.
  private mutating func countPaths() {
    for vertex in search.order {
      for arc in rows.range(of: Int(vertex)) where isOnShortestPath(arc, from: Int(vertex)) {
        pathCounts[Int(rows.targets[arc])] += pathCounts[Int(vertex)]
      }
    }
  }

  /// Hands every vertex its share of what depends on those beyond it, farthest vertices first.
  private mutating func accumulateDependencies() {
    for vertex in search.order.reversed().lazy.map(Int.init) {
      var dependency = 0.0
      for arc in rows.range(of: vertex) where isOnShortestPath(arc, from: vertex) {
        let target = Int(rows.targets[arc])
        dependency += pathCounts[vertex] / pathCounts[target] * (1 + dependencies[target])
      }
      dependencies[vertex] = dependency
      sums[vertex] += dependency
    }
  }

  /// Whether a shortest path from the source goes on from a vertex by an arc.
  private func isOnShortestPath(_ arc: Int, from vertex: Int) -> Bool {
    let target = Int(rows.targets[arc])
    guard let lengths else { return search.distances[vertex] < search.distances[target] }
    // Sums in another order differ in their last digits; 0.1 + 0.2 is as long as 0.3.
    let slack = 1 + 1e-10
    return ranks[vertex] < ranks[target]
      && search.distances[vertex] + lengths[arc] <= search.distances[target] * slack
  }
}
