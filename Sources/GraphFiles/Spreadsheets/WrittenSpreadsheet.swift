internal import Tables

/// The tables of a graph, and what they can't carry.
struct WrittenSpreadsheet {
  /// What the tables can't carry.
  private(set) var losses = LossCollector()
  private let graph: AttributedGraph
  private let layout: SpreadsheetLayout
  private let ids: [String]

  /// Finds an id for each node that a cell can hold.
  init(_ graph: AttributedGraph, _ layout: SpreadsheetLayout) {
    self.graph = graph
    self.layout = layout
    ids =
      UniqueIDs(
        graph.nodeIDs.map { id in
          let cell = id.asCell
          return cell.isEmpty ? "_" : cell.fitsCell ? cell : String(cell.prefix(100))
        }
      ).ids
    let changed = ids.indices.filter { ExactText(ids[$0]) != ExactText(graph.nodeIDs[$0]) }
    losses.add(.nodeID, name: changed.first.map { graph.nodeIDs[$0] }, count: changed.count)
  }

  /// Makes the sheets.
  mutating func sheets() -> [SheetContent] {
    let nodes = nodeSheet()
    let edges = edgeSheet()
    guard layout == .nodeXL else {
      losses.add(.group, count: graph.groups.count)
      return [nodes, edges]
    }
    let setting = ["Graph Directedness", graph.isDirected ? "Directed" : "Undirected"]
    let settings = SheetContent(
      name: "Misc", columns: [.init("Per-Workbook Setting"), .init("Value")], rows: [setting])
    return [edges, nodes] + groupSheets() + [settings]
  }

  private mutating func nodeSheet() -> SheetContent {
    // Kumu knows elements by their labels unless they have ids.
    let hasLabels = graph.nodes[KnownAttribute.label] != nil
    let idHeading = layout == .kumu && !hasLabels ? "Label" : layout.nodeID[0]
    var sheet = SheetColumns(rowCount: graph.nodeCount)
    sheet.add(idHeading, ids)
    addTimes(graph.nodeTimes, to: &sheet)
    add(
      graph.nodes.columns, headings: layout.nodeHeadings, loss: .nodeAttribute,
      reserved: layout.nodeID, to: &sheet)
    return sheet.content(name: layout.nodeSheet)
  }

  private mutating func edgeSheet() -> SheetContent {
    var sheet = SheetColumns(rowCount: graph.edgeCount)
    sheet.add(layout.source, graph.sources.map { ids[Int($0)] })
    sheet.add(layout.target, graph.targets.map { ids[Int($0)] })
    var columns = graph.edges.columns
    if layout != .nodeXL || !graph.directions.isEmpty {
      var words = (0..<graph.edgeCount).map {
        graph.isDirected(edge: $0) ? layout.arrow[0] : layout.line[0]
      }
      if let index = columns.firstIndex(where: { $0.name == layout.direction }),
        columns[index].values.allSatisfy({ $0 == nil || $0 == .text("mutual") }), layout == .kumu
      {
        for (row, value) in columns.remove(at: index).values.enumerated() {
          if value != nil, !graph.isDirected(edge: row) { words[row] = "mutual" }
        }
      }
      sheet.add(layout.direction, words)
    }
    if let heading = layout.edgeID, graph.edgeIDs.contains(where: { $0 != nil }) {
      let texts = graph.edgeIDs.map { $0.map(\.asCell) ?? "" }
      sheet.add(heading, texts)
      losses.add(.edgeID, count: zip(texts, graph.edgeIDs).count { $0 != ($1 ?? "") })
    }
    addTimes(graph.edgeTimes, to: &sheet)
    let reserved = [layout.source, layout.target, layout.direction, layout.edgeID ?? ""]
    add(
      columns, headings: layout.edgeHeadings, loss: .edgeAttribute, reserved: reserved, to: &sheet)
    return sheet.content(name: layout.edgeSheet)
  }

