/// How a connected part of a graph leads current, if every edge is a resistor.
///
/// With one vertex earthed, the potentials that a current from a vertex to the earth makes are a
/// column of the inverse of what is left of the Laplacian matrix.
struct CurrentFlow {
  /// The vertices of the part; the last is earthed.
  let vertices: [Int]

  /// Row after row, the potential of one vertex when a current of 1 flows in at another, the
  /// earthed vertex left out.
  private let potentials: [Double]

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
        if other < size { matrix[index * size + other] -= conductance }
      }
    }
    for pivot in 0..<size {
      try checkpoint.pass()
      matrix.exchange(pivot, size: size)
    }
    self.vertices = vertices
    potentials = matrix
  }

  /// Returns the potential of a vertex when a current of 1 flows in at another and out to the earth;
  /// both by their place among the vertices.
  func potential(of vertex: Int, currentAt source: Int) -> Double {
    let size = vertices.count - 1
    return vertex < size && source < size ? potentials[vertex * size + source] : 0
  }
}

extension [Double] {
  /// Exchanges the known and the sought of one row in a system of linear equations; once every row
  /// is exchanged, the matrix has become its inverse.
  ///
  /// Pivots need no search, for a Laplacian matrix with a vertex left out outweighs on its diagonal.
  fileprivate mutating func exchange(_ pivot: Int, size: Int) {
    let factor = 1 / self[pivot * size + pivot]
    var pivotRow = Array(self[pivot * size..<(pivot + 1) * size])
    pivotRow[pivot] = 1
    for column in pivotRow.indices { pivotRow[column] *= factor }
    for row in 0..<size where row != pivot {
      let share = self[row * size + pivot]
      guard share != 0 else { continue }
      self[row * size + pivot] = 0
      for column in 0..<size { self[row * size + column] -= share * pivotRow[column] }
    }
    for column in 0..<size { self[pivot * size + column] = pivotRow[column] }
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
