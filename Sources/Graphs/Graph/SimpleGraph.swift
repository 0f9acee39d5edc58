/// What becomes of the weights when several edges are merged into one.
public enum WeightMerge: Sendable {
  /// The merged edge weighs as much as all of them: right for strengths.
  case sum
  /// The merged edge weighs as little as the lightest: right for distances.
  case minimum
}

extension Graph {
  /// Returns the graph without loops, with parallel edges merged into one.
  ///
  /// - Parameter merge: How the weights of parallel edges become one weight.
  /// - Returns: A simple graph on the same vertices; this graph itself if it is simple.
  /// - Complexity: O(*V* + *E*) time and space.
  public func simplified(merging merge: WeightMerge = .sum) -> Graph {
    guard !isSimple else { return self }
    let simple = outgoing.simplified(merging: merge)
    return Graph(
      simple: simple, incoming: isDirected ? incoming.simplified(merging: merge) : simple,
      isDirected: isDirected)
  }

  /// Returns the simple undirected graph in which two vertices are joined if any edge joins them.
  ///
  /// - Parameter merge: How the weights of edges between the same two vertices become one weight.
  /// - Returns: A simple undirected graph on the same vertices; this graph itself if it is one.
  /// - Complexity: O(*V* + *E*) time and space.
  public func underlying(merging merge: WeightMerge = .sum) -> Graph {
    guard isDirected else { return simplified(merging: merge) }
    return Graph(
      vertexCount: vertexCount, sources: outgoing.sources(), targets: outgoing.targets,
      weights: outgoing.weights, isDirected: false
    ).simplified(merging: merge)
  }

  private init(simple outgoing: Rows, incoming: Rows, isDirected: Bool) {
    self.init(
      outgoing: outgoing, incoming: incoming, isDirected: isDirected,
      edgeCount: isDirected ? outgoing.targets.count : outgoing.targets.count / 2, loopCount: 0,
      parallelEdgeCount: 0)
  }
}

extension Rows {
  /// Returns the sorted rows without loops, and with every target of a row once.
  fileprivate func simplified(merging merge: WeightMerge) -> Rows {
    var simpleOffsets: [UInt32] = [0]
    var simpleTargets: [Int32] = []
    var simpleWeights: [Double]? = weights == nil ? nil : []
    simpleOffsets.reserveCapacity(offsets.count)
    simpleTargets.reserveCapacity(targets.count)
    simpleWeights?.reserveCapacity(targets.count)
    for vertex in 0..<vertexCount {
      var last = Int32(vertex)
      for arc in range(of: vertex) where targets[arc] != vertex {
        if targets[arc] != last {
          last = targets[arc]
          simpleTargets.append(last)
          if let weights { simpleWeights?.append(weights[arc]) }
        } else if let weights {
          simpleWeights?[simpleTargets.count - 1].merge(weights[arc], merge)
        }
      }
      simpleOffsets.append(UInt32(simpleTargets.count))
    }
    return Rows(offsets: simpleOffsets, targets: simpleTargets, weights: simpleWeights)
  }
}

extension Double {
  /// Takes in the weight of a further edge.
  fileprivate mutating func merge(_ weight: Double, _ merge: WeightMerge) {
    switch merge {
    case .sum: self += weight
    case .minimum: self = min(self, weight)
    }
  }
}
