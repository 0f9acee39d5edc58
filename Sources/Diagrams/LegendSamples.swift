import Graphviz
import Partnerships

/// The outlines, fills and lines that a legend shows beside its words.
extension Theme {
  /// The outline of a box.
  ///
  /// - Parameters:
  ///   - role: Its colour.
  ///   - width: The width of the box.
  ///   - thickness: The width of the outline.
  ///   - style: How it is drawn.
  /// - Returns: The cell.
  func outline(
    _ role: Role, width: Int = 32, thickness: Int = 1, style: HTMLLabel.Outline = .solid
  ) -> HTMLLabel.Cell {
    .init(
      width: width, height: 13, fill: self[.paper], border: self[role], thickness: thickness,
      outline: style)
  }

  /// The shape of a gender.
  ///
  /// - Parameters:
  ///   - gender: The gender.
  ///   - isColored: Whether fills tell it, too.
  /// - Returns: The label.
  func sample(of gender: Gender, isColored: Bool = true) -> HTMLLabel {
    let glyph = HTMLLabel.text(HouseStyle.glyph(of: gender)).sized(12).colored(self[.ink])
    let swatch = HTMLLabel.Cell(
      width: 17, height: 13, fill: fill(of: gender), border: self[.outline])
    return .table([(isColored ? [swatch] : []) + [.init(glyph, fixedWidth: 15, height: 13)]])
  }

  /// A line of dashes; of one, if it is whole.
  ///
  /// - Parameters:
  ///   - role: Its colour.
  ///   - length: The length of a dash.
  ///   - gap: What is left between two.
  ///   - count: How many there are.
  ///   - thickness: The width of the line.
  ///   - hasBars: Whether a bar is at each end.
  /// - Returns: The label.
  func line(
    _ role: Role, length: Int = 32, gap: Int = 3, count: Int = 1, thickness: Int,
    hasBars: Bool = false
  ) -> HTMLLabel {
    let dash = HTMLLabel.Cell(width: length, height: thickness, fill: self[role])
    let space = HTMLLabel.Cell(width: gap, height: thickness)
    let pieces = [dash] + (1..<count).flatMap { _ in [space, dash] }
    let bar = hasBars ? [HTMLLabel.Cell(width: 2, height: 8, fill: self[role])] : []
    return .table([bar + [.init(.table([pieces]))] + bar])
  }
}
