import Graphs
public import Partnerships

extension Dependence {
  /// Measures what a network depends on.
  ///
  /// The worst sets are those without which the greatest share of pairs of the others is not joined
  /// by any path. Where there are no more than 10,000 sets of a size, all are tried.
  ///
  /// S. Borgatti, "Identifying sets of key players in a social network", *Computational &
  /// Mathematical Organization Theory* 12, 21–34 (2006),
  /// [doi:10.1007/s10588-006-7084-x](https://doi.org/10.1007/s10588-006-7084-x).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: What the vertices are: people, or else actors. Ties count without their direction.
  ///   - most: Up to how many may leave at once.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of `Graph.brokering(across:)` and of `Graph.keyPlayers(_:for:)` for each size.
  public init(
    of network: Network, view: View = View(), worstUpTo most: Int = 1
  ) throws(CancellationError) {
    let seen = DependenceView(of: network, view: view)
    self.network = NetworkLabel(of: network)
    self.view = seen.label
    vertices = try VertexDependence.all(in: seen)
    worst = []
    for count in stride(from: 1, through: most, by: 1) where count + 2 <= vertices.count {
      worst.append(try WorstDeparture(of: count, from: seen))
    }
  }
}

extension WorstDeparture {
  fileprivate init(of count: Int, from seen: DependenceView) throws(CancellationError) {
    let graph = seen.graph.graph
    let players = try graph.keyPlayers(count, for: .fragmentation)
    let parts = graph.connectedComponents().parts
    let leaving = Set(players.vertices)
    let staying = parts.indices.filter { !leaving.contains($0) }
    let sizes = Dictionary(grouping: staying, by: { parts[$0] }).values.map(\.count)
    let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    isExact = players.isExact
    partedBefore = 1 - Double(joined) / Double(staying.count * (staying.count - 1))
    partedAfter = players.score
    departure = Departure(
      of: Set(players.vertices.map { seen.graph.vertices[$0].id }), from: seen)
  }
}

extension VertexDependence {
  fileprivate static func all(
    in seen: DependenceView
  ) throws(CancellationError) -> [VertexDependence] {
    let brokering = try seen.graph.graph.brokering()
    let roles = brokering.roles
    let twoPaths = brokering.activity.reduce(0, +)
    let crossBorder = seen.crossBorderShares()
    let seats = seen.seatShares()
    return seen.graph.vertices.indices.map { vertex in
      let twoPathShare =
        twoPaths > 0 ? Double(brokering.exclusivity[vertex]) / Double(twoPaths) : nil
      return VertexDependence(
        id: seen.graph.vertices[vertex].id, activity: brokering.activity[vertex],
        exclusivity: brokering.exclusivity[vertex], role: roles[vertex],
        twoPathShare: twoPathShare, crossBorderShare: crossBorder[vertex],
        seatShare: seats?[vertex],
        keyPersonIndex: ShareRange(
          ofIndex: [seats.map { $0[vertex] }, twoPathShare].compactMap(\.self).map(ShareRange.init),
          crossBorder: crossBorder[vertex]))
    }
  }
}

extension ShareRange {
  /// Makes the mean of shares with that of the ties between countries.
  ///
  /// Where it isn't known that there are such ties at all, there may be none; the mean is then of
  /// the other shares alone.
  fileprivate init?(ofIndex shares: [ShareRange], crossBorder: ShareRange?) {
    let mean = ShareRange(meanOf: [crossBorder].compactMap(\.self) + shares)
    guard let mean else { return nil }
    self = mean
    guard let crossBorder, crossBorder.stated == nil, let rest = ShareRange(meanOf: shares) else {
      return
    }
    low = min(low, rest.low)
    high = max(high, rest.high)
  }
}

extension DependenceView {
  /// The share of ties between countries that end with each vertex; `nil` where no country is stated.
  fileprivate func crossBorderShares() -> [ShareRange?] {
    guard countries.contains(where: { $0 != nil }) else { return countries.map { _ in nil } }
    var (known, open) = (graph.vertices.map { _ in 0 }, graph.vertices.map { _ in 0 })
    for edge in graph.edges {
      for end in [edge.from, edge.to] {
        switch edge.isAcross(countries) {
        case true?: known[end] += 1
        case nil: open[end] += 1
        case false?: break
        }
      }
    }
    let all = tieCounts(of: graph.edges)
    return graph.vertices.indices.map { vertex in
      ShareRange(
        of: known[vertex], in: all.crossBorder, open: open[vertex], openInAll: all.borderUnknown)
    }
  }

  /// The share of all seats that each vertex holds, itself or through its people; `nil` without any.
  fileprivate func seatShares() -> [Double]? {
    let actorsOfPerson = Dictionary(grouping: network.affiliations, by: \.person)
    let people = Set(network.people.map(\.id))
    let places = Dictionary(
      graph.vertices.enumerated().flatMap { place, vertex in vertex.members.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    let seats = network.participations.map { [$0.activity, $0.participant] }.unique()
      .map { $0[1] }.filter { !isOfPeople || people.contains($0) }
    guard !seats.isEmpty else { return nil }
    var counts = graph.vertices.map { _ in 0 }
    for holder in seats {
      let holders = isOfPeople ? [holder] : actorsOfPerson[holder]?.map(\.actor) ?? [holder]
      for place in Set(holders.compactMap { places[$0] }) { counts[place] += 1 }
    }
    return counts.map { Double($0) / Double(seats.count) }
  }
}
