extension Network {
  /// Returns the graph that a view of the network shows.
  ///
  /// Every actor, person or activity of the slice is a vertex, in the order of its table, whether
  /// or not an edge reaches it. Every stated tie is an edge of its own, so that two ties between
  /// the same actors are parallel edges; joint participation is one edge for each pair, weighted
  /// after Newman. The graph is weighted if every edge has a weight.
  ///
  /// M. Newman, "Scientific collaboration networks. II", *Physical Review E* 64, 016132 (2001),
  /// [doi:10.1103/PhysRevE.64.016132](https://doi.org/10.1103/PhysRevE.64.016132).
  ///
  /// - Parameter view: What to see, and how.
  /// - Returns: The graph, and what its vertices and edges stand for.
  /// - Complexity: Linear in the size of the tables, but quadratic in the number of participants of
  ///   an activity where these are joined with each other.
  public func graph(of view: View) -> NetworkGraph {
    let sliced = sliced(to: view.slice)
    let network = sliced.network
    var builder: ViewBuilder
    switch view.layer {
    case .actors:
      builder = ViewBuilder(
        vertices: network.actorVertices(rollUp: view.rollUp), isDirected: view.isDirected)
      builder.addTies(of: sliced, view: view)
      if view.includesParticipation {
        builder.join(network.participants(.actors, rolledInto: builder))
      }
    case .people:
      builder = ViewBuilder(vertices: network.personVertices(), isDirected: view.isDirected)
      builder.addTies(of: sliced, view: view)
      if view.includesParticipation || view.tieKinds == nil {
        builder.join(network.participants(.people, rolledInto: builder))
      }
    case .twoMode:
      let participants =
        view.participants == .people
        ? network.personVertices() : network.actorVertices(rollUp: view.rollUp)
      builder = ViewBuilder(vertices: participants)
      let seats = network.participants(view.participants, rolledInto: builder)
      builder.addActivities(network.activities, seats: seats)
    }
    return builder.networkGraph(of: view, uncertainInTime: sliced.uncertainCount)
  }

  /// For each activity the vertices that took part in it, each once, in ascending order.
  ///
  /// An actor took part if it is named as a participant, or if a person did who belonged to it.
  private func participants(
    _ kind: View.Participants, rolledInto builder: ViewBuilder
  ) -> [[Int]] {
    var actorsOfPerson: [String: [String]] = [:]
    for affiliation in affiliations {
      actorsOfPerson[affiliation.person, default: []].append(affiliation.actor)
    }
    let place = Dictionary(
      activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seats = [Set<Int>](repeating: [], count: activities.count)
    for participation in participations {
      guard let activity = place[participation.activity] else { continue }
      let ids =
        kind == .people
        ? [participation.participant]
        : actorsOfPerson[participation.participant] ?? [participation.participant]
      seats[activity].formUnion(ids.compactMap { builder.index(of: $0) })
    }
    return seats.map { $0.sorted() }
  }
}
