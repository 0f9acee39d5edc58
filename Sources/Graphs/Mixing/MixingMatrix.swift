/// How many edges there are within each group of vertices and between each two.
public struct MixingMatrix: Hashable, Sendable {
  /// How many vertices each group has.
  public let groupSizes: [Int]

  /// How many edges lead from the group of the row to the group of the column.
  ///
  /// The matrix of an undirected graph is symmetric; edges within a group count once.
  public let edgeCounts: [[Int]]

  /// How many vertices have no known group.
  public let unknownVertexCount: Int

  /// How many edges end at a vertex of unknown group.
  public let unknownEdgeCount: Int
}

extension Graph {
  /// Returns the mixing matrix: how many edges there are within and between groups of vertices.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.mixingMatrix(of: [0, 0, 1, nil]).edgeCounts   // [[1, 1], [1, 0]]
  ///
  /// A directed graph is measured by its arcs. Loops and parallel edges are left out. An unknown
  /// group is not a group: edges that end there are counted by themselves.
  ///
  /// M. Newman, "Mixing patterns in networks", *Physical Review E* 67, 026126 (2003),
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: A row and a column for each group up to the highest number.
  /// - Complexity: O(*V* + *E* + *G*²) time and space for *G* groups.
  public func mixingMatrix(of groups: [Int?]) -> MixingMatrix {
    let arcs = simplified().outgoing
    let numbers = groupNumbers(groups)
    let groupCount = Int(numbers.max() ?? -1) + 1
    var sizes = [Int](repeating: 0, count: groupCount)
    var counts = [[Int]](repeating: sizes, count: groupCount)
    var unknownArcCount = 0
    for vertex in numbers.indices {
      let group = Int(numbers[vertex])
      if group >= 0 { sizes[group] += 1 }
      for arc in arcs.range(of: vertex) {
        let other = Int(numbers[Int(arcs.targets[arc])])
        if group >= 0 && other >= 0 { counts[group][other] += 1 } else { unknownArcCount += 1 }
      }
    }
    if !isDirected {
      for group in 0..<groupCount { counts[group][group] /= 2 }
    }
    return MixingMatrix(
      groupSizes: sizes, edgeCounts: counts,
      unknownVertexCount: vertexCount - sizes.reduce(0, +),
      unknownEdgeCount: isDirected ? unknownArcCount : unknownArcCount / 2)
  }
}
