extension Graph {
  /// Returns the strong components: vertices share a part if directed paths lead both ways.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.stronglyConnectedComponents().sizes   // [2, 1]
  ///
  /// Those of an undirected graph are its connected components.
  ///
  /// R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM Journal on Computing* 1(2),
  /// 146–160 (1972), [doi:10.1137/0201010](https://doi.org/10.1137/0201010). The largest component
  /// is found first, from both sides: L. Fleischer, B. Hendrickson and A. Pınar, "On identifying
  /// strongly connected components in parallel", *IPDPS 2000 Workshops*, 505–511,
  /// [doi:10.1007/3-540-45591-4_68](https://doi.org/10.1007/3-540-45591-4_68).
  ///
  /// - Returns: The strong components, numbered by their first vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func stronglyConnectedComponents() -> Partition {
    guard isDirected else { return connectedComponents() }
    var search = StrongComponentSearch(along: outgoing)
    // In a small graph the search itself is as fast.
    if edgeCount > 10_000 { search.complete(centralComponent()) }
    search.run()
    return Partition(labels: search.components.map(Int.init))
  }

  /// Returns the component of the vertex with the most ways through it, which likely is the largest.
  private func centralComponent() -> [Int32] {
    let middle = (0..<vertexCount).max { waysThrough($0) < waysThrough($1) }
    guard let middle, waysThrough(middle) > 0 else { return [] }
    var ahead = LevelSearch(along: outgoing, against: incoming)
    _ = ahead.run(from: middle)
    var behind = LevelSearch(along: incoming, against: outgoing) { ahead.levels[$0] >= 0 }
    _ = behind.run(from: middle)
    return (0..<Int32(vertexCount)).filter { behind.hasReached(Int($0)) }
  }

  private func waysThrough(_ vertex: Int) -> Int {
    incoming.range(of: vertex).count * outgoing.range(of: vertex).count
  }
}

/// Tarjan's search for strong components.
private struct StrongComponentSearch {
  /// A member of the component of each vertex.
  private(set) var components: [Int32]

  private let rows: Rows
  /// When each vertex was entered, counted from 1; 0 before, and `completed` once its component is.
  private var numbers: [Int32]
  private let completed = Int32.max
  private var enteredCount: Int32 = 0
  /// The entered vertices whose component isn't complete.
  private var open: [Int32] = []

  init(along rows: Rows) {
    self.rows = rows
    components = [Int32](repeating: 0, count: rows.vertexCount)
    numbers = components
    open.reserveCapacity(rows.vertexCount)
  }

  /// Sets the members of a component apart.
  mutating func complete(_ members: [Int32]) {
    for member in members {
      numbers[Int(member)] = completed
      components[Int(member)] = members[0]
    }
  }

  /// Finds all other components.
  mutating func run() {
    let targets = rows.targets
    var way: [DepthFirstStep] = []
    for root in numbers.indices where numbers[root] == 0 {
      var step = enter(root)
      while true {
        if step.arc < step.end {
          let target = Int(targets[step.arc])
          step.arc += 1
          if numbers[target] == 0 {
            way.append(step)
            step = enter(target)
          } else {
            step.low = min(step.low, numbers[target])
          }
        } else {
          if step.low == numbers[step.vertex] { completeFromTop(downTo: Int32(step.vertex)) }
          guard let parent = way.popLast() else { break }
          step = parent.returning(from: step)
        }
      }
    }
  }

  private mutating func enter(_ vertex: Int) -> DepthFirstStep {
    enteredCount += 1
    numbers[vertex] = enteredCount
    open.append(Int32(vertex))
    return DepthFirstStep(at: vertex, number: enteredCount, in: rows)
  }

  private mutating func completeFromTop(downTo vertex: Int32) {
    while numbers[Int(vertex)] != completed, let member = open.popLast() {
      numbers[Int(member)] = completed
      components[Int(member)] = vertex
    }
  }
}
