/// An SVG drawing, made fit to stand within an HTML page.
struct InlineDrawing {
  /// The drawing from its `svg` tag on, with neither a size nor an XML prologue.
  let html: HTML

  /// Whether it is wider than high, so that it is printed across the sheet.
  let isWide: Bool

  /// Makes a drawing fit; `nil` if the text holds no `svg` element.
  ///
  /// - Parameters:
  ///   - svg: An SVG document whose texts are escaped.
  ///   - label: What is read out in place of the drawing.
  init?(_ svg: String, label: String) {
    guard let start = svg.firstRange(of: "<svg"),
      let end = svg[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = String(svg[start.upperBound..<end])
    let size = Self.value(of: "viewBox", in: tag)?.split(separator: " ").compactMap { Double($0) }
    isWide = size.map { $0.count == 4 && $0[2] > $0[3] } ?? false
    let kept = ["viewBox", "xmlns", "xmlns:xlink"].compactMap { name in
      Self.value(of: name, in: tag).map { " \(name)=\"\($0)\"" }
    }.joined()
    let description = HTML.markup(of: ["role": "img", "aria-label": label])
    html = HTML(trusted: "<svg\(kept)\(description)\(svg[end...])")
  }

  private static func value(of name: String, in tag: String) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return tag[start.upperBound...].prefix { $0 != "\"" }
  }
}
