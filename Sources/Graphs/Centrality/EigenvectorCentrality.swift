extension Graph {
  /// Returns the eigenvector centrality of every vertex: it is central if its neighbours are.
  ///
  /// The centrality of a vertex is in proportion to the sum of its neighbours'; in a directed graph,
  /// of those whose arcs lead to it. Loops are left out; the weights of parallel edges are added.
  ///
  /// Where several vectors do this, as in a graph that isn't connected, the one meant is that for
  /// the largest eigenvalue which repeated summing reaches from equal values. Hence vertices that
  /// nothing leads to from a component with the largest eigenvalue have exactly 0, and components
  /// that share it, to nine digits, share the centrality.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).eigenvectorCentrality()
  ///     // [0.5, 0.7071, 0.5]
  ///
  /// P. Bonacich, "Power and centrality: a family of measures", *American Journal of Sociology*
  /// 92(5), 1170–1182 (1987), [doi:10.1086/228631](https://doi.org/10.1086/228631).
  ///
  /// - Parameter usingWeights: Whether each neighbour counts as often as the edge to it weighs; else
  ///   parallel edges are left out.
  /// - Returns: A value of 0 or more for each vertex, in vertex order, the squares adding up to 1;
  ///   `nil` if no such vector exists, for want of edges or, in a directed graph, of a cycle, or if
  ///   it wasn't found to ten digits because the two largest eigenvalues are all but equal.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) for each sweep; the sweeps are the more the nearer the two largest
  ///   eigenvalues are, some tens as a rule, and in an undirected graph some thousands at most.
  public func eigenvectorCentrality(
    usingWeights: Bool = false
  ) throws(CancellationError) -> [Double]? {
    let simple = (usingWeights ? self : unweighted()).simplified()
    precondition(
      simple.outgoing.weights?.allSatisfy { $0 > 0 } ?? true, "A strength is greater than zero")
    guard simple.hasClosedWalk else { return nil }
    let equal = [Double](repeating: 1 / Double(vertexCount).squareRoot(), count: vertexCount)
    let values =
      isDirected
      ? try simple.limitOfSweeps(from: equal) : try simple.leadingEigenvector(from: equal)
    return values.map(simple.withoutRemainders)
  }

  /// Returns what the values become if every vertex adds up its neighbours' again and again; `nil`
  /// if they keep changing.
  private func limitOfSweeps(from start: [Double]) throws(CancellationError) -> [Double]? {
    let checkpoint = Checkpoint(steps: sweepLimit)
    var values = start
    var change = 1.0
    for _ in 0..<sweepLimit {
      try checkpoint.pass()
      let next = eigenvectorSweep(from: values)
      let previousChange = change
      change = zip(values, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      values = next
      if isConverged(change: change, previousChange: previousChange) { return values }
    }
    return nil
  }

  /// Whether a walk along the edges can return to where it began; without one, no sum is kept up.
  private var hasClosedWalk: Bool {
    isDirected ? stronglyConnectedComponents().count < vertexCount : edgeCount > 0
  }

  /// How many sweeps are tried: many if the graph is small, and never more than some seconds' worth.
  private var sweepLimit: Int {
    min(100_000, max(1_000, 1_000_000_000 / (vertexCount + outgoing.targets.count)))
  }

  /// Returns the vector one step nearer to the limit.
  ///
  /// A vertex adds its own value to its neighbours', which leaves the eigenvectors as they are and
  /// keeps the values of a bipartite graph from swinging between its two sides.
  private func eigenvectorSweep(from values: [Double]) -> [Double] {
    let sums = values.indices.map { values[$0] + incoming.sum(of: values.span, at: $0) }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }

  /// Whether the changes still to come, which shrink in proportion, add up to next to nothing.
  private func isConverged(change: Double, previousChange: Double) -> Bool {
    let ratio = change / previousChange
    return change < 1e-15 || (ratio < 1 && change * ratio / (1 - ratio) < 1e-12)
  }

  /// Returns centralities with exactly 0 in place of what is left of values that tend to 0: those
  /// of the vertices that no leading component reaches.
  ///
  /// A component leads if its values keep themselves up, without any from outside.
  private func withoutRemainders(_ values: [Double]) -> [Double] {
    let components = stronglyConnectedComponents()
    if components.count == 1 { return values }
    var squares = [Double](repeating: 0, count: components.count)
    var products = squares
    var eigenvalue = 0.0
    for vertex in 0..<vertexCount {
      let component = components.parts[vertex]
      let sum = incoming.sum(of: values.span, at: vertex)
      let sumFromOutside = isDirected ? sumFromOutsideComponent(of: vertex, values, components) : 0
      squares[component] += values[vertex] * values[vertex]
      products[component] += values[vertex] * (sum - sumFromOutside)
      eigenvalue += values[vertex] * sum
    }
    let leads = zip(squares, products).map { square, product in
      square >= .leastNormalMagnitude && product >= eigenvalue * (1 - 1e-9) * square
    }
    var isReached = components.parts.map { leads[$0] }
    var frontier = isReached.indices.filter { isReached[$0] }
    while let vertex = frontier.popLast() {
      for arc in outgoing.range(of: vertex) {
        let target = Int(outgoing.targets[arc])
        if isReached[target] { continue }
        isReached[target] = true
        frontier.append(target)
      }
    }
    return zip(values, isReached).map { $1 ? $0 : 0 }
  }

  /// Returns the sum over the arcs that lead to a vertex from other strongly connected components.
  private func sumFromOutsideComponent(
    of vertex: Int, _ values: [Double], _ components: Partition
  ) -> Double {
    var sum = 0.0
    for arc in incoming.range(of: vertex) {
      let source = Int(incoming.targets[arc])
      guard components.parts[source] != components.parts[vertex] else { continue }
      sum += (incoming.weights?[arc] ?? 1) * values[source]
    }
    return sum
  }
}
