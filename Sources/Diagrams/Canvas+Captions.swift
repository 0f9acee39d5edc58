import Graphviz

extension Canvas {
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

  /// Adds the legend and the sources below everything so far.
  mutating func addExplanation(_ legend: LegendGrid?, of sheet: Sheet, width: Double) {
    var y = extent.y + 16
    if let legend {
      let frame = Frame(
        x: 0, y: y, width: Double(legend.width), height: Double(legend.height))
      addText(legend.label, in: frame)
      for glyph in legend.glyphs { add(glyph, in: frame, theme: sheet.theme) }
      y = frame.maxY + 8
    }
    let footing = sheet.footing(width: width)
    addText(footing.label, in: Frame(x: 0, y: y, width: width, height: Double(footing.height)))
  }
}
