import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// Who is tied to whom as a table, for what is too dense to draw: rows are where ties come from,
  /// columns where they go to, both in the same order.
  func matrixDocument() -> DOTDocument {
    let order = MatrixOrder(of: self)
    let matrix = Matrix(of: order.vertices.count, letters: order.vertices.map { name(at: $0) })
    let width = max(620, matrix.left + matrix.side * Double(order.vertices.count))
    var canvas = Canvas()
    let top = canvas.addHeading(of: self, width: width) + matrix.side
    let cells = self.cells(in: order)
    addHeadings(of: order, matrix, top: top, to: &canvas)
    for border in [0] + order.borders + [order.vertices.count] {
      addRules(at: border, matrix, top: top, to: &canvas)
    }
    addGroupNames(of: order, matrix, top: top, to: &canvas)
    for (place, cell) in cells.sorted(by: { $0.key < $1.key }) {
      add(cell, in: matrix.frame(row: place.row, column: place.column, top: top), to: &canvas)
    }
    let legend = Legend.grid(of: matrixSections(of: Array(cells.values)), width: width)
    canvas.addExplanation(options.hasLegend ? legend : nil, of: self, width: width)
    return canvas.document(of: self)
  }

  /// The cells in which there is a tie; one that goes no way is in two of them.
  private func cells(in order: MatrixOrder) -> [Matrix.Place: Matrix.Cell] {
    var places = [Int](repeating: 0, count: order.vertices.count)
    for (place, vertex) in order.vertices.enumerated() { places[vertex] = place }
    var cells: [Matrix.Place: Matrix.Cell] = [:]
    for line in lines {
      var ways: [(from: Int, to: Int)] = []
      let goesNoWay = !line.isForward && !line.isBackward
      if line.isForward || goesNoWay { ways.append((line.from, line.to)) }
      if line.from != line.to, line.isBackward || goesNoWay { ways.append((line.to, line.from)) }
      for way in ways {
        cells[.init(row: places[way.from], column: places[way.to]), default: .init()].add(
          line, tooltip: tooltip(of: line))
      }
    }
    return cells
  }

  /// The names of the rows with their numbers, which the columns have too.
  private func addHeadings(
    of order: MatrixOrder, _ matrix: Matrix, top: Double, to canvas: inout Canvas
  ) {
    for (place, vertex) in order.vertices.enumerated() {
      let row = matrix.frame(row: place, column: 0, top: top)
      let number = HTMLLabel.text(String(place + 1)).sized(matrix.numberSize)
      canvas.addText(
        HTMLLabel.text(matrix.names[place]).sized(matrix.nameSize),
        in: .init(x: 0, y: row.y, width: matrix.nameWidth, height: row.height), alignment: .right)
      canvas.addBox(
        .init(
          x: matrix.nameWidth + 8, y: row.y + 1, width: matrix.numberWidth, height: row.height - 2),
        fill: fills?[vertex]?.color ?? theme[.unknownSector], line: theme[.outline],
        label: number.colored(theme[.nodeInk]),
        meaning: .init(id: "n\(vertex)", tooltip: tooltip(at: vertex)))
      if matrix.hasColumnNumbers {
        canvas.addText(
          number,
          in: .init(
            x: matrix.frame(row: 0, column: place, top: top).x, y: top - row.height,
            width: row.width, height: row.height), alignment: .center)
      }
    }
  }

  /// The lines between two groups, across and down.
  private func addRules(
    at border: Int, _ matrix: Matrix, top: Double, to canvas: inout Canvas
  ) {
    let corner = matrix.frame(row: border, column: border, top: top)
    let end = matrix.side * Double(matrix.names.count)
    canvas.addLine(
      [.init(x: matrix.left, y: corner.y), .init(x: matrix.left + end, y: corner.y)],
      color: theme[.outline])
    canvas.addLine(
      [.init(x: corner.x, y: top), .init(x: corner.x, y: top + end)], color: theme[.outline])
  }

  /// The name of each group at the right edge, beside its first row.
  private func addGroupNames(
    of order: MatrixOrder, _ matrix: Matrix, top: Double, to canvas: inout Canvas
  ) {
    for (start, name) in zip([0] + order.borders, order.groupNames) {
      let edge = matrix.frame(row: start, column: order.vertices.count, top: top)
      let cut = name.count > 40 ? name.prefix(39) + "…" : name
      let width = Double(LetterWidths.room(for: cut, size: matrix.nameSize))
      canvas.addText(
        HTMLLabel.text(cut).sized(matrix.nameSize).bold(),
        in: .init(x: edge.x + 6, y: edge.y, width: width, height: edge.height))
    }
  }

  private func add(_ cell: Matrix.Cell, in frame: Canvas.Frame, to canvas: inout Canvas) {
    let inner = Canvas.Frame(
      x: frame.x + 1, y: frame.y + 1, width: frame.width - 2, height: frame.height - 2)
    let count = HTMLLabel.text(String(cell.count)).sized(frame.height * 0.6)
    canvas.addBox(
      inner, fill: cell.isSure ? theme[cell.role] : theme[.paper], line: theme[cell.role],
      label: frame.width >= 10
        ? count.colored(cell.isSure ? theme[.paper] : theme[.ink]) : nil,
      meaning: .init(
        id: "c\(frame.x.rounded())-\(frame.y.rounded())",
        tooltip: cell.tooltips.joined(separator: "\n")),
      attributes: cell.isSure ? [:] : ["style": .keyword("filled,dashed")])
  }

  /// What the cells and the colours beside the names mean.
  private func matrixSections(of cells: [Matrix.Cell]) -> [LegendGrid.Section] {
    func sample(_ isSure: Bool, _ role: Theme.Role) -> HTMLLabel {
      .table([
        [
          .init(
            width: 14, height: 13, fill: theme[isSure ? role : .paper], border: theme[role],
            outline: isSure ? .solid : .dashed)
        ]
      ])
    }
    var entries: [LegendGrid.Entry] = []
    if cells.contains(where: { $0.isSure && $0.count == 1 }) {
      let words = Text.oneTie(
        hasDirected: lines.contains { $0.isForward || $0.isBackward },
        hasUndirected: lines.contains { !$0.isForward && !$0.isBackward })
      entries.append(.init(sample(true, .softInk), words[language]))
    }
    if cells.contains(where: { $0.isSure && $0.count > 1 }) {
      entries.append(.init(sample(true, .ink), Text.severalTies[language]))
    }
    if cells.contains(where: { !$0.isSure }) {
      entries.append(.init(sample(false, .ink), Text.noSureTie[language]))
    }
    var legend = Legend(of: self, hasShapes: false, hasFrames: false)
    legend.hasLetters = false
    return [(Text.cellLegend[language], entries), legend.fillSection]
  }
}

