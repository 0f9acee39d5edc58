extension Graph {
  /// Returns the communities after some rounds in which all vertices change their labels at once.
  ///
  /// Every vertex begins with its number as its label. In a round it takes the label that most of
  /// its neighbours had before the round, and of several the smallest; without neighbours it keeps
  /// its own. A neighbour by arcs both ways counts twice. It is the measure CDLP of the Graphalytics
  /// benchmark. After any number of rounds, labels may go to and fro between neighbours.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.synchronousLabelPropagation(rounds: 1).parts   // labels 1, 0, 1: [0, 1, 0]
  ///
  /// Weights, loops and parallel edges are left out.
  ///
  /// A. Iosup and others, "LDBC Graphalytics: a benchmark for large-scale graph analysis on parallel
  /// and distributed platforms", *Proceedings of the VLDB Endowment* 9(13), 1317–1328 (2016),
  /// [doi:10.14778/3007263.3007270](https://doi.org/10.14778/3007263.3007270).
  ///
  /// - Parameter rounds: How many rounds there are.
  /// - Returns: The division by labels.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: There are no fewer than zero rounds.
  /// - Complexity: O(*V* + *E*) time for each round, O(*V* + *E*) space.
  public func synchronousLabelPropagation(rounds: Int) throws(CancellationError) -> Partition {
    precondition(rounds >= 0, "There are no fewer than zero rounds")
    let simple = unweighted().simplified()
    let checkpoint = Checkpoint(steps: rounds)
    var pace = PacedCheckpoint(checkpoint)
    var labels = (0..<vertexCount).map { Int32($0) }
    var ties = TieTally(communityCount: vertexCount)
    for _ in 0..<rounds {
      var next = labels
      for vertex in labels.indices {
        try pace.spend(simple.outgoing.range(of: vertex).count + 16)
        ties.add(simple.outgoing, of: vertex, labels)
        if isDirected {
          try pace.spend(simple.incoming.range(of: vertex).count)
          ties.add(simple.incoming, of: vertex, labels)
        }
        next[vertex] = ties.smallestOfTheHeaviest ?? labels[vertex]
        ties.removeAll()
      }
      labels = next
      try checkpoint.pass()
    }
    return Partition(labels: labels.map { Int($0) })
  }
}

extension TieTally {
  /// The label to which the ties weigh most, the smallest of several; `nil` without ties.
  fileprivate var smallestOfTheHeaviest: Int32? {
    guard var smallest = communities.first else { return nil }
    for label in communities.dropFirst() {
      let (weight, most) = (self[label], self[smallest])
      if weight > most || (weight == most && label < smallest) { smallest = label }
    }
    return smallest
  }
}