  private func groupSheets() -> [SheetContent] {
    guard !graph.groups.isEmpty else { return [] }
    var groups = SheetColumns(rowCount: graph.groups.count)
    groups.add("Group", graph.groups.map(\.name))
    let members = graph.groups.flatMap { group in group.members.map { (group.name, ids[Int($0)]) } }
    var rows = SheetColumns(rowCount: members.count)
    rows.add("Group", members.map(\.0))
    rows.add("Vertex", members.map(\.1))
    return [groups.content(name: "Groups"), rows.content(name: "Group Vertices")]
  }

  private mutating func addTimes(_ times: [[TimeSpan]], to sheet: inout SheetColumns) {
    guard times.contains(where: { !$0.isEmpty }) else { return }
    let texts = times.map { $0.isEmpty ? "" : SpreadsheetTimes.text($0) }
    guard let heading = layout.times.first, !texts.contains(nil) else {
      losses.add(.time, count: times.count { !$0.isEmpty })
      return
    }
    sheet.add(heading, texts.map { $0 ?? "" })
  }

  /// Adds attributes, and notes what of them a reader would take for something else.
  private mutating func add(
    _ columns: [AttributeColumn], headings: [String: String], loss: Loss.Kind,
    reserved: [String], to sheet: inout SheetColumns
  ) {
    let reserved = reserved + layout.times + Array(headings.values)
    for column in columns {
      let rows = 0..<sheet.rowCount
      let texts = rows.map { row in
        column[row].map { CellValues.text($0, listMark: layout.listMark) } ?? ""
      }
      let cells = texts.map(\.asCell)
      losses.add(.textEnd, name: column.name, count: cells.count { !$0.fitsCell })
      let back = CellValues.column(of: cells, name: column.name, listMark: layout.listMark)
      for row in rows {
        let change = Self.change(from: column[row], to: back.values[row])
        if let change { losses.add(change == .nodeAttribute ? loss : change, name: column.name) }
      }
      let isNumber = rows.allSatisfy { column[$0]?.isWholeInCell ?? true }
      let known = headings[column.name]
      let heading = known ?? sheet.free(column.name.asCell, besides: reserved)
      sheet.add(heading, cells, holdsNumbers: isNumber)
    }
  }

  /// What is lost of a value; an attribute stands for the value as a whole.
  private static func change(from value: AttributeValue?, to other: AttributeValue?) -> Loss.Kind? {
    switch (value, other) {
    case (nil, _): return nil
    case (.text(""), nil): return .emptyText
    case (.list([]), nil): return .emptyText
    case (.text(let text), .text(let back)):
      return ExactText(text) == ExactText(back) ? nil : .characters
    case (.text, nil): return .characters
    case (.some, nil): return .nodeAttribute
    case (let value?, let back?):
      if value == back || value.number != nil && value.number == back.number { return nil }
      return .attributeType
    }
  }
}

/// The columns of a sheet.
private struct SheetColumns {
  let rowCount: Int
  private var columns: [(column: SheetContent.Column, texts: [String])] = []

  init(rowCount: Int) { self.rowCount = rowCount }

  mutating func add(_ heading: String, _ texts: [String], holdsNumbers: Bool = false) {
    columns.append((SheetContent.Column(heading, holdsNumbers: holdsNumbers), texts))
  }

  /// Returns a heading that no column has and that means nothing else.
  func free(_ heading: String, besides reserved: [String]) -> String {
    let taken = Set((reserved + columns.map(\.column.heading)).map { $0.lowercased() })
    var heading = heading.isEmpty ? "_" : heading
    while taken.contains(heading.lowercased()) { heading += "_" }
    return heading
  }

  func content(name: String) -> SheetContent {
    SheetContent(
      name: name, columns: columns.map(\.column),
      rows: (0..<rowCount).map { row in columns.map { $0.texts[row] } })
  }
}

extension AttributeValue {
  /// Whether the value is a number that a cell keeps as it is.
  fileprivate var isWholeInCell: Bool {
    switch self {
    case .integer(let number): number.magnitude <= 1 << 53
    case .real(let number): number.isFinite
    default: false
    }
  }
}
