import Partnerships

/// Who has a place with whom in a view of actors.
struct PeoplePlaces {
  /// Everyone in the part of time that is seen.
  let everyone: [Person]
  /// Those who have no place, or one with an actor that the network doesn't hold.
  let withoutActor: [Person]
  private let people: [[Person]]

  init(of sheet: Sheet) {
    let network = sheet.network.sliced(to: sheet.graph.view.slice).network
    var vertices: [String: Int] = [:]
    for (place, vertex) in sheet.graph.vertices.enumerated() {
      for actor in vertex.members { vertices[actor] = place }
    }
    let actors = Dictionary(grouping: network.affiliations, by: \.person)
      .mapValues { $0.map { vertices[$0.actor] } }
    var people = [[Person]](repeating: [], count: sheet.graph.vertices.count)
    var withoutActor: [Person] = []
    for person in network.people {
      for place in Set(actors[person.id] ?? [nil]) {
        if let place { people[place].append(person) } else { withoutActor.append(person) }
      }
    }
    everyone = Self.inOrder(network.people)
    self.withoutActor = Self.inOrder(withoutActor)
    self.people = people.map(Self.inOrder)
  }

  /// Who has a place with a vertex.
  func people(at vertex: Int) -> [Person] { people[vertex] }

  /// People, each once, in the order of a bar and then of their ids.
  static func inOrder(_ people: [Person]) -> [Person] {
    var seen: Set<String> = []
    return GenderFigures.order.flatMap { gender in
      people.filter { $0.gender == gender }.sorted { $0.id < $1.id }
    }.filter { seen.insert($0.id).inserted }
  }
}