/// The measures of a matrix, in points.
private struct Matrix {
  /// Where a cell stands.
  struct Place: Hashable, Comparable {
    var row: Int
    var column: Int

    static func < (first: Place, second: Place) -> Bool {
      (first.row, first.column) < (second.row, second.column)
    }
  }

  /// The ties from one vertex to another.
  struct Cell {
    var count = 0
    var isSure = false
    var tooltips: [String] = []

    var role: Theme.Role { isSure && count == 1 ? .softInk : .ink }

    mutating func add(_ line: TieLine, tooltip: String) {
      count += max(1, line.ties.count)
      isSure = isSure || line.certainty == .sure
      tooltips.append(tooltip)
    }
  }

  /// The side of a cell.
  let side: Double
  /// The names, cut where they are long.
  let names: [String]
  let nameWidth: Double

  init(of count: Int, letters names: [String]) {
    side = Double(max(6, min(16, 1400 / max(1, count))))
    self.names = names.map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    let size = side * 0.7
    nameWidth = Double(self.names.map { LetterWidths.room(for: $0, size: size) }.max() ?? 0)
  }

  var nameSize: Double { side * 0.7 }
  var numberSize: Double { side * 0.55 }
  var numberWidth: Double { side * 1.5 }
  /// Where the cells begin.
  var left: Double { nameWidth + numberWidth + 12 }
  /// Whether the numbers of the columns can be read.
  var hasColumnNumbers: Bool { side >= 10 }

  func frame(row: Int, column: Int, top: Double) -> Canvas.Frame {
    .init(
      x: left + Double(column) * side, y: top + Double(row) * side, width: side, height: side)
  }
}
