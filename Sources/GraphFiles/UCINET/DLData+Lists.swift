internal import InputFiles
private import Wording

extension DLData {
  /// Reads lists of ties, each in a line or each node with its neighbours in a line; a line with `!`
  /// stands before the next matrix.
  mutating func readLists(_ rows: inout FieldRows) throws(FileProblem) {
    let areRowsNamed =
      header.hasEmbeddedRowLabels || (!header.isTwoMode && header.hasEmbeddedColumnLabels)
    let areColumnsNamed = header.isTwoMode ? header.hasEmbeddedColumnLabels : areRowsNamed
    guard areRowsNamed || header.statedRowCount != nil,
      areColumnsNamed || header.statedColumnCount != nil
    else {
      throw FileProblem(.noDLSize, line: rows.line)
    }
    var lists = DLLists(
      rowNames: DLNames(header.rowLabels, limit: header.statedRowCount, areNamed: areRowsNamed),
      columnNames: header.isTwoMode
        ? DLNames(
          header.columnLabels, limit: header.statedColumnCount, areNamed: areColumnsNamed) : nil)
    while try rows.next() {
      if rows.fields.count == 1, rows.bytes(of: 0).elementsEqual("!".utf8) {
        lists.matrix += 1
        lists.row = 0
        guard lists.matrix < relations.count else {
          throw FileProblem(.moreDLMatrices(than: relations.count), line: rows.line)
        }
      } else {
        try read(rows, &lists)
      }
    }
    if areRowsNamed { embeddedRowLabels = lists.rowNames.all }
    if let columnNames = lists.columnNames, areColumnsNamed {
      embeddedColumnLabels = columnNames.all
    }
    otherCapitalsCount =
      lists.rowNames.otherCapitalsCount + (lists.columnNames?.otherCapitalsCount ?? 0)
  }

  private mutating func read(_ rows: FieldRows, _ lists: inout DLLists) throws(FileProblem) {
    let fields = 1..<rows.fields.count
    switch header.format.shape {
    case .countedNeighbours:
      guard Int(plain: rows.bytes(of: 0)) == fields.count, lists.row < header.rowCount else {
        throw rows.problem(.wrongDLCount(rows.text(of: 0), of: fields.count), field: 0)
      }
      for field in fields { add(lists.row, try lists.column(rows, field), nil, lists.matrix) }
      lists.row += 1
    case .neighbours, .rankedNeighbours:
      let row = try lists.row(rows, 0)
      let isRanked = header.format.shape == .rankedNeighbours
      for field in fields {
        add(row, try lists.column(rows, field), isRanked ? Double(field) : nil, lists.matrix)
      }
    default: try readTie(rows, &lists)
    }
  }

  private mutating func readTie(_ rows: FieldRows, _ lists: inout DLLists) throws(FileProblem) {
    let isArray = header.format.shape == .edgeArray
    let row = try lists.row(rows, 0)
    guard rows.fields.count > 1 else { return }
    let column = try lists.column(rows, 1)
    let limit = isArray ? 2 + relations.count : 3
    guard rows.fields.count <= limit, !isArray || rows.fields.count == limit else {
      throw FileProblem(.wrongDLFieldCount(rows.fields.count, of: limit), line: rows.line)
    }
    guard rows.fields.count > 2 else { return add(row, column, nil, lists.matrix) }
    for field in 2..<rows.fields.count {
      if !isArray, let value = Double(number: rows.bytes(of: field)) {
        add(row, column, value, lists.matrix)
      } else if let value = try rows.valueOrUnknown(of: field) {
        if value != 0 { add(row, column, value, field - 2) }
      } else {
        unknownCount += 1
      }
    }
  }

  private mutating func add(_ row: Int32, _ column: Int32, _ value: Double?, _ matrix: Int) {
    relations[matrix].add(row: row, column: column, value: value)
    if value == 0 { zeroCount += 1 }
  }
}

/// Where the reading of lists stands.
private struct DLLists {
  var rowNames: DLNames
  /// The columns; `nil` if they are the nodes of the rows.
  var columnNames: DLNames?
  var matrix = 0
  /// The row, where rows aren't named.
  var row: Int32 = 0

  mutating func row(_ rows: FieldRows, _ field: Int) throws(FileProblem) -> Int32 {
    try node(rowNames.node(of: rows.content(of: rows.fields[field])), rows, field)
  }

  mutating func column(_ rows: FieldRows, _ field: Int) throws(FileProblem) -> Int32 {
    guard columnNames != nil else { return try row(rows, field) }
    return try node(columnNames?.node(of: rows.content(of: rows.fields[field])), rows, field)
  }

  private func node(
    _ node: Int32?, _ rows: FieldRows, _ field: Int
  ) throws(FileProblem) -> Int32 {
    guard let node else { throw rows.problem(.unknownDLNode(rows.text(of: field)), field: field) }
    return node
  }
}
