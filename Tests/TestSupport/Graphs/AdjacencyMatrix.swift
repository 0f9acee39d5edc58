public import Graphs

extension Graph {
  /// The adjacency matrix of the simple graph: 1 where an edge leads from the row's vertex to the
  /// column's, else 0; symmetric if the graph is undirected.
  public var adjacencyMatrix: [[Double]] {
    let none = [Double](repeating: 0, count: vertexCount)
    var matrix = [[Double]](repeating: none, count: vertexCount)
    for (source, target, _) in edges where source != target {
      matrix[source][target] = 1
      if !isDirected { matrix[target][source] = 1 }
    }
    return matrix
  }

  /// The sums of the weights from the row's vertex to the column's, loops left out; symmetric if the
  /// graph is undirected.
  public var strengthMatrix: [[Double]] {
    let none = [Double](repeating: 0, count: vertexCount)
    var matrix = [[Double]](repeating: none, count: vertexCount)
    for (source, target, weight) in edges where source != target {
      matrix[source][target] += weight ?? 1
      if !isDirected { matrix[target][source] += weight ?? 1 }
    }
    return matrix
  }

  /// Returns the same graph with other weights, one for every element of `edges`.
  public func reweighted(_ weight: (Double?) -> Double) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: edges.map { ($0.source, $0.target) },
      weights: edges.map { weight($0.weight) }, isDirected: isDirected)
  }
}
