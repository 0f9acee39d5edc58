public import Graphs

extension Graph {
  /// Returns a random graph: as many edges as the seed says, each between two random vertices.
  ///
  /// Small seeds give the null graph, one vertex, no edges and few edges among the rest, so that a
  /// run over many seeds meets disconnected graphs as well as dense ones. Weights are halves from
  /// 0.5 to 4, whose sums are exact, so that equal distances are equal.
  ///
  /// - Parameters:
  ///   - seed: What the graph follows from.
  ///   - maximumVertexCount: How many vertices there are at the most.
  ///   - isDirected: Whether the edges have a direction.
  ///   - isSimple: Whether loops and parallel edges are left out.
  ///   - isWeighted: Whether the edges have weights.
  /// - Returns: The graph, the same for the same seed.
  public static func random(
    seed: Int, maximumVertexCount: Int = 12, isDirected: Bool = false, isSimple: Bool = false,
    isWeighted: Bool = false
  ) -> Graph {
    var generator = SplitMix(seed: seed)
    let vertexCount =
      seed < 3
      ? min(seed, maximumVertexCount) : Int.random(in: 2...maximumVertexCount, using: &generator)
    let pairs = vertexCount * (vertexCount - 1) / 2
    let edgeCount = vertexCount == 0 ? 0 : Int.random(in: 0...(pairs + 2), using: &generator)
    var edges: [(Int, Int)] = []
    for _ in 0..<edgeCount {
      let edge = (
        Int.random(in: 0..<vertexCount, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
      let repeats = edges.contains { $0 == edge || (!isDirected && $0 == (edge.1, edge.0)) }
      if !isSimple || (edge.0 != edge.1 && !repeats) { edges.append(edge) }
    }
    let weights = edges.map { _ in Double(Int.random(in: 1...8, using: &generator)) / 2 }
    return Graph(
      vertexCount: vertexCount, edges: edges, weights: isWeighted ? weights : nil,
      isDirected: isDirected)
  }

  /// Returns a large random graph of about as many edges as vertices, in several components.
  ///
  /// - Parameters:
  ///   - seed: What the graph follows from.
  ///   - vertexCount: How many vertices there are.
  ///   - isDirected: Whether the edges have a direction.
  /// - Returns: The graph, the same for the same arguments.
  public static func sparse(seed: Int, vertexCount: Int = 300, isDirected: Bool = false) -> Graph {
    var generator = SplitMix(seed: seed)
    let edges = (0..<vertexCount * (seed % 3 + 2) / 2).map { _ in
      (
        Int.random(in: 0..<vertexCount, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    return Graph(vertexCount: vertexCount, edges: edges, isDirected: isDirected)
  }

  /// Returns two random dense halves of five vertices each, with random edges between the halves.
  ///
  /// It takes about as many vertices or edges to cut the halves apart as to cut off one vertex.
  ///
  /// - Parameter seed: What the graph follows from.
  /// - Returns: The graph, the same for the same seed.
  public static func twoHalves(seed: Int) -> Graph {
    var generator = SplitMix(seed: seed)
    let halves = Graph.complete(5).disjointUnion(with: .complete(5)).edges.filter { _ in
      Int.random(in: 0..<6, using: &generator) > 0
    }
    let between = (0..<Int.random(in: 3...6, using: &generator)).map { _ in
      (Int.random(in: 0..<5, using: &generator), Int.random(in: 5..<10, using: &generator))
    }
    return Graph(vertexCount: 10, edges: halves.map { ($0.source, $0.target) } + between)
  }
}

/// What is varied when a measure is tested on random graphs.
public struct RandomCase: Sendable, CustomStringConvertible {
  /// What the graph follows from.
  public let seed: Int

  /// Whether the edges have a direction.
  public let isDirected: Bool

  /// Seeds 0 to 49, once undirected and once directed.
  public static let all = [false, true].flatMap { isDirected in
    (0..<50).map { RandomCase(seed: $0, isDirected: isDirected) }
  }

  /// The random graph, with loops and parallel edges and without weights.
  public var graph: Graph { .random(seed: seed, isDirected: isDirected) }

  /// The random graph, with loops, parallel edges and weights.
  public var weightedGraph: Graph { .random(seed: seed, isDirected: isDirected, isWeighted: true) }

  /// A random graph of at most eight vertices, for measures defined over all sets of vertices.
  public var smallGraph: Graph {
    .random(seed: seed, maximumVertexCount: 8, isDirected: isDirected)
  }

  /// What a test report calls the case.
  public var description: String {
    "\(isDirected ? "directed" : "undirected") graph of seed \(seed)"
  }
}
