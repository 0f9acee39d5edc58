extension Graph {
  /// Returns the graph whose vertices are the parts of a division of this graph's vertices.
  ///
  /// Two parts are joined by one edge if any edge joins their vertices, and a part has a loop if an
  /// edge joins vertices within it, or if one of them has a loop. Each weighs as much as the edges
  /// that it stands for, where an edge without a weight counts 1. In a directed graph arcs both ways
  /// stay apart.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     let halves = path.quotient(by: Partition(labels: [0, 0, 1, 1]))
  ///     halves.edgeCount   // 3: a loop for either half, and an edge between them
  ///
  /// - Parameter partition: The part of each vertex.
  /// - Returns: A weighted graph without parallel edges, whose vertices are numbered like the parts.
  /// - Precondition: The partition is one of as many vertices.
  /// - Complexity: O(*V* + *E*) time and space.
  public func quotient(by partition: Partition) -> Graph {
    precondition(partition.parts.count == vertexCount, "Every vertex has a part")
    let all = edgeList()
    var edges = EdgeList(capacity: all.count, isWeighted: true)
    for edge in 0..<all.count {
      edges.append(
        Int32(partition.parts[Int(all.sources[edge])]),
        Int32(partition.parts[Int(all.targets[edge])]), weight: all.weights?[edge] ?? 1)
    }
    // In the list of a graph, edges between the same vertices stand side by side.
    let sorted = Graph(
      vertexCount: partition.count, edgeList: edges, isDirected: isDirected
    ).edgeList()
    var merged = EdgeList(capacity: 0, isWeighted: true)
    var edge = 0
    while edge < sorted.count {
      let (source, target) = (sorted.sources[edge], sorted.targets[edge])
      var weight = 0.0
      while edge < sorted.count, sorted.sources[edge] == source, sorted.targets[edge] == target {
        weight += sorted.weights?[edge] ?? 1
        edge += 1
      }
      merged.append(source, target, weight: weight)
    }
    return Graph(vertexCount: partition.count, edgeList: merged, isDirected: isDirected)
  }
}
