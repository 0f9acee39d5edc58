/// A search for shortest paths from one vertex after another, in memory that is used again.
///
/// Without weights the search is breadth first; with weights, which are lengths, it is Dijkstra's.
///
/// E. Dijkstra, "A note on two problems in connexion with graphs", *Numerische Mathematik* 1,
/// 269–271 (1959), [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
struct ShortestPathSearch {
  /// The vertices that the last search reached, its source first, in the order of their distance.
  private(set) var order: [Int32] = []

  /// The distance of every vertex from the last source, infinite where no path leads there.
  private(set) var distances: [Double]

  /// The arcs that are followed.
  let rows: Rows

  private let lengths: [Double]?
  private var queue = DistanceQueue()

  /// Where a search breadth first writes the order, which is faster than to append to it.
  private var levelOrder: [Int32]

  /// Prepares searches along arcs.
  ///
  /// - Parameters:
  ///   - rows: The arcs to follow.
  ///   - usingWeights: Whether the weights of the arcs, if they have any, are their lengths.
  /// - Precondition: Weights that are used are greater than 0.
  init(along rows: Rows, usingWeights: Bool) {
    self.rows = rows
    lengths = usingWeights ? rows.weights : nil
    precondition(lengths?.allSatisfy { $0 > 0 } ?? true, "A length is greater than zero")
    distances = [Double](repeating: .infinity, count: rows.vertexCount)
    order.reserveCapacity(rows.vertexCount)
    levelOrder = [Int32](repeating: 0, count: lengths == nil ? rows.vertexCount : 0)
  }

  /// Finds the distance of every vertex from a source.
  ///
  /// - Complexity: O(*V* + *E*) time for what is reached; with weights O(*E* log *E*).
  mutating func run(from source: Int) {
    run(from: source) { _ in }
  }

  /// Finds the distance of every vertex from a source, and looks up from time to time.
  ///
  /// - Throws: `CancellationError` if the task that made the checkpoint is cancelled.
  mutating func run(from source: Int, _ pace: inout PacedCheckpoint) throws(CancellationError) {
    try run(from: source) { (work) throws(CancellationError) in try pace.spend(work) }
  }

  /// Finds the distances, and tells how many arcs have been followed since it told last.
  @inline(__always)
  private mutating func run<Failure: Error>(
    from source: Int, spend: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    Self.forget(order, in: &distances)
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    if let lengths {
      try Self.settle(
        from: source, along: rows, lengths: lengths, queue: &queue, order: &order,
        distances: &distances, spend: spend)
    } else {
      let count = try Self.spread(
        from: source, along: rows, order: &levelOrder, distances: &distances, spend: spend)
      order.append(contentsOf: levelOrder[..<count])
    }
  }

  private static func forget(_ vertices: [Int32], in distances: inout [Double]) {
    var distances = distances.mutableSpan
    for vertex in vertices { distances[Int(vertex)] = .infinity }
  }

  @inline(__always)
  private static func spread<Failure: Error>(
    from source: Int, along rows: Rows, order: inout [Int32], distances: inout [Double],
    spend: (Int) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var distances = distances.mutableSpan
    var order = order.mutableSpan
    order[0] = Int32(source)
    var (head, count) = (0, 1)
    while head < count {
      let vertex = Int(order[head])
      let next = distances[vertex] + 1
      head += 1
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      try spend(row.count)
      for arc in row {
        let target = targets[arc]
        guard distances[Int(target)] == .infinity else { continue }
        distances[Int(target)] = next
        order[count] = target
        count += 1
      }
    }
    return count
  }

  @inline(__always)
  private static func settle<Failure: Error>(
    from source: Int, along rows: Rows, lengths: [Double], queue: inout DistanceQueue,
    order: inout [Int32], distances: inout [Double], spend: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    let (offsets, targets, lengths) = (rows.offsets.span, rows.targets.span, lengths.span)
    var distances = distances.mutableSpan
    queue.insert(Int32(source), at: 0)
    while let (vertex, distance) = queue.removeNearest() {
      // A vertex waits once for every shorter way that was found; only the shortest counts.
      guard distance == distances[Int(vertex)] else { continue }
      order.append(vertex)
      let row = Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
      try spend(row.count)
      for arc in row {
        let target = targets[arc]
        let candidate = distance + lengths[arc]
        guard candidate < distances[Int(target)] else { continue }
        distances[Int(target)] = candidate
        queue.insert(target, at: candidate)
      }
    }
  }
}
