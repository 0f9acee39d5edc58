/// How the ties of a graph run within and between groups.
///
/// Ties are counted as arcs: a directed one once, an undirected one in both directions. Loops,
/// parallel edges and what touches a vertex of unknown group are left out. Several measures of mixing
/// follow from one count.
package struct GroupTies {
  /// Whether ties have a direction.
  let isDirected: Bool

  /// How many vertices each group has.
  private(set) var sizes: [Int]

  /// How many arcs begin and end in each group.
  private(set) var within: [Int]

  /// How many arcs begin in each group, those that end in it too included.
  private(set) var leaving: [Int]

  /// How many arcs end in each group, those that begin in it too included.
  private(set) var arriving: [Int]

  /// How many arcs begin or end at a vertex of unknown group.
  let unknownArcCount: Int

  /// Counts the ties of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Precondition: There is a group or `nil` for each vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  package init(_ graph: Graph, groups: [Int?]) {
    let simple = graph.simplified()
    let numbers = graph.groupNumbers(groups)
    // What is unknown is counted too, before the first group, and left out in the end.
    var counts = [GroupArcs](repeating: GroupArcs(), count: Int(numbers.max() ?? -1) + 2)
    simple.countArcs(by: numbers, in: &counts)
    counts.removeFirst()
    isDirected = graph.isDirected
    sizes = counts.map(\.size)
    within = counts.map(\.within)
    leaving = counts.map(\.leaving)
    arriving = counts.map(\.arriving)
    unknownArcCount = simple.outgoing.targets.count - leaving.reduce(0, +)
  }

  /// How many vertices have a known group.
  var vertexCount: Int { sizes.reduce(0, +) }

  /// How many arcs join vertices of known groups.
  var arcCount: Int { leaving.reduce(0, +) }

  /// How many arcs stay within their group.
  var internalArcCount: Int { within.reduce(0, +) }

  /// How many arcs there could be between vertices of known groups.
  var possibleArcCount: Int { vertexCount * (vertexCount - 1) }

  /// How many arcs there could be within groups.
  var possibleInternalArcCount: Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) } }
}

extension Graph {
  /// Returns the group of each vertex, and -1 where it isn't known.
  func groupNumbers(_ groups: [Int?]) -> [Int32] {
    precondition(groups.count == vertexCount, "Every vertex needs a group, or nil")
    return groups.map { group in
      precondition(group ?? 0 >= 0, "A group has a negative number")
      return Int32(group ?? -1)
    }
  }
}

/// What is counted of a group.
private struct GroupArcs {
  var size = 0
  var within = 0
  var leaving = 0
  var arriving = 0
}

extension Graph {
  /// Adds up the vertices and arcs of each group, the unknown one being that of the number -1.
  fileprivate func countArcs(by numbers: [Int32], in counts: inout [GroupArcs]) {
    var counts = counts.mutableSpan
    for vertex in numbers.indices {
      let group = Int(numbers[vertex]) + 1
      counts[group].size += 1
      counts[group].within += outgoing.countInside(of: vertex, numbers)
      counts[group].leaving += outgoing.range(of: vertex).count
      counts[group].arriving += incoming.range(of: vertex).count
      guard group == 0 else { continue }
      // What comes from the unknown arrives nowhere, and what leads to it doesn't leave.
      for arc in outgoing.range(of: vertex) {
        counts[Int(numbers[Int(outgoing.targets[arc])]) + 1].arriving -= 1
      }
      for arc in incoming.range(of: vertex) {
        counts[Int(numbers[Int(incoming.targets[arc])]) + 1].leaving -= 1
      }
    }
  }
}

extension Rows {
  /// Returns how many arcs of a vertex lead to its own group.
  fileprivate func countInside(of vertex: Int, _ numbers: [Int32]) -> Int {
    let (targets, number) = (targets.span, numbers.span)
    let own = number[vertex]
    let row = range(of: vertex)
    var outside = 0
    // Groups are in no order, so that a branch would go either way as often as not; one bit of the
    // difference tells without it whether there is any.
    for arc in row {
      let difference = Int(number[Int(targets[arc])] ^ own)
      outside &-= (-difference | difference) >> 63
    }
    return row.count - outside
  }
}
