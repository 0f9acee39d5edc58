public import Graphs

extension Graph {
  /// Returns a graph of vertices without edges.
  public static func empty(_ vertexCount: Int) -> Graph {
    Graph(vertexCount: vertexCount, edges: [])
  }

  /// Returns the path through all vertices in order; its arcs lead upward if it is directed.
  public static func path(_ vertexCount: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: (0..<max(0, vertexCount - 1)).map { ($0, $0 + 1) },
      isDirected: isDirected)
  }

  /// Returns the cycle through all vertices in order; it needs three or more.
  public static func cycle(_ vertexCount: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: (0..<vertexCount).map { ($0, ($0 + 1) % vertexCount) },
      isDirected: isDirected)
  }

  /// Returns the star whose centre is vertex 0; its arcs lead outward if it is directed.
  public static func star(leaves: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: leaves + 1, edges: (0..<leaves).map { (0, $0 + 1) }, isDirected: isDirected)
  }

  /// Returns the graph in which all vertices are joined to each other.
  public static func complete(_ vertexCount: Int) -> Graph {
    Graph(
      vertexCount: vertexCount,
      edges: (0..<vertexCount).flatMap { u in (0..<u).map { v in (v, u) } })
  }

  /// Returns the complete bipartite graph: the vertices of the first part, then of the second.
  public static func completeBipartite(_ first: Int, _ second: Int) -> Graph {
    Graph(
      vertexCount: first + second,
      edges: (0..<first).flatMap { u in (0..<second).map { v in (u, first + v) } })
  }

  /// Returns the cube: corners are joined if their numbers differ in one binary digit.
  public static func cube(_ dimension: Int) -> Graph {
    let corners = 1 << dimension
    return Graph(
      vertexCount: corners,
      edges: (0..<corners).flatMap { u in
        (0..<dimension).filter { u & (1 << $0) == 0 }.map { (u, u | (1 << $0)) }
      })
  }
}
