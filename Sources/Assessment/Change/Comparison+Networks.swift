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
    let isFolded = earlier.isFolded || later.isFolded
    self.init(
      earlier: before.label, later: after.label,
      matches: matching.matches.map(ComparedActors.init),
      doubtful: matching.doubtful.map(ComparedActors.init),
      actors: Turnover(from: before.vertices, to: after.vertices),
      people: isFolded ? nil : Turnover(from: before.people, to: after.people),
      participants: isFolded ? nil : Turnover(from: before.participants, to: after.participants),
      ties: TieTurnover(from: before, to: after),
      measures: MeasureChange.all(from: before, to: after),
      coverage: CoverageChange.all(from: before.breadth, to: after.breadth),
      hosting: HostingChange.all(
        from: before.breadth.mutuality.hosting, to: after.breadth.mutuality.hosting),
      gender: isFolded ? [] : GenderChange.all(from: before.gender, to: after.gender),
      requirements: RequirementChange.all(
        from: before.breadth.requirements, to: after.breadth.requirements))
  }
}

/// A state of a network, and every result that is compared.
struct StateOfNetwork {
  let label: ComparedState
  /// The ids of the vertices.
  let vertices: Membership<String>
  /// The ids of the people.
  let people: Membership<String>
  /// The ids of the people who took part in an activity.
  let participants: Membership<String>
  /// The pairs of different vertices that have a tie, each once.
  let dyads: Membership<Dyad>
  let connectivity: Connectivity
  let gender: GenderDistribution
  let breadth: Breadth

  init(of network: Network, view: View) throws(CancellationError) {
    var view = view
    view.layer = .actors
    let graph = network.graph(of: view)
    let possible = network.sliced(to: view.slice).network
    let certain = network.sliced(to: view.slice, keepingUncertain: false).network
    var whole = view
    whole.slice = .always
    let certainGraph = certain.graph(of: whole)
    label = ComparedState(
      network: NetworkLabel(of: network), view: ViewLabel(of: graph, in: network))
    vertices = Membership(graph.vertices.map(\.id), certain: certainGraph.vertices.map(\.id))
    people = Membership(possible.people.map(\.id), certain: certain.people.map(\.id))
    participants = Membership(possible.peopleTakingPart, certain: certain.peopleTakingPart)
    dyads = Membership(graph.dyads, certain: certainGraph.dyads)
    connectivity = try Connectivity(of: graph, in: network)
    gender = GenderDistribution(of: network, view: view)
    breadth = Breadth(of: network, view: view)
  }
}

extension Network {
  /// The ids of the people who took part in an activity.
  fileprivate var peopleTakingPart: [String] {
    let seated = Set(participations.map(\.participant))
    return people.map(\.id).filter(seated.contains)
  }
}

extension NetworkGraph {
  /// The pairs of different vertices that have a tie.
  fileprivate var dyads: [Dyad] {
    edges.filter { $0.from != $0.to }.map { Dyad(vertices[$0.from].id, vertices[$0.to].id) }
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
