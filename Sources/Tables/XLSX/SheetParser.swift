internal import InputFiles
private import Wording

/// Reads the cells of a sheet, row by row.
struct SheetParser {
  private let xml: XMLReader
  private let strings: SharedStrings
  private let formats: NumberFormats
  private let system: DateSystem
  private var document = TableDocument()
  /// The number of the row that is being read.
  private var row = 0
  /// The index of the last column of the row that was read.
  private var column = -1
  private var hiddenRows: (first: Int, count: Int)?

  init(
    _ xml: XMLReader, strings: SharedStrings, formats: NumberFormats, system: DateSystem
  ) {
    self.xml = xml
    self.strings = strings
    self.formats = formats
    self.system = system
  }

  /// Reads the sheet.
  ///
  /// - Parameter text: The text that cells are stretches of; gets those of the sheet added.
  /// - Returns: The table, without the text.
  /// - Throws: `FileProblem` where the part isn't well-formed or can't be read.
  mutating func parse(_ text: inout [UInt8]) throws(FileProblem) -> TableDocument {
    swap(&document.bytes, &text)
    defer { swap(&document.bytes, &text) }
    while document.isComplete, let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "row": try readRow(element)
      case "mergeCell": reportMerge(element["ref"] ?? "")
      default: break
      }
    }
    if document.headings.isEmpty, document.isComplete { document.report(TableProblem(.emptyFile)) }
    if let hiddenRows {
      document.report(
        TableProblem(.hiddenRows, row: hiddenRows.first, text: String(hiddenRows.count)))
    }
    document.sortProblems()
    var table = document
    table.bytes = []
    return table
  }

  private mutating func readRow(_ element: XMLElement) throws(FileProblem) {
    let number = element["r"].map { Int($0) ?? 0 } ?? row + 1
    guard number > row, number <= CellReference.rowLimit else { throw malformed }
    row = number
    column = -1
    let firstCell = document.cells.count
    while document.isComplete, let event = try xml.next() {
      if event == .end("row") { break }
      guard case .start(let element) = event else { continue }
      if element.name == "c" { try readCell(element) } else { try xml.skipElement() }
    }
    finishRow(firstCell: firstCell, isHidden: isTrue(element["hidden"]))
  }

  private mutating func finishRow(firstCell: Int, isHidden: Bool) {
    let cells = document.cells[firstCell...]
    guard let last = cells.last else { return }
    if document.headings.isEmpty {
      document.headings = [String](repeating: "", count: Int(last.column) + 1)
      for cell in cells { document.headings[Int(cell.column)] = document.text(of: cell) }
      document.headingRow = row
      document.cells.removeSubrange(firstCell...)
    } else {
      document.rows.append(
        TableDocument.Row(firstCell: firstCell, cellCount: cells.count, number: row))
      if isHidden { hiddenRows = (hiddenRows?.first ?? row, (hiddenRows?.count ?? 0) + 1) }
    }
  }

  private mutating func readCell(_ element: XMLElement) throws(FileProblem) {
    let place = element["r"].map { CellReference($0[...])?.column ?? -1 } ?? column + 1
    guard place > column, place < CSVReader.columnLimit else { throw malformed }
    column = place
    var cell = SheetCell(type: element["t"] ?? "n", form: formats[element["s"]])
    let start = document.bytes.count
    while let event = try xml.next() {
      if event == .end("c") { break }
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "v": cell.value = try xml.elementText()
      case "f":
        cell.isFormula = true
        try xml.skipElement()
      case "is": try xml.addRichText(to: &document.bytes)
      default: try xml.skipElement()
      }
    }
    try store(cell, start: start)
  }

  /// Adds what a cell shows to the text, unless it is an inline text, which is there already.
  private mutating func store(_ cell: SheetCell, start: Int) throws(FileProblem) {
    var stretch = start..<document.bytes.count
    var problem: TableProblem.Kind?
    switch (cell.type, cell.value) {
    case ("s", let value?):
      guard let index = Int(value), strings.stretches.indices.contains(index) else {
        throw malformed
      }
      let shared = strings.stretches[index]
      stretch = Int(shared.lowerBound)..<Int(shared.upperBound)
      problem = strings.problems[index]
    case ("e", let value): return report(.errorValue, text: value ?? "")
    case ("inlineStr", nil): problem = Tables.problem(of: stretch, in: document.bytes)
    case (_, let value?):
      cell.addText(of: value, in: system, to: &document.bytes)
      stretch = start..<document.bytes.count
      if cell.type == "str" { problem = Tables.problem(of: stretch, in: document.bytes) }
    case (_, nil):
      if cell.isFormula { report(.formulaWithoutValue) }
    }
    guard document.bytes.count <= UInt32.max else { throw FileProblem(.fileTooLarge) }
    add(stretch, problem: problem)
  }

  /// Adds a cell that isn't blank.
  private mutating func add(_ stretch: Range<Int>, problem: TableProblem.Kind?) {
    let cell = TableDocument.Cell(
      start: UInt32(stretch.lowerBound), end: UInt32(stretch.upperBound), column: UInt16(column))
    guard !document.isBlank(cell) else { return }
    if let problem { report(problem) }
    if !document.headings.isEmpty, column >= document.headings.count {
      let last = document.problems.last
      if last?.kind != .cellBeyondHeadings || last?.row != row {
        report(.cellBeyondHeadings, text: document.text(of: cell))
      }
    }
    document.cells.append(cell)
  }

  /// Only the first of merged cells has a text, so that headings would be missing.
  private mutating func reportMerge(_ range: String) {
    guard let cells = CellRange(range), cells.columns.count > 1 || cells.rows.count > 1,
      let lastRow = document.rows.last?.number ?? (document.headings.isEmpty ? nil : row),
      cells.rows.upperBound >= document.headingRow, cells.rows.lowerBound <= lastRow,
      cells.columns.lowerBound < document.headings.count
    else { return }
    let isInHeadings = cells.rows.contains(document.headingRow)
    document.report(
      TableProblem(
        isInHeadings ? .mergedHeadings : .mergedCells, row: cells.rows.lowerBound,
        column: cells.columns.lowerBound, text: range))
    if isInHeadings { document.removeCells() }
  }

  private mutating func report(_ kind: TableProblem.Kind, text: String? = nil) {
    document.report(TableProblem(kind, row: row, column: column, text: text))
  }

  private var malformed: FileProblem { FileProblem(.malformedWorkbook, line: xml.line) }
}
