/// How much the vertices of a graph have to do as brokers, and how much of it only they can do.
public struct Brokering: Hashable, Sendable {
  /// How many pairs each vertex links that have no edge of their own, in vertex order.
  public let activity: [Int]

  /// How many of these pairs no other vertex links, in vertex order.
  public let exclusivity: [Int]

  /// What each vertex is among the others, in vertex order.
  ///
  /// Above the mean means above it, so that vertices that are all alike are sideliners.
  public var roles: [BrokeringRole] {
    let meanActivity = Double(activity.reduce(0, +)) / Double(activity.count)
    let meanExclusivity = Double(exclusivity.reduce(0, +)) / Double(exclusivity.count)
    return zip(activity, exclusivity).map { activity, exclusivity in
      switch (Double(activity) > meanActivity, Double(exclusivity) > meanExclusivity) {
      case (true, true): .powerhouse
      case (true, false): .connector
      case (false, true): .linchpin
      case (false, false): .sideliner
      }
    }
  }
}

/// What a broker is among the others, by its activity and its exclusivity.
public enum BrokeringRole: String, Codable, Sendable {
  /// More active and more exclusive than the mean.
  case powerhouse
  /// More active than the mean, but no more exclusive.
  case connector
  /// More exclusive than the mean, but no more active.
  case linchpin
  /// Neither more active nor more exclusive than the mean.
  case sideliner
}

extension Graph {
  /// Returns how many pairs each vertex links, and how many depend on it alone.
  ///
  /// A vertex links a pair if both are its neighbours and have no edge of their own. If it is the
  /// only one to do so, it is exclusive: without it, the two would be more than two steps apart.
  ///
  ///     let square = Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)])
  ///     try square.brokering().exclusivity   // [0, 0, 0, 2, 0]
  ///
  /// In a directed graph pairs are ordered, and arcs lead from the one to the vertex and from there
  /// to the other. Loops and parallel edges are left out.
  ///
  /// M. Hamilton, J. Hileman and Ö. Bodin, "Evaluating heterogeneous brokerage: new conceptual and
  /// methodological approaches and their application to multi-level environmental governance
  /// networks", *Social Networks* 61, 1–10 (2020),
  /// [doi:10.1016/j.socnet.2019.08.002](https://doi.org/10.1016/j.socnet.2019.08.002).
  ///
  /// - Parameter groups: The group of each vertex, or `nil` where it isn't known, if only pairs from
  ///   different groups are to count; `nil` if all are.
  /// - Returns: The activity and the exclusivity of each vertex.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + Σ *d*²) time over the degrees *d*, and O(*V* + *E*) space.
  public func brokering(across groups: [Int?]? = nil) throws(CancellationError) -> Brokering {
    let simple = simplified()
    let numbers = groups.map(groupNumbers)
    let parts = min(16, max(1, simple.outgoing.targets.count / 4096))
    let checkpoint = Checkpoint(steps: vertexCount)
    let counts = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var links = LinkCounts(simple, groups: numbers)
      for source in stride(from: part, to: vertexCount, by: parts) {
        try checkpoint.pass()
        links.add(from: source)
      }
      return links
    }

    // An undirected pair was met from both ends.
    let meetings = isDirected ? 1 : 2
    return Brokering(
      activity: (0..<vertexCount).map { vertex in
        counts.reduce(0) { $0 + $1.activity[vertex] } / meetings
      },
      exclusivity: (0..<vertexCount).map { vertex in
        counts.reduce(0) { $0 + $1.exclusivity[vertex] } / meetings
      })
  }
}

/// How many pairs, from the sources so far, each vertex links, and how many it alone links.
private struct LinkCounts {
  private(set) var activity: [Int]
  private(set) var exclusivity: [Int]

  private let rows: Rows
  private let groups: [Int32]?

  /// How many vertices link the source in hand with each other one, and the last that did.
  private var linkCounts: [Int32]
  private var lastLinks: [Int32]
  private var linked: [Int32] = []

  init(_ graph: Graph, groups: [Int32]?) {
    activity = [Int](repeating: 0, count: graph.vertexCount)
    exclusivity = activity
    rows = graph.outgoing
    self.groups = groups
    linkCounts = [Int32](repeating: 0, count: graph.vertexCount)
    lastLinks = linkCounts
  }

  /// Adds the pairs of a source.
  mutating func add(from source: Int) {
    let (targets, row) = (rows.targets, rows.range(of: source))
    // What is marked with -1 makes no pair with the source.
    linkCounts[source] = -1
    for arc in row { linkCounts[Int(targets[arc])] = -1 }
    for arc in row {
      let broker = targets[arc]
      var links = 0
      for onward in rows.range(of: Int(broker)) {
        let target = Int(targets[onward])
        guard linkCounts[target] >= 0, isAcross(source, target) else { continue }
        if linkCounts[target] == 0 { linked.append(Int32(target)) }
        linkCounts[target] += 1
        lastLinks[target] = broker
        links += 1
      }
      activity[Int(broker)] += links
    }
    for target in linked {
      if linkCounts[Int(target)] == 1 { exclusivity[Int(lastLinks[Int(target)])] += 1 }
      linkCounts[Int(target)] = 0
    }
    linked.removeAll(keepingCapacity: true)
    for arc in row { linkCounts[Int(targets[arc])] = 0 }
    linkCounts[source] = 0
  }

  private func isAcross(_ source: Int, _ target: Int) -> Bool {
    guard let groups else { return true }
    return groups[source] != groups[target] && min(groups[source], groups[target]) >= 0
  }
}
