/// The values that all counts of linked tables may have for one who sees only those that are shown.
struct PossibleWorlds: ~Copyable {
  /// Differences below this are rounding.
  static let tolerance = 1e-6

  private let tables: LinkedTables
  /// For each count three columns: by how much it is larger up to what it must reach, by how much
  /// beyond that, and by how much it is smaller.
  private let program: LinearProgram

  init(of tables: LinkedTables) {
    self.tables = tables
    let values = tables.cells.map(\.value)
    program = LinearProgram(
      columnCount: 3 * values.count,
      rows: tables.relations.map { relation in
        let terms =
          relation.parts.flatMap { Self.terms(of: $0, times: 1) }
          + Self.terms(of: relation.total, times: -1)
        let slack = relation.isExact ? 0 : Double(relation.excess(of: values))
        return LinearProgram.Row(
          terms: terms, lower: -slack, upper: relation.isExact ? 0 : .infinity)
      })
  }

  /// Returns a possible world with as much as possible of what secret counts lack, when only
  /// withheld counts may change.
  func world(raising secrets: [Int], withholding isWithheld: [Bool]) -> [Double] {
    var bounds = bounds { isWithheld[$0] }
    for secret in secrets {
      bounds.upper[3 * secret] = lack(of: secret)
      bounds.cost[3 * secret] = -1
      bounds.cost[3 * secret + 2] = 1
    }
    return world(within: bounds)
  }

  /// Returns a possible world in which a secret count is what it must be able to reach, and what
  /// changes of shown counts is the least.
  func world(reaching secret: Int, withholding isWithheld: [Bool]) -> [Double] {
    var bounds = bounds { _ in true }
    for (place, cell) in tables.cells.enumerated() where cell.isInTable && !isWithheld[place] {
      let cost = Double(cell.weight * (cell.value + 1))
      bounds.cost[3 * place + 1] = cost
      bounds.cost[3 * place + 2] = cost
    }
    bounds.lower[3 * secret] = lack(of: secret)
    bounds.upper[3 * secret] = lack(of: secret)
    bounds.upper[3 * secret + 1] = 0
    bounds.upper[3 * secret + 2] = 0
    return world(within: bounds)
  }

  private func lack(of secret: Int) -> Double {
    let cell = tables.cells[secret]
    return Double(max(0, (cell.mustReach ?? 0) - cell.value))
  }

  private struct Bounds {
    var lower: [Double]
    var upper: [Double]
    var cost: [Double]
  }

  /// The bounds at which counts in tables stay as they are, except some.
  private func bounds(mayChange: (Int) -> Bool) -> Bounds {
    var upper = [Double](repeating: 0, count: 3 * tables.cells.count)
    for (place, cell) in tables.cells.enumerated() where !cell.isInTable || mayChange(place) {
      upper[3 * place + 1] = .infinity
      upper[3 * place + 2] = Double(cell.value)
    }
    let zeros = [Double](repeating: 0, count: upper.count)
    return Bounds(lower: zeros, upper: upper, cost: zeros)
  }

  private func world(within bounds: Bounds) -> [Double] {
    let changes = program.solution(lower: bounds.lower, upper: bounds.upper, cost: bounds.cost)
    let values = tables.cells.map { Double($0.value) }
    guard let changes else { return values }
    return values.enumerated().map { place, value in
      value + changes[3 * place] + changes[3 * place + 1] - changes[3 * place + 2]
    }
  }

  private static func terms(of place: Int, times factor: Double) -> [LinearProgram.Term] {
    [
      LinearProgram.Term(column: 3 * place, coefficient: factor),
      LinearProgram.Term(column: 3 * place + 1, coefficient: factor),
      LinearProgram.Term(column: 3 * place + 2, coefficient: -factor),
    ]
  }
}
