extension Graph {
  /// Returns the betweenness centrality of every vertex: the share of shortest paths through it.
  ///
  /// Each pair of other vertices counts once, or the fraction of its shortest paths that lead
  /// through the vertex. A directed graph has ordered pairs, and paths follow its arcs. Loops and
  /// parallel edges are left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).betweennessCentrality()   // [0, 1, 0]
  ///
  /// L. Freeman, "A set of measures of centrality based on betweenness", *Sociometry* 40(1), 35–41
  /// (1977), [doi:10.2307/3033543](https://doi.org/10.2307/3033543). U. Brandes, "A faster algorithm
  /// for betweenness centrality", *Journal of Mathematical Sociology* 25(2), 163–177 (2001),
  /// [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249).
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts,
  ///   and paths whose lengths differ by rounding alone are equally long.
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 with fewer than three.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), and O(*V* + *E*) space.
  public func betweennessCentrality(usingWeights: Bool = false) throws(CancellationError)
    -> [Double]
  {
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
/// The paper's σ and S are `pathCounts` and the order of the search. Path counts are floating point
/// because they outgrow every integer: on a square lattice with a side of 36 they pass 64 bits.
private struct PathDependencies {
  /// The dependency of all sources on each vertex, the sources themselves left out.
  private(set) var sums: [Double]

  private let rows: Rows
  private let lengths: [Double]?
  private var search: ShortestPathSearch

  /// In the order of the search, the vertices to which shortest paths go on from each vertex, and
  /// where those of each vertex begin.
  private var successors: [Int32]
  private var firstSuccessors: [Int]

  private var ranks: [Int32]
  private var pathCounts: [Double]

  /// The paper's (1 + δ) / σ: what a vertex's predecessors on shortest paths have of it for each
  /// path that leads to them.
  private var dependencies: [Double]

  init(along rows: Rows, usingWeights: Bool) {
    self.rows = rows
    lengths = usingWeights ? rows.weights : nil
    search = ShortestPathSearch(along: rows, usingWeights: usingWeights)
    successors = [Int32](repeating: 0, count: rows.targets.count)
    firstSuccessors = [Int](repeating: 0, count: rows.vertexCount + 1)
    ranks = [Int32](repeating: 0, count: rows.vertexCount)
    sums = [Double](repeating: 0, count: rows.vertexCount)
    pathCounts = sums
    dependencies = sums
  }

  /// Adds the dependencies of one more source.
  mutating func add(from source: Int) {
    search.run(from: source)
    findSuccessors()
    countPaths(from: source)
    accumulateDependencies()
  }

  private mutating func findSuccessors() {
    if lengths != nil {
      for (rank, vertex) in search.order.enumerated() { ranks[Int(vertex)] = Int32(rank) }
    }
    var count = 0
    for (rank, vertex) in search.order.enumerated() {
      firstSuccessors[rank] = count
      let distance = search.distances[Int(vertex)]
      for arc in rows.range(of: Int(vertex)) {
        let target = rows.targets[arc]
        // Written in any case and kept if it counts, for a branch here would be unforeseeable.
        successors[count] = target
        if let lengths {
          count += isEnd(target, at: distance + lengths[arc], after: vertex) ? 1 : 0
        } else {
          count += search.distances[Int(target)] > distance ? 1 : 0
        }
      }
    }
    firstSuccessors[search.order.count] = count
  }

  /// Whether a path of a length, through a vertex before its end, is a shortest one.
  private func isEnd(_ target: Int32, at length: Double, after vertex: Int32) -> Bool {
    // Sums in another order differ in their last digits; 0.1 + 0.2 is as long as 0.3.
    ranks[Int(vertex)] < ranks[Int(target)]
      && length <= search.distances[Int(target)] * (1 + 1e-10)
  }

  /// Counts the shortest paths to every vertex, nearest vertices first.
  private mutating func countPaths(from source: Int) {
    for vertex in search.order { pathCounts[Int(vertex)] = 0 }
    pathCounts[source] = 1
    for (rank, vertex) in search.order.enumerated() {
      let count = pathCounts[Int(vertex)]
      for place in firstSuccessors[rank]..<firstSuccessors[rank + 1] {
        pathCounts[Int(successors[place])] += count
      }
    }
  }

  /// Hands every vertex its share of what depends on those beyond it, farthest vertices first.
  private mutating func accumulateDependencies() {
    for rank in search.order.indices.dropFirst().reversed() {
      var share = 0.0
      for place in firstSuccessors[rank]..<firstSuccessors[rank + 1] {
        share += dependencies[Int(successors[place])]
      }
      let vertex = Int(search.order[rank])
      let dependency = share * pathCounts[vertex]
      dependencies[vertex] = (1 + dependency) / pathCounts[vertex]
      sums[vertex] += dependency
    }
  }
}
