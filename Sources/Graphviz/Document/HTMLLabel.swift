/// A label of several fonts, lines or cells, built of escaped pieces.
///
///     HTMLLabel.lines([.text("ICLD").bold(), .text("Visby & Gotland").sized(9)])
public struct HTMLLabel: Sendable, Hashable {
  /// The label in Graphviz's HTML-like notation, well-formed.
  let markup: String

  /// How the lines of a label or the content of a cell are set.
  public enum Alignment: String, Sendable, Hashable {
    /// At the left edge.
    case left
    /// In the middle.
    case center
    /// At the right edge.
    case right
  }

  /// How a border is drawn.
  public enum Outline: String, Sendable, Hashable {
    /// In one line.
    case solid
    /// In dashes.
    case dashed
  }

  /// Makes a text, whose line breaks are kept.
  ///
  /// - Parameter text: The text, of any characters.
  /// - Returns: The label.
  public static func text(_ text: String) -> HTMLLabel {
    HTMLLabel(markup: Escaping.label(text))
  }

  /// Makes a label of several lines.
  ///
  /// - Parameters:
  ///   - lines: The lines, from the top.
  ///   - alignment: How each is set.
  /// - Returns: The label.
  public static func lines(_ lines: [HTMLLabel], alignment: Alignment = .center) -> HTMLLabel {
    let ending = "<br align=\"\(alignment.rawValue)\"/>"
    let markup = lines.map(\.markup).joined(separator: ending)
    return HTMLLabel(markup: alignment == .center ? markup : markup + ending)
  }

  /// Makes a label of labels beside each other.
  ///
  /// - Parameter pieces: The labels, from the left.
  /// - Returns: The label.
  public static func joined(_ pieces: [HTMLLabel]) -> HTMLLabel {
    HTMLLabel(markup: pieces.map(\.markup).joined())
  }

  /// Returns the label in bold letters.
  ///
  /// - Returns: The label.
  public func bold() -> HTMLLabel { HTMLLabel(markup: "<b>\(markup)</b>") }

  /// Returns the label with its letters crossed out.
  ///
  /// - Returns: The label.
  public func struck() -> HTMLLabel { HTMLLabel(markup: "<s>\(markup)</s>") }

  /// Returns the label in letters of a size.
  ///
  /// - Parameter size: The size, in points.
  /// - Returns: The label.
  public func sized(_ size: Double) -> HTMLLabel {
    HTMLLabel(markup: "<font point-size=\"\(Escaping.number(size) ?? "12")\">\(markup)</font>")
  }

  /// Returns the label in a colour.
  ///
  /// - Parameter color: The colour of the letters.
  /// - Returns: The label.
  public func colored(_ color: Color) -> HTMLLabel {
    HTMLLabel(markup: "<font color=\"\(color.notation)\">\(markup)</font>")
  }

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - rows: The rows from the top, each of its cells from the left.
  ///   - spacing: The points between cells.
  ///   - padding: The points around the content of a cell.
  ///   - background: What the table is filled with; `nil` leaves it transparent.
  /// - Returns: The label.
  public static func table(
    _ rows: [[Cell]], spacing: Int = 0, padding: Int = 0, background: Color? = nil
  ) -> HTMLLabel {
    let fill = background.map { " bgcolor=\"\($0.notation)\"" } ?? ""
    let filled = rows.filter { !$0.isEmpty }
    let body = (filled.isEmpty ? [[Cell(.text(""))]] : filled)
      .map { row in "<tr>\(row.map(\.markup).joined())</tr>" }.joined()
    return HTMLLabel(
      markup: "<table border=\"0\" cellborder=\"0\" cellspacing=\"\(spacing)\" "
        + "cellpadding=\"\(padding)\"\(fill)>\(body)</table>")
  }

  /// One cell of a table.
  public struct Cell: Sendable, Hashable {
    let markup: String

    /// Makes a cell.
    ///
    /// - Parameters:
    ///   - content: What the cell holds.
    ///   - alignment: How the content is set.
    ///   - columns: How many columns the cell takes.
    ///   - width: The least width, in points.
    ///   - height: The least height, in points.
    public init(
      _ content: HTMLLabel, alignment: Alignment = .center, columns: Int = 1, width: Int? = nil,
      height: Int? = nil
    ) {
      let span = columns > 1 ? " colspan=\"\(columns)\"" : ""
      let least =
        (width.map { " width=\"\($0)\"" } ?? "") + (height.map { " height=\"\($0)\"" } ?? "")
      markup = "<td align=\"\(alignment.rawValue)\"\(span)\(least)>\(content.markup)</td>"
    }

    /// Makes a cell of a fixed size, whatever it holds.
    ///
    /// - Parameters:
    ///   - content: What the cell holds.
    ///   - alignment: How the content is set.
    ///   - fixedWidth: The width, in points.
    ///   - height: The height, in points.
    public init(
      _ content: HTMLLabel, alignment: Alignment = .center, fixedWidth: Int, height: Int
    ) {
      markup =
        "<td align=\"\(alignment.rawValue)\" fixedsize=\"true\" width=\"\(fixedWidth)\""
        + " height=\"\(height)\">\(content.markup)</td>"
    }

    /// Makes an empty cell of a fixed size.
    ///
    /// - Parameters:
    ///   - width: The width, in points.
    ///   - height: The height, in points.
    ///   - fill: What the cell is filled with; `nil` leaves it transparent.
    ///   - border: The colour of the border; `nil` draws none.
    ///   - thickness: The width of the border, in points.
    ///   - outline: How the border is drawn.
    public init(
      width: Int, height: Int, fill: Color? = nil, border: Color? = nil, thickness: Int = 1,
      outline: Outline = .solid
    ) {
      let background = fill.map { " bgcolor=\"\($0.notation)\"" } ?? ""
      let line = border.map { " border=\"\(thickness)\" color=\"\($0.notation)\"" } ?? ""
      let style = outline == .solid ? "" : " style=\"\(outline.rawValue)\""
      markup =
        "<td fixedsize=\"true\" width=\"\(width)\" height=\"\(height)\"\(background)\(line)\(style)></td>"
    }
  }
}
