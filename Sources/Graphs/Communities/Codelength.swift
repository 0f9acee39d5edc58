internal import RealModule

extension Graph {
  /// Returns the codelength of a division by the map equation: how many bits a random walk takes to
  /// describe.
  ///
  /// The walk follows the edges for ever. Each of its steps is written down in the code of the part
  /// that it is in, and further codewords say when it leaves the part and which it enters. The
  /// shorter, the better the division tells where the walk stays. Direction and loops are left out
  /// of account, and of edges between the same vertices the weights are added.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.codelength(of: Partition(labels: [0, 0, 0, 0]))   // 1.9183
  ///
  /// M. Rosvall and C. Bergstrom, "Maps of random walks on complex networks reveal community
  /// structure", *PNAS* 105(4), 1118–1123 (2008),
  /// [doi:10.1073/pnas.0706851105](https://doi.org/10.1073/pnas.0706851105).
  ///
  /// - Parameters:
  ///   - partition: The division.
  ///   - usingWeights: Whether an edge is followed as often as it weighs.
  /// - Returns: A number of bits for each step, 0 or more; `nil` without edges.
  /// - Precondition: The division has a part for each vertex, and weights that are used are greater
  ///   than 0.
  /// - Complexity: O(*V* + *E*) time and space.
  public func codelength(of partition: Partition, usingWeights: Bool = false) -> Double? {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let strengths = counted.outgoing.weightSums()
    let total = strengths.reduce(0, +)
    guard total > 0 else { return nil }
    let flows = partition.sums(of: strengths).map { $0 / total }
    let within = counted.outgoing.weightSums(within: partition)
    let exits = zip(flows, within).map { max(0, $0 - $1 / total) }
    return information(exits.reduce(0, +)) - 2 * exits.reduce(0) { $0 + information($1) }
      - strengths.reduce(0) { $0 + information($1 / total) }
      + zip(flows, exits).reduce(0) { $0 + information($1.0 + $1.1) }
  }
}

/// Returns a probability times its logarithm, in bits.
func information(_ probability: Double) -> Double {
  probability > 0 ? probability * Double.log2(probability) : 0
}
