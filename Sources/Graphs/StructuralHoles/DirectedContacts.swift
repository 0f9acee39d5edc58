/// The contacts of every vertex in ascending order, with the directions of the arcs to and from each.
struct DirectedContacts {
  /// Where the contacts of each vertex begin, and at last where they end.
  private(set) var offsets: [UInt32] = [0]

  /// The contacts, vertex after vertex.
  private(set) var targets: [Int32] = []

  /// The directions of each: 1 if an arc leads to the contact, 2 if one comes from it, 3 if both.
  private(set) var directions: [UInt8] = []

  /// Collects the contacts of a graph, loops and parallel edges left out; an undirected edge leads
  /// both ways.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each vertex; one of group -1 neither has nor is a contact.
  ///   - checkpoint: What is passed from time to time.
  /// - Throws: `CancellationError` if the task of the checkpoint is cancelled.
  init(
    _ graph: Graph, groups: [Int32], _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    let simple = graph.simplified()
    let (outgoing, incoming) = (simple.outgoing, simple.incoming)
    let most = (graph.isDirected ? 2 : 1) * outgoing.targets.count
    targets.reserveCapacity(most)
    directions.reserveCapacity(most)
    var pace = PacedCheckpoint(checkpoint)
    for vertex in 0..<graph.vertexCount {
      let (out, back) = (outgoing.range(of: vertex), incoming.range(of: vertex))
      var (ahead, behind) = (out.lowerBound, back.lowerBound)
      try pace.spend(out.count + back.count)
      while ahead < out.upperBound || behind < back.upperBound {
        let target = ahead < out.upperBound ? outgoing.targets[ahead] : .max
        let source = behind < back.upperBound ? incoming.targets[behind] : .max
        if groups[vertex] >= 0 && groups[Int(min(target, source))] >= 0 {
          targets.append(min(target, source))
          directions.append((target <= source ? 1 : 0) | (source <= target ? 2 : 0))
        }
        if target <= source { ahead += 1 }
        if source <= target { behind += 1 }
      }
      offsets.append(UInt32(targets.count))
    }
  }

  /// Makes contacts from their parts.
  init(offsets: [UInt32], targets: [Int32], directions: [UInt8]) {
    self.offsets = offsets
    self.targets = targets
    self.directions = directions
  }

  /// Returns where the contacts of a vertex stand.
  func range(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }

  /// Returns the contacts of every vertex that have more contacts than it, or as many and a higher
  /// number: each pair once, and for each vertex at most √(2*E*).
  func upward() -> DirectedContacts {
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    var directions: [UInt8] = []
    for vertex in 0..<(self.offsets.count - 1) {
      let row = range(of: vertex)
      for place in row {
        let target = self.targets[place]
        let other = range(of: Int(target)).count
        guard row.count < other || (row.count == other && vertex < target) else { continue }
        targets.append(target)
        directions.append(self.directions[place])
      }
      offsets.append(UInt32(targets.count))
    }
    return DirectedContacts(offsets: offsets, targets: targets, directions: directions)
  }
}
