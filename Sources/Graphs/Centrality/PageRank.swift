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
  /// - Complexity: O(*V* + *E*) for each sweep; with the usual damping some 20 to 30 sweeps as a rule,
  ///   and 180 at the most, until the ranks together are off by no more than 10⁻¹².
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
    if !isDirected, let visits = try walk.visitsWithoutDirections() {
      return visits.scaled(toSum: 1)
    }
    return try walk.visits().scaled(toSum: 1)
  }
}

/// A random walk that goes on with some probability, and where an arc leads on, and else jumps.
private struct RandomWalk {
  let damping: Double

  /// The chance of each vertex to be where a jump leads.
  let jumps: [Double]

  /// What each vertex hands on over an arc of weight 1, of what comes to it.
  let shares: [Double]

  /// Adds up what the arcs to each vertex hand on.
  let incoming: NeighborSums

  init(on graph: Graph, damping: Double, jumps: [Double]) {
    let simple = graph.simplified()
    precondition(
      simple.incoming.weights?.allSatisfy { $0 >= 0 } ?? true, "A weight in a walk is zero or more")
    self.damping = damping
    self.jumps = jumps
    shares = simple.outgoing.weightSums().map { $0 > 0 ? damping / $0 : 0 }
    incoming = NeighborSums(of: simple.incoming)
  }

  /// Returns how often the walk is at each vertex, found by walking.
  ///
  /// Of the differences that a step makes, the next keeps no more than the share `damping`: added up
  /// and divided by 1 − damping, they bound how far the visits are off.
  func visits() throws(CancellationError) -> [Double] {
    let checkpoint = Checkpoint(steps: 180)
    var visits = jumps
    var errorBound = 2.0
    // The bound ends the search where rounding keeps the differences from vanishing.
    while errorBound > 1e-16 {
      try checkpoint.pass()
      var handedOn = 0.0
      for vertex in visits.indices where shares[vertex] > 0 {
        handedOn += damping * visits[vertex]
      }
      var next = try incoming(of: handedOnOverArcs(by: visits), checkpoint)
      var change = 0.0
      for vertex in next.indices {
        next[vertex] += (1 - handedOn) * jumps[vertex]
        change += abs(next[vertex] - visits[vertex])
      }
      visits = next
      if change <= tolerance { break }
      errorBound *= damping
    }
    return visits
  }

  /// Returns how often the walk is at each vertex of an undirected graph from one jump to the next,
  /// found by conjugate gradients; `nil` if rounding prevents it.
  ///
  /// The visits are what is handed on to a vertex, plus its jumps. These equations are symmetric if
  /// the product of two vectors gives each vertex a weight in inverse proportion to its degree, that
  /// is, in proportion to its share.
  ///
  /// M. Hestenes and E. Stiefel, "Methods of conjugate gradients for solving linear systems",
  /// *Journal of Research of the National Bureau of Standards* 49(6), 409–436 (1952),
  /// [doi:10.6028/jres.049.044](https://doi.org/10.6028/jres.049.044).
  func visitsWithoutDirections() throws(CancellationError) -> [Double]? {
    let checkpoint = Checkpoint(steps: 60)
    // Where no arc leads on or back, the visits are the jumps.
    var visits = jumps.indices.map { shares[$0] > 0 ? 0 : jumps[$0] }
    var residual = zip(jumps, visits).map { $0 - $1 }
    var direction = residual
    var square = residual.indices.reduce(0) { $0 + shares[$1] * residual[$1] * residual[$1] }
    guard square > 0 else { return visits }
    var errorBound = 1.0
    while errorBound > 1e-30 {
      try checkpoint.pass()
      let handedOn = handedOnOverArcs(by: direction)
      let image = try incoming(of: handedOn, checkpoint)
      var curvature = 0.0
      for vertex in image.indices {
        curvature += handedOn[vertex] * (direction[vertex] - image[vertex])
      }
      let (step, previousSquare) = (square / curvature, square)
      var (total, error) = (0.0, 0.0)
      square = 0
      for vertex in image.indices {
        visits[vertex] += step * direction[vertex]
        residual[vertex] -= step * (direction[vertex] - image[vertex])
        total += visits[vertex]
        error += abs(residual[vertex])
        square += shares[vertex] * residual[vertex] * residual[vertex]
      }
      if error <= tolerance * total { return visits.map { max(0, $0) } }
      let kept = square / previousSquare
      for vertex in image.indices {
        direction[vertex] = residual[vertex] + kept * direction[vertex]
      }
      errorBound *= damping / (1 + (1 - damping * damping).squareRoot())
    }
    return nil
  }

  private func handedOnOverArcs(by visits: [Double]) -> [Double] {
    visits.indices.map { visits[$0] * shares[$0] }
  }

  private var tolerance: Double { 5e-13 * (1 - damping) }
}

extension [Double] {
  /// Returns the numbers in the same proportions with another sum; theirs isn't 0.
  fileprivate func scaled(toSum sum: Double) -> [Double] {
    let factor = sum / reduce(0, +)
    return map { $0 * factor }
  }
}
