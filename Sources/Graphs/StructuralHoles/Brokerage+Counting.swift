extension Graph {
  /// Returns how many pairs each vertex brokers in each role, none with a vertex of group -1.
  ///
  /// All pairs that are linked through a vertex are counted by their groups alone, and those that
  /// have an arc of their own are then taken away, triangle by triangle.
  func brokeredPairs(groups: [Int32]) throws(CancellationError) -> BrokeredPairs {
    let checkpoint = Checkpoint(steps: vertexCount)
    let contacts = try DirectedContacts(self, groups: groups, checkpoint)
    var pairs = BrokeredPairs(groups: groups)
    pairs.addLinkedPairs(contacts)
    try checkpoint.pass(steps: 0)

    let upward = contacts.upward()
    let (targets, directions) = (upward.targets, upward.directions)
    // The directions between the vertex in hand and each other, 0 for all but its contacts.
    var marks = [UInt8](repeating: 0, count: vertexCount)
    for first in 0..<vertexCount {
      try checkpoint.pass()
      let row = upward.range(of: first)
      for place in row { marks[Int(targets[place])] = directions[place] }
      for place in row {
        let second = Int(targets[place])
        for further in upward.range(of: second) where marks[Int(targets[further])] > 0 {
          let third = Int(targets[further])
          pairs.removeTriangle(
            first, second, third, directions[place], marks[third], directions[further])
        }
      }
      for place in row { marks[Int(targets[place])] = 0 }
    }
    return pairs
  }
}

/// How many pairs each vertex brokers in each role.
struct BrokeredPairs {
  private let groups: [Int32]
  private let roleCount = BrokerageRole.allCases.count

  /// The counts of the roles of the first vertex, then of the second, and so on.
  private var counts: [Int]

  init(groups: [Int32]) {
    self.groups = groups
    counts = [Int](repeating: 0, count: groups.count * roleCount)
  }

  /// Returns how often a vertex plays each role.
  func ofVertex(_ vertex: Int) -> [Int] {
    Array(counts[(vertex * roleCount)..<((vertex + 1) * roleCount)])
  }

  /// How often each role is played by all vertices together.
  var sums: [Int] {
    (0..<roleCount).map { role in
      stride(from: role, to: counts.count, by: roleCount).reduce(0) { $0 + counts[$1] }
    }
  }

  /// Adds all pairs of different vertices, arcs from the one of which lead to a vertex and from
  /// there to the other.
  fileprivate mutating func addLinkedPairs(_ contacts: DirectedContacts) {
    // The arcs to and from the vertex in hand, by group.
    var arriving = [Int](repeating: 0, count: Int(groups.max() ?? -1) + 1)
    var leaving = arriving
    for vertex in groups.indices where groups[vertex] >= 0 {
      let row = contacts.range(of: vertex)
      let own = Int(groups[vertex])
      var (sources, targets, mutual, mutualOwn) = (0, 0, 0, 0)
      for place in row {
        let group = Int(groups[Int(contacts.targets[place])])
        let directions = contacts.directions[place]
        arriving[group] += directions & 2 > 0 ? 1 : 0
        leaving[group] += directions & 1 > 0 ? 1 : 0
        sources += directions & 2 > 0 ? 1 : 0
        targets += directions & 1 > 0 ? 1 : 0
        guard directions == 3 else { continue }
        mutual += 1
        if group == own { mutualOwn += 1 }
      }
      let (sourcesOwn, targetsOwn) = (arriving[own], leaving[own])
      let (sourcesElse, targetsElse) = (sources - sourcesOwn, targets - targetsOwn)
      var alike = 0
      for place in row {
        let group = Int(groups[Int(contacts.targets[place])])
        if group != own { alike += arriving[group] * leaving[group] }
        // A group counts when it is met first.
        arriving[group] = 0
        leaving[group] = 0
      }
      add(sourcesOwn * targetsOwn - mutualOwn, to: .coordinator, of: vertex)
      add(alike - (mutual - mutualOwn), to: .itinerant, of: vertex)
      add(sourcesElse * targetsOwn, to: .gatekeeper, of: vertex)
      add(sourcesOwn * targetsElse, to: .representative, of: vertex)
      add(sourcesElse * targetsElse - alike, to: .liaison, of: vertex)
    }
  }

  /// Takes away the pairs of a triangle that have an arc of their own.
  ///
  /// - Parameters:
  ///   - u: The first vertex.
  ///   - v: The second vertex.
  ///   - w: The third vertex.
  ///   - uv: The directions of the arcs from the first to the second, 1, and back, 2.
  ///   - uw: Those between the first and the third.
  ///   - vw: Those between the second and the third.
  fileprivate mutating func removeTriangle(
    _ u: Int, _ v: Int, _ w: Int, _ uv: UInt8, _ uw: UInt8, _ vw: UInt8
  ) {
    let (vu, wu, wv) = (uv >> 1, uw >> 1, vw >> 1)
    if uv & vw & uw & 1 > 0 { remove(u, v, w) }
    if uw & wv & uv & 1 > 0 { remove(u, w, v) }
    if vu & uw & vw & 1 > 0 { remove(v, u, w) }
    if vw & wu & vu & 1 > 0 { remove(v, w, u) }
    if wu & uv & wv & 1 > 0 { remove(w, u, v) }
    if wv & vu & wu & 1 > 0 { remove(w, v, u) }
  }

  private mutating func remove(_ source: Int, _ broker: Int, _ target: Int) {
    let role = BrokerageRole(
      source: groups[source], broker: groups[broker], target: groups[target])
    add(-1, to: role, of: broker)
  }

  private mutating func add(_ count: Int, to role: BrokerageRole, of vertex: Int) {
    counts[vertex * roleCount + role.rawValue] += count
  }
}
