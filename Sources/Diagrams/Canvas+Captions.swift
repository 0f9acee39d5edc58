import Graphviz
import Partnerships
import Wording

extension Canvas {
  /// How high the title and what stands below it are, in points.
  static func headingHeight(of sheet: Sheet, width: Double) -> Double {
    sheet.headingLines(width: width).map { ($0.size * 1.3).rounded() }.reduce(12, +)
  }

  /// Adds the title and what stands below it.
  ///
  /// - Returns: Where the picture can begin, in points from above.
  mutating func addHeading(of sheet: Sheet, width: Double) -> Double {
    var y = 0.0
    for line in sheet.headingLines(width: width) {
      let height = (line.size * 1.3).rounded()
      addText(line.label, in: Frame(x: 0, y: y, width: width, height: height))
      y += height
    }
    return y + 12
  }

  /// Adds lines of text below each other.
  ///
  /// - Parameters:
  ///   - lines: The lines, each of which must fit the width.
  ///   - lineHeight: How far they are apart.
  ///   - corner: The upper left corner of the first.
  ///   - width: How wide they may be.
  ///   - meaning: What they stand for.
  mutating func addLines(
    _ lines: [HTMLLabel], lineHeight: Double, at corner: Background.Point, width: Double,
    meaning: Meaning? = nil
  ) {
    let cells = lines.map { line in
      [
        HTMLLabel.Cell(
          line, alignment: .left, fixedWidth: Int(width), height: Int(lineHeight))
      ]
    }
    addBox(
      Frame(
        x: corner.x, y: corner.y, width: width, height: lineHeight * Double(lines.count)),
      label: .table(cells), meaning: meaning, attributes: ["shape": .keyword("plaintext")])
  }

  /// Adds why there is nothing to draw, where there is nothing.
  mutating func addAbsence(of sheet: Sheet, at top: Double, width: Double) {
    guard sheet.graph.vertices.isEmpty else { return }
    addLines(
      sheet.wrapped(sheet.reason[sheet.language], size: 14, width: width), lineHeight: 18,
      at: .init(x: 0, y: top), width: width)
  }

  /// Adds lines of text below everything so far.
  mutating func addParagraph(_ lines: [HTMLLabel], size: Double) {
    let top = extent.y + 12
    addLines(
      lines, lineHeight: (size * 1.3).rounded(), at: .init(x: 0, y: top), width: max(600, extent.x))
  }

  /// Adds the legend and the sources below everything so far.
  mutating func addExplanation(_ legend: LegendGrid?, of sheet: Sheet, width: Double) {
    if let legend { add(legend, at: .init(x: 0, y: extent.y + 16), theme: sheet.theme) }
    let footing = sheet.footing(width: width)
    let top = extent.y + (legend == nil ? 16 : 8)
    addText(footing.label, in: Frame(x: 0, y: top, width: width, height: Double(footing.height)))
  }

  /// Adds a legend.
  ///
  /// - Parameters:
  ///   - legend: The legend.
  ///   - corner: Its upper left corner.
  ///   - theme: The colours of the outlines in it.
  mutating func add(_ legend: LegendGrid, at corner: Background.Point, theme: Theme) {
    let frame = Frame(
      x: corner.x, y: corner.y, width: Double(legend.width), height: Double(legend.height))
    addText(legend.label, in: frame)
    for glyph in legend.glyphs { add(glyph, in: frame, theme: theme) }
  }
}
