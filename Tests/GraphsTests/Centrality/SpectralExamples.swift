import Graphs
import TestSupport

extension Graph {
  /// A circle of four with a chord, weighted.
  static let kiteOfWeights = Graph(
    vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)], weights: [2, 0.5, 1, 3, 1])

  /// Five vertices most of which lead to vertex 2.
  static let pointers = Graph(
    vertexCount: 5, edges: [(0, 1), (0, 2), (1, 2), (2, 0), (3, 2), (3, 4), (4, 2)],
    isDirected: true)

  /// The weights of the simple graph as a matrix: from the row's vertex to the column's.
  var weightMatrix: [[Double]] {
    let none = [Double](repeating: 0, count: vertexCount)
    var matrix = [[Double]](repeating: none, count: vertexCount)
    for (source, target, weight) in simplified().edges {
      matrix[source][target] = weight ?? 1
      if !isDirected { matrix[target][source] = weight ?? 1 }
    }
    return matrix
  }
}
