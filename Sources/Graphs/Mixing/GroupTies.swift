/// How the ties of a graph run within and between groups.
///
/// Ties are counted as arcs: a directed one once, an undirected one in both directions. Loops,
/// parallel edges and what touches a vertex of unknown group are left out.
struct GroupTies {
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

  init(_ graph: Graph, groups: [Int?]) {
    let arcs = graph.simplified().outgoing
    let numbers = graph.groupNumbers(groups)
    let groupCount = Int(numbers.max() ?? -1) + 1
    isDirected = graph.isDirected
    sizes = [Int](repeating: 0, count: groupCount)
    within = sizes
    leaving = sizes
    arriving = sizes
    for number in numbers where number >= 0 { sizes[Int(number)] += 1 }

    let targets = arcs.targets
    for vertex in numbers.indices where numbers[vertex] >= 0 {
      let own = numbers[vertex]
      var (inside, known) = (0, 0)
      for arc in arcs.range(of: vertex) {
        let other = numbers[Int(targets[arc])]
        guard other >= 0 else { continue }
        known += 1
        if other == own { inside += 1 } else { arriving[Int(other)] += 1 }
      }
      within[Int(own)] += inside
      arriving[Int(own)] += inside
      leaving[Int(own)] += known
    }
    unknownArcCount = targets.count - leaving.reduce(0, +)
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
