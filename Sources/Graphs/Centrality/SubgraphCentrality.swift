internal import RealModule

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
    let batches = (vertexCount + 7) / 8
    let parts = min(64, batches)
    let values = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var quadrature = LanczosQuadrature(of: rows)
      var values: [Double] = []
      for batch in batches * part / parts..<batches * (part + 1) / parts {
        let vertices = 8 * batch..<min(8 * batch + 8, vertexCount)
        values += try quadrature.exponentials(at: vertices, checkpoint)
        try checkpoint.pass(steps: vertices.count)
      }
      return values
    }
    return Array(values.joined())
  }
}

/// Finds single entries of functions of a symmetric matrix, eight at a time, in memory that is used
/// again.
private struct LanczosQuadrature {
  private let rows: Rows

  /// For each vertex of the graph its entry in the vector of each of the eight.
  private var vectors: [SIMD8<Double>]
  private var previous: [SIMD8<Double>]
  private var next: [SIMD8<Double>]

  init(of rows: Rows) {
    self.rows = rows
    vectors = [SIMD8<Double>](repeating: .zero, count: rows.vertexCount)
    previous = vectors
    next = vectors
  }

  /// Returns the entries of the exponential on the diagonal at up to eight vertices.
  ///
  /// Each step lengthens the walks that are counted exactly by two edges.
  mutating func exponentials(
    at vertices: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    for vertex in vectors.indices { (vectors[vertex], previous[vertex]) = (.zero, .zero) }
    for (lane, vertex) in vertices.enumerated() { vectors[vertex][lane] = 1 }
    var entries = vertices.map { _ in GrowingEntry() }
    var coupling = SIMD8<Double>.zero
    var pace = PacedCheckpoint(checkpoint)
    while true {
      let diagonal = try step(coupling: coupling, &pace)
      coupling = next.reduce(.zero) { $0 + $1 * $1 }.squareRoot()
      for lane in entries.indices { entries[lane].add(diagonal[lane], coupling[lane]) }
      if entries.allSatisfy(\.isSettled) { return entries.map(\.value) }
      // Where there is nothing left to walk to, the vector becomes and stays zero.
      let factor = (SIMD8<Double>.one / coupling).replacing(with: 0, where: coupling .< 1e-12)
      for vertex in vectors.indices {
        (previous[vertex], vectors[vertex]) = (vectors[vertex], next[vertex] * factor)
      }
    }
  }

  /// Multiplies the vectors by the matrix, takes away what they have of themselves and of those
  /// before, and returns how much they had of themselves.
  private mutating func step(
    coupling: SIMD8<Double>, _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> SIMD8<Double> {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var diagonal = SIMD8<Double>.zero
    for vertex in vectors.indices {
      try pace.spend(Int(offsets[vertex + 1] - offsets[vertex]))
      var sum = -coupling * previous[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += vectors[Int(targets[arc])]
      }
      next[vertex] = sum
      diagonal += sum * vectors[vertex]
    }
    for vertex in vectors.indices { next[vertex] -= diagonal * vectors[vertex] }
    return diagonal
  }
}

/// One entry of the exponential, of which each step knows more.
private struct GrowingEntry {
  private(set) var value = 1.0
  private(set) var isSettled = false
  private var matrix = TridiagonalMatrix()

  mutating func add(_ diagonal: Double, _ coupling: Double) {
    guard !isSettled else { return }
    matrix.diagonal.append(diagonal)
    let previous = value
    value = matrix.firstEntry { Double.exp($0) }
    matrix.offDiagonal.append(coupling)
    // A step that changes little early on may come before the walks that count.
    let isSteady = abs(value - previous) <= 1e-14 * value && matrix.diagonal.count > 4
    isSettled = isSteady || coupling < 1e-12 || !value.isFinite
    if !value.isFinite { value = .infinity }
  }
}
