/// An SVG as Graphviz writes it, and how it becomes one that can stand in a page.
///
/// It works on bytes: a letter that combines with the mark before it would hide that mark from a
/// search by characters.
struct SVGDocument {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the picture without what only Graphviz needs, and with what a reader needs.
  ///
  /// Left out are the XML and document type declarations, comments, and titles that hold ids;
  /// tooltips become titles, which browsers and screen readers show. The picture fits the width of
  /// its page, at most its own.
  func finished(for document: DOTDocument) -> [UInt8] {
    finished { Self.finished(tag: $0, document: document) }
  }

  /// Returns the picture without comments and titles, and with every tag changed.
  func finished(changing change: (ArraySlice<UInt8>) -> ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    if let start = Self.range(of: "<svg", in: rest) { rest = rest[start.lowerBound...] }
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      Self.append(rest[..<start], to: &result)
      rest = rest[start...]
      if rest.starts(with: "<!--".utf8) {
        rest = Self.after("-->", in: rest)
      } else if rest.starts(with: "<title>".utf8) {
        rest = Self.after("</title>", in: rest)
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
        Self.append(change(rest[..<end]), to: &result)
        rest = rest[end...]
      }
    }
    Self.append(rest, to: &result)
    return result
  }

  static func finished(tag: ArraySlice<UInt8>, document: DOTDocument) -> ArraySlice<UInt8> {
    if tag.starts(with: "<svg".utf8) { return Array(root(tag, document: document).utf8)[...] }
    if tag.starts(with: "<a ".utf8), let tooltip = value(of: "xlink:title", in: tag) {
      return Array("<a><title>\(tooltip)</title>".utf8)[...]
    }
    guard let stroke = range(of: " stroke=\"transparent\"", in: tag) else { return tag }
    return tag[..<stroke.lowerBound] + Array(" stroke=\"none\"".utf8) + tag[stroke.upperBound...]
  }

  private static func root(_ tag: ArraySlice<UInt8>, document: DOTDocument) -> String {
    let measures = ["width", "height", "viewBox"].compactMap { name in
      value(of: name, in: tag).map { "\(name)=\"\($0)\"" }
    }
    let title = Escaping.markup(document.title.isEmpty ? document.name : document.title)
    let summary = Escaping.markup(document.summary)
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" \(measures.joined(separator: " "))"
      + " style=\"max-width:100%;height:auto\" role=\"graphics-document\" aria-label=\"\(title)\">\n"
      + "<title>\(title)</title>\n" + (summary.isEmpty ? "" : "<desc>\(summary)</desc>\n")
  }

  /// The value of an attribute, as escaped as it stands in the tag.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    for separator in [" ", "\n"] {
      guard let start = range(of: "\(separator)\(name)=\"", in: tag) else { continue }
      return String(
        decoding: tag[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
    return nil
  }

  private static func after(_ mark: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    range(of: mark, in: bytes).map { bytes[$0.upperBound...] } ?? []
  }

  /// Where a mark first stands.
  ///
  /// That of the standard library, written for any collection, takes as long as a whole drawing.
  static func range(of mark: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let mark = Array(mark.utf8)
    var rest = bytes
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) { return start..<start + mark.count }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Appends bytes without a line break that would leave an empty line.
  private static func append(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let lineFeed = UInt8(ascii: "\n")
    let isRepeated = result.last.map { $0 == lineFeed } ?? true
    result += isRepeated ? bytes.drop { $0 == lineFeed } : bytes
  }
}
