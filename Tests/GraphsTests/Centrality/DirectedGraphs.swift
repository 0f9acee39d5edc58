import Graphs

extension Graph {
  /// Seven vertices: a circle 0, 1, 2 with a way back from 0 to 2, an arc on to the circle 3, 4, an
  /// arc from 5 to the first circle, and 6 alone.
  static let twoCircles = Graph(
    vertexCount: 7,
    edges: [(0, 1), (1, 2), (2, 0), (0, 2), (2, 3), (3, 4), (4, 3), (5, 0)],
    isDirected: true)

  /// Four vertices joined by arcs of different lengths, and one alone; from 0 to 2 the way by 1 is
  /// shorter than the arc, and from 3 to 1 the way by 0.
  static let detours = Graph(
    vertexCount: 5, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 0), (3, 1)],
    weights: [1, 2, 4, 0.5, 1.5, 3], isDirected: true)
}
