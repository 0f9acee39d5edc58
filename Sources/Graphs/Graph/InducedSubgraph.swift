/// Some vertices of a graph and the edges among them, as a graph of its own.
public struct InducedSubgraph: Sendable {
  /// The graph of these vertices, numbered anew.
  public let graph: Graph

  /// Which vertex of the whole graph each vertex of the new one is.
  public let vertices: [Int]
}

extension Graph {
  /// Returns some of the vertices with all edges that join them to each other.
  ///
  /// Loops, parallel edges, weights and directions stay.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     graph.inducedSubgraph(of: [3, 2, 0]).graph.edgeCount   // 1: the new vertices 0 and 1
  ///
  /// - Parameter vertices: The vertices to keep, in the order of their new numbers.
  /// - Returns: The new graph, with the numbers that its vertices had.
  /// - Precondition: Each is a vertex and stands there once.
  /// - Complexity: O(*V* + *E*) time and space.
  public func inducedSubgraph(of vertices: [Int]) -> InducedSubgraph {
    var numbers = [Int32](repeating: -1, count: vertexCount)
    for (number, vertex) in vertices.enumerated() {
      precondition(numbers.indices.contains(vertex), "What is kept isn't a vertex")
      precondition(numbers[vertex] < 0, "A vertex is kept twice")
      numbers[vertex] = Int32(number)
    }
    let all = edgeList()
    var kept = EdgeList(capacity: 0, isWeighted: isWeighted)
    for edge in 0..<all.count {
      let source = numbers[Int(all.sources[edge])]
      let target = numbers[Int(all.targets[edge])]
      if source >= 0 && target >= 0 { kept.append(source, target, weight: all.weights?[edge]) }
    }
    return InducedSubgraph(
      graph: Graph(vertexCount: vertices.count, edgeList: kept, isDirected: isDirected),
      vertices: vertices)
  }
}
