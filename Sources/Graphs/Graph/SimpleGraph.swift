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
    return merged(directed: isDirected, merging: merge)
  }

  /// Returns the simple undirected graph in which two vertices are joined if any edge joins them.
  ///
  /// - Parameter merge: How the weights of edges between the same two vertices become one weight.
  /// - Returns: A simple undirected graph on the same vertices; this graph itself if it is one.
  /// - Complexity: O(*V* + *E*) time and space.
  public func underlying(merging merge: WeightMerge = .sum) -> Graph {
    guard isDirected || !isSimple else { return self }
    return merged(directed: false, merging: merge)
  }

  private func merged(directed: Bool, merging merge: WeightMerge) -> Graph {
    var edges: [(Int, Int)] = []
    var weights: [Double]? = isWeighted ? [] : nil
    for source in 0..<vertexCount {
      // An undirected result takes each pair from the row of its lower end, arcs both ways at once.
      let rows = directed || !isDirected ? [outgoing] : [outgoing, incoming]
      let arcs = rows.flatMap { rows in
        rows.range(of: source).map { (target: Int(rows.targets[$0]), weight: rows.weights?[$0]) }
      }.filter { directed ? $0.target != source : $0.target > source }
      for arc in rows.count == 1 ? arcs : arcs.sorted(by: { $0.target < $1.target }) {
        if let last = edges.last, last == (source, arc.target) {
          guard let weight = arc.weight, let before = weights?.last else { continue }
          weights?[edges.count - 1] = merge == .sum ? before + weight : min(before, weight)
        } else {
          edges.append((source, arc.target))
          if let weight = arc.weight { weights?.append(weight) }
        }
      }
    }
    return Graph(vertexCount: vertexCount, edges: edges, weights: weights, isDirected: directed)
  }
}
