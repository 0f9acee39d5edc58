/// A symmetric matrix with entries on its diagonal and beside it only.
struct TridiagonalMatrix {
  /// The entries on the diagonal.
  var diagonal: [Double] = []

  /// The entries beside the diagonal, one fewer.
  var offDiagonal: [Double] = []

  /// Returns the first entry on the diagonal of a function of the matrix.
  ///
  /// It is the function's mean over the eigenvalues, weighted by the squares of their vectors' first
  /// components. Both are found by the QL algorithm with implicit shifts.
  ///
  /// G. Golub and J. Welsch, "Calculation of Gauss quadrature rules", *Mathematics of Computation*
  /// 23(106), 221–230 (1969),
  /// [doi:10.1090/S0025-5718-69-99647-1](https://doi.org/10.1090/S0025-5718-69-99647-1).
  ///
  /// - Parameter function: A function of eigenvalues.
  /// - Returns: The entry.
  /// - Complexity: O(*n*²) time for *n* rows.
  func firstEntry(of function: (Double) -> Double) -> Double {
    let (eigenvalues, components) = eigenvaluesAndFirstComponents()
    return zip(eigenvalues, components).reduce(0) { $0 + function($1.0) * $1.1 * $1.1 }
  }

  private func eigenvaluesAndFirstComponents() -> ([Double], [Double]) {
    var values = diagonal
    var beside = offDiagonal + [0]
    var components = [Double](repeating: 0, count: values.count)
    components[0] = 1
    for first in values.indices {
      while true {
        // The block from `first` ends where an entry beside the diagonal is lost in rounding.
        let last =
          (first..<values.count - 1).first {
            abs(beside[$0]) <= 1e-16 * (abs(values[$0]) + abs(values[$0 + 1]))
          } ?? values.count - 1
        if last == first { break }
        sweep(&values, &beside, &components, from: last, to: first)
      }
    }
    return (values, components)
  }

  /// Rotates a block so that the entry beside its first eigenvalue shrinks.
  private func sweep(
    _ values: inout [Double], _ beside: inout [Double], _ components: inout [Double],
    from last: Int, to first: Int
  ) {
    let slope = (values[first + 1] - values[first]) / (2 * beside[first])
    let root = (slope * slope + 1).squareRoot()
    var bulge = values[last] - values[first] + beside[first] / (slope + (slope < 0 ? -root : root))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for row in (first..<last).reversed() {
      let turned = sine * beside[row]
      let kept = cosine * beside[row]
      let radius = (turned * turned + bulge * bulge).squareRoot()
      beside[row + 1] = radius
      guard radius > 0 else {
        values[row + 1] -= shift
        beside[last] = 0
        return
      }
      sine = turned / radius
      cosine = bulge / radius
      bulge = values[row + 1] - shift
      let mixed = (values[row] - bulge) * sine + 2 * cosine * kept
      shift = sine * mixed
      values[row + 1] = bulge + shift
      bulge = cosine * mixed - kept
      let component = components[row + 1]
      components[row + 1] = sine * components[row] + cosine * component
      components[row] = cosine * components[row] - sine * component
    }
    values[first] -= shift
    beside[first] = bulge
    beside[last] = 0
  }
}
