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
    let checkpoint = Checkpoint(steps: stepLimit)
    let neighborSums = NeighborSums(of: incoming)
    var search = EigenvectorSearch(at: start, image: try neighborSums(of: start, checkpoint))
    for step in 0..<stepLimit {
      try checkpoint.pass()
      if search.hasArrived { return search.vector.map { abs($0) } }
      search.advance(directionImage: try neighborSums(of: search.direction, checkpoint))
      // What rounding adds to the images in many steps is cleared away.
      guard step % 64 == 63 else { continue }
      search.renew(image: try neighborSums(of: search.vector, checkpoint))
    }
    return nil
  }

  /// How many steps are tried: never more than some seconds' worth.
  private var stepLimit: Int {
    min(20_000, max(100, 1_500_000_000 / (vertexCount + outgoing.targets.count)))
  }
}

/// Where the search for an eigenvector stands.
///
/// An image is what the graph makes of a vector. The vector, the direction and the step have length
/// 1 and are perpendicular to each other; the first step is 0.
private struct EigenvectorSearch {
  /// The nearest to an eigenvector so far.
  private(set) var vector: [Double]
  private var image: [Double]

  /// How the image differs from being in proportion to the vector, and how far.
  private(set) var direction: [Double] = []
  private var residual = 0.0

  /// Where the vector came from.
  private var step: [Double]
  private var stepImage: [Double]

  private var eigenvalue = 0.0
  private var secondEigenvalue: Double?

  init(at start: [Double], image: [Double]) {
    vector = start
    self.image = image
    step = [Double](repeating: 0, count: start.count)
    stepImage = step
    renew(image: image)
  }

  /// Whether ten digits are right, or as many as there are.
  var hasArrived: Bool {
    if residual <= 1e-15 * eigenvalue { return true }
    guard let secondEigenvalue else { return false }
    return residual <= 5e-11 * (eigenvalue - secondEigenvalue)
  }

  /// Goes to the best vector within reach of the three, at the end of which the step is turned too.
  mutating func advance(directionImage: [Double]) {
    let isFirst = secondEigenvalue == nil
    let problem = SmallEigenproblem(
      residual: residual,
      directionGap: eigenvalue - dotProduct(direction, directionImage),
      coupling: dotProduct(step, directionImage),
      // No eigenvalue is less than that of the vector turned round.
      stepGap: isFirst ? 2 * eigenvalue : eigenvalue - dotProduct(step, stepImage))
    secondEigenvalue = max(secondEigenvalue ?? -eigenvalue, eigenvalue + problem.secondRise)
    eigenvalue += problem.rise
    turn(&vector, &step, towards: direction, by: problem.leadingVector)
    turn(&image, &stepImage, towards: directionImage, by: problem.leadingVector)
    findDirection()
  }

  /// Takes the image of the vector as newly found, and the vector's length as 1 again.
  mutating func renew(image newImage: [Double]) {
    let scale = 1 / dotProduct(vector, vector).squareRoot()
    vector = vector.map { $0 * scale }
    image = newImage.map { $0 * scale }
    eigenvalue = dotProduct(vector, image)
    findDirection()
  }

  private mutating func findDirection() {
    let difference = image.adding(-eigenvalue, times: vector)
    // What rounding leaves of the others in a short difference would mislead the search.
    let (along, across) = (dotProduct(difference, vector), dotProduct(difference, step))
    let square = dotProduct(difference, difference) - along * along - across * across
    residual = max(0, square).squareRoot()
    let scale = residual > 0 ? 1 / residual : 0
    let (own, last) = (vector, step)
    direction = difference.indices.map {
      (difference[$0] - along * own[$0] - across * last[$0]) * scale
    }
  }
}

/// Turns two perpendicular vectors, so that the first becomes the sum of them and of a third with
/// the given weights, whose squares add up to 1.
private func turn(
  _ vector: inout [Double], _ step: inout [Double], towards direction: [Double],
  by weights: SIMD3<Double>
) {
  let sine = (weights.y * weights.y + weights.z * weights.z).squareRoot()
  let cotangent = sine > 0 ? weights.x / sine : 0
  var vector = vector.mutableSpan
  var step = step.mutableSpan
  let direction = direction.span
  for i in direction.indices {
    let old = vector[i]
    let change = weights.y * direction[i] + weights.z * step[i]
    vector[i] = weights.x * old + change
    step[i] = cotangent * change - sine * old
  }
}

/// The eigenvalues of the graph within reach of a vector, a direction and a step, and the vector of
/// the largest, which is a sum of the three.
///
/// Eigenvalues are told by how far they are above that of the vector: the three roots of a cubic.
private struct SmallEigenproblem {
  /// The largest root, 0 or more.
  let rise: Double

  /// The second root.
  let secondRise: Double

  /// The weights of the vector, the direction and the step.
  let leadingVector: SIMD3<Double>

  /// - Parameters:
  ///   - residual: The entry of the matrix between the vector and the direction, greater than 0.
  ///   - directionGap: By how much the direction's entry on the diagonal is below the vector's.
  ///   - coupling: The entry between the direction and the step.
  ///   - stepGap: By how much the step's entry on the diagonal is below the vector's, 0 or more.
  init(residual: Double, directionGap: Double, coupling: Double, stepGap: Double) {
    let square = residual * residual
    let quadratic = directionGap + stepGap
    let linear = directionGap * stepGap - coupling * coupling - square
    // Newton's steps come down to the largest root from a bound beyond it.
    var root = max(residual + abs(coupling) + max(0, -directionGap), abs(coupling) - stepGap)
    while true {
      let value = ((root + quadratic) * root + linear) * root - square * stepGap
      let slope = (3 * root + 2 * quadratic) * root + linear
      let next = root - value / slope
      guard next < root, next > 0 else { break }
      root = next
    }
    rise = root
    // The other two have a known sum and product.
    let halfSum = -(quadratic + root) / 2
    let product = square * stepGap / root
    secondRise = halfSum + max(0, halfSum * halfSum - product).squareRoot()
    let along = root / residual
    let weights = SIMD3(1, along, coupling * along / (root + stepGap))
    leadingVector = weights / (weights * weights).sum().squareRoot()
  }
}
