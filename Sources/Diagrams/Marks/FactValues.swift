import Partnerships

/// What the tables say of actors and people by one fact.
struct FactValues {
  private let graph: NetworkGraph
  private let ofActors: [String: String]
  private let ofPeople: [String: String]
  private let activities: Set<String>
  /// Whether people have the values of their first actors, for want of any of their own.
  let isOfFirstActors: Bool

  init(of fact: NetworkDiagram.Fact, in network: Network, seenAs graph: NetworkGraph) {
    func byID(_ rows: [(id: String, value: String?)]) -> [String: String] {
      Dictionary(
        rows.compactMap { row in row.value.map { (row.id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    self.graph = graph
    let ofActors = byID(network.actors.map { ($0.id, $0.value(of: fact)) })
    let ofPeople = byID(network.people.map { ($0.id, $0.value(of: fact)) })
    let firstActors = Dictionary(
      network.affiliations.map { ($0.person, $0.actor) }, uniquingKeysWith: { first, _ in first })
    self.ofActors = ofActors
    isOfFirstActors = graph.view.showsPeople && ofPeople.isEmpty && fact != .gender
    self.ofPeople = isOfFirstActors ? firstActors.compactMapValues { ofActors[$0] } : ofPeople
    activities = Set(network.activities.map(\.id))
  }

  /// What is said of the actors or the people of the network, each as often as it is said.
  var all: [String] { Array((graph.view.showsPeople ? ofPeople : ofActors).values) }

  /// What is said of a vertex, of a group for each of its members; `nil` where that is unknown.
  func values(at vertex: Int) -> [String?] {
    switch graph.vertices[vertex].subject {
    case .actor(let id): [ofActors[id]]
    case .person(let id): [ofPeople[id]]
    case .activity: []
    case .group:
      graph.vertices[vertex].members.filter { !activities.contains($0) }
        .map { graph.view.showsPeople ? ofPeople[$0] : ofActors[$0] }
    }
  }
}
