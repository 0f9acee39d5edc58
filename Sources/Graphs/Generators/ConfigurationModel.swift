extension Graph {
  /// Returns a random undirected graph with given degrees, loops and repeats among its edges.
  ///
  /// Every vertex has as many stubs as its degree; stubs are joined at random, two by two, so that
  /// each way to join them is as likely.
  ///
  ///     Graph.configurationModel(degrees: [3, 2, 1], seed: 1).degrees()   // [3, 2, 1]
  ///
  /// B. Bollobás, "A probabilistic proof of an asymptotic formula for the number of labelled regular
  /// graphs", *European Journal of Combinatorics* 1(4), 311–316 (1980),
  /// [doi:10.1016/S0195-6698(80)80030-8](https://doi.org/10.1016/S0195-6698(80)80030-8).
  ///
  /// - Parameters:
  ///   - degrees: The degree of each vertex; a loop will count as two.
  ///   - seed: What the graph follows from.
  /// - Returns: A graph, the same for the same seed.
  /// - Precondition: No degree is negative, and their sum is even.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func configurationModel(degrees: [Int], seed: UInt64) -> Graph {
    var generator = SplitMix64(seed: seed)
    let stubs = stubs(of: degrees).shuffled(using: &generator)
    precondition(stubs.count.isMultiple(of: 2), "The sum of the degrees is even")
    var edges = EdgeList(capacity: stubs.count / 2)
    for edge in 0..<stubs.count / 2 { edges.append(stubs[2 * edge], stubs[2 * edge + 1]) }
    return Graph(vertexCount: degrees.count, edgeList: edges)
  }

  /// Returns a random directed graph with given degrees, loops and repeats among its arcs.
  ///
  /// - Parameters:
  ///   - outDegrees: How many arcs leave each vertex.
  ///   - inDegrees: How many arcs lead to each vertex.
  ///   - seed: What the graph follows from.
  /// - Returns: A graph, the same for the same seed.
  /// - Precondition: The degrees are of the same vertices, none is negative, and both have the same
  ///   sum.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func configurationModel(
    outDegrees: [Int], inDegrees: [Int], seed: UInt64
  ) -> Graph {
    precondition(outDegrees.count == inDegrees.count, "Each vertex has an in- and an out-degree")
    var generator = SplitMix64(seed: seed)
    let sources = stubs(of: outDegrees)
    let targets = stubs(of: inDegrees).shuffled(using: &generator)
    precondition(sources.count == targets.count, "Both degrees have the same sum")
    return Graph(
      vertexCount: outDegrees.count, sources: sources, targets: targets, weights: nil,
      isDirected: true)
  }

  /// Returns every vertex as often as its degree says.
  private static func stubs(of degrees: [Int]) -> [Int32] {
    precondition(degrees.allSatisfy { $0 >= 0 }, "No degree is negative")
    return degrees.indices.flatMap { repeatElement(Int32($0), count: degrees[$0]) }
  }
}
