internal import InputFiles
private import Wording

/// The rows of a list of edges, whatever they hold.
struct EdgeListRows {
  private let text: DecodedText
  private let head: EdgeListHead
  private let isDirected: Bool
  private var names = NameTable()
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  /// The columns after the two ends.
  private var columns: [InferredColumn] = []
  /// Whether rows without headings differ in length, so that they are lists of neighbours.
  private var isRagged = false
  /// Whether a row without headings has more fields than an edge would have.
  private var hasLongRow = false
  /// Whether each row is a node with its neighbours.
  private(set) var holdsNeighbours = false

  init(_ text: DecodedText, _ head: EdgeListHead, isDirected: Bool) {
    self.text = text
    self.head = head
    self.isDirected = isDirected
  }

  /// Returns the graph of all rows.
  mutating func graph(remarks: inout [FileProblem]) throws(FileProblem) -> AttributedGraph {
    var rows = FieldRows(text, separator: head.separator, comments: FieldRows.commentMarks)
    if head.hasHeadingRow { _ = try rows.next() }
    for heading in head.headings.dropFirst(2) {
      columns.append(InferredColumn(isWeightHeading(heading) ? KnownAttribute.weight : heading))
    }
    while try rows.next() { try add(rows) }
    guard names.count > 0 else { throw FileProblem(.noRowInFile) }
    if hasLongRow || isRagged, hasLongRow || columns.count > 1 || !holdsNumbers(columns[0], rows) {
      remarks.append(FileProblem(.neighboursInLines, severity: .note))
      holdsNeighbours = true
      return try neighbourGraph(remarks: &remarks)
    }
    var graph = AttributedGraph(
      isDirected: isDirected, nodeIDs: names.all, sources: sources, targets: targets)
    for column in columns { graph.edges.add(try values(of: column, rows)) }
    return graph
  }

  /// Adds the node or the edge of a row.
  private mutating func add(_ rows: FieldRows) throws(FileProblem) {
    let source = try end(rows, 0)
    guard rows.fields.dropFirst().contains(where: \.isStated) else { return }
    let target = try end(rows, 1)
    let row = sources.count
    sources.append(source)
    targets.append(target)
    let count = rows.fields.count - 2
    if !head.headings.isEmpty, count > columns.count,
      rows.fields[(columns.count + 2)...].contains(where: \.isStated)
    {
      throw rows.problem(
        .fieldBeyondHeadings(count: head.headings.count), field: columns.count + 2)
    }
    if head.headings.isEmpty {
      if count > 100 { hasLongRow = true }
      guard !hasLongRow else { return }
      if row > 0, count != columns.count { isRagged = true }
      while columns.count < count { columns.append(newColumn) }
    }
    for column in 0..<min(count, columns.count) {
      columns[column].set(rows.fields[column + 2], row: row)
    }
  }

  /// The next column after the two ends, where there are no headings.
  private var newColumn: InferredColumn {
    InferredColumn(columns.isEmpty ? KnownAttribute.weight : "column \(columns.count + 3)")
  }

  private mutating func end(_ rows: FieldRows, _ field: Int) throws(FileProblem) -> Int32 {
    guard field < rows.fields.count, rows.fields[field].isStated else {
      throw FileProblem(.missingEnd, line: rows.line)
    }
    return names.number(of: rows.content(of: rows.fields[field]))
  }

  /// Returns the values of a column; those of a third one without heading are weights if the first
  /// of them is a number, and otherwise kinds of ties.
  private func values(
    of column: InferredColumn, _ rows: FieldRows
  ) throws(FileProblem) -> AttributeColumn {
    guard column.name == KnownAttribute.weight else {
      return column.column(in: rows, rowCount: sources.count)
    }
    do throws(FieldRows.Field) {
      return try column.numbers(in: rows, rowCount: sources.count, hasDecimalComma: hasDecimalComma)
    } catch {
      guard head.headings.isEmpty, !startsWithNumber(column, rows) else {
        throw rows.problem(.notANumber(rows.text(of: error)), at: error)
      }
      var relations = column.texts(in: rows, rowCount: sources.count)
      relations.name = KnownAttribute.relation
      return relations
    }
  }

  private var hasDecimalComma: Bool { head.separator != .mark(UInt8(ascii: ",")) }

  private func startsWithNumber(_ column: InferredColumn, _ rows: FieldRows) -> Bool {
    let first = column.fields.lazy.compactMap(\.self).first { $0.isStated }
    return first.map { isNumber($0, rows) } ?? false
  }

  private func holdsNumbers(_ column: InferredColumn, _ rows: FieldRows) -> Bool {
    column.fields.allSatisfy { $0.map { !$0.isStated || isNumber($0, rows) } ?? true }
  }

  private func isNumber(_ field: FieldRows.Field, _ rows: FieldRows) -> Bool {
    Double(number: rows.bytes[field.start..<field.end], hasDecimalComma: hasDecimalComma) != nil
  }

  /// Returns the graph whose rows are nodes, each with its neighbours.
  private func neighbourGraph(remarks: inout [FileProblem]) throws(FileProblem) -> AttributedGraph {
    var rows = FieldRows(text, separator: head.separator, comments: FieldRows.commentMarks)
    var names = NameTable()
    var ties = TieMatrices.Relation()
    while try rows.next() {
      guard rows.fields[0].isStated else { throw FileProblem(.missingEnd, line: rows.line) }
      let node = names.number(of: rows.content(of: rows.fields[0]))
      for field in rows.fields.dropFirst() where field.isStated {
        ties.add(row: node, column: names.number(of: rows.content(of: field)), value: nil)
      }
    }
    let matrices = TieMatrices(rowLabels: names.all, relations: [ties])
    return matrices.graph(remarks: &remarks)
  }
}

private func isWeightHeading(_ heading: String) -> Bool {
  ["weight", "strength", "vikt", "styrka", "trọng số", "độ mạnh"].contains(heading.lowercased())
}
