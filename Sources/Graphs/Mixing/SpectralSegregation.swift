extension Graph {
  /// Returns the spectral segregation index of every vertex: how far it is surrounded by its own
  /// group, which is surrounded by its own group in turn.
  ///
  /// A vertex divides itself among its neighbours in equal shares. Of the shares that stay within a
  /// connected piece of its group, the largest eigenvalue is the index of the piece: 1 if all its
  /// edges stay within, 0 if none does. The eigenvector, scaled to a mean of 1, spreads it over the
  /// members of the piece.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     try path.spectralSegregation(of: [0, 0, 0, 1])   // [1.098, 0.951, 0.549, 0]
  ///
  /// Loops, parallel edges, the direction of edges and edges to vertices of unknown group are left
  /// out of account.
  ///
  /// F. Echenique and R. Fryer, "A measure of segregation based on social interactions", *Quarterly
  /// Journal of Economics* 122(2), 441–485 (2007),
  /// [doi:10.1162/qjec.122.2.441](https://doi.org/10.1162/qjec.122.2.441).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The index of each vertex, in vertex order, 0 or more; 0 for one without neighbours
  ///   in its group, and `nil` for one of unknown group.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + *E*) time for each sweep, some tens as a rule; O(*V* + *E*) space.
  public func spectralSegregation(of groups: [Int?]) throws(CancellationError) -> [Double?] {
    let rows = underlying().outgoing
    let numbers = groupNumbers(groups)
    var degrees = [Double](repeating: 0, count: vertexCount)
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for vertex in 0..<vertexCount where numbers[vertex] >= 0 {
      for arc in rows.range(of: vertex) {
        let other = rows.targets[arc]
        if numbers[Int(other)] >= 0 { degrees[vertex] += 1 }
        guard vertex < other, numbers[Int(other)] == numbers[vertex] else { continue }
        sources.append(Int32(vertex))
        targets.append(other)
      }
    }
    let within = Graph(
      vertexCount: vertexCount, sources: sources, targets: targets, weights: nil, isDirected: false)
    return try within.spectralShares(degrees: degrees).enumerated().map { vertex, index in
      numbers[vertex] < 0 ? nil : index
    }
  }

  /// Returns the indices, given the edges within groups alone and all degrees.
  private func spectralShares(degrees: [Double]) throws(CancellationError) -> [Double] {
    var pieces = [[Int]](repeating: [], count: vertexCount)
    for (vertex, part) in connectedComponents().parts.enumerated() { pieces[part].append(vertex) }
    let checkpoint = Checkpoint(steps: vertexCount)
    var places = [Int32](repeating: 0, count: vertexCount)
    var indices = [Double](repeating: 0, count: vertexCount)
    for piece in pieces where piece.count > 1 {
      try checkpoint.pass(steps: piece.count)
      for (place, vertex) in piece.enumerated() { places[vertex] = Int32(place) }
      var offsets: [UInt32] = [0]
      var targets: [Int32] = []
      for vertex in piece {
        for arc in outgoing.range(of: vertex) { targets.append(places[Int(outgoing.targets[arc])]) }
        offsets.append(UInt32(targets.count))
      }
      var shares = InnerShares(
        rows: Rows(offsets: offsets, targets: targets, weights: nil),
        degrees: piece.map { degrees[$0] })
      try shares.solve(checkpoint)
      for (vertex, index) in zip(piece, shares.indices) { indices[vertex] = index }
    }
    return indices
  }
}

/// The shares that the members of a connected piece give each other.
///
/// With degrees *d*, the symmetric matrix of an entry 1 / √(*d*ᵤ *d*ᵥ) for each edge has the
/// eigenvalues of the shares and, but for a factor √*d*, their eigenvectors.
private struct InnerShares {
  private let rows: Rows
  private let scales: [Double]

  /// What is known of the leading eigenvector of the symmetric matrix, its length 1.
  private var vector: [Double]
  private var eigenvalue = 0.0

  init(rows: Rows, degrees: [Double]) {
    self.rows = rows
    scales = degrees.map { 1 / $0.squareRoot() }
    // If no edge leads out of the piece, this is the eigenvector.
    vector = degrees.map { $0.squareRoot() }.scaled(toLength: 1)
  }

  /// The eigenvalue spread over the members in proportion to the eigenvector.
  var indices: [Double] {
    let spread = zip(vector, scales).map { $0 * $1 }
    let mean = spread.reduce(0, +) / Double(spread.count)
    return spread.map { eigenvalue * $0 / mean }
  }

  /// Finds the eigenvector: by sweeps, and where they are slow, by solving for it.
  mutating func solve(_ checkpoint: Checkpoint) throws(CancellationError) {
    for round in 0..<200 {
      try checkpoint.pass(steps: 0)
      let image = times(vector)
      let next =
        round < 40 || round % 3 > 0
        ? vector.adding(1, times: image) : try solution(image: image, checkpoint)
      let previous = vector
      vector = next.scaled(toLength: 1)
      let change = zip(previous, vector).reduce(0) { max($0, abs($1.0 - $1.1)) }
      if change < 1e-15 || (round >= 40 && round % 3 == 0 && change < 1e-13) { break }
    }
    eigenvalue = dotProduct(vector, times(vector))
  }

  /// Returns what the matrix, taken from a bound of its eigenvalues, turns into the vector: the
  /// nearer the bound is to the largest eigenvalue, the more of the eigenvector there is in it.
  ///
  /// It is found by conjugate gradients. T. Noda, "Note on the computation of the maximal eigenvalue
  /// of a non-negative irreducible matrix", *Numerische Mathematik* 17, 382–386 (1971),
  /// [doi:10.1007/BF01436087](https://doi.org/10.1007/BF01436087).
  private func solution(
    image: [Double], _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    let bound = zip(image, vector).reduce(0) { max($0, $1.0 / $1.1) }
    let shift = min(1, bound)
    var solution = vector.map { _ in 0.0 }
    var residual = vector
    var direction = vector
    var square = 1.0
    for _ in 0..<min(20_000, 10 * vector.count + 100) where square > 1e-26 {
      try checkpoint.pass(steps: 0)
      let turned = zip(direction, times(direction)).map { shift * $0 - $1 }
      let curvature = dotProduct(direction, turned)
      guard curvature > 0 else { break }
      let step = square / curvature
      solution = solution.adding(step, times: direction)
      residual = residual.adding(-step, times: turned)
      let rest = dotProduct(residual, residual)
      direction = residual.adding(rest / square, times: direction)
      square = rest
    }
    // The exact solution is positive.
    return square < 1 ? solution.map { abs($0) } : vector
  }

  private func times(_ vector: [Double]) -> [Double] {
    let scaled = zip(vector, scales).map { $0 * $1 }
    return scales.indices.map { place in
      var sum = 0.0
      for arc in rows.range(of: place) { sum += scaled[Int(rows.targets[arc])] }
      return scales[place] * sum
    }
  }
}
