internal import InputFiles
private import Wording

/// The names of the rows and columns of a matrix in plain text, and where its cells begin.
struct MatrixLabels {
  /// The names above the columns; `nil` if there are none.
  private(set) var top: [String]?
  /// The names beside the rows; `nil` if there are none.
  private(set) var side: [String]?
  /// How many rows of cells there are.
  private(set) var rowCount = 0
  /// How many cells a row has.
  private(set) var columnCount = 0

  /// Looks at the first row and at the first field of each.
  init(_ text: DecodedText, _ separator: FieldSeparator) throws(FileProblem) {
    var rows = FieldRows(text, separator: separator, comments: FieldRows.commentMarks)
    guard try rows.next() else { throw FileProblem(.noRowInFile) }
    let first = try rows.statedTexts
    let isCornerEmpty = !rows.fields[0].isStated
    var firstFields: [String] = []
    var width = 0
    while try rows.next() {
      firstFields.append(rows.text(of: 0))
      width = max(width, try rows.statedTexts.count)
    }
    let hasTop =
      isCornerEmpty || first.dropFirst().contains { !$0.isMatrixCell }
      || first.count == 1 && firstFields.count == 1 && !first[0].isMatrixCell
    if !hasTop {
      firstFields.insert(first[0], at: 0)
      width = max(width, first.count)
    }
    let hasSide =
      isCornerEmpty || hasTop && first.count == width - 1
      || firstFields.contains { !$0.isMatrixCell }
    let hasCorner = isCornerEmpty || hasSide && first.count >= width
    if hasTop { top = hasCorner ? Array(first.dropFirst()) : first }
    if hasSide { side = firstFields }
    rowCount = firstFields.count
    columnCount = top?.count ?? width - (hasSide ? 1 : 0)
  }

  /// Returns the matrix with its rows and columns.
  func matrices(of relation: TieMatrices.Relation) -> TieMatrices {
    let isSquare = rowCount == columnCount
    guard let rowLabels = side, let columnLabels = top else {
      let numbers = (1...max(1, rowCount)).prefix(rowCount).map { "\($0)" }
      if isSquare {
        return TieMatrices(rowLabels: side ?? top ?? numbers, relations: [relation])
      }
      let columnNumbers = (1...max(1, columnCount)).prefix(columnCount).map { "c\($0)" }
      return TieMatrices(
        rowLabels: side ?? numbers.map { "r\($0)" }, columnLabels: top ?? columnNumbers,
        relations: [relation])
    }
    let rows = rowLabels.map(ExactText.init)
    let columns = columnLabels.map(ExactText.init)
    if rows == columns { return TieMatrices(rowLabels: rowLabels, relations: [relation]) }
    guard !Set(rows).isDisjoint(with: columns) else {
      return TieMatrices(
        rowLabels: rowLabels, columnLabels: columnLabels, relations: [relation])
    }
    return union(rows, columns, relation)
  }

  /// Returns a matrix of all nodes that have a row or a column.
  private func union(
    _ rows: [ExactText], _ columns: [ExactText], _ relation: TieMatrices.Relation
  ) -> TieMatrices {
    var nodes: [ExactText: Int32] = [:]
    var labels = rows.map(\.text)
    for (node, label) in rows.enumerated() where nodes[label] == nil { nodes[label] = Int32(node) }
    let columnNodes = columns.map { label in
      if let node = nodes[label] { return node }
      let node = Int32(labels.count)
      nodes[label] = node
      labels.append(label.text)
      return node
    }
    var relation = relation
    relation.columns = relation.columns.map { columnNodes[Int($0)] }
    return TieMatrices(rowLabels: labels, relations: [relation])
  }
}

extension FieldRows {
  /// The texts of the row up to the last that says something.
  fileprivate var statedTexts: [String] {
    get throws(FileProblem) {
      let count = (fields.lastIndex { $0.isStated } ?? -1) + 1
      guard count <= 100_000 else { throw FileProblem(.tooManyNodes("\(count)"), line: line) }
      return fields.prefix(count).map { text(of: $0) }
    }
  }
}

/// The cells of a matrix in plain text.
struct MatrixCells {
  private var rows: FieldRows
  private let labels: MatrixLabels
  private let hasDecimalComma: Bool
  /// How many cells are marked as unknown.
  private(set) var unknownCount = 0

  init(_ text: DecodedText, _ separator: FieldSeparator, _ labels: MatrixLabels) {
    rows = FieldRows(text, separator: separator, comments: FieldRows.commentMarks)
    self.labels = labels
    hasDecimalComma = separator != .mark(UInt8(ascii: ","))
  }

  /// Returns the cells that aren't 0.
  mutating func read() throws(FileProblem) -> TieMatrices.Relation {
    var relation = TieMatrices.Relation()
    if labels.top != nil { _ = try rows.next() }
    let firstField = labels.side == nil ? 0 : 1
    var row: Int32 = 0
    while try rows.next() {
      let fields = firstField..<max(firstField, rows.fields.count)
      for field in fields where rows.fields[field].start < rows.fields[field].end {
        guard field - firstField < labels.columnCount else {
          throw rows.problem(.fieldBeyondHeadings(count: labels.columnCount), field: field)
        }
        guard let value = try value(of: field) else {
          unknownCount += 1
          continue
        }
        if value != 0 { relation.add(row: row, column: Int32(field - firstField), value: value) }
      }
      if labels.top == nil, fields.count < labels.columnCount, labels.side == nil {
        throw FileProblem(
          .shortMatrixRow(fields.count, of: labels.columnCount), line: rows.line)
      }
      row += 1
    }
    return relation
  }

  private func value(of field: Int) throws(FileProblem) -> Double? {
    let bytes = rows.bytes(of: field)
    if let number = Double(number: bytes, hasDecimalComma: hasDecimalComma), !number.isNaN {
      return number
    }
    guard unknownMarks.contains(rows.text(of: field).lowercased()) else {
      throw rows.problem(.notANumber(rows.text(of: field)), field: field)
    }
    return nil
  }
}
