private import CClp

/// A linear program: the least of a sum over columns, each within bounds, so that sums over rows
/// stay within theirs.
///
/// Solved by the simplex method of Clp. Solving again with other bounds and costs starts from the
/// last solution.
@safe
package struct LinearProgram: ~Copyable {
  /// A column's place in a row.
  struct Term {
    var column: Int
    var coefficient: Double
  }

  /// A sum that stays within bounds.
  struct Row {
    var terms: [Term]
    var lower = 0.0
    var upper = 0.0
  }

  /// Clp's functions; `nil` where it isn't installed.
  private static let library: samverkan_clp? = {
    var library = samverkan_clp()
    return unsafe samverkan_load_clp(&library) == 0 ? nil : library
  }()

  /// Whether Clp is installed, so that linear programs can be solved.
  package static var isPossible: Bool { library != nil }

  private let clp: samverkan_clp
  private let model: UnsafeMutableRawPointer
  private let columnCount: Int

  /// Makes a program without bounds and costs, which each solution states.
  ///
  /// - Parameters:
  ///   - columnCount: How many columns there are.
  ///   - rows: The rows.
  init(columnCount: Int, rows: [Row]) {
    guard let clp = Self.library, let model = clp.newModel() else {
      preconditionFailure("Clp isn't installed")
    }
    self.clp = clp
    unsafe self.model = model
    self.columnCount = columnCount
    var columns = [[(row: Int32, coefficient: Double)]](repeating: [], count: columnCount)
    for (place, row) in rows.enumerated() {
      for term in row.terms { columns[term.column].append((Int32(place), term.coefficient)) }
    }
    var starts: [Int32] = [0]
    for column in columns { starts.append(starts[starts.count - 1] + Int32(column.count)) }
    let zeros = [Double](repeating: 0, count: columnCount)
    unsafe clp.setLogLevel(model, 0)
    // Counts are added as they are.
    unsafe clp.scaling(model, 0)
    unsafe clp.loadProblem(
      model, Int32(columnCount), Int32(rows.count), starts, columns.joined().map(\.row),
      columns.joined().map(\.coefficient), zeros, zeros, zeros, rows.map(\.lower),
      rows.map(\.upper))
  }

  deinit { unsafe clp.deleteModel(model) }

  /// Returns the values of the columns at which their cost is least.
  ///
  /// - Parameters:
  ///   - lower: The least value of each column.
  ///   - upper: The greatest value of each column; with infinity anywhere the cost must be bounded.
  ///   - cost: What a unit of each column costs.
  /// - Returns: A value for each column; `nil` if no values are within all bounds.
  func solution(lower: [Double], upper: [Double], cost: [Double]) -> [Double]? {
    precondition([lower.count, upper.count, cost.count].allSatisfy { $0 == columnCount })
    unsafe clp.chgColumnLower(model, lower)
    unsafe clp.chgColumnUpper(model, upper)
    unsafe clp.chgObjCoefficients(model, cost)
    let isSolved = unsafe clp.primal(model, 0) == 0 || clp.initialSolve(model) == 0
    guard isSolved, let solution = unsafe clp.getColSolution(model) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: solution, count: columnCount))
  }
}
