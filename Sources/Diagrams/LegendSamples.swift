import Graphviz

/// The outlines and lines that a legend shows beside its words.
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
