import Graphs
import Partnerships

/// A network in one part of its time, with actors counted one way.
struct CountedNetwork {
  /// An actor that counts, and everything that is counted as it.
  struct Counted {
    /// The actor itself.
    var actor: Actor
    /// The actor and its parts, if these are counted as it.
    var members: [Actor]
    /// The activities that it took part in.
    var attended: Set<String> = []
    /// The places of what connects it with others, each once.
    var connections: [Int] = []
  }

  /// A tie or an activity that connects actors.
  struct Connection {
    /// The index of the tie in all ties; `nil` of an activity.
    var tie: Int?
    /// The places of the actors that it connects, two at least.
    var ends: [Int]
  }

  /// The network, without what can't have held in the part of time.
  let network: Network
  /// All ties of the whole network, to which the edges of the view point.
  let allTies: [Tie]
  /// For each tie of the part of time its index in all ties.
  let tieIndices: [Int]
  /// The view of its actors.
  let graph: NetworkGraph
  /// The actors that count, in the order of their table.
  let actors: [Counted]
  /// What connects the actors.
  let connections: [Connection]

  init(of network: Network, view: View, rollUp: View.RollUp) {
    var view = view
    view.layer = .actors
    view.rollUp = rollUp
    let slice = network.sliced(to: view.slice)
    self.network = slice.network
    tieIndices = slice.tieIndices
    allTies = network.ties
    graph = network.graph(of: view)

    let byID = Dictionary(
      slice.network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var actors = graph.vertices.map { vertex in
      Counted(
        actor: byID[vertex.id] ?? Actor(id: vertex.id),
        members: vertex.members.compactMap { byID[$0] })
    }
    var connections: [Connection] = []
    func connect(_ connection: Connection) {
      for end in connection.ends { actors[end].connections.append(connections.count) }
      connections.append(connection)
    }
    var seen: Set<Int> = []
    for edge in graph.edges where edge.from != edge.to {
      for tie in edge.ties where seen.insert(tie).inserted {
        connect(Connection(tie: tie, ends: [edge.from, edge.to]))
      }
    }
    for (activity, present) in slice.network.presence(of: graph.vertices) {
      for vertex in present { actors[vertex].attended.insert(activity) }
      if present.count > 1 { connect(Connection(ends: Array(present))) }
    }
    self.actors = actors
    self.connections = connections
  }
}

extension Network {
  /// The vertices that took part in each activity, themselves or through a person who belonged to
  /// them.
  fileprivate func presence(of vertices: [NetworkGraph.Vertex]) -> [String: Set<Int>] {
    let places = vertices.placesOfMembers
    var verticesOfPerson: [String: Set<Int>] = [:]
    for affiliation in affiliations {
      let place = places[affiliation.actor].map { [$0] } ?? []
      verticesOfPerson[affiliation.person, default: []].formUnion(place)
    }
    var presence: [String: Set<Int>] = [:]
    for participation in participations {
      let place = places[participation.participant].map { [$0] } ?? []
      presence[participation.activity, default: []].formUnion(
        verticesOfPerson[participation.participant] ?? Set(place))
    }
    return presence
  }
}

extension [NetworkGraph.Vertex] {
  /// The place of the vertex that each member is counted as.
  var placesOfMembers: [String: Int] {
    var places: [String: Int] = [:]
    for (place, vertex) in enumerated() {
      for member in vertex.members { places[member] = place }
    }
    return places
  }
}
