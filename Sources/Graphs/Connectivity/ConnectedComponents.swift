extension Graph {
  /// Returns the connected components: vertices share a part if a path joins them.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 2)]).connectedComponents().parts   // [0, 1, 0]
  ///
  /// The direction of edges is left out of account, so that the components of a directed graph are
  /// its weak ones.
  ///
  /// - Returns: The components, numbered by their first vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func connectedComponents() -> Partition {
    let directions = isDirected ? [outgoing, incoming] : [outgoing]
    var component = [Int](repeating: -1, count: vertexCount)
    var reached: [Int32] = []
    reached.reserveCapacity(vertexCount)
    for root in 0..<vertexCount where component[root] < 0 {
      component[root] = root
      var head = reached.count
      reached.append(Int32(root))
      while head < reached.count {
        let vertex = Int(reached[head])
        head += 1
        for rows in directions {
          for arc in rows.range(of: vertex) where component[Int(rows.targets[arc])] < 0 {
            component[Int(rows.targets[arc])] = root
            reached.append(rows.targets[arc])
          }
        }
      }
    }
    return Partition(labels: component)
  }
}
