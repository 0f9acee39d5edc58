/// An immutable network of vertices and edges, stored as compressed sparse rows.
///
/// Vertices are the integers `0 ..< vertexCount`; what they stand for is known to the caller alone.
/// Loops and parallel edges are kept and counted. Measures that are defined on simple graphs only
/// leave them out by themselves, and say so.
///
///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
///     path.degrees()              // [1, 2, 1]
///     path.articulationPoints()   // [1]
///
/// An undirected edge is stored as two arcs, one in the row of either end; a loop as two arcs in
/// the row of its vertex, so that a loop adds two to the degree. A directed graph keeps the rows of
/// outgoing and of incoming arcs. Every row is in ascending order of its targets.
public struct Graph: Sendable {
  /// The number of vertices.
  public let vertexCount: Int

  /// The number of edges as given, loops and parallel edges included.
  public let edgeCount: Int

  /// Whether edges have a direction.
  public let isDirected: Bool

  /// How many edges join a vertex to itself.
  public let loopCount: Int

  /// How many edges repeat an earlier edge between the same two vertices, loops not counted.
  public let parallelEdgeCount: Int

  /// The rows of outgoing arcs.
  ///
  /// Edges between the same two vertices keep the order in which they are given. Undirected loops of
  /// a vertex are their first arcs in this order, then their second ones.
  package let outgoing: Rows

  /// The rows of incoming arcs; the same as `outgoing` where the graph is undirected.
  package let incoming: Rows

  /// Makes a graph from its edges, in any order.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - edges: The two ends of every edge, each from 0 up to but not including `vertexCount`;
  ///     source first where the graph is directed.
  ///   - weights: One finite weight for every edge, or `nil` where edges have none.
  ///   - isDirected: Whether the edges have a direction.
  /// - Precondition: There are fewer than 2³¹ vertices and edges, every end is a vertex, and
  ///   `weights` is as long as `edges` and finite.
  /// - Complexity: O(*V* + *E*) time and space.
  public init(
    vertexCount: Int, edges: [(Int, Int)], weights: [Double]? = nil, isDirected: Bool = false
  ) {
    precondition(vertexCount >= 0, "A graph has no fewer than zero vertices")
    precondition(vertexCount <= Int32.max && edges.count <= Int32.max, "The graph is too large")
    var sources: [Int32] = []
    var targets: [Int32] = []
    sources.reserveCapacity(edges.count)
    targets.reserveCapacity(edges.count)
    for (source, target) in edges {
      precondition(
        0 <= source && source < vertexCount && 0 <= target && target < vertexCount,
        "An edge ends outside the graph")
      sources.append(Int32(source))
      targets.append(Int32(target))
    }
    if let weights {
      precondition(weights.count == edges.count, "Every edge needs a weight")
      for weight in weights { precondition(weight.isFinite, "A weight is not finite") }
    }
    self.init(
      vertexCount: vertexCount, sources: sources, targets: targets, weights: weights,
      isDirected: isDirected)
  }

  /// Makes a graph from the ends of its edges, which are known to be vertices.
  init(
    vertexCount: Int, sources: consuming [Int32], targets: consuming [Int32], weights: [Double]?,
    isDirected: Bool
  ) {
    self.init(
      vertexCount: vertexCount,
      edgeLists: [EdgeList(sources: sources, targets: targets, weights: weights)],
      isDirected: isDirected)
  }

  /// Makes a graph from lists of edges whose ends are known to be vertices.
  ///
  /// The lists are let go as soon as their arcs are grouped, if nobody else has them.
  package init(vertexCount: Int, edgeLists: consuming [EdgeList], isDirected: Bool) {
    let edgeCount = edgeLists.reduce(0) { $0 + $1.count }
    let unsorted = Rows(
      vertexCount: vertexCount, edgeLists: edgeLists, fromHigherEnds: !isDirected)
    edgeLists = []
    // Transposing sorts the rows.
    let incoming = isDirected ? unsorted.transposed() : unsorted.withArcsBothWays()
    let outgoing = isDirected ? incoming.transposed() : incoming
    let (loops, repeats) = outgoing.countLoopsAndRepeats()
    self.init(
      outgoing: outgoing, incoming: incoming, isDirected: isDirected, edgeCount: edgeCount,
      loopCount: isDirected ? loops : loops / 2,
      parallelEdgeCount: isDirected ? repeats : repeats / 2)
  }

  /// Makes a graph from its rows and what is known of them.
  init(
    outgoing: Rows, incoming: Rows, isDirected: Bool, edgeCount: Int, loopCount: Int,
    parallelEdgeCount: Int
  ) {
    self.vertexCount = outgoing.vertexCount
    self.edgeCount = edgeCount
    self.isDirected = isDirected
    self.loopCount = loopCount
    self.parallelEdgeCount = parallelEdgeCount
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// Whether every edge has a weight.
  public var isWeighted: Bool { outgoing.weights != nil }

  /// Whether there are neither loops nor parallel edges.
  public var isSimple: Bool { loopCount == 0 && parallelEdgeCount == 0 }

  /// Returns the vertices at the far end of the arcs that leave a vertex, in ascending order.
  ///
  /// A neighbour stands as often as there are parallel edges to it.
  ///
  /// - Parameter vertex: The vertex that the arcs leave.
  /// - Returns: The targets, in ascending order.
  /// - Complexity: O(1).
  public func neighbors(of vertex: Int) -> ArraySlice<Int32> {
    outgoing.targets[outgoing.range(of: vertex)]
  }
}
