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
    /// The ties and activities that connect it with others.
    var connections: Set<Connection> = []
  }

  /// Something that connects actors.
  enum Connection: Hashable {
    /// The tie of that index in the network's ties.
    case tie(Int)
    /// The activity of that id.
    case activity(String)
  }

  /// The network, without what can't have held in the part of time.
  private(set) var network: Network
  /// For each of its ties the index in all ties.
  private var tieIndices: [Int]
  /// All ties of the whole network, to which the edges of the view point.
  let allTies: [Tie]
  /// The view of its actors.
  private(set) var graph: NetworkGraph
  /// The actors that count, in the order of their table.
  private(set) var actors: [Counted]

  init(of network: Network, view: View, rollUp: View.RollUp) {
    var view = view
    view.layer = .actors
    view.rollUp = rollUp
    let graph = network.graph(of: view)
    let slice = network.sliced(to: view.slice)
    let sliced = slice.network
    self.network = sliced
    tieIndices = slice.tieIndices
    allTies = network.ties
    self.graph = graph

    let byID = Dictionary(
      sliced.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var actors = graph.vertices.map { vertex in
      Counted(
        actor: byID[vertex.id] ?? Actor(id: vertex.id),
        members: vertex.members.compactMap { byID[$0] })
    }
    for edge in graph.edges where edge.from != edge.to {
      for vertex in [edge.from, edge.to] {
        actors[vertex].connections.formUnion(edge.ties.map { .tie($0) })
      }
    }
    for (activity, present) in sliced.presence(of: graph.vertices) {
      for vertex in present {
        actors[vertex].attended.insert(activity)
        if present.count > 1 { actors[vertex].connections.insert(.activity(activity)) }
      }
    }
    self.actors = actors
  }

  /// Whether anything at all connects the actors.
  var hasConnections: Bool { actors.contains { !$0.connections.isEmpty } }

  /// Returns the same without some ties; its graph has no weights.
  ///
  /// - Parameter lost: The indices of the ties in all ties.
  /// - Returns: What counting anew without these ties gives.
  func without(ties lost: Set<Int>) -> CountedNetwork {
    var rest = self
    rest.tieIndices.removeAll(where: lost.contains)
    rest.network.ties = rest.tieIndices.map { allTies[$0] }
    rest.graph.edges.removeAll { !lost.isDisjoint(with: $0.ties) }
    rest.graph.graph = Graph(
      vertexCount: graph.vertices.count, edges: rest.graph.edges.map { ($0.from, $0.to) },
      isDirected: graph.view.isDirected)
    let connections = lost.map { Connection.tie($0) }
    for place in actors.indices { rest.actors[place].connections.subtract(connections) }
    return rest
  }
}

extension Network {
  /// The vertices that took part in each activity, themselves or through a person who belonged to
  /// them.
  fileprivate func presence(of vertices: [NetworkGraph.Vertex]) -> [String: Set<Int>] {
    var places: [String: Int] = [:]
    for (place, vertex) in vertices.enumerated() {
      for member in vertex.members { places[member] = place }
    }
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
