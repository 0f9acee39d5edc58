extension Graph {
  /// Returns a graph without edges.
  ///
  /// - Parameter vertexCount: The number of vertices.
  /// - Returns: The empty graph.
  public static func empty(_ vertexCount: Int) -> Graph {
    Graph(vertexCount: vertexCount, edges: [])
  }

  /// Returns the path through all vertices in order.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - isDirected: Whether the edges are arcs, which lead upward.
  /// - Returns: The path.
  public static func path(_ vertexCount: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: (0..<max(0, vertexCount - 1)).map { ($0, $0 + 1) },
      isDirected: isDirected)
  }

  /// Returns the cycle through all vertices in order.
  ///
  /// A cycle of two vertices has a parallel edge, unless it is directed; one of a single vertex is
  /// a loop.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - isDirected: Whether the edges are arcs, which lead upward and from the last to the first.
  /// - Returns: The cycle.
  public static func cycle(_ vertexCount: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: (0..<vertexCount).map { ($0, ($0 + 1) % vertexCount) },
      isDirected: isDirected)
  }

  /// Returns the star whose centre is vertex 0.
  ///
  /// - Parameters:
  ///   - leaves: The number of vertices around the centre.
  ///   - isDirected: Whether the edges are arcs, which lead outward.
  /// - Returns: The star, of one vertex more than there are leaves.
  public static func star(leaves: Int, isDirected: Bool = false) -> Graph {
    Graph(
      vertexCount: leaves + 1, edges: (0..<leaves).map { (0, $0 + 1) }, isDirected: isDirected)
  }

  /// Returns the undirected graph in which all vertices are joined to each other.
  ///
  /// - Parameter vertexCount: The number of vertices.
  /// - Returns: The complete graph.
  public static func complete(_ vertexCount: Int) -> Graph {
    Graph(
      vertexCount: vertexCount,
      edges: (0..<vertexCount).flatMap { u in (0..<u).map { v in (v, u) } })
  }

  /// Returns the undirected graph in which each vertex of one part is joined to all of the other.
  ///
  /// - Parameters:
  ///   - first: The size of the first part, whose vertices come first.
  ///   - second: The size of the second part.
  /// - Returns: The complete bipartite graph.
  public static func completeBipartite(_ first: Int, _ second: Int) -> Graph {
    Graph(
      vertexCount: first + second,
      edges: (0..<first).flatMap { u in (0..<second).map { v in (u, first + v) } })
  }

  /// Returns the cube, whose corners are joined if their numbers differ in one binary digit.
  ///
  /// - Parameter dimension: The number of binary digits: 2 makes a square, 3 a cube.
  /// - Returns: The cube, of 2 to the power of `dimension` vertices.
  public static func cube(_ dimension: Int) -> Graph {
    let corners = 1 << dimension
    return Graph(
      vertexCount: corners,
      edges: (0..<corners).flatMap { u in
        (0..<dimension).filter { u & (1 << $0) == 0 }.map { (u, u | (1 << $0)) }
      })
  }

  /// Returns the grid whose vertices are joined to those beside, above and below them.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of vertices in a row; they are numbered row after row.
  /// - Returns: The grid.
  public static func grid(rows: Int, columns: Int) -> Graph {
    let vertexCount = rows * columns
    let across = (0..<vertexCount).filter { ($0 + 1) % columns != 0 }.map { ($0, $0 + 1) }
    let down = (0..<max(0, vertexCount - columns)).map { ($0, $0 + columns) }
    return Graph(vertexCount: vertexCount, edges: across + down)
  }

  /// Returns the tree in which each vertex but the last ones has the same number of children.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, numbered level after level from the root.
  ///   - children: How many children a vertex has.
  /// - Returns: The tree; a path if each vertex has one child.
  /// - Precondition: A vertex has a child or more.
  public static func tree(_ vertexCount: Int, children: Int) -> Graph {
    precondition(children >= 1, "A vertex of a tree has children")
    return Graph(
      vertexCount: vertexCount,
      edges: (0..<max(0, vertexCount - 1)).map { ($0 / children, $0 + 1) })
  }
}
