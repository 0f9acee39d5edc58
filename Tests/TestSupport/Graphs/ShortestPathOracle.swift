public import Graphs

/// All shortest paths of a small graph, from the definition, in cubic time.
public struct ShortestPathOracle {
  /// The distance from each vertex to each, infinite where no path leads.
  public let distances: [[Double]]

  /// How many shortest paths lead from each vertex to each.
  public let pathCounts: [[Double]]

  /// Finds the paths; loops make none, and of parallel edges the lightest counts.
  public init(_ graph: Graph, usingWeights: Bool = false) {
    let lengths = Self.lengths(of: graph, usingWeights: usingWeights)
    let distances = Self.floydWarshall(lengths)
    self.distances = distances
    pathCounts = graph.vertices.map { Self.pathCounts(from: $0, lengths, distances[$0]) }
  }

  private static func lengths(of graph: Graph, usingWeights: Bool) -> [[Double]] {
    let none = [Double](repeating: .infinity, count: graph.vertexCount)
    var lengths = [[Double]](repeating: none, count: graph.vertexCount)
    for (source, target, weight) in graph.edges where source != target {
      let length = usingWeights ? weight ?? 1 : 1
      lengths[source][target] = min(lengths[source][target], length)
      if !graph.isDirected { lengths[target][source] = lengths[source][target] }
    }
    return lengths
  }

  private static func floydWarshall(_ lengths: [[Double]]) -> [[Double]] {
    var distances = lengths
    for vertex in lengths.indices { distances[vertex][vertex] = 0 }
    for middle in lengths.indices {
      for source in lengths.indices {
        for target in lengths.indices {
          let detour = distances[source][middle] + distances[middle][target]
          distances[source][target] = min(distances[source][target], detour)
        }
      }
    }
    return distances
  }

  /// The paths to a vertex are those to every vertex that may stand last before it.
  private static func pathCounts(
    from source: Int, _ lengths: [[Double]], _ distances: [Double]
  ) -> [Double] {
    var counts = [Double](repeating: 0, count: lengths.count)
    counts[source] = 1
    for target in lengths.indices.sorted(by: { distances[$0] < distances[$1] })
    where target != source && distances[target] < .infinity {
      for last in lengths.indices
      where (distances[last] + lengths[last][target]).isNear(distances[target]) {
        counts[target] += counts[last]
      }
    }
    return counts
  }
}

extension Graph {
  /// The vertices in order.
  public var vertices: Range<Int> { 0..<vertexCount }
}
