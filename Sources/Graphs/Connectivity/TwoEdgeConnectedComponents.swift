extension Graph {
  /// Returns the 2-edge-connected components: the largest parts that stay in one piece whichever
  /// edge is removed.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.twoEdgeConnectedComponents().parts   // [0, 0, 0, 1]
  ///
  /// They are the components that are left without the bridges. Loops, parallel edges and the
  /// direction of edges are left out of account.
  ///
  /// - Returns: The components, numbered by their first vertex.
  /// - Complexity: O(*V* + *E*) time and space.
  public func twoEdgeConnectedComponents() -> Partition {
    blockDecomposition().twoEdgeConnectedComponents
  }
}
