/// What a format can't carry of some graphs, each sort once with how often it is lost.
package struct LossCollector {
  /// What is lost, in the order in which it was told first.
  package private(set) var losses: [Loss] = []

  /// Makes a collector that has nothing yet.
  package init() {}

  /// Adds a loss to those of its kind and name.
  package mutating func add(_ kind: Loss.Kind, name: String? = nil, count: Int = 1) {
    guard count > 0 else { return }
    if let index = losses.firstIndex(where: { $0.kind == kind && $0.name == name }) {
      losses[index].count += count
    } else {
      losses.append(Loss(kind, name: name, count: count))
    }
  }

  /// Adds the values whose type a format doesn't keep, and those that held for a time.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - kept: The types that the format keeps.
  mutating func addTypes(of graph: AttributedGraph, kept: Set<AttributeType>) {
    for attribute in graph.attributes {
      addType(of: attribute.value, name: attribute.name, kept: kept)
    }
    for (table, rowCount) in [(graph.nodes, graph.nodeCount), (graph.edges, graph.edgeCount)] {
      for column in table.columns {
        for row in 0..<rowCount {
          if let value = column[row] { addType(of: value, name: column.name, kept: kept) }
        }
      }
    }
  }

  private mutating func addType(
    of value: AttributeValue, name: String, kept: Set<AttributeType>
  ) {
    if case .timed = value { add(.timedValue, name: name) }
    if !value.isKept(kept) { add(.attributeType, name: name) }
  }
}

extension AttributeValue {
  fileprivate func isKept(_ kept: Set<AttributeType>) -> Bool {
    if case .list(let values) = self, kept.contains(.list) {
      return values.allSatisfy { $0.type != .list && $0.isKept(kept) }
    }
    return kept.contains(type)
  }
}

extension AttributedGraph {
  /// Whether two edges have the same ends.
  var hasParallelEdges: Bool {
    var seen = Set<UInt64>()
    seen.reserveCapacity(edgeCount)
    for (edge, (source, target)) in zip(sources, targets).enumerated() {
      let isArrow = isDirected(edge: edge)
      let (first, second) =
        isArrow ? (source, target) : (min(source, target), max(source, target))
      let ends = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
      if !seen.insert(ends).inserted { return true }
    }
    return false
  }
}
