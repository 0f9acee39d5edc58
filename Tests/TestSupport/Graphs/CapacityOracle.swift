public import Graphs

/// What leads from one set of vertices of a small graph to the rest, from the definition.
public struct CapacityOracle {
  /// What may flow from each vertex to each.
  public private(set) var capacities: [[Double]]

  /// Adds up what every edge lets through; parallel edges count once where weights are not used.
  public init(_ graph: Graph, usingWeights: Bool) {
    capacities = [[Double]](
      repeating: [Double](repeating: 0, count: graph.vertexCount), count: graph.vertexCount)
    for (source, target, weight) in graph.edges where source != target {
      let ends = graph.isDirected ? [(source, target)] : [(source, target), (target, source)]
      for (from, to) in ends {
        capacities[from][to] = usingWeights ? capacities[from][to] + (weight ?? 1) : 1
      }
    }
  }

  /// Returns what leads from the vertices of a bit mask to all others.
  public func leaving(_ set: UInt) -> Double {
    var sum = 0.0
    for source in capacities.indices where set & 1 << UInt(source) != 0 {
      for target in capacities.indices where set & 1 << UInt(target) == 0 {
        sum += capacities[source][target]
      }
    }
    return sum
  }

  /// Returns the least that leads from any set with the one vertex and without the other.
  public func leastCut(from source: Int, to target: Int) -> Double {
    sides.filter { $0 & 1 << UInt(source) != 0 && $0 & 1 << UInt(target) == 0 }
      .map(leaving).min() ?? 0
  }

  /// The least that leads from any set of vertices to the rest, or `nil` with fewer than two.
  public var leastCut: Double? { sides.map(leaving).min() }

  /// Every set of vertices but the empty one and the whole.
  private var sides: Range<UInt> { 1..<max(1, 1 << UInt(capacities.count) - 1) }
}
