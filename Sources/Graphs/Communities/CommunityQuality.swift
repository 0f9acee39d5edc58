/// What makes a division into communities a good one.
public enum CommunityQuality: Hashable, Sendable {
  /// How much more of the edges stay within communities than chance would have it.
  ///
  /// The higher the resolution, the smaller the communities; 1 is usual. In a large graph small
  /// communities are lost in larger ones.
  case modularity(resolution: Double = 1)

  /// How much denser communities are than the resolution, whatever the size of the graph.
  ///
  /// Two communities are only kept apart if less than that share of the pairs between them is
  /// joined.
  case constantPotts(resolution: Double)
}

extension Graph {
  /// Returns the quality of a division; `nil` for the modularity of a graph without edges.
  func quality(
    _ quality: CommunityQuality, of partition: Partition, usingWeights: Bool
  ) -> Double? {
    switch quality {
    case .modularity(let resolution):
      modularity(of: partition, resolution: resolution, usingWeights: usingWeights)
    case .constantPotts(let resolution):
      constantPottsQuality(of: partition, resolution: resolution, usingWeights: usingWeights)
    }
  }
}

extension CommunityNetwork {
  /// Prepares a simple undirected graph for the search for a division of high quality.
  init(_ graph: Graph, maximizing quality: CommunityQuality) {
    rows = graph.outgoing
    switch quality {
    case .modularity(let resolution):
      precondition(resolution >= 0, "A resolution is zero or more")
      masses = rows.weightSums()
      penalty = graph.edgeCount == 0 ? 0 : resolution / masses.reduce(0, +)
    case .constantPotts(let resolution):
      precondition(resolution >= 0, "A resolution is zero or more")
      masses = [Double](repeating: 1, count: graph.vertexCount)
      penalty = resolution
    }
  }
}
