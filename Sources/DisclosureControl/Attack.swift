/// What somebody finds out who sees the shown counts of linked tables and knows how they add up.
public struct Attack: Sendable, Equatable {
  /// Within what a withheld count must lie.
  public struct Finding: Sendable, Equatable {
    /// The place of the count.
    public var cell: Int
    /// The least that it may be.
    public var low: Double
    /// The most that it may be; infinity if nothing limits it.
    public var high: Double
  }

  /// What is found out of each secret count, in the order of the cells.
  public let findings: [Finding]
  /// The places of the secret counts that can be confined below what they must be able to reach.
  public let disclosed: [Int]

  /// Attacks tables by the linear bounds of each secret count.
  ///
  /// Only the shown counts and the relations are used, so that it tells whether a suppression holds
  /// however it was found.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - isWithheld: For each cell whether it is withheld.
  /// - Complexity: Two linear programs for each secret count.
  public init(on tables: LinkedTables, withholding isWithheld: [Bool]) {
    let program = LinearProgram(
      columnCount: tables.cells.count,
      rows: tables.relations.map { relation in
        LinearProgram.Row(
          terms: relation.parts.map { LinearProgram.Term(column: $0, coefficient: 1) }
            + [LinearProgram.Term(column: relation.total, coefficient: -1)],
          upper: relation.isExact ? 0 : .infinity)
      })
    let isShown = zip(tables.cells, isWithheld).map { $0.isInTable && !$1 }
    let ceiling = Self.ceiling(of: tables)
    let lower = zip(tables.cells, isShown).map { $1 ? Double($0.value) : 0 }
    let upper = zip(tables.cells, isShown).map { $1 ? Double($0.value) : ceiling }
    func extreme(of cell: Int, cost: Double) -> Double {
      var costs = [Double](repeating: 0, count: lower.count)
      costs[cell] = cost
      return program.solution(lower: lower, upper: upper, cost: costs)?[cell] ?? .nan
    }
    let secrets = tables.cells.indices.filter { tables.cells[$0].mustReach != nil }
    findings = secrets.map { secret in
      let high = extreme(of: secret, cost: -1)
      return Finding(
        cell: secret, low: extreme(of: secret, cost: 1), high: high < ceiling ? high : .infinity)
    }
    disclosed = findings.filter { finding in
      !(finding.high >= Double(tables.cells[finding.cell].mustReach ?? 0) - 1e-6)
    }.map(\.cell)
  }

  /// More than any count that a bound by shown counts could confine.
  private static func ceiling(of tables: LinkedTables) -> Double {
    let counts = tables.cells.map { max($0.value, $0.mustReach ?? 0) }
    return Double(counts.reduce(1, +))
  }
}
