extension Graph {
  /// Returns the leading eigenvector of an undirected graph, found by a locally optimal conjugate
  /// gradient.
  ///
  /// Each step takes the best vector within reach of the present one, of how far that is from an
  /// eigenvector, and of the step before: steps grow in number with the root of what plain sweeps
  /// need. All these vectors are sums of powers of the graph times the first one, so that the
  /// search ends where sweeps would.
  ///
  /// A. Knyazev, "Toward the optimal preconditioned eigensolver: locally optimal block
  /// preconditioned conjugate gradient method", *SIAM Journal on Scientific Computing* 23(2),
  /// 517–541 (2001), [doi:10.1137/S1064827500366124](https://doi.org/10.1137/S1064827500366124).
  ///
  /// - Parameter start: Where the search begins, a vector of length 1.
  /// - Returns: The entries, 0 or more, the squares adding up to 1; `nil` if ten digits aren't
  ///   reached because the two largest eigenvalues are all but equal.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*) for each step, of which there are some thousands at most.
  func leadingEigenvector(from start: [Double]) throws(CancellationError) -> [Double]? {
    var best = start
    var lastStep: [Double]?
    var secondEigenvalue: Double?
    let checkpoint = Checkpoint(steps: stepLimit)
    for _ in 0..<stepLimit {
      try checkpoint.pass()
      let sums = neighborSums(of: best)
      let eigenvalue = product(best, sums)
      let residual = zip(sums, best).map { $0 - eigenvalue * $1 }
      let residualLength = length(residual)
      if let secondEigenvalue, residualLength <= 1e-10 * (eigenvalue - secondEigenvalue) {
        return best.map { abs($0) }
      }
      let basis = orthonormal([best, residual] + (lastStep.map { [$0] } ?? []))
      guard basis.count > 1 else { return best.map { abs($0) } }
      let images = [sums] + basis.dropFirst().map(neighborSums)
      let products = basis.map { vector in images.map { product(vector, $0) } }
      let solution = SmallEigenproblem(products)
      secondEigenvalue = max(secondEigenvalue ?? solution.second, solution.second)
      let step = sum(of: basis.dropFirst(), times: solution.leadingVector.dropFirst())
      let next = zip(best, step).map { solution.leadingVector[0] * $0 + $1 }
      let nextLength = length(next)
      best = next.map { $0 / nextLength }
      lastStep = step
    }
    return nil
  }

  /// How many steps are tried: never more than some seconds' worth.
  private var stepLimit: Int {
    min(10_000, max(100, 100_000_000 / (vertexCount + outgoing.targets.count)))
  }

  private func neighborSums(of values: [Double]) -> [Double] {
    values.indices.map { incoming.sum(of: values.span, at: $0) }
  }
}

/// Makes vectors perpendicular and of length 1; those that add no direction are left out.
private func orthonormal(_ vectors: [[Double]]) -> [[Double]] {
  var basis: [[Double]] = []
  for vector in vectors {
    let scale = length(vector)
    guard scale > 0 else { continue }
    var part = vector.map { $0 / scale }
    // What rounding leaves of the others the first time, the second takes away.
    for _ in 0..<2 {
      for other in basis {
        let shared = product(part, other)
        part = zip(part, other).map { $0 - shared * $1 }
      }
    }
    let rest = length(part)
    if rest > 1e-8 { basis.append(part.map { $0 / rest }) }
  }
  return basis
}

private func product(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
}

private func length(_ vector: [Double]) -> Double { product(vector, vector).squareRoot() }

private func sum(of vectors: ArraySlice<[Double]>, times factors: ArraySlice<Double>) -> [Double] {
  var sum = [Double](repeating: 0, count: vectors.first?.count ?? 0)
  for (vector, factor) in zip(vectors, factors) {
    sum = zip(sum, vector).map { $0 + factor * $1 }
  }
  return sum
}

/// The two largest eigenvalues of a small symmetric matrix, and the vector of the largest, by
/// Jacobi's rotations.
private struct SmallEigenproblem {
  let second: Double
  let leadingVector: [Double]

  /// - Precondition: The matrix has two rows or more.
  init(_ matrix: [[Double]]) {
    var matrix = matrix
    let rows = matrix.indices
    var vectors = rows.map { row in rows.map { $0 == row ? 1.0 : 0 } }
    // Each sweep squares what is left off the diagonal, so that a few are enough.
    for _ in 0..<12 {
      for first in rows {
        for second in rows where second > first && matrix[first][second] != 0 {
          Self.rotate(&matrix, &vectors, first, second)
        }
      }
    }
    let order = rows.sorted { matrix[$0][$0] > matrix[$1][$1] }
    second = matrix[order[1]][order[1]]
    leadingVector = vectors.map { $0[order[0]] }
  }

  /// Turns two of the axes so that nothing is left of the entry between them.
  private static func rotate(
    _ matrix: inout [[Double]], _ vectors: inout [[Double]], _ first: Int, _ second: Int
  ) {
    let slope = (matrix[second][second] - matrix[first][first]) / (2 * matrix[first][second])
    let tangent = (slope < 0 ? -1 : 1) / (abs(slope) + (slope * slope + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for row in matrix.indices {
      let (left, right) = (matrix[row][first], matrix[row][second])
      matrix[row][first] = cosine * left - sine * right
      matrix[row][second] = sine * left + cosine * right
    }
    for column in matrix.indices {
      let (upper, lower) = (matrix[first][column], matrix[second][column])
      matrix[first][column] = cosine * upper - sine * lower
      matrix[second][column] = sine * upper + cosine * lower
    }
    for row in vectors.indices {
      let (left, right) = (vectors[row][first], vectors[row][second])
      vectors[row][first] = cosine * left - sine * right
      vectors[row][second] = sine * left + cosine * right
    }
  }
}
