internal import InputFiles
private import Wording

/// The entries of a matrix, as ties.
struct MatrixMarketEntries {
  private let kind: MatrixMarketKind
  private let size: MatrixMarketSize
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var values: [AttributeValue?] = []

  init(_ kind: MatrixMarketKind, _ size: MatrixMarketSize) {
    self.kind = kind
    self.size = size
  }

  /// The ties as a graph.
  var graph: AttributedGraph {
    let isSquare = size.rowCount == size.columnCount
    let ids =
      isSquare
      ? (0..<size.rowCount).map { "\($0 + 1)" }
      : (0..<size.rowCount).map { "r\($0 + 1)" } + (0..<size.columnCount).map { "c\($0 + 1)" }
    var graph = AttributedGraph(
      isDirected: isSquare && kind.symmetry != .symmetric, nodeIDs: ids, sources: sources,
      targets: targets)
    if !isSquare {
      let modes = ids.indices.map { AttributeValue?.some(.integer($0 < size.rowCount ? 1 : 2)) }
      graph.nodes.add(AttributeColumn(KnownAttribute.mode, type: .integer, values: modes))
    }
    if let type = kind.type {
      graph.edges.add(AttributeColumn(KnownAttribute.weight, type: type, values: values))
    }
    return graph
  }

  /// Reads entries that each stand in a line with their row and their column.
  mutating func readCoordinates(
    _ rows: inout FieldRows, remarks: inout [FileProblem]
  ) throws(FileProblem) {
    let fieldCount = kind.type == nil ? 2 : 3
    var count = 0
    while try rows.next() {
      guard rows.fields.count >= fieldCount else {
        throw FileProblem(.shortMatrixEntry(count: fieldCount), line: rows.line)
      }
      let row = try index(rows, field: 0, limit: size.rowCount)
      let column = try index(rows, field: 1, limit: size.columnCount)
      add(row, column, try kind.type.map { _ throws(FileProblem) in try value(rows, field: 2) })
      count += 1
      if count == size.entryCount + 1 {
        remarks.append(
          FileProblem(
            .moreMatrixEntries(than: size.entryCount), severity: .warning, line: rows.line))
      }
    }
    guard count >= size.entryCount else {
      throw FileProblem(.fewerMatrixEntries(count, of: size.entryCount), line: rows.line)
    }
  }

  /// Reads entries that stand one after the other, column by column; those of 0 are no ties.
  mutating func readArray(_ rows: inout FieldRows) throws(FileProblem) {
    var count = 0
    var row = firstRow(of: 0)
    var column = 0
    while try rows.next() {
      for field in rows.fields.indices {
        let value = try value(rows, field: field)
        guard count < size.entryCount else {
          throw rows.problem(.moreMatrixEntries(than: size.entryCount), field: field)
        }
        if value != .real(0), value != .integer(0) { add(Int32(row), Int32(column), value) }
        count += 1
        row += 1
        while row >= size.rowCount, column < size.columnCount {
          column += 1
          row = firstRow(of: column)
        }
      }
    }
    guard count == size.entryCount else {
      throw FileProblem(.fewerMatrixEntries(count, of: size.entryCount), line: rows.line)
    }
  }

  /// The first row that is listed of a column.
  private func firstRow(of column: Int) -> Int {
    switch kind.symmetry {
    case .general: 0
    case .symmetric: column
    case .skewSymmetric: column + 1
    }
  }

  private mutating func add(_ row: Int32, _ column: Int32, _ value: AttributeValue?) {
    let shift = size.rowCount == size.columnCount ? 0 : Int32(size.rowCount)
    sources.append(row)
    targets.append(column + shift)
    if let value { values.append(value) }
    guard kind.symmetry == .skewSymmetric, row != column else { return }
    sources.append(column)
    targets.append(row)
    switch value {
    case .integer(let number): values.append(.integer(0 &- number))
    case .real(let number): values.append(.real(-number))
    default: break
    }
  }

  private func index(
    _ rows: FieldRows, field: Int, limit: Int
  ) throws(FileProblem) -> Int32 {
    guard let number = Int(plain: rows.bytes(of: field)), 1...max(limit, 1) ~= number, limit > 0
    else {
      throw rows.problem(
        .outsideMatrix(rows.text(of: field), limit: limit), field: field)
    }
    return Int32(number - 1)
  }

  private func value(_ rows: FieldRows, field: Int) throws(FileProblem) -> AttributeValue {
    let bytes = rows.bytes(of: field)
    if kind.type == .integer, let number = Int(plain: bytes) { return .integer(number) }
    if kind.type == .real, let number = Double(number: bytes) { return .real(number) }
    throw rows.problem(.notANumber(rows.text(of: field)), field: field)
  }
}
