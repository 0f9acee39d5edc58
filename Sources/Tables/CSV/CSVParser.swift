internal import InputFiles

/// Cuts a text into rows and cells.
struct CSVParser {
  static let quote: UInt8 = 0x22

  private let bytes: [UInt8]
  private let separator: UInt8
  private var document: TableDocument
  private var position: Int
  /// The number of the row that is being read.
  private var row = 1

  init(_ text: DecodedText) {
    position = text.start
    let separator = CSVSeparator(of: text.bytes, start: &position)
    bytes = text.bytes
    self.separator = separator.rawValue
    document = TableDocument(bytes: text.bytes)
    document.encoding = text.encoding
    document.separator = separator
  }

  mutating func parse() -> TableDocument {
    while position < bytes.count, document.isComplete {
      parseRow()
      row += 1
    }
    if document.headings.isEmpty, document.isComplete { report(.emptyFile) }
    document.reportCharacters(upTo: position)
    document.sortProblems()
    return document
  }

  private mutating func parseRow() {
    let firstCell = document.cells.count
    var isLast = false
    while !isLast {
      guard let cell = parseCell(column: document.cells.count - firstCell) else {
        document.cells.removeSubrange(firstCell...)
        return
      }
      document.cells.append(cell)
      isLast = position == bytes.count || bytes[position] != separator
      if !isLast { position += 1 }
    }
    skipLineBreak()
    finishRow(cells: firstCell..<document.cells.count)
  }

  /// Reads up to the separator or the line break after a cell; `nil` if nothing more can be read.
  private mutating func parseCell(column: Int) -> TableDocument.Cell? {
    guard column < CSVReader.columnLimit else {
      report(.tooManyColumns, column: column)
      return nil
    }
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == Self.quote {
      position = start
      return parseQuotedCell(column: column)
    }
    let start32 = UInt32(position)
    position = endOfPlainText(from: position)
    guard position - Int(start32) <= CSVReader.cellLimit else {
      report(.cellTooLong, column: column)
      return nil
    }
    return TableDocument.Cell(
      start: start32, end: UInt32(position), column: UInt16(column))
  }

  private mutating func parseQuotedCell(column: Int) -> TableDocument.Cell? {
    let start = position
    let limit = min(bytes.count, start + CSVReader.cellLimit + 2)
    var hasDoubledQuotes = false
    position = nextQuote(from: start + 1, to: limit)
    while position + 1 < limit, bytes[position + 1] == Self.quote {
      hasDoubledQuotes = true
      position = nextQuote(from: position + 2, to: limit)
    }
    guard position < limit else {
      report(limit == bytes.count ? .unclosedQuote : .cellTooLong, column: column)
      return nil
    }
    let close = position
    position = endOfPlainText(from: close + 1)
    guard position - start <= CSVReader.cellLimit + 2 else {
      report(.cellTooLong, column: column)
      return nil
    }
    if hasDoubledQuotes || position > close + 1 {
      return TableDocument.Cell(
        start: UInt32(start), end: UInt32(position), column: UInt16(column), hasQuotes: true)
    }
    return TableDocument.Cell(
      start: UInt32(start + 1), end: UInt32(close), column: UInt16(column))
  }

  /// Returns where the next separator or line break is, at most one more than the longest cell away.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    let limit = min(span.count, start + CSVReader.cellLimit + 1)
    var index = start
    while index < limit, span[index] != separator, span[index] != 0x0A, span[index] != 0x0D {
      index += 1
    }
    return index
  }

  private func nextQuote(from start: Int, to limit: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < limit, span[index] != Self.quote { index += 1 }
    return min(index, limit)
  }

  private mutating func skipLineBreak() {
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
  }

  private mutating func finishRow(cells: Range<Int>) {
    if cells.allSatisfy({ document.isBlank(document.cells[$0]) }) {
      document.cells.removeSubrange(cells)
    } else if document.headings.isEmpty {
      document.headings = cells.map { document.text(of: document.cells[$0]) }
      document.headingRow = row
    } else {
      document.rows.append(
        TableDocument.Row(firstCell: cells.lowerBound, cellCount: cells.count, number: row))
      reportTextBeyondHeadings(cells: cells)
    }
  }

  private mutating func reportTextBeyondHeadings(cells: Range<Int>) {
    let beyond = cells.dropFirst(document.headings.count)
    if let index = beyond.first(where: { !document.isBlank(document.cells[$0]) }) {
      let text = document.text(of: document.cells[index])
      report(.textBeyondHeadings, column: index - cells.lowerBound, text: text)
    }
  }

  private mutating func report(
    _ kind: TableProblem.Kind, column: Int? = nil, text: String? = nil
  ) {
    document.report(TableProblem(kind, row: column == nil ? nil : row, column: column, text: text))
  }
}
