internal import InputFiles
private import Wording

/// A graph while its tables are read.
struct SpreadsheetDraft {
  /// What was guessed, left out or may not be what was meant.
  var remarks: [FileProblem] = []
  private let layout: SpreadsheetLayout
  private var graph: AttributedGraph
  private var nodes: [ExactText: Int32] = [:]
  /// The nodes by their labels, where those aren't their ids.
  private var labels: [ExactText: Int32] = [:]
  private var isDirected: Bool?

  init(_ layout: SpreadsheetLayout) {
    self.layout = layout
    isDirected = layout.isDirected
    graph = AttributedGraph(isDirected: layout.isDirected ?? false)
  }

  /// Ends the graph.
  consuming func document() -> GraphDocument { GraphDocument([graph], remarks: remarks) }

  /// Heeds what NodeXL notes of directions.
  mutating func addSettings(_ table: SpreadsheetTable) {
    guard let name = table.column("Per-Workbook Setting"), name + 1 < table.headings.count else {
      return
    }
    for row in 0..<table.rowCount where table.text(row, name) == "Graph Directedness" {
      isDirected = table.text(row, name + 1) == "Directed"
    }
  }

  /// Adds the nodes of a table.
  mutating func addNodes(_ table: SpreadsheetTable) throws(FileProblem) {
    remarks += try table.remarks()
    guard let column = table.column(layout.nodeID) else {
      if table.headings.isEmpty { return }
      throw table.problem(.missingHeading(layout.nodeID[0]))
    }
    let labelColumn = table.column("Label")
    var rows: [Int] = []
    for row in 0..<table.rowCount {
      let id = table.text(row, column)
      if id.isEmpty {
        remarks.append(table.problem(.rowWithoutID, row: row, severity: .warning))
      } else if nodes[ExactText(id)] != nil {
        remarks.append(table.problem(.rowOfSameID(id), row: row, severity: .warning))
      } else {
        let node = graph.addNode(id)
        nodes[ExactText(id)] = node
        rows.append(row)
        let label = ExactText(table.text(row, labelColumn))
        if layout == .kumu, labels[label] == nil { labels[label] = node }
      }
    }
    let timeColumn = table.column(layout.times)
    for (node, row) in rows.enumerated() {
      let times = SpreadsheetTimes.spans(table.text(row, timeColumn))
      if !times.isEmpty { graph.setTimes(times, ofNode: node) }
    }
    let taken = Set([column, timeColumn].compactMap(\.self))
    for column in columns(of: table, rows: rows, names: layout.nodeHeadings, besides: taken) {
      graph.nodes.add(column)
    }
  }

  /// Adds the edges of a table.
  mutating func addEdges(_ table: SpreadsheetTable) throws(FileProblem) {
    remarks += try table.remarks()
    guard let source = table.column(layout.source), let target = table.column(layout.target) else {
      if table.headings.isEmpty { return }
      let isSourceThere = table.column(layout.source) != nil
      throw table.problem(.missingHeading(isSourceThere ? layout.target : layout.source))
    }
    let rows = (0..<table.rowCount).filter {
      !table.text($0, source).isEmpty || !table.text($0, target).isEmpty
    }
    let direction = table.column(layout.direction)
    let directions = rows.map { isArrow(table.text($0, direction), table, row: $0) }
    if directions.contains(nil) {
      let isArrow = isDirected ?? false
      let message = Text.directionTaken(isArrow, heading: layout.direction)
      if layout != .nodeXL || isDirected == nil {
        remarks.append(table.problem(message, severity: .note))
      }
      graph.isDirected = isArrow
    } else if !directions.isEmpty {
      graph.isDirected = directions.contains(true)
    }
    let id = layout.edgeID.flatMap { table.column($0) }
    let time = table.column(layout.times)
    let declaredCount = graph.nodeCount
    for (row, isArrow) in zip(rows, directions) {
      let ends = [source, target].map { table.text(row, $0) }
      guard !ends.contains("") else { throw table.problem(.missingEnd, row: row) }
      let edgeID = table.text(row, id)
      let edge = graph.addEdge(
        node(ends[0]), node(ends[1]), isDirected: isArrow, id: edgeID.isEmpty ? nil : edgeID)
      let times = SpreadsheetTimes.spans(table.text(row, time))
      if !times.isEmpty { graph.setTimes(times, ofEdge: edge) }
      let word = table.text(row, direction)
      if isArrow == false, word.lowercased() == "mutual" {
        graph.edges.set(.text(word), layout.direction, row: edge)
      }
    }
    if declaredCount > 0, graph.nodeCount > declaredCount {
      let message = Text.nodesOnlyInEdges(
        graph.nodeIDs[declaredCount], count: graph.nodeCount - declaredCount)
      remarks.append(table.problem(message, severity: .warning))
    }
    let taken = Set([source, target, direction, id, time].compactMap(\.self))
    for column in columns(of: table, rows: rows, names: layout.edgeHeadings, besides: taken) {
      if column.name == KnownAttribute.weight {
        try checkWeights(column, table, rows: rows)
      }
      graph.edges.add(column)
    }
  }

