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
  /// - Complexity: O(*V* + *k*) time and space for *k* edges of the vertices that are kept.
  public func inducedSubgraph(of vertices: [Int]) -> InducedSubgraph {
    var numbers = [Int32](repeating: -1, count: vertexCount)
    for (number, vertex) in vertices.enumerated() {
      precondition(numbers.indices.contains(vertex), "What is kept isn't a vertex")
      precondition(numbers[vertex] < 0, "A vertex is kept twice")
      numbers[vertex] = Int32(number)
    }
    var kept = EdgeList(capacity: 0, isWeighted: isWeighted)
    for (number, vertex) in vertices.enumerated() {
      for arc in edgeArcs(of: vertex) {
        let target = numbers[Int(outgoing.targets[arc])]
        guard target >= 0 else { continue }
        kept.append(Int32(number), target, weight: outgoing.weights?[arc])
      }
    }
    return InducedSubgraph(
      graph: Graph(vertexCount: vertices.count, edgeList: kept, isDirected: isDirected),
      vertices: vertices)
  }
}
