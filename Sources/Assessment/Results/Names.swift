public import Partnerships
public import Wording

/// What actors, activities, phases and the vertices of a view are called, for the tables of results.
///
/// Each has names of its own, because an activity may have the same id as an actor or a phase.
public struct Names: Sendable, Equatable {
  /// The names of actors, by id.
  public var actors: [String: String] = [:]
  /// The names of activities, by id.
  public var activities: [String: String] = [:]
  /// The names of phases, by id.
  public var phases: [String: String] = [:]
  /// The names of the vertices of a view, by their id; without those of people, who stay
  /// pseudonymous unless asked for.
  public var vertices: [String: String] = [:]

  /// Makes names of nothing, so that every id stands for itself.
  public init() {}
}

extension Names {
  /// Collects the names of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - graph: The view of it whose vertices are named.
  ///   - language: The language; where an actor has no name in it, the network's own is taken.
  ///   - showsPeople: Whether people are called by their names.
  public init(
    of network: Network, seenAs graph: NetworkGraph? = nil, in language: Language,
    showsPeople: Bool = false
  ) {
    func byID(_ pairs: [(String, String)]) -> [String: String] {
      Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    actors = byID(network.actors.map { ($0.id, $0.names[language.rawValue] ?? $0.name) })
    activities = byID(network.activities.map { ($0.id, $0.name) })
    phases = byID(network.phases.map { ($0.id, $0.name) })
    guard let graph else { return }
    let named =
      showsPeople ? network.people.compactMap { person in person.name.map { (person.id, $0) } } : []
    let people = byID(named)
    for vertex in graph.vertices {
      vertices[vertex.id] =
        switch vertex.subject {
        case .actor(let id): actors[id]
        case .person(let id): people[id]
        case .activity(let id): activities[id]
        case .group(let value):
          (value.map { Text.label(ofValue: $0, in: graph.view.rollUp.rawValue) } ?? .unknown)[
            language]
        }
    }
  }
}
