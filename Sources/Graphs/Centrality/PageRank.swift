extension Graph {
  /// Returns the PageRank of every vertex: how often one meets it on an endless random walk.
  ///
  /// At every step the walk follows a random arc with the probability `damping`, and else, or where
  /// no arc leads on, jumps to a random vertex. Loops are left out; the weights of parallel edges
  /// are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).pageRank()   // [0.2568, 0.4865, 0.2568]
  ///
  /// S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", *Computer
  /// Networks and ISDN Systems* 30(1–7), 107–117 (1998),
  /// [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552(98)00110-X).
  ///
  /// - Parameters:
  ///   - damping: The probability of following an arc, from 0 up to but not including 1.
  ///   - personalization: How likely the walk jumps to each vertex, in vertex order, in proportion;
  ///     if `nil`, to all alike.
  ///   - usingWeights: Whether the walk follows an arc the likelier the more it weighs; else
  ///     parallel edges are left out.
  /// - Returns: The rank of each vertex, in vertex order; together they are 1.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: `damping` is in its range. The personalization has a number for every vertex,
  ///   none below 0 and not all 0. Weights that are used are 0 or more.
  /// - Complexity: O(*V* + *E*) for each sweep; with the usual damping some 180 sweeps at the most,
  ///   or 55 if the graph is undirected, until the ranks together are off by no more than 10⁻¹².
  public func pageRank(
    damping: Double = 0.85, personalization: [Double]? = nil, usingWeights: Bool = false
  ) throws(CancellationError) -> [Double] {
    precondition(0 <= damping && damping < 1, "Damping is at least 0 and less than 1")
    let chances = personalization ?? [Double](repeating: 1, count: vertexCount)
    precondition(chances.count == vertexCount, "Every vertex needs a chance")
    precondition(chances.allSatisfy { $0 >= 0 && $0.isFinite }, "A chance is zero or more")
    guard vertexCount > 0 else { return [] }
    let sum = chances.reduce(0, +)
    precondition(sum > 0, "A walk has to begin somewhere")
    let walk = RandomWalk(
      on: usingWeights ? self : unweighted(), damping: damping, jumps: chances.map { $0 / sum })
    return try walk.visits().scaled(toSum: 1)
  }
}

/// A random walk that ends at every step with some probability, and where no arc leads on.
private struct RandomWalk: Sendable {
  let damping: Double
  let isSymmetric: Bool

  /// The chance of each vertex to be where the walk begins.
  let jumps: [Double]

  /// The arcs that lead to each vertex.
  let incoming: Rows

  /// What each vertex hands on over an arc of weight 1, of what comes to it.
  let shares: [Double]

  let parts: [Range<Int>]

  init(on graph: Graph, damping: Double, jumps: [Double]) {
    let simple = graph.simplified()
    self.damping = damping
    self.jumps = jumps
    isSymmetric = !graph.isDirected
    incoming = simple.incoming
    precondition(
      incoming.weights?.allSatisfy { $0 >= 0 } ?? true, "A weight in a walk is zero or more")
    shares = simple.outgoing.weightSums().map { $0 > 0 ? damping / $0 : 0 }
    parts = equalParts(ofWork: incoming.degrees().map { $0 + 1 })
  }

  /// Returns how often the walk is at each vertex, on an average.
  ///
  /// These numbers are what each vertex's neighbours hand on to it, plus its jumps. The differences
  /// between the two sides, added up and divided by 1 − damping, bound how far they are off.
  func visits() throws(CancellationError) -> [Double] {
    let checkpoint = Checkpoint(steps: 180 * parts.count)
    var state = State(visits: jumps.map { $0 / (1 - damping) }, shares: shares)
    _ = try advance(&state, stretch: 1, checkpoint)
    // The eigenvalues of a symmetric walk are real, so that steps may overshoot to arrive sooner:
    // Chebyshev's iteration.
    let rate = isSymmetric ? damping / (1 + (1 - damping * damping).squareRoot()) : damping
    var (stretch, errorBound) = (isSymmetric ? 2.0 : 1.0, 2.0)
    // The bound ends the search where rounding keeps the differences from vanishing.
    while errorBound > 1e-16 {
      if isSymmetric { stretch = 1 / (1 - damping * damping * stretch / 4) }
      let wasNear = try advance(&state, stretch: stretch, checkpoint)
      if wasNear { return state.previousVisits }
      errorBound *= rate
    }
    return state.visits
  }

  /// Takes a step, and returns whether the visits before it were near enough to the right ones.
  private func advance(
    _ state: inout State, stretch: Double, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Bool {
    let last = state
    let pieces = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try checkpoint.pass()
      return advance(last, stretch: stretch, in: parts[part])
    }
    state.previousVisits = state.visits
    state.visits = pieces.count == 1 ? pieces[0].visits : pieces.flatMap(\.visits)
    state.handedOn = pieces.count == 1 ? pieces[0].handedOn : pieces.flatMap(\.handedOn)
    let change = pieces.reduce(0) { $0 + $1.change }
    let total = pieces.reduce(0) { $0 + $1.total }
    return change <= 5e-13 * (1 - damping) * total
  }

  private func advance(_ last: State, stretch: Double, in part: Range<Int>) -> Piece {
    let (visits, previous) = (last.visits.span, last.previousVisits.span)
    let (handedOn, shares, jumps) = (last.handedOn.span, shares.span, jumps.span)
    var piece = Piece()
    piece.visits.reserveCapacity(part.count)
    piece.handedOn.reserveCapacity(part.count)
    for vertex in part {
      let sum = jumps[vertex] + incoming.sum(of: handedOn, at: vertex)
      piece.change += abs(sum - visits[vertex])
      let next = previous[vertex] + stretch * (sum - previous[vertex])
      piece.total += next
      piece.visits.append(next)
      piece.handedOn.append(next * shares[vertex])
    }
    return piece
  }
}

extension RandomWalk {
  /// What is known of the visits so far.
  private struct State: Sendable {
    var visits: [Double]
    var previousVisits: [Double]

    /// What each vertex hands on over an arc of weight 1.
    var handedOn: [Double]

    init(visits: [Double], shares: [Double]) {
      self.visits = visits
      previousVisits = visits
      handedOn = zip(visits, shares).map { $0 * $1 }
    }
  }

  /// The next state of some of the vertices.
  private struct Piece: Sendable {
    var visits: [Double] = []
    var handedOn: [Double] = []
    var change = 0.0
    var total = 0.0
  }
}

extension [Double] {
  /// Returns the numbers in the same proportions with another sum; theirs isn't 0.
  fileprivate func scaled(toSum sum: Double) -> [Double] {
    let factor = sum / reduce(0, +)
    return map { $0 * factor }
  }
}
