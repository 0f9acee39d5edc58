import Graphviz
import Partnerships
import Wording

/// States of a network beside each other, with the same place for everyone in each of them.
struct ChangePicture {
  private let sheet: Sheet
  private let marks: ChangeMarks
  private let map: ContactMap
  private let headings: [[HTMLLabel]]
  private let sections: [LegendGrid.Section]
  /// The size of a state with its heading.
  private let panel: ContactMap.Size

  private static let gap = 14.0
  private static let lineHeight = 16.0
  /// As many vertices can still be told apart in several small pictures.
  private static let greatestCount = 500

  /// Places everyone.
  ///
  /// - Parameters:
  ///   - sheet: What is drawn: the graph of all states, and the states.
  ///   - layout: How vertices are placed that have no place of their own.
  /// - Throws: That they are too many, or why Graphviz can't place them.
  init(of sheet: Sheet, layout: LayoutEngine) throws(GraphvizError) {
    let vertices = sheet.graph.vertices.indices
    guard vertices.count <= Self.greatestCount else {
      throw .tooManyNodes(vertices.count, maximum: Self.greatestCount)
    }
    var sheet = sheet
    sheet.ownSubtitle = sheet.changeSubtitle
    let marks = ChangeMarks(of: sheet)
    let map = try ContactMap(
      of: sheet, sides: marks.sides, labelSizes: vertices.map(marks.labelSize), layout: layout)
    let width = max(340, map.width)
    let headings = sheet.states.indices.map { sheet.heading(ofState: $0, width: width) }
    let lines = headings.map(\.count).max() ?? 0
    panel = (
      width + 2 * Self.gap, map.height + Double(lines) * Self.lineHeight + 3 * Self.gap
    )
    sections =
      sheet.changeSections(marks)
      + Legend(of: sheet, hasShapes: !marks.isCrowded, hasFrames: false).sections
      + [marks.nameSection]
    (self.sheet, self.marks, self.map, self.headings) = (sheet, marks, map, headings)
  }

  /// All states, in rows.
  var document: DOTDocument {
    document(of: Array(sheet.states.indices), columns: columns)
  }

  /// Each state alone, all in pictures of the same size.
  var frames: [DOTDocument] { sheet.states.indices.map { document(of: [$0], columns: 1) } }

  /// Where everyone stands, in each state.
  var places: FrozenPlaces {
    let centers = zip(sheet.graph.vertices, map.shapes).map { vertex, shape in
      (vertex.id, Background.Point(x: shape.center.x, y: -shape.center.y))
    }
    return FrozenPlaces(Dictionary(centers, uniquingKeysWith: { first, _ in first }))
  }

  private func document(of states: [Int], columns: Int) -> DOTDocument {
    let width = max(620, Double(columns) * (panel.width + Self.gap) - Self.gap)
    var canvas = Canvas()
    let top = canvas.addHeading(of: sheet, width: width)
    canvas.addAbsence(of: sheet, at: top, width: width)
    for (place, state) in states.enumerated() where !sheet.graph.vertices.isEmpty {
      add(state, in: frame(at: place, columns: columns, top: top), to: &canvas)
    }
    var legend = sheet.options.hasLegend ? Legend.grid(of: sections, width: width) : nil
    if legend != nil, let beside = legendBeside(states.count, columns: columns) {
      let frame = frame(at: states.count, columns: columns, top: top)
      canvas.add(beside, at: .init(x: frame.x, y: frame.y), theme: sheet.theme)
      legend = nil
    }
    canvas.addExplanation(legend, of: sheet, width: width)
    return canvas.document(of: sheet)
  }

  private func frame(at place: Int, columns: Int, top: Double) -> Canvas.Frame {
    let (row, column) = place.quotientAndRemainder(dividingBy: columns)
    return .init(
      x: Double(column) * (panel.width + Self.gap),
      y: top + Double(row) * (panel.height + Self.gap), width: panel.width, height: panel.height)
  }

  /// The legend where the last row of states leaves room for it.
  private func legendBeside(_ count: Int, columns: Int) -> LegendGrid? {
    let free = (columns - count % columns) % columns
    let width = Double(free) * (panel.width + Self.gap) - Self.gap
    guard free > 0, let legend = Legend.grid(of: sections, width: width),
      Double(legend.width) <= width, Double(legend.height) <= panel.height
    else { return nil }
    return legend
  }

  /// Adds a state: its frame and heading, the ties, those who are or were there, and their names.
  private func add(_ index: Int, in frame: Canvas.Frame, to canvas: inout Canvas) {
    let state = sheet.states[index]
    canvas.addArea(frame.corners, fill: sheet.theme[.paper], line: sheet.theme[.countryLine])
    canvas.addLines(
      headings[index], lineHeight: Self.lineHeight,
      at: .init(x: frame.x + Self.gap, y: frame.y + Self.gap / 2),
      width: frame.width - 2 * Self.gap)
    let move = (
      x: frame.center.x - map.width / 2 - map.corner.x,
      y: frame.maxY - Self.gap - map.height - map.corner.y
    )
    // Boxes of the same vertex in several states need ids of their own.
    let ids = sheet.graph.vertices.map { "\(index + 1)/\($0.id)" }
    for (vertex, mark) in state.vertices.enumerated() {
      guard let mark else { continue }
      canvas.addBox(
        map.shapes[vertex].moved(x: move.x, y: move.y).inset(by: marks.margin(at: vertex)),
        id: ids[vertex], fill: sheet.theme[.paper], line: sheet.theme[.outline],
        label: marks.letter(at: vertex, mark.change),
        meaning: .init(
          id: "s\(index + 1)-n\(vertex)",
          tooltip: marks.tooltip(of: mark, came: .newInPicture, went: .goneFromPicture)),
        attributes: marks.attributes(at: vertex, mark.change))
    }
    for change in [Changes.Change.went, .none, .came] {
      for edge in sheet.graph.edges {
        guard let mark = state.pairs[.init(edge.from, edge.to)], mark.change == change else {
          continue
        }
        canvas.addStraightLine(
          from: ids[edge.from], to: ids[edge.to], attributes: marks.attributes(of: mark))
      }
    }
    for label in map.labels {
      guard let mark = state.vertices[label.vertex] else { continue }
      canvas.addBox(
        label.frame.moved(x: move.x, y: move.y), fill: sheet.theme[.paper].with(opacity: 0.8),
        label: marks.label(at: label.vertex, mark.change, alignment: label.alignment))
    }
  }

  /// As many columns as make the picture largest on a sheet of paper, upright or across.
  private var columns: Int {
    let count = max(1, sheet.states.count)
    func scale(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let width = Double(columns) * (panel.width + Self.gap)
      let legend = legendBeside(count, columns: columns) == nil ? 150.0 : 0
      let height = Double(rows) * (panel.height + Self.gap) + legend + 100
      let (short, long) = (1.0, 2.0.squareRoot())
      return max(min(long / width, short / height), min(short / width, long / height))
    }
    return (1...count).max { scale($0) < scale($1) } ?? 1
  }
}

extension Canvas.Frame {
  /// The four corners, one after the other.
  fileprivate var corners: [Background.Point] {
    [.init(x: x, y: y), .init(x: maxX, y: y), .init(x: maxX, y: maxY), .init(x: x, y: maxY)]
  }
}
