public import Partnerships

extension Comparison {
  /// Compares two states of a network, or two networks.
  ///
  /// - Parameters:
  ///   - earlier: The network that is compared with.
  ///   - earlierView: The view of it; of actors, whatever its layer.
  ///   - later: The network that is compared; for two states of one network the same.
  ///   - laterView: The view of it, which differs in the part of time alone.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of ``Connectivity`` of both.
  public init(
    of earlier: Network, seenAs earlierView: View, with later: Network, seenAs laterView: View
  ) throws(CancellationError) {
    let matching = ActorMatching(of: earlier, with: later)
    let before = try StateOfNetwork(of: earlier, view: earlierView)
    let after = try StateOfNetwork(of: matching.later, view: laterView)
    let actors = Turnover(from: before.vertices, to: after.vertices)
    self.init(
      earlier: before.label, later: after.label,
      matches: matching.matches.map(ComparedActors.init),
      doubtful: matching.doubtful.map(ComparedActors.init),
      actors: actors,
      people: Turnover(from: before.people, to: after.people),
      participants: Turnover(from: before.participants, to: after.participants),
      ties: TieTurnover(from: before.dyads, to: after.dyads, actors: actors),
      measures: MeasureChange.all(from: before, to: after),
      gender: GenderChange.all(from: before.gender, to: after.gender),
      requirements: RequirementChange.all(
        from: before.breadth.requirements, to: after.breadth.requirements))
  }
}

/// A state of a network, and every result that is compared.
struct StateOfNetwork {
  let label: ComparedState
  /// The ids of the vertices.
  let vertices: [String]
  /// The ids of the people who may have been there.
  let people: [String]
  /// The ids of the people who took part in an activity.
  let participants: [String]
  /// The pairs of different vertices that have a tie, each once.
  let dyads: [Dyad]
  let connectivity: Connectivity
  let gender: GenderDistribution
  let breadth: Breadth

  init(of network: Network, view: View) throws(CancellationError) {
    var view = view
    view.layer = .actors
    let graph = network.graph(of: view)
    let sliced = network.sliced(to: view.slice).network
    let seated = Set(sliced.participations.map(\.participant))
    label = ComparedState(
      network: NetworkLabel(of: network), view: ViewLabel(of: graph, in: network))
    vertices = graph.vertices.map(\.id)
    people = sliced.people.map(\.id).unique()
    participants = people.filter(seated.contains)
    dyads = graph.edges.filter { $0.from != $0.to }.map {
      Dyad(graph.vertices[$0.from].id, graph.vertices[$0.to].id)
    }.unique()
    connectivity = try Connectivity(of: graph, in: network)
    gender = GenderDistribution(of: network, view: view)
    breadth = Breadth(of: network, view: view)
  }
}

/// Two vertices with a tie, in either direction.
struct Dyad: Hashable {
  let ids: [String]

  init(_ one: String, _ other: String) { ids = one < other ? [one, other] : [other, one] }
}

extension ComparedActors {
  fileprivate init(_ pair: ActorMatching.Pair) {
    self.init(earlier: pair.earlier, later: pair.later, reason: pair.reason)
  }
}

extension Turnover {
  /// Compares two lists, in each of which everybody stands once.
  init(from earlier: [String], to later: [String]) {
    let (before, after) = (Set(earlier), Set(later))
    let kept = earlier.filter(after.contains)
    let all = before.union(after).count
    self.init(
      kept: kept, joined: later.filter { !before.contains($0) },
      left: earlier.filter { !after.contains($0) },
      jaccard: share(kept.count, of: all), retention: share(kept.count, of: before.count),
      churn: share(all - kept.count, of: all))
  }
}

extension TieTurnover {
  fileprivate init(from earlier: [Dyad], to later: [Dyad], actors: Turnover) {
    let (before, after) = (Set(earlier), Set(later))
    let stayed = Set(actors.kept)
    let kept = earlier.filter(after.contains)
    let new = later.filter { !before.contains($0) }
    let lost = earlier.filter { !after.contains($0) }
    func isAmongKept(_ dyad: Dyad) -> Bool { stayed.isSuperset(of: dyad.ids) }
    let amongKept = (new + lost).count(where: isAmongKept)
    self.init(
      kept: kept.map(\.ids),
      newByArrival: new.filter { !isAmongKept($0) }.map(\.ids),
      newAmongKept: new.filter(isAmongKept).map(\.ids),
      lostByDeparture: lost.filter { !isAmongKept($0) }.map(\.ids),
      lostByDissolution: lost.filter(isAmongKept).map(\.ids),
      jaccard: share(kept.count, of: kept.count + new.count + lost.count),
      jaccardAmongKept: share(kept.count, of: kept.count + amongKept))
  }
}

/// A share; `nil` of nothing.
private func share(_ count: Int, of total: Int) -> Double? {
  total > 0 ? Double(count) / Double(total) : nil
}
