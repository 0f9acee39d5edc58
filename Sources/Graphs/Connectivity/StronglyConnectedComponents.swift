extension Graph {
  /// Returns the strong components: vertices share a part if directed paths lead both ways.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.stronglyConnectedComponents().sizes   // [2, 1]
  ///
  /// Those of an undirected graph are its connected components.
  ///
  /// R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM Journal on Computing* 1(2),
  /// 146–160 (1972), [doi:10.1137/0201010](https://doi.org/10.1137/0201010).
  ///
  /// - Returns: The strong components, numbered by their first vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func stronglyConnectedComponents() -> Partition {
    guard isDirected else { return connectedComponents() }
    let unnumbered = -1
    var number = [Int](repeating: unnumbered, count: vertexCount)
    var low = number
    var component = number
    var nextArc = outgoing.offsets
    var numbered = 0
    // The way from the root to the vertex at hand, and the vertices whose component is not complete.
    var way: [Int32] = []
    var open: [Int32] = []

    func enter(_ vertex: Int) {
      number[vertex] = numbered
      low[vertex] = numbered
      numbered += 1
      way.append(Int32(vertex))
      open.append(Int32(vertex))
    }

    for root in 0..<vertexCount where number[root] == unnumbered {
      enter(root)
      while let vertex = way.last.map(Int.init) {
        if nextArc[vertex] < outgoing.offsets[vertex + 1] {
          let target = Int(outgoing.targets[Int(nextArc[vertex])])
          nextArc[vertex] += 1
          if number[target] == unnumbered {
            enter(target)
          } else if component[target] < 0 {
            low[vertex] = min(low[vertex], number[target])
          }
        } else {
          way.removeLast()
          if let parent = way.last.map(Int.init) { low[parent] = min(low[parent], low[vertex]) }
          guard low[vertex] == number[vertex] else { continue }
          while component[vertex] < 0, let member = open.popLast() {
            component[Int(member)] = vertex
          }
        }
      }
    }
    return Partition(labels: component)
  }
}
