extension Graph {
  /// Returns the divisions of Girvan and Newman: how the graph falls apart as its busiest edges go.
  ///
  /// Again and again the edge on most shortest paths is removed, of several the first, and the paths
  /// are then found anew. Each time that a component falls in two there is a division more.
  /// ``modularity(of:resolution:usingWeights:)`` tells which is the best:
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     try path.girvanNewmanDivisions().map { path.modularity(of: $0) }
  ///     // [0, 1/6, −1/18, −5/18] with one to four parts
  ///
  /// Weights, direction, loops and parallel edges are left out of account.
  ///
  /// M. Girvan and M. Newman, "Community structure in social and biological networks", *PNAS*
  /// 99(12), 7821–7826 (2002), [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799).
  ///
  /// - Returns: The divisions, from the connected components to every vertex alone, each made from
  ///   the one before by parting one of its parts.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* *E*²) time, less if the graph soon falls apart; O(*V*² + *E*) space.
  public func girvanNewmanDivisions() throws(CancellationError) -> [Partition] {
    let components = connectedComponents()
    let underlying = underlying()
    let checkpoint = Checkpoint(steps: underlying.edgeCount)
    var ties = RemovableTies(underlying.outgoing, checkpoint)
    var labels = components.parts
    var divisions = [components]
    var parts: [RemovableTies.Part] = []
    for members in components.members { parts.append(try ties.part(members)) }

    while let part = parts.indices.max(by: { parts[$0].isLessBusy(than: parts[$1]) }),
      let tie = parts[part].busiest
    {
      try checkpoint.pass()
      let split = try ties.remove(tie, from: parts[part].members)
      parts[part] = try ties.part(split.near)
      guard !split.far.isEmpty else { continue }
      for vertex in split.far { labels[vertex] = parts.count }
      parts.append(try ties.part(split.far))
      divisions.append(Partition(labels: labels))
    }
    return divisions
  }
}

/// The ties of a graph that is taken apart.
private struct RemovableTies {
  /// Some vertices that paths join, and the tie among them that most shortest paths use.
  struct Part {
    let members: [Int]
    /// The arc from the lower end of the tie, or `nil` if there is none.
    let busiest: Int?
    let betweenness: Double

    /// Whether ties of the other part are removed before those of this part.
    func isLessBusy(than other: Part) -> Bool {
      if isAbout(betweenness, other.betweenness) {
        return (busiest ?? .max) > (other.busiest ?? .max)
      }
      return betweenness < other.betweenness
    }
  }

  private let rows: Rows
  /// The arc the other way for every arc.
  private let twins: [Int]
  private var isRemoved: [Bool]
  private var pace: PacedCheckpoint

  private var betweenness: [Double]
  private var depths: [Int]
  private var pathCounts: [Double]
  private var dependencies: [Double]
  private var reached: [Int] = []

  init(_ rows: Rows, _ checkpoint: Checkpoint) {
    self.rows = rows
    twins = rows.twins()
    isRemoved = [Bool](repeating: false, count: rows.targets.count)
    pace = PacedCheckpoint(checkpoint)
    betweenness = [Double](repeating: 0, count: rows.targets.count)
    depths = [Int](repeating: -1, count: rows.vertexCount)
    pathCounts = [Double](repeating: 0, count: rows.vertexCount)
    dependencies = pathCounts
  }

  /// Removes a tie, and returns which of the vertices its lower end still reaches, and which not.
  mutating func remove(
    _ arc: Int, from members: [Int]
  ) throws(CancellationError) -> (near: [Int], far: [Int]) {
    isRemoved[arc] = true
    isRemoved[twins[arc]] = true
    try search(from: Int(rows.targets[twins[arc]]))
    let near = members.filter { depths[$0] >= 0 }
    let far = near.count == members.count ? [] : members.filter { depths[$0] < 0 }
    for vertex in reached { depths[vertex] = -1 }
    return (near, far)
  }

  /// Finds the busiest tie among vertices that paths join.
  mutating func part(_ members: [Int]) throws(CancellationError) -> Part {
    for vertex in members {
      for arc in rows.range(of: vertex) { betweenness[arc] = 0 }
    }
    for source in members {
      try search(from: source)
      try accumulateDependencies()
      for vertex in reached { depths[vertex] = -1 }
    }
    var busiest: Int?
    var most = 0.0
    for vertex in members {
      for arc in rows.range(of: vertex) where !isRemoved[arc] && vertex < rows.targets[arc] {
        let paths = betweenness[arc] + betweenness[twins[arc]]
        if paths > most, !isAbout(paths, most) {
          busiest = arc
          most = paths
        }
      }
    }
    return Part(members: members, busiest: busiest, betweenness: most)
  }

  /// Finds the number of shortest paths to every vertex that is reached.
  private mutating func search(from source: Int) throws(CancellationError) {
    reached = [source]
    depths[source] = 0
    pathCounts[source] = 1
    var head = 0
    while head < reached.count {
      let vertex = reached[head]
      head += 1
      dependencies[vertex] = 0
      try pace.spend(rows.range(of: vertex).count)
      for arc in rows.range(of: vertex) where !isRemoved[arc] {
        let next = Int(rows.targets[arc])
        if depths[next] < 0 {
          depths[next] = depths[vertex] + 1
          pathCounts[next] = 0
          reached.append(next)
        }
        if depths[next] > depths[vertex] { pathCounts[next] += pathCounts[vertex] }
      }
    }
  }

  /// Adds to every tie its share of the shortest paths, those to the farthest vertices first.
  private mutating func accumulateDependencies() throws(CancellationError) {
    for vertex in reached.reversed() {
      try pace.spend(rows.range(of: vertex).count)
      let share = (1 + dependencies[vertex]) / pathCounts[vertex]
      for arc in rows.range(of: vertex) where !isRemoved[arc] {
        let previous = Int(rows.targets[arc])
        guard depths[previous] < depths[vertex] else { continue }
        dependencies[previous] += pathCounts[previous] * share
        betweenness[arc] += pathCounts[previous] * share
      }
    }
  }
}

/// Whether two numbers of paths differ by rounding alone.
private func isAbout(_ first: Double, _ second: Double) -> Bool {
  abs(first - second) <= 1e-10 * max(first, second)
}

extension Rows {
  /// Returns for every arc of an undirected graph without loops the arc the other way.
  func twins() -> [Int] {
    var next = offsets
    return targets.map { target in
      // The arcs to a vertex come in the order of its own row, which is sorted.
      defer { next[Int(target)] += 1 }
      return Int(next[Int(target)])
    }
  }
}
