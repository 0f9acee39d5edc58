import Graphs
import Partnerships

/// What is left of a network when some of its actors, or some of its ties, are lost.
///
/// Actors that are lost take their ties along, and the people who have a place with no other actor.
struct NetworkPart {
  /// The network.
  let whole: CountedNetwork
  /// The places of the vertices that are left, in ascending order.
  let vertices: [Int]
  /// Whether each vertex is left.
  let hasVertex: [Bool]
  /// Whether each person of the table is left.
  let hasPerson: [Bool]
  /// Whether each connection still joins two actors.
  let hasConnection: [Bool]
  /// The graph of what is left, whose vertices are those that are left, in their order.
  let graph: Graph
  private let lostTies: Set<Int>

  /// Leaves a network whole.
  init(whole: CountedNetwork) {
    self.whole = whole
    vertices = Array(whole.actors.indices)
    hasVertex = whole.actors.map { _ in true }
    hasPerson = whole.network.people.map { _ in true }
    hasConnection = whole.connections.map { _ in true }
    graph = whole.graph.graph
    lostTies = []
  }

  /// Takes vertices or ties away.
  ///
  /// - Parameters:
  ///   - whole: The network.
  ///   - places: For each person of the table the places of the actors they have a place with.
  ///   - lost: The places of the vertices that are lost.
  ///   - lostTies: The indices in all ties of the ties that are lost.
  init(
    whole: CountedNetwork, places: PlacesOfPeople, withoutVertices lost: [Int] = [],
    withoutTies lostTies: Set<Int> = []
  ) {
    self.whole = whole
    self.lostTies = lostTies
    var hasVertex = [Bool](repeating: true, count: whole.actors.count)
    for vertex in lost { hasVertex[vertex] = false }
    self.hasVertex = hasVertex
    vertices = hasVertex.indices.filter { hasVertex[$0] }
    hasPerson = places.peopleLeft(with: hasVertex)
    hasConnection = whole.connections.map { connection in
      guard let tie = connection.tie else { return connection.ends.count { hasVertex[$0] } > 1 }
      return !lostTies.contains(tie) && connection.ends.allSatisfy { hasVertex[$0] }
    }
    var numbers = [Int](repeating: 0, count: hasVertex.count)
    for (number, vertex) in vertices.enumerated() { numbers[vertex] = number }
    graph = Graph(
      vertexCount: vertices.count,
      edges: whole.graph.edges.compactMap { edge in
        hasVertex[edge.from] && hasVertex[edge.to] && lostTies.isDisjoint(with: edge.ties)
          ? (numbers[edge.from], numbers[edge.to]) : nil
      },
      isDirected: whole.graph.view.isDirected)
  }

  /// The genders of the people who are left.
  var genders: [Gender] {
    zip(whole.network.people, hasPerson).compactMap { $1 ? $0.gender : nil }
  }

  /// The tables of what is left.
  var network: Network {
    var rest = whole.network
    let lost = Set(
      hasVertex.indices.filter { !hasVertex[$0] }.flatMap {
        whole.graph.vertices[$0].members
      })
    let leavers = Set(zip(rest.people, hasPerson).compactMap { $1 ? nil : $0.id })
    let absent = lost.union(leavers)
    rest.ties = zip(rest.ties, whole.tieIndices).compactMap { tie, index in
      lostTies.contains(index) || absent.contains(tie.from) || absent.contains(tie.to) ? nil : tie
    }
    guard !lost.isEmpty else { return rest }
    rest.actors.removeAll { lost.contains($0.id) }
    rest.people.removeAll { leavers.contains($0.id) }
    rest.affiliations.removeAll { lost.contains($0.actor) }
    rest.participations.removeAll { absent.contains($0.participant) }
    return rest
  }
}

/// With which actors each person of a network has a place.
struct PlacesOfPeople {
  /// The places of the vertices; -1 stands for any actor that is none.
  private let places: [[Int]]

  init(in counted: CountedNetwork) {
    let vertices = counted.graph.vertices.placesOfMembers
    let ofPerson = Dictionary(grouping: counted.network.affiliations, by: \.person)
      .mapValues { $0.map { vertices[$0.actor] ?? -1 } }
    places = counted.network.people.map { ofPerson[$0.id] ?? [] }
  }

  /// Whether each person is left, when only some actors are: all but those who had places with
  /// others alone.
  func peopleLeft(with hasVertex: [Bool]) -> [Bool] {
    places.map { $0.isEmpty || $0.contains { $0 < 0 || hasVertex[$0] } }
  }
}
