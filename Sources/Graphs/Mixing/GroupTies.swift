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
    let groupCount = Int(numbers.max() ?? -1) + 1
    isDirected = graph.isDirected
    sizes = [Int](repeating: 0, count: groupCount)
    within = sizes
    leaving = sizes
    arriving = sizes
    for number in numbers where number >= 0 { sizes[Int(number)] += 1 }

    for vertex in numbers.indices where numbers[vertex] >= 0 {
      let own = Int(numbers[vertex])
      let (inside, known) = simple.outgoing.countTies(of: vertex, numbers)
      within[own] += inside
      leaving[own] += known
      arriving[own] += isDirected ? simple.incoming.countTies(of: vertex, numbers).known : known
    }
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

extension Rows {
  /// Returns how many arcs of a vertex lead to its own group, and how many to a known one.
  fileprivate func countTies(of vertex: Int, _ numbers: [Int32]) -> (inside: Int, known: Int) {
    let (targets, number) = (targets.span, numbers.span)
    let own = number[vertex]
    var (inside, unknown) = (0, 0)
    let row = range(of: vertex)
    // Groups are in no order, so that a branch would go either way as often as not; the sign of -1
    // is counted without one.
    for arc in row {
      let other = number[Int(targets[arc])]
      inside &+= other == own ? 1 : 0
      unknown &-= Int(other >> 31)
    }
    return (inside, row.count - unknown)
  }
}
