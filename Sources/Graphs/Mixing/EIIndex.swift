/// The E-I index of a graph: how its external edges outweigh its internal ones, and what to make of
/// that.
public struct EIIndex: Hashable, Sendable {
  /// How many edges stay within their group.
  public let internalEdgeCount: Int

  /// How many edges join two groups.
  public let externalEdgeCount: Int

  /// How many edges end at a vertex of unknown group: they are neither internal nor external.
  public let unknownEdgeCount: Int

  /// How many internal edges there could be.
  public let internalPairCount: Int

  /// How many external edges there could be.
  public let externalPairCount: Int

  /// The index, from -1 if all edges are internal to 1 if all are external; `nil` without edges.
  public var value: Double? { index(external: externalEdgeCount, internal: internalEdgeCount) }

  /// The index that is to be expected if edges don't heed the groups; `nil` without pairs.
  ///
  /// It is that of the complete graph, and also the mean over all ways to hand the groups round.
  public var expected: Double? { index(external: externalPairCount, internal: internalPairCount) }

  /// The least and the greatest index that as many edges between groups of these sizes can have;
  /// `nil` without edges.
  public var range: ClosedRange<Double>? {
    let edges = internalEdgeCount + externalEdgeCount
    let mostInternal = min(edges, internalPairCount)
    let mostExternal = min(edges, externalPairCount)
    guard
      let least = index(external: edges - mostInternal, internal: mostInternal),
      let greatest = index(external: mostExternal, internal: edges - mostExternal)
    else { return nil }
    return least...greatest
  }

  /// The index on a scale on which the least possible is -1 and the greatest possible is 1; `nil`
  /// without edges or if only one index is possible.
  public var rescaled: Double? {
    guard let value, let range, range.lowerBound < range.upperBound else { return nil }
    return 2 * (value - range.lowerBound) / (range.upperBound - range.lowerBound) - 1
  }

  /// The index if all edges to vertices of unknown group were internal, and if all were external;
  /// `nil` without edges.
  public var bounds: ClosedRange<Double>? {
    guard
      let least = index(
        external: externalEdgeCount, internal: internalEdgeCount + unknownEdgeCount),
      let greatest = index(
        external: externalEdgeCount + unknownEdgeCount, internal: internalEdgeCount)
    else { return nil }
    return least...greatest
  }
}

extension Graph {
  /// Returns the E-I index: external less internal edges, divided by all of them.
  ///
  /// External are edges between groups of vertices, internal those within. The index of a graph
  /// whose edges don't heed the groups isn't 0 as a rule: compare it with what is expected.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.eiIndex(of: [0, 0, 1, 1]).value   // -1/3
  ///
  /// A directed graph is measured by its arcs. Loops and parallel edges are left out.
  ///
  /// D. Krackhardt and R. Stern, "Informal networks and organizational crises: an experimental
  /// simulation", *Social Psychology Quarterly* 51(2), 123–140 (1988),
  /// [doi:10.2307/2786835](https://doi.org/10.2307/2786835).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The index with its chance value, its range and its bounds.
  /// - Complexity: O(*V* + *E*) time and space.
  public func eiIndex(of groups: [Int?]) -> EIIndex {
    GroupTies(self, groups: groups).eiIndex
  }

  /// Returns the E-I index of every group: external less internal edges of its own, divided by both.
  ///
  /// An edge between two groups is external for both. See ``eiIndex(of:)``.
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The index of each group up to the highest number, from -1 to 1; `nil` for one
  ///   without edges to vertices of known groups.
  /// - Complexity: O(*V* + *E*) time and space.
  public func groupEIIndices(of groups: [Int?]) -> [Double?] {
    let ties = GroupTies(self, groups: groups)
    return ties.sizes.indices.map { group in
      let within = ties.within[group]
      return isDirected
        ? index(external: ties.leaving[group] + ties.arriving[group] - 2 * within, internal: within)
        : index(external: ties.leaving[group] - within, internal: within / 2)
    }
  }

  /// Returns the E-I index of every vertex: external less internal neighbours, divided by both.
  ///
  /// Neighbours count once, whatever the direction of the edge; those of unknown group don't count.
  /// See ``eiIndex(of:)``.
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The index of each vertex, in vertex order, from -1 to 1; `nil` for one of unknown
  ///   group and for one without neighbours of known group.
  /// - Complexity: O(*V* + *E*) time and space.
  public func vertexEIIndices(of groups: [Int?]) -> [Double?] {
    let rows = underlying().outgoing
    let numbers = groupNumbers(groups)
    return (0..<vertexCount).map { vertex in
      guard numbers[vertex] >= 0 else { return nil }
      var (outer, inner) = (0, 0)
      for arc in rows.range(of: vertex) {
        let other = numbers[Int(rows.targets[arc])]
        if other == numbers[vertex] { inner += 1 } else if other >= 0 { outer += 1 }
      }
      return index(external: outer, internal: inner)
    }
  }
}

extension GroupTies {
  /// The E-I index, with its chance value, its range and its bounds.
  package var eiIndex: EIIndex {
    let arcsPerEdge = isDirected ? 1 : 2
    return EIIndex(
      internalEdgeCount: internalArcCount / arcsPerEdge,
      externalEdgeCount: (arcCount - internalArcCount) / arcsPerEdge,
      unknownEdgeCount: unknownArcCount / arcsPerEdge,
      internalPairCount: possibleInternalArcCount / arcsPerEdge,
      externalPairCount: (possibleArcCount - possibleInternalArcCount) / arcsPerEdge)
  }
}

/// Returns external less internal edges, divided by both; `nil` without any.
private func index(external outer: Int, internal inner: Int) -> Double? {
  outer + inner > 0 ? Double(outer - inner) / Double(outer + inner) : nil
}
