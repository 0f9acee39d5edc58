/// How a connected part of a graph leads current, if every edge is a resistor.
///
/// With one vertex earthed, the potentials that a current from a vertex to the earth makes are a
/// column of the inverse of what is left of the Laplacian matrix.
struct CurrentFlow {
  /// The vertices of the part; the last is earthed.
  let vertices: [Int]

  /// Row after row up to the diagonal, the potential of one vertex when a current of 1 flows out at
  /// another, the earthed vertex left out.
  private let negativeInverse: [Double]

  /// Finds all potentials.
  ///
  /// - Parameters:
  ///   - vertices: The vertices of a connected component of an undirected simple graph.
  ///   - rows: The graph, whose weights are conductances.
  ///   - checkpoint: Passed once for each vertex.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*n*³) time and O(*n*²) space for *n* vertices.
  init(
    among vertices: [Int], of rows: Rows, _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    let size = vertices.count - 1
    var place = [Int](repeating: size, count: rows.vertexCount)
    for (index, vertex) in vertices.dropLast().enumerated() { place[vertex] = index }
    var matrix = [Double](repeating: 0, count: size * size)
    for (index, vertex) in vertices.dropLast().enumerated() {
      for arc in rows.range(of: vertex) {
        let conductance = rows.weights?[arc] ?? 1
        let other = place[Int(rows.targets[arc])]
        matrix[index * size + index] += conductance
        if other < index { matrix[index * size + other] -= conductance }
      }
    }
    for pivot in 0..<size {
      try checkpoint.pass()
      matrix.sweep(pivot, size: size)
    }
    self.vertices = vertices
    negativeInverse = matrix
  }

  /// Returns the potential of a vertex when a current of 1 flows in at another and out to the earth;
  /// both by their place among the vertices.
  func potential(of vertex: Int, currentAt source: Int) -> Double {
    let size = vertices.count - 1
    let (row, column) = (max(vertex, source), min(vertex, source))
    return row < size ? -negativeInverse[row * size + column] : 0
  }
}

extension [Double] {
  /// Sweeps one row of a symmetric matrix, of which the entries up to the diagonal are kept; once
  /// every row is swept, the matrix has become its inverse with the sign turned.
  ///
  /// Pivots need no search, for a Laplacian matrix with a vertex left out outweighs on its diagonal.
  ///
  /// J. Goodnight, "A tutorial on the SWEEP operator", *The American Statistician* 33(3), 149–158
  /// (1979), [doi:10.1080/00031305.1979.10482685](https://doi.org/10.1080/00031305.1979.10482685).
  fileprivate mutating func sweep(_ pivot: Int, size: Int) {
    let column = (0..<size).map { self[Swift.max($0, pivot) * size + Swift.min($0, pivot)] }
    let factor = 1 / column[pivot]
    unsafe withUnsafeMutableBufferPointer { matrix in
      unsafe column.withUnsafeBufferPointer { column in
        for row in 0..<size where unsafe row != pivot && column[row] != 0 {
          let share = unsafe column[row] * factor
          let rowStart = row &* size
          for other in 0...row {
            unsafe matrix[rowStart &+ other] -= share * column[other]
          }
        }
      }
    }
    for row in 0..<size {
      self[Swift.max(row, pivot) * size + Swift.min(row, pivot)] = column[row] * factor
    }
    self[pivot * size + pivot] = -factor
  }
}

extension Graph {
  /// Returns what is undirected and simple of the graph, in rows, its weights the conductances.
  func resistorRows(usingWeights: Bool) -> Rows {
    let rows = (usingWeights ? self : unweighted()).underlying().outgoing
    precondition(rows.weights?.allSatisfy { $0 > 0 } ?? true, "A conductance is greater than zero")
    return rows
  }
}
