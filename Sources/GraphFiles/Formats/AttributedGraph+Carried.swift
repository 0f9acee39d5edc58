extension AttributedGraph {
  /// Returns the graph with attributes for what a format has no place for: times as `start` and `end`,
  /// or as `times` where there are several; the whole of each part as `parent`; the names of groups as
  /// `group`.
  ///
  /// - Parameter losses: What the format can't carry.
  /// - Returns: The graph; what it has as an attribute of these names already stays as it is.
  func carryingAsAttributes(_ losses: [Loss]) -> AttributedGraph {
    let kinds = Set(losses.map(\.kind))
    var graph = self
    if kinds.contains(.time) {
      if graph.nodes.take(nodeTimes) { graph.nodeTimes = [] }
      if graph.edges.take(edgeTimes) { graph.edgeTimes = [] }
    }
    if kinds.contains(.hierarchy), graph.nodes["parent"] == nil {
      for (node, parent) in parents.enumerated() where parent >= 0 {
        graph.nodes.set(.text(nodeIDs[Int(parent)]), "parent", row: node)
      }
      graph.parents = []
    }
    if kinds.contains(.group), graph.nodes["group"] == nil, groups.allSatisfy(\.isOnlyName) {
      graph.takeGroups()
    }
    return graph
  }

  /// Says of each node which groups it is in, if none of them is empty.
  private mutating func takeGroups() {
    guard groups.allSatisfy({ !$0.members.isEmpty }) else { return }
    var names = [[String]](repeating: [], count: nodeCount)
    for group in groups {
      for member in group.members { names[Int(member)].append(group.name) }
    }
    let areLists = names.contains { $0.count > 1 }
    for (node, names) in names.enumerated() where !names.isEmpty {
      let value = areLists ? .list(names.map(AttributeValue.text)) : AttributeValue.text(names[0])
      nodes.set(value, "group", row: node)
    }
    groups = []
  }
}

extension NodeGroup {
  /// Whether there is nothing to it but its name and members.
  fileprivate var isOnlyName: Bool { attributes.isEmpty && parent == nil }
}

extension AttributeTable {
  /// Takes times for attributes, and returns whether it could.
  fileprivate mutating func take(_ times: [[TimeSpan]]) -> Bool {
    guard !times.isEmpty, ["start", "end", "times"].allSatisfy({ self[$0] == nil }) else {
      return false
    }
    for (row, spans) in times.enumerated() {
      if spans.count == 1, !spans[0].excludesStart, !spans[0].excludesEnd {
        if let start = spans[0].start { set(.text(start), "start", row: row) }
        if let end = spans[0].end { set(.text(end), "end", row: row) }
      } else if !spans.isEmpty {
        set(.list(spans.map { .text($0.text) }), "times", row: row)
      }
    }
    return true
  }
}

extension TimeSpan {
  /// The stretch as mathematicians write it: `[2012, 2014)`.
  public var text: String {
    "\(excludesStart ? "(" : "[")\(start ?? ""), \(end ?? "")\(excludesEnd ? ")" : "]")"
  }
}
