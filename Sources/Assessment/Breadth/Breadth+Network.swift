public import Partnerships

extension Breadth {
  /// Judges how broad a network is.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: Of which the part of time, the ties that are kept and whether actors roll up to
  ///     legal entities count; any other roll-up counts as none.
  /// - Complexity: Linear in the number of rows for every requirement.
  public init(of network: Network, view: View = View()) {
    let apart = CountedNetwork(of: network, view: view, rollUp: .none)
    let entities = CountedNetwork(of: network, view: view, rollUp: .entity)
    let (asked, other) = view.rollUp == .entity ? (entities, apart) : (apart, entities)
    let level = BreadthLevel(of: asked)
    self.init(
      network: NetworkLabel(of: network), view: ViewLabel(of: asked.graph, in: network),
      rollUp: level.rollUp,
      dimensions: level.dimensions, coverage: level.coverage, requirements: level.requirements,
      verdict: level.verdict,
      mutuality: Mutuality(of: asked), multiplexity: Multiplexity(of: asked),
      reach: network.isFolded ? nil : Reach(of: asked.network),
      beside: BreadthLevel(of: other))
  }
}

extension BreadthLevel {
  fileprivate init(of counted: CountedNetwork) {
    let ofActors = ActorDimension.allCases.map { dimension in
      (
        dimension.rawValue,
        Diversity(of: counted.actors.map { ($0.actor[dimension], $0.actor.count) })
      )
    }
    let themes = Diversity(of: counted.network.activities.map { ($0.theme, .one) })
    let requirements = counted.network.requirements.map { RequirementResult(of: $0, in: counted) }
    self.init(
      rollUp: counted.graph.view.rollUp.rawValue,
      dimensions: Dictionary(uniqueKeysWithValues: ofActors + [("theme", themes)]),
      coverage: requirements.coverage,
      requirements: requirements, verdict: requirements.map(\.verdict).max())
  }
}

extension [RequirementResult] {
  /// The coverage of every dimension in which some value is required, each value once.
  fileprivate var coverage: [String: Coverage] {
    let countable = Set(ActorDimension.allCases.map(\.rawValue) + ["theme"])
    var seen: Set<[String]> = []
    let required = filter { result in
      countable.contains(result.dimension) && (result.minimum ?? 1) > 0
        && seen.insert([result.dimension, result.value]).inserted
    }
    return Dictionary(grouping: required, by: \.dimension).mapValues { Coverage(of: $0) }
  }
}

/// What actors differ in.
enum ActorDimension: String, CaseIterable {
  case kind
  case sector
  case level
  case country
  case side
}

extension Actor {
  /// The actor's value in a dimension; `nil` where it is unknown.
  subscript(dimension: ActorDimension) -> String? {
    switch dimension {
    case .kind: kind
    case .sector: sector
    case .level: level
    case .country: country
    case .side: side
    }
  }
}