  /// Adds the groups of NodeXL.
  mutating func addGroups(_ table: SpreadsheetTable) {
    guard let group = table.column("Group"), let vertex = table.column("Vertex") else { return }
    var places: [ExactText: Int] = [:]
    for row in 0..<table.rowCount {
      let name = table.text(row, group)
      guard let node = nodes[ExactText(table.text(row, vertex))], !name.isEmpty else { continue }
      if places[ExactText(name)] == nil {
        places[ExactText(name)] = graph.groups.count
        graph.groups.append(NodeGroup(name))
      }
      if let place = places[ExactText(name)] { graph.groups[place].members.append(node) }
    }
  }

  /// The node of that id or label, which is added if there is none.
  private mutating func node(_ id: String) -> Int32 {
    let key = ExactText(id)
    if let node = nodes[key] ?? labels[key] { return node }
    let node = graph.addNode(id)
    nodes[key] = node
    return node
  }

  /// Whether a word says that an edge is an arrow; `nil` if it says nothing.
  private mutating func isArrow(_ word: String, _ table: SpreadsheetTable, row: Int) -> Bool? {
    if word.isEmpty { return nil }
    let word = word.lowercased()
    if layout.arrow.contains(where: { $0.lowercased() == word }) { return true }
    if layout.line.contains(where: { $0.lowercased() == word }) { return false }
    let message = Text.unknownDirection(word, arrow: layout.arrow[0], line: layout.line[0])
    remarks.append(table.problem(message, row: row, severity: .warning))
    return nil
  }

  /// The attributes that the other columns tell; a column without any value tells none.
  private func columns(
    of table: SpreadsheetTable, rows: [Int], names: [String: String], besides taken: Set<Int>
  ) -> [AttributeColumn] {
    let known = Dictionary(
      names.map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    var used: Set<String> = []
    var columns: [AttributeColumn] = []
    for (index, heading) in table.headings.enumerated() where !taken.contains(index) {
      let texts = rows.map { table.text($0, index) }
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      var name = known[heading.lowercased()] ?? (heading.isEmpty ? "\(index + 1)" : heading)
      while !used.insert(name).inserted { name += "_" }
      columns.append(CellValues.column(of: texts, name: name, listMark: layout.listMark))
    }
    return columns
  }

  private func checkWeights(
    _ column: AttributeColumn, _ table: SpreadsheetTable, rows: [Int]
  ) throws(FileProblem) {
    for (row, value) in zip(rows, column.values) {
      if case .text(let text) = value, CellValues.value(text).number == nil {
        throw table.problem(.notANumber(text), row: row)
      }
    }
  }
}

/// When a node or an edge was there, as a cell tells it.
enum SpreadsheetTimes {
  /// Returns the stretches or moments of a cell.
  static func spans(_ text: String) -> [TimeSpan] {
    if text.isEmpty { return [] }
    let spans = TimeSpanText.spans(text)
    let hasBrackets =
      text.utf8.contains(UInt8(ascii: "["))
      || text.utf8.contains(UInt8(ascii: "("))
    let isList = spans.contains { $0.end?.contains(",") == true }
    return hasBrackets && !spans.isEmpty && !isList ? spans : TimeSpanText.moments(text)
  }

  /// Returns the text of stretches as Gephi writes them; `nil` if a time can't be told so.
  static func text(_ spans: [TimeSpan]) -> String? {
    TimeSpanText.text(
      spans.map { span in
        var span = span
        span.start = span.start ?? "-Infinity"
        span.end = span.end ?? "Infinity"
        return span
      })
  }
}
