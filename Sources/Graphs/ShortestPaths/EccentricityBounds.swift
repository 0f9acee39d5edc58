/// What searches from some vertices of an undirected graph say of the eccentricities of others.
///
/// A vertex at distance *d* from one with eccentricity *e* has an eccentricity from *e* − *d* (and at
/// least *d*) to *e* + *d*, so that most vertices are soon ruled out.
///
/// F. Takes and W. Kosters, "Determining the diameter of small world networks", *CIKM '11*,
/// 1191–1196 (2011), [doi:10.1145/2063576.2063748](https://doi.org/10.1145/2063576.2063748). M. Borassi
/// and others, "Fast diameter and radius BFS-based computation in (weakly connected) real-world
/// graphs", *Theoretical Computer Science* 586, 59–80 (2015),
/// [doi:10.1016/j.tcs.2015.02.033](https://doi.org/10.1016/j.tcs.2015.02.033), for where to search.
struct EccentricityBounds {
  /// Which of the eccentricities is sought.
  enum Aim {
    case greatest, least
  }

  private var search: ShortestPathSearch
  private var lower: [Double]
  private var upper: [Double]

  /// The sum of the distances from where searches were.
  private var sums: [Double]

  /// Prepares searches in an undirected graph.
  init(of graph: Graph, usingWeights: Bool) {
    search = ShortestPathSearch(along: graph.outgoing, usingWeights: usingWeights)
    lower = [Double](repeating: 0, count: graph.vertexCount)
    upper = [Double](repeating: .infinity, count: graph.vertexCount)
    // The first search is from a vertex with many neighbours.
    sums = graph.degrees().map { -Double($0) }
  }

  /// Returns the greatest or the least eccentricity in a component.
  ///
  /// - Parameters:
  ///   - aim: Which is sought.
  ///   - members: The vertices of the component.
  /// - Returns: The eccentricity; `nil` if so many searches don't find it that searches from all
  ///   vertices side by side are faster.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  mutating func find(
    _ aim: Aim, among members: [Int]
  ) throws(CancellationError) -> Double? {
    let checkpoint = Checkpoint(steps: 0)
    var pace = PacedCheckpoint(checkpoint)
    var best: Double?
    var open = members
    for round in 0..<(6 + members.count / 256) {
      guard !open.isEmpty else { return best }
      guard let vertex = next(for: aim, open: open, members: members, round: round) else { break }
      try checkpoint.pass(steps: 0)
      try search.run(from: vertex, &pace)
      let eccentricity = search.distances[Int(search.order[search.order.count - 1])]
      let extreme =
        aim == .greatest ? max(best ?? 0, eccentricity) : min(best ?? .infinity, eccentricity)
      best = extreme
      for other in members {
        let distance = search.distances[other]
        sums[other] += distance
        lower[other] = max(lower[other], distance, eccentricity - distance)
        upper[other] = min(upper[other], eccentricity + distance)
      }
      (lower[vertex], upper[vertex]) = (eccentricity, eccentricity)
      open.removeAll { aim == .greatest ? upper[$0] <= extreme : lower[$0] >= extreme }
    }
    return open.isEmpty ? best : nil
  }

  /// Returns where to search next: in turns a vertex in the midst and one at the edge.
  ///
  /// One of the two may have the eccentricity that is sought, and so is one that isn't ruled out; the
  /// other rules out most.
  private func next(for aim: Aim, open: [Int], members: [Int], round: Int) -> Int? {
    if round.isMultiple(of: 2) {
      let vertices = aim == .least ? open : members.filter { lower[$0] < upper[$0] }
      return vertices.min { (lower[$0], sums[$0]) < (lower[$1], sums[$1]) }
    }
    let vertices = aim == .greatest ? open : members.filter { lower[$0] < upper[$0] }
    return vertices.max { (upper[$0], sums[$0]) < (upper[$1], sums[$1]) }
  }
}
