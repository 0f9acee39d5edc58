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
    let parts = equalParts(ofWork: incoming.degrees().map { $0 + 1 })
    let checkpoint = Checkpoint(steps: stepLimit)
    var search = EigenvectorSearch(
      at: start, image: try neighborSums(of: start, parts, checkpoint))
    for step in 0..<stepLimit {
      try checkpoint.pass()
      if search.hasArrived { return search.vector.map { abs($0) } }
      search.advance(image: try neighborSums(of: search.direction, parts, checkpoint))
      // What rounding adds to the images in many steps is cleared away.
      guard step % 64 == 63 else { continue }
      search.renew(image: try neighborSums(of: search.vector, parts, checkpoint))
    }
    return nil
  }

  /// How many steps are tried: never more than some seconds' worth.
  private var stepLimit: Int {
    min(20_000, max(100, 1_500_000_000 / (vertexCount + outgoing.targets.count)))
  }

  private func neighborSums(
    of values: [Double], _ parts: [Range<Int>], _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    let pieces = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try checkpoint.pass(steps: 0)
      let span = values.span
      return parts[part].map { incoming.sum(of: span, at: $0) }
    }
    return pieces.count == 1 ? pieces[0] : pieces.flatMap(\.self)
  }
}

/// Where the search for an eigenvector stands.
///
/// An image is what the graph makes of a vector.
private struct EigenvectorSearch {
  /// The nearest to an eigenvector so far, of length 1.
  private(set) var vector: [Double]
  private var image: [Double]

  /// How far the image is from being in proportion to the vector, as a direction of length 1.
  private(set) var direction: [Double]

  /// The step before.
  private var lastStep: [Double]
  private var lastStepImage: [Double]

  private var eigenvalue = 0.0
  private var secondEigenvalue: Double?
  private var residual = 0.0

  init(at start: [Double], image: [Double]) {
    vector = start
    self.image = image
    direction = image
    lastStep = [Double](repeating: 0, count: start.count)
    lastStepImage = lastStep
    findDirection()
  }

  /// Whether ten digits are right, or as many as there are.
  var hasArrived: Bool {
    if residual <= 1e-15 * eigenvalue { return true }
    guard let secondEigenvalue else { return false }
    return residual <= 5e-11 * (eigenvalue - secondEigenvalue)
  }

  /// Goes to the best vector within reach of the three directions.
  mutating func advance(image directionImage: [Double]) {
    let count = vector.count
    let (along, across) = products(lastStep, with: vector, direction)
    let (own, ownImage, direction) = (vector, image, direction)
    let (x, ax) = (own.span, ownImage.span)
    let (r, ar) = (direction.span, directionImage.span)
    var (step, stepImage) = (lastStep, lastStepImage)
    (lastStep, lastStepImage) = ([], [])
    var p = step.mutableSpan
    var ap = stepImage.mutableSpan
    var (pp, xap, rap, pap, xar, rar) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for i in 0..<count {
      // The last step is made perpendicular to the others; its image follows.
      p[i] -= along * x[i] + across * r[i]
      ap[i] -= along * ax[i] + across * ar[i]
      pp += p[i] * p[i]
      xap += x[i] * ap[i]
      rap += r[i] * ap[i]
      pap += p[i] * ap[i]
      xar += x[i] * ar[i]
      rar += r[i] * ar[i]
    }
    let scale = pp > 1e-16 * (pp + along * along + across * across) ? 1 / pp.squareRoot() : 0
    var matrix = [[eigenvalue, xar], [xar, rar]]
    if scale > 0 {
      matrix[0].append(xap * scale)
      matrix[1].append(rap * scale)
      matrix.append([xap * scale, rap * scale, pap * scale * scale])
    }
    let solution = SmallEigenproblem(matrix)
    secondEigenvalue = max(secondEigenvalue ?? solution.second, solution.second)
    let weights = solution.leadingVector
    let third = scale > 0 ? weights[2] * scale : 0
    var (next, nextImage) = (own, ownImage)
    var y = next.mutableSpan
    var ay = nextImage.mutableSpan
    for i in 0..<count {
      p[i] = weights[1] * r[i] + third * p[i]
      ap[i] = weights[1] * ar[i] + third * ap[i]
      y[i] = weights[0] * x[i] + p[i]
      ay[i] = weights[0] * ax[i] + ap[i]
    }
    (lastStep, lastStepImage) = (step, stepImage)
    (vector, image) = (next, nextImage)
    findDirection()
  }

  /// Takes the image of the vector as newly found.
  mutating func renew(image newImage: [Double]) {
    image = newImage
    findDirection()
  }

  /// Finds where to go from a vector of any length, which becomes 1.
  private mutating func findDirection() {
    let scale = 1 / products(vector, with: vector, vector).0.squareRoot()
    vector = vector.map { $0 * scale }
    image = image.map { $0 * scale }
    eigenvalue = products(image, with: vector, vector).0
    direction = image
    removeVector(eigenvalue)
    residual = products(direction, with: direction, direction).0.squareRoot()
    guard residual > 0 else { return }
    direction = direction.map { $0 / residual }
    // What rounding leaves of the vector in a short difference would mislead the search.
    removeVector(products(direction, with: vector, vector).0)
  }

  private mutating func removeVector(_ factor: Double) {
    for i in vector.indices { direction[i] -= factor * vector[i] }
  }

  private func products(
    _ vector: [Double], with first: [Double], _ second: [Double]
  ) -> (Double, Double) {
    let (vector, first, second) = (vector.span, first.span, second.span)
    var products = SIMD2<Double>.zero
    for i in vector.indices { products += vector[i] * SIMD2(first[i], second[i]) }
    return (products[0], products[1])
  }
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
