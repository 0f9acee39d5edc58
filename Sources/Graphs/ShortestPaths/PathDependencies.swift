/// How much the shortest paths from the sources so far depend on each vertex.
///
/// The paper's σ and S are `pathCounts` and the order of the search. Path counts are floating point
/// because they outgrow every integer: on a square lattice with a side of 36 they pass 64 bits.
struct PathDependencies {
  /// The dependency of all sources on each vertex, the sources themselves left out.
  private(set) var sums: [Double]

  /// The dependency of all sources on each arc; empty unless asked for.
  private(set) var arcSums: [Double]

  private let rows: Rows
  private let lengths: [Double]?
  private let sizes: [Double]
  private var search: ShortestPathSearch

  /// In the order of the search, the arcs by which shortest paths go on from each vertex, and where
  /// those of each vertex begin.
  private var onwardArcs: [UInt32]
  private var firstOnwardArcs: [Int]

  private var ranks: [Int32]
  private var pathCounts: [Double]

  /// The paper's (1 + δ) / σ, with the size for 1: what a vertex's predecessors on shortest paths have of it for each
  /// path that leads to them.
  private var dependencies: [Double]

  /// Prepares searches along the rows of a simple graph.
  ///
  /// - Parameters:
  ///   - rows: The arcs to follow.
  ///   - usingWeights: Whether the weights of the arcs, if they have any, are their lengths.
  ///   - sizes: How many vertices each vertex stands for as an end of paths.
  ///   - countingArcs: Whether the dependencies on arcs are added up too.
  init(along rows: Rows, usingWeights: Bool, sizes: [Double], countingArcs: Bool = false) {
    self.rows = rows
    self.sizes = sizes
    lengths = usingWeights ? rows.weights : nil
    search = ShortestPathSearch(along: rows, usingWeights: usingWeights)
    onwardArcs = [UInt32](repeating: 0, count: rows.targets.count)
    firstOnwardArcs = [Int](repeating: 0, count: rows.vertexCount + 1)
    ranks = [Int32](repeating: 0, count: rows.vertexCount)
    sums = [Double](repeating: 0, count: rows.vertexCount)
    arcSums = [Double](repeating: 0, count: countingArcs ? rows.targets.count : 0)
    pathCounts = sums
    dependencies = sums
  }

  /// Adds the dependencies of one more source.
  ///
  /// - Throws: `CancellationError` if the task that made the checkpoint is cancelled.
  mutating func add(from source: Int, _ pace: inout PacedCheckpoint) throws(CancellationError) {
    try search.run(from: source, &pace)
    try findOnwardArcs(&pace)
    try countPaths(from: source, &pace)
    try accumulateDependencies(&pace)
  }

  private mutating func findOnwardArcs(_ pace: inout PacedCheckpoint) throws(CancellationError) {
    if let lengths {
      for (rank, vertex) in search.order.enumerated() { ranks[Int(vertex)] = Int32(rank) }
      try Self.findOnwardArcs(
        of: search, along: rows, lengths: lengths, ranks: ranks, arcs: &onwardArcs,
        firstArcs: &firstOnwardArcs, &pace)
    } else {
      try Self.findOnwardArcs(
        of: search, along: rows, arcs: &onwardArcs, firstArcs: &firstOnwardArcs, &pace)
    }
  }

  private static func findOnwardArcs(
    of search: ShortestPathSearch, along rows: Rows, arcs: inout [UInt32], firstArcs: inout [Int],
    _ pace: inout PacedCheckpoint
  ) throws(CancellationError) {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    let (order, distances) = (search.order.span, search.distances.span)
    var arcs = arcs.mutableSpan
    var count = 0
    for rank in order.indices {
      firstArcs[rank] = count
      let vertex = Int(order[rank])
      let distance = distances[vertex]
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      try pace.spend(row.count)
      for arc in row {
        // Written in any case and kept if it counts, for a branch here would be unforeseeable.
        arcs[count] = UInt32(arc)
        count += distances[Int(targets[arc])] > distance ? 1 : 0
      }
    }
    firstArcs[order.count] = count
  }

  private static func findOnwardArcs(
    of search: ShortestPathSearch, along rows: Rows, lengths: [Double], ranks: [Int32],
    arcs: inout [UInt32], firstArcs: inout [Int], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) {
    let (offsets, targets, lengths) = (rows.offsets.span, rows.targets.span, lengths.span)
    let (order, distances, ranks) = (search.order.span, search.distances.span, ranks.span)
    var arcs = arcs.mutableSpan
    var count = 0
    for rank in order.indices {
      firstArcs[rank] = count
      let vertex = Int(order[rank])
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      try pace.spend(row.count)
      for arc in row {
        let target = Int(targets[arc])
        arcs[count] = UInt32(arc)
        // Sums in another order differ in their last digits; 0.1 + 0.2 is as long as 0.3.
        let isShortest = distances[vertex] + lengths[arc] <= distances[target] * (1 + 1e-10)
        count += isShortest && ranks[target] > rank ? 1 : 0
      }
    }
    firstArcs[order.count] = count
  }

  /// Counts the shortest paths to every vertex, nearest vertices first.
  private mutating func countPaths(
    from source: Int, _ pace: inout PacedCheckpoint
  ) throws(CancellationError) {
    for vertex in search.order { pathCounts[Int(vertex)] = 0 }
    pathCounts[source] = 1
    for (rank, vertex) in search.order.enumerated() {
      let count = pathCounts[Int(vertex)]
      let places = firstOnwardArcs[rank]..<firstOnwardArcs[rank + 1]
      try pace.spend(places.count)
      for place in places {
        pathCounts[Int(rows.targets[Int(onwardArcs[place])])] += count
      }
    }
  }

  /// Hands every vertex its share of what depends on those beyond it, farthest vertices first.
  private mutating func accumulateDependencies(
    _ pace: inout PacedCheckpoint
  ) throws(CancellationError) {
    let size = sizes[Int(search.order[0])]
    for rank in search.order.indices.reversed() {
      let vertex = Int(search.order[rank])
      var share = 0.0
      let places = firstOnwardArcs[rank]..<firstOnwardArcs[rank + 1]
      try pace.spend(places.count)
      for place in places {
        let arc = Int(onwardArcs[place])
        let dependency = dependencies[Int(rows.targets[arc])]
        share += dependency
        if !arcSums.isEmpty { arcSums[arc] += size * dependency * pathCounts[vertex] }
      }
      let dependency = share * pathCounts[vertex]
      dependencies[vertex] = (sizes[vertex] + dependency) / pathCounts[vertex]
      if rank > 0 { sums[vertex] += size * dependency }
    }
  }
}
