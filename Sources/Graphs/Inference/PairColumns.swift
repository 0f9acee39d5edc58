/// The pairs of vertices of a graph in a fixed order, and values of them as columns.
struct PairColumns: Sendable {
  let vertexCount: Int

  /// Whether each pair stands both ways round.
  let isOrdered: Bool

  /// The number of pairs.
  var count: Int { vertexCount * (vertexCount - 1) / (isOrdered ? 1 : 2) }

  /// The column in which every pair has 1.
  var ones: [Double] { [Double](repeating: 1, count: count) }

  /// Returns the value of every pair in a graph: its weight or 1 where there is an edge, else 0.
  func column(of graph: Graph, usingWeights: Bool) -> [Double] {
    let rows = (usingWeights ? graph : graph.unweighted()).simplified().outgoing
    var matrix = [Double](repeating: 0, count: vertexCount * vertexCount)
    for vertex in 0..<vertexCount {
      for arc in rows.range(of: vertex) {
        matrix[vertex * vertexCount + Int(rows.targets[arc])] = rows.weights?[arc] ?? 1
      }
    }
    return column(of: matrix, after: Array(0..<vertexCount))
  }

  /// Returns the matrix of a column: row after row, with 0 on the diagonal.
  func matrix(of column: [Double]) -> [Double] {
    var matrix = [Double](repeating: 0, count: vertexCount * vertexCount)
    var pair = 0
    for row in 0..<vertexCount {
      for other in isOrdered ? 0..<vertexCount : 0..<row where other != row {
        matrix[row * vertexCount + other] = column[pair]
        if !isOrdered { matrix[other * vertexCount + row] = column[pair] }
        pair += 1
      }
    }
    return matrix
  }

  /// Returns the column of a matrix after its vertices are exchanged.
  func column(of matrix: [Double], after permutation: [Int]) -> [Double] {
    var column: [Double] = []
    column.reserveCapacity(count)
    for row in 0..<vertexCount {
      let start = permutation[row] * vertexCount
      for other in isOrdered ? 0..<vertexCount : 0..<row where other != row {
        column.append(matrix[start + permutation[other]])
      }
    }
    return column
  }
}

/// Columns at right angles, each of length 1, that span the same as others.
struct OrthonormalColumns: Sendable {
  private var columns: [[Double]] = []

  /// Makes the columns; `nil` if one follows from those before it.
  init?(_ spanning: [[Double]]) {
    for column in spanning {
      let rest = rest(of: column)
      let length = dotProduct(rest, rest).squareRoot()
      guard length > 1e-9 * dotProduct(column, column).squareRoot(), length > 0 else { return nil }
      columns.append(rest.map { $0 / length })
    }
  }

  /// Returns what is left of a column without its shares in all of these.
  func rest(of column: [Double]) -> [Double] {
    var rest = column
    // What rounding leaves the first time, the second takes away.
    for _ in 0..<2 {
      for own in columns {
        let share = dotProduct(own, rest)
        for pair in rest.indices { rest[pair] -= share * own[pair] }
      }
    }
    return rest
  }
}
