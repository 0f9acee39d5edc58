/// What somebody can find out who sees the shown counts of linked tables and knows how they add up.
///
/// Only the shown counts and the relations are used, so that it tells whether a suppression holds
/// however it was found.
public struct Attack: ~Copyable {
  private let tables: LinkedTables
  private let program: LinearProgram
  private let lower: [Double]
  private let upper: [Double]
  /// More than any count that shown counts could confine.
  private let ceiling: Double

  /// Prepares an attack.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - isWithheld: For each cell whether it is withheld.
  public init(on tables: LinkedTables, withholding isWithheld: [Bool]) {
    self.tables = tables
    program = LinearProgram(
      columnCount: tables.cells.count,
      rows: tables.relations.map { relation in
        LinearProgram.Row(
          terms: relation.parts.map {
            LinearProgram.Term(column: $0, coefficient: Double(relation.times))
          }
            + [LinearProgram.Term(column: relation.total, coefficient: -1)],
          upper: relation.isExact ? 0 : .infinity)
      })
    let ceiling = tables.cells.reduce(1) { $0 + Double(max($1.value, $1.mustReach ?? 0)) }
    self.ceiling = ceiling
    let isShown = zip(tables.cells, isWithheld).map { $0.isInTable && !$1 }
    lower = zip(tables.cells, isShown).map { Double($1 ? $0.value : $0.knownLeast) }
    upper = zip(tables.cells, isShown).map { $1 ? Double($0.value) : ceiling }
  }

  /// Returns the least and the most that a count may be.
  ///
  /// - Parameter cell: The place of the count.
  /// - Returns: The bounds; the upper one is infinity if nothing limits it.
  /// - Complexity: Two linear programs with a column for each count and a row for each relation.
  public func bounds(of cell: Int) -> ClosedRange<Double> {
    let least = extreme(of: cell, cost: 1)[cell]
    return least...max(least, most(of: cell))
  }

  /// Returns the places of the secret counts that can be confined below what they must reach.
  ///
  /// - Returns: The places, in ascending order; none if the suppression holds.
  /// - Complexity: A linear program for each secret count at worst; what one count may be tells of
  ///   others, too.
  public func disclosed() -> [Int] {
    func isReached(_ cell: Int, in values: [Double]) -> Bool {
      values[cell] >= Double(tables.cells[cell].mustReach ?? 0) - 1e-6
    }
    var open = tables.cells.indices.filter { tables.cells[$0].mustReach != nil }
    var disclosed: [Int] = []
    while let cell = open.first {
      let values = extreme(of: cell, cost: -1)
      if !isReached(cell, in: values) { disclosed.append(cell) }
      open.removeFirst()
      open.removeAll { isReached($0, in: values) }
    }
    return disclosed
  }

  private func most(of cell: Int) -> Double {
    let most = extreme(of: cell, cost: -1)[cell]
    return most < ceiling ? most : .infinity
  }

  /// The values at which a count costs the least.
  private func extreme(of cell: Int, cost: Double) -> [Double] {
    var costs = [Double](repeating: 0, count: lower.count)
    costs[cell] = cost
    // The counts themselves are within all bounds, so that there is a solution.
    return program.solution(lower: lower, upper: upper, cost: costs)
      ?? tables.cells.map { Double($0.value) }
  }
}
