/// A graph whose vertices have other numbers, and what they were before.
public struct RelabelledGraph: Sendable {
  /// The graph with its new numbers.
  public let graph: Graph

  /// The number that each vertex had before, in the order of the new numbers.
  public let originalVertices: [Int]

  /// Returns values of the new graph's vertices in the order that the vertices had before.
  ///
  ///     let relabelled = graph.relabelledByDegree()
  ///     relabelled.inOriginalOrder(relabelled.graph.coreNumbers())   // = graph.coreNumbers()
  ///
  /// - Parameter values: A value for each vertex, in the order of the new numbers.
  /// - Returns: A value for each vertex, in the order of the numbers before.
  /// - Precondition: There are as many values as vertices.
  /// - Complexity: O(*V*) time and space.
  public func inOriginalOrder<Value>(_ values: [Value]) -> [Value] {
    precondition(values.count == originalVertices.count, "Every vertex has a value")
    var numbers = [Int](repeating: 0, count: values.count)
    for (number, vertex) in originalVertices.enumerated() { numbers[vertex] = number }
    return numbers.map { values[$0] }
  }
}

extension Graph {
  /// Returns the same graph with its vertices numbered by falling degree.
  ///
  /// Vertices of many edges then stand side by side in memory, which makes most computations on
  /// large graphs of unequal degrees faster. Vertices of the same degree stay in their order; a loop
  /// counts as two.
  ///
  /// - Returns: The graph with new numbers, and the numbers that its vertices had.
  /// - Complexity: O(*V* + *E*) time and space.
  public func relabelledByDegree() -> RelabelledGraph {
    let degrees = degrees()
    var firstOfDegree = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { firstOfDegree[degree] += 1 }
    var first = 0
    for degree in firstOfDegree.indices.reversed() {
      (firstOfDegree[degree], first) = (first, first + firstOfDegree[degree])
    }
    var order = [Int](repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount {
      order[firstOfDegree[degrees[vertex]]] = vertex
      firstOfDegree[degrees[vertex]] += 1
    }
    return RelabelledGraph(graph: relabelled(inOrder: order), originalVertices: order)
  }

  /// Returns the same graph with its vertices numbered at random.
  func relabelledAtRandom(using generator: inout SplitMix64) -> RelabelledGraph {
    let order = Array(0..<vertexCount).shuffled(using: &generator)
    return RelabelledGraph(graph: relabelled(inOrder: order), originalVertices: order)
  }

  /// Returns the same graph with its vertices in another order, given by their numbers so far.
  private func relabelled(inOrder order: [Int]) -> Graph {
    var numbers = [Int32](repeating: 0, count: vertexCount)
    for (number, vertex) in order.enumerated() { numbers[vertex] = Int32(number) }
    let renumbered = outgoing.taken(inOrder: order, numbers: numbers)
    let transposed = renumbered.transposed(isSymmetric: !isDirected)
    return Graph(
      outgoing: isDirected ? transposed.transposed() : transposed, incoming: transposed,
      isDirected: isDirected, edgeCount: edgeCount, loopCount: loopCount,
      parallelEdgeCount: parallelEdgeCount)
  }
}

extension Rows {
  /// Returns the rows in another order, with other numbers for their targets, each row unsorted.
  fileprivate func taken(inOrder order: [Int], numbers: [Int32]) -> Rows {
    var newOffsets: [UInt32] = [0]
    var newTargets: [Int32] = []
    var newWeights: [Double]? = weights == nil ? nil : []
    newOffsets.reserveCapacity(offsets.count)
    newTargets.reserveCapacity(targets.count)
    newWeights?.reserveCapacity(targets.count)
    for vertex in order {
      for arc in range(of: vertex) {
        newTargets.append(numbers[Int(targets[arc])])
        if let weights { newWeights?.append(weights[arc]) }
      }
      newOffsets.append(UInt32(newTargets.count))
    }
    return Rows(offsets: newOffsets, targets: newTargets, weights: newWeights)
  }
}
