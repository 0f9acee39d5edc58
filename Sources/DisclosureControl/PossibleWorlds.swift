/// The values that all counts of linked tables may have for one who sees only those that are shown.
struct PossibleWorlds: ~Copyable {
  /// Differences below this are rounding.
  static let tolerance = 1e-6
  /// What it is worth that another secret count reaches what it must, by the weight of a count.
  private static let reward = 5.0

  private let tables: LinkedTables
  /// For each count a column for how much it is larger, then for each how much it is smaller, and
  /// then for each secret one how much it is larger up to what it must reach.
  private let program: LinearProgram
  /// The place of the last column of each secret count.
  private let raises: [Int: Int]

  init(of tables: LinkedTables) {
    self.tables = tables
    let values = tables.cells.map(\.value)
    let count = values.count
    let secrets = tables.cells.indices.filter { tables.cells[$0].mustReach != nil }
    let raises = Dictionary(
      zip(secrets, (2 * count)...), uniquingKeysWith: { first, _ in first })
    self.raises = raises

    func terms(of place: Int, times factor: Double) -> [LinearProgram.Term] {
      [(place, factor), (count + place, -factor)].map(LinearProgram.Term.init)
        + (raises[place].map { [LinearProgram.Term(column: $0, coefficient: factor)] } ?? [])
    }
    program = LinearProgram(
      columnCount: 2 * count + secrets.count,
      rows: tables.relations.map { relation in
        let slack = relation.isExact ? 0 : Double(relation.excess(of: values))
        return LinearProgram.Row(
          terms: relation.parts.flatMap { terms(of: $0, times: Double(relation.times)) }
            + terms(of: relation.total, times: -1),
          lower: -slack, upper: relation.isExact ? 0 : .infinity)
      })
  }

  /// Returns a possible world in which a secret count is what it must be able to reach, and what
  /// changes of shown counts is the least, but for what lets others reach theirs.
  ///
  /// - Parameters:
  ///   - secret: The place of the secret count.
  ///   - others: The places of other secret counts.
  ///   - isWithheld: For each count whether it is withheld, and may change at no cost.
  /// - Returns: A value for each count; the counts as they are where the secret one can't be any other,
  ///   whatever is withheld.
  func world(
    reaching secret: Int, raising others: [Int], withholding isWithheld: [Bool]
  ) -> [Double] {
    let count = tables.cells.count
    var lower = [Double](repeating: 0, count: 2 * count + raises.count)
    var upper = lower
    var cost = lower
    for (place, cell) in tables.cells.enumerated() {
      upper[place] = .infinity
      upper[count + place] = Double(cell.value - cell.knownLeast)
      guard cell.isInTable && !isWithheld[place] else { continue }
      cost[place] = Double(cell.weight * (cell.value + 1))
      cost[count + place] = cost[place]
    }
    for other in others {
      guard let column = raises[other] else { continue }
      upper[column] = lack(of: other)
      cost[column] = -Self.reward / lack(of: other)
    }
    if let column = raises[secret] {
      lower[column] = lack(of: secret)
      upper[column] = lack(of: secret)
      upper[secret] = 0
      upper[count + secret] = 0
    }
    let values = tables.cells.map { Double($0.value) }
    guard let changes = program.solution(lower: lower, upper: upper, cost: cost) else {
      return values
    }
    return values.indices.map { place in
      values[place] + changes[place] - changes[count + place]
        + (raises[place].map { changes[$0] } ?? 0)
    }
  }

  private func lack(of secret: Int) -> Double {
    let cell = tables.cells[secret]
    return Double(max(0, (cell.mustReach ?? 0) - cell.value))
  }
}
