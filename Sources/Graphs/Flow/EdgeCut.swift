/// Edges whose removal parts the vertices of a graph in two.
public struct EdgeCut: Sendable, Hashable {
  /// What the edges weigh together, or how many they are where weights are not used.
  public let weight: Double

  /// The vertices on one side, in ascending order; in a directed graph the edges leave that side.
  public let sourceSide: [Int]

  /// The edges from the one side to the other, in ascending order of their ends.
  public let edges: [VertexPair]

  /// Makes the cut between some vertices of a network and all others.
  init(of network: FlowNetwork, around side: [Int32]) {
    var isInside = [Bool](repeating: false, count: network.rows.vertexCount)
    for vertex in side { isInside[Int(vertex)] = true }
    sourceSide = isInside.indices.filter { isInside[$0] }
    var weight = 0.0
    var edges: [VertexPair] = []
    for vertex in sourceSide {
      for arc in network.rows.range(of: vertex) where network.capacities[arc] > 0 {
        let target = Int(network.rows.targets[arc])
        guard !isInside[target] else { continue }
        weight += network.capacities[arc]
        edges.append(VertexPair(vertex, target))
      }
    }
    self.weight = weight
    self.edges = edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
