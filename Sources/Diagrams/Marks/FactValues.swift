import Partnerships

/// What the tables say of actors and people by one fact.
struct FactValues {
  private let sheet: Sheet
  private let ofActors: [String: String]
  private let ofPeople: [String: String]
  /// Whether people have the values of their first actors, for want of any of their own.
  let isOfFirstActors: Bool

  init(of fact: NetworkDiagram.Fact, in sheet: Sheet) {
    func byID(_ rows: [(id: String, value: String?)]) -> [String: String] {
      Dictionary(
        rows.compactMap { row in row.value.map { (row.id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    self.sheet = sheet
    let ofActors = byID(sheet.network.actors.map { ($0.id, $0.value(of: fact)) })
    let ofPeople = byID(sheet.network.people.map { ($0.id, $0.value(of: fact)) })
    self.ofActors = ofActors
    isOfFirstActors = sheet.graph.view.showsPeople && ofPeople.isEmpty && fact != .gender
    self.ofPeople =
      isOfFirstActors ? sheet.firstActors.compactMapValues { ofActors[$0] } : ofPeople
  }

  /// What is said of the actors or the people of the network, each as often as it is said.
  var all: [String] { Array((sheet.graph.view.showsPeople ? ofPeople : ofActors).values) }

  /// What is said of a vertex, of a group for each of its members; `nil` where that is unknown.
  func values(at vertex: Int) -> [String?] {
    switch sheet.graph.vertices[vertex].subject {
    case .actor(let id): [ofActors[id]]
    case .person(let id): [ofPeople[id]]
    case .activity: []
    case .group:
      sheet.graph.vertices[vertex].members.filter { !sheet.isActivity($0) }
        .map { sheet.graph.view.showsPeople ? ofPeople[$0] : ofActors[$0] }
    }
  }
}
