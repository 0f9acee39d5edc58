extension CommunityNetwork {
  /// Moves vertices to where they shorten the description of a random walk most.
  ///
  /// All are looked at once, and again when one of their contacts has moved to another community
  /// than theirs.
  ///
  /// - Parameters:
  ///   - labels: The community of every vertex, numbered below the number of vertices.
  ///   - generator: What decides the order in which vertices are first looked at.
  ///   - pace: Where the computation looks up.
  /// - Returns: Whether a vertex has moved.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func shortenCode(
    _ labels: inout [Int32], using generator: inout SplitMix64, _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Bool {
    var modules = MapModules(self, labels)
    var ties = TieTally(communityCount: vertexCount)
    var order = (0..<vertexCount).map { Int32($0) }
    order.shuffle(using: &generator)
    var queue = VertexQueue(order)
    var hasMoved = false
    while let vertex = queue.popFirst() {
      let row = rows.range(of: vertex)
      // Logarithms take longer than arcs.
      try pace.spend(8 * row.count + 16)
      ties.add(rows, of: vertex, labels)
      let own = labels[vertex]
      let best = modules.best(for: vertex, in: own, ties)
      if best != own { modules.move(vertex, from: own, to: best, ties) }
      ties.removeAll()
      guard best != own else { continue }
      hasMoved = true
      labels[vertex] = best
      for arc in row where labels[Int(rows.targets[arc])] != best {
        queue.append(rows.targets[arc])
      }
    }
    return hasMoved
  }
}

/// How often a random walk is in every community, and how often it leaves it.
struct MapModules {
  /// A community, or a vertex as one: the shares of the steps that end in it and that leave it.
  private struct Module {
    var flow: Double
    var exit: Double

    /// What the community adds to the codelength, but for the choice between communities.
    var information: Double {
      Graphs.information(exit + flow) - 2 * Graphs.information(exit)
    }

    /// Returns the community with a vertex more that has ties of some weight to it.
    func adding(_ vertex: Module, tied share: Double) -> Module {
      Module(flow: flow + vertex.flow, exit: max(0, exit + vertex.exit - 2 * share))
    }

    /// Returns the community without a vertex that has ties of some weight to the rest.
    func removing(_ vertex: Module, tied share: Double) -> Module {
      Module(flow: max(0, flow - vertex.flow), exit: max(0, exit - vertex.exit + 2 * share))
    }
  }

  private let total: Double
  private let vertices: [Module]
  private var modules: [Module]
  private var exits: Double

  init(_ network: CommunityNetwork, _ labels: [Int32]) {
    let total = network.masses.reduce(0, +)
    let exits = network.rows.weightSums()
    vertices = network.masses.indices.map {
      Module(flow: network.masses[$0] / total, exit: exits[$0] / total)
    }
    modules = labels.map { _ in Module(flow: 0, exit: 0) }
    for vertex in labels.indices {
      let module = Int(labels[vertex])
      var inner = 0.0
      for arc in network.rows.range(of: vertex)
      where labels[Int(network.rows.targets[arc])] == labels[vertex] {
        inner += network.rows.weights?[arc] ?? 1
      }
      modules[module].flow += vertices[vertex].flow
      modules[module].exit += max(0, vertices[vertex].exit - inner / total)
    }
    self.total = total
    self.exits = modules.reduce(0) { $0 + $1.exit }
  }

  /// Returns the community where the code is shortest; the vertex's own unless another is better.
  func best(for vertex: Int, in own: Int32, _ ties: TieTally) -> Int32 {
    var best = own
    // No move may be for the sake of rounding alone, or they might never end.
    var least = -1e-12
    for community in ties.communities where community != own {
      let change = change(vertex, from: own, to: community, ties)
      if change < least {
        best = community
        least = change
      }
    }
    return best
  }

  /// Returns how much longer the code is if a vertex moves.
  func change(
    _ vertex: Int, from own: Int32, to other: Int32, _ ties: TieTally
  ) -> Double {
    let (before, after) = (modules[Int(own)], modules[Int(other)])
    let source = before.removing(vertices[vertex], tied: ties[own] / total)
    let target = after.adding(vertices[vertex], tied: ties[other] / total)
    let newExits = exits - before.exit - after.exit + source.exit + target.exit
    return information(newExits) - information(exits)
      + source.information + target.information - before.information - after.information
  }

  /// Moves a vertex.
  mutating func move(_ vertex: Int, from own: Int32, to other: Int32, _ ties: TieTally) {
    exits -= modules[Int(own)].exit + modules[Int(other)].exit
    modules[Int(own)] = modules[Int(own)].removing(vertices[vertex], tied: ties[own] / total)
    modules[Int(other)] = modules[Int(other)].adding(vertices[vertex], tied: ties[other] / total)
    exits += modules[Int(own)].exit + modules[Int(other)].exit
  }
}
