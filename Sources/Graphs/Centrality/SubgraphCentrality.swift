#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Graph {
  /// Returns the subgraph centrality of every vertex: how many closed walks begin and end there,
  /// those of *k* edges counting 1 / *k*!.
  ///
  /// It is the vertex's entry on the diagonal of the exponential of the adjacency matrix. A directed
  /// graph is taken without directions; loops, parallel edges and weights are left out.
  ///
  ///     Graph(vertexCount: 2, edges: [(0, 1)]).subgraphCentrality()   // [1.5431, 1.5431]
  ///
  /// E. Estrada and J. Rodríguez-Velázquez, "Subgraph centrality in complex networks", *Physical
  /// Review E* 71, 056103 (2005),
  /// [doi:10.1103/PhysRevE.71.056103](https://doi.org/10.1103/PhysRevE.71.056103). The entries are
  /// found one by one by Gauss quadrature: G. Golub and G. Meurant, *Matrices, Moments and
  /// Quadrature with Applications*, Princeton University Press (2010).
  ///
  /// - Returns: A value of 1 or more for each vertex, in vertex order, to about twelve digits;
  ///   infinite where it is beyond 10³⁰⁸.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* · *k* · (*V* + *E*)) time with some tens of steps *k* for each vertex, which
  ///   grow with the largest eigenvalue; O(*V* + *E*) space for each thread.
  public func subgraphCentrality() throws(CancellationError) -> [Double] {
    let rows = unweighted().underlying().outgoing
    let checkpoint = Checkpoint(steps: vertexCount)
    let parts = min(64, vertexCount)
    let values = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var quadrature = LanczosQuadrature(of: rows)
      var values: [Double] = []
      for vertex in vertexCount * part / parts..<vertexCount * (part + 1) / parts {
        try checkpoint.pass()
        values.append(try quadrature.exponential(at: vertex, checkpoint))
      }
      return values
    }
    return Array(values.joined())
  }
}

/// Finds single entries of functions of a symmetric matrix, in memory that is used again.
private struct LanczosQuadrature {
  private let rows: Rows
  private var vector: [Double]
  private var previous: [Double]
  private var next: [Double]

  init(of rows: Rows) {
    self.rows = rows
    vector = [Double](repeating: 0, count: rows.vertexCount)
    previous = vector
    next = vector
  }

  /// Returns the entry of the exponential on the diagonal at a vertex.
  ///
  /// Each step lengthens the walks that are counted exactly by two edges.
  mutating func exponential(
    at vertex: Int, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Double {
    for other in vector.indices { (vector[other], previous[other]) = (0, 0) }
    vector[vertex] = 1
    var matrix = TridiagonalMatrix()
    var coupling = 0.0
    var value = 1.0
    while true {
      try checkpoint.pass(steps: 0)
      let diagonal = step(coupling: coupling)
      coupling = length(of: next)
      matrix.diagonal.append(diagonal)
      let previousValue = value
      value = matrix.firstEntry { exp($0) }
      // A step too early is told from the end by the walks that are just beginning to count.
      let isSettled = abs(value - previousValue) <= 1e-14 * value && matrix.diagonal.count > 4
      guard value.isFinite else { return .infinity }
      if isSettled || coupling < 1e-12 { return value }
      matrix.offDiagonal.append(coupling)
      for other in vector.indices {
        (previous[other], vector[other]) = (vector[other], next[other] / coupling)
      }
    }
  }

  /// Multiplies the vector by the matrix, takes away what it has of itself and of the one before,
  /// and returns how much it had of itself.
  private mutating func step(coupling: Double) -> Double {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var diagonal = 0.0
    for vertex in vector.indices {
      var sum = -coupling * previous[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += vector[Int(targets[arc])]
      }
      next[vertex] = sum
      diagonal += sum * vector[vertex]
    }
    for vertex in vector.indices { next[vertex] -= diagonal * vector[vertex] }
    return diagonal
  }

  private func length(of vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
