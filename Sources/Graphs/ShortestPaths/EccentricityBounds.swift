/// What searches from some vertices of an undirected graph say of the eccentricities of others.
///
/// A vertex at distance *d* from one with eccentricity *e* has an eccentricity from *e* − *d* (and at
/// least *d*) to *e* + *d*, so that most vertices are soon ruled out.
///
/// F. Takes and W. Kosters, "Determining the diameter of small world networks", *CIKM '11*,
/// 1191–1196 (2011), [doi:10.1145/2063576.2063748](https://doi.org/10.1145/2063576.2063748).
struct EccentricityBounds {
  /// Which of the eccentricities is sought.
  enum Aim {
    case greatest, least
  }

  private let degrees: [Int]
  private var search: ShortestPathSearch
  private var lower: [Double]
  private var upper: [Double]

  /// Prepares searches in an undirected graph.
  init(of graph: Graph, usingWeights: Bool) {
    degrees = graph.degrees()
    search = ShortestPathSearch(along: graph.outgoing, usingWeights: usingWeights)
    lower = [Double](repeating: 0, count: graph.vertexCount)
    upper = [Double](repeating: .infinity, count: graph.vertexCount)
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
    var best: Double?
    var open = members
    for round in 0..<(6 + members.count / 256) {
      guard let vertex = next(of: open, round: round) else { return best }
      try checkpoint.pass(steps: 0)
      search.run(from: vertex)
      let eccentricity = search.distances[Int(search.order[search.order.count - 1])]
      let extreme =
        aim == .greatest ? max(best ?? 0, eccentricity) : min(best ?? .infinity, eccentricity)
      best = extreme
      open.removeAll { other in
        let distance = search.distances[other]
        lower[other] = max(lower[other], distance, eccentricity - distance)
        upper[other] = min(upper[other], eccentricity + distance)
        return other == vertex
          || (aim == .greatest ? upper[other] <= extreme : lower[other] >= extreme)
      }
    }
    return open.isEmpty ? best : nil
  }

  /// Returns where to search next: in turns a vertex in the midst and one at the edge.
  private func next(of open: [Int], round: Int) -> Int? {
    open.max { first, second in
      let (before, after) =
        round.isMultiple(of: 2)
        ? (-lower[first], -lower[second]) : (upper[first], upper[second])
      return (before, degrees[first]) < (after, degrees[second])
    }
  }
}
