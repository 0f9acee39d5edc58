import Graphs

/// Collects the vertices and edges of a view.
struct ViewBuilder {
  private var vertices: [NetworkGraph.Vertex]
  private var edges: [NetworkGraph.Edge] = []
  private var places: [String: Int] = [:]
  private var tiesWithin = 0
  private let isDirected: Bool

  init(vertices: [NetworkGraph.Vertex], isDirected: Bool = false) {
    self.vertices = vertices
    self.isDirected = isDirected
    for (place, vertex) in vertices.enumerated() {
      for member in vertex.members { places[member] = place }
    }
  }

  /// The vertex that an actor or a person is counted as.
  func index(of member: String) -> Int? { places[member] }

  /// Adds an edge for every stated tie that the view keeps.
  mutating func addTies(of sliced: SlicedNetwork, view: View) {
    for (tie, index) in zip(sliced.network.ties, sliced.tieIndices) where view.keeps(tie) {
      guard let from = places[tie.from], let to = places[tie.to] else { continue }
      if from == to && tie.from != tie.to {
        tiesWithin += 1
        continue
      }
      add(
        NetworkGraph.Edge(from: from, to: to, ties: [index], weight: tie.weight),
        bothWays: !tie.isDirected)
    }
  }

  /// Joins those who took part in the same activity, each activity shared among those present.
  mutating func join(_ seats: [[Int]]) {
    struct Pair: Hashable {
      var first: Int
      var second: Int
    }
    var weights: [Pair: Double] = [:]
    for present in seats where present.count > 1 {
      let share = 1 / Double(present.count - 1)
      for (place, first) in present.enumerated() {
        for second in present[(place + 1)...] {
          weights[Pair(first: first, second: second), default: 0] += share
        }
      }
    }
    let pairs = weights.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
    for (pair, weight) in pairs {
      add(
        NetworkGraph.Edge(from: pair.first, to: pair.second, ties: [], weight: weight),
        bothWays: true)
    }
  }

  /// Adds an edge; in a directed graph as an arc, or as two.
  private mutating func add(_ edge: NetworkGraph.Edge, bothWays: Bool) {
    edges.append(edge)
    guard isDirected, bothWays, edge.from != edge.to else { return }
    edges.append(
      NetworkGraph.Edge(from: edge.to, to: edge.from, ties: edge.ties, weight: edge.weight))
  }

  /// Adds the activities as vertices, each joined with those who took part.
  ///
  /// One whose id a participant has as well takes the id with `activity:` before it.
  mutating func addActivities(_ activities: [Activity], seats: [[Int]]) {
    var taken = Set(vertices.map(\.id) + activities.map(\.id))
    let participants = Set(vertices.map(\.id))
    for (activity, present) in zip(activities, seats) {
      let place = vertices.count
      var id = activity.id
      if participants.contains(id) {
        repeat { id = "activity:" + id } while !taken.insert(id).inserted
      }
      vertices.append(
        NetworkGraph.Vertex(
          id: id, subject: .activity(activity.id), members: [activity.id]))
      for participant in present {
        edges.append(NetworkGraph.Edge(from: participant, to: place, ties: [], weight: nil))
      }
    }
  }

  /// The finished view.
  func networkGraph(of view: View, uncertainInTime: Int) -> NetworkGraph {
    let weights = edges.compactMap(\.weight)
    let graph = Graph(
      vertexCount: vertices.count, edges: edges.map { ($0.from, $0.to) },
      weights: !edges.isEmpty && weights.count == edges.count ? weights : nil,
      isDirected: isDirected)
    return NetworkGraph(
      view: view, graph: graph, vertices: vertices, edges: edges,
      uncertainInTime: uncertainInTime, tiesWithin: tiesWithin)
  }
}

extension View {
  /// Whether the view keeps a tie, by its kind and by how sure it is.
  fileprivate func keeps(_ tie: Tie) -> Bool {
    if let tieKinds, !tieKinds.contains(tie.kind ?? "") { return false }
    return switch certainty {
    case .all: true
    case .undisputed: tie.certainty != .disputed
    case .sure: tie.certainty == .sure
    }
  }
}
