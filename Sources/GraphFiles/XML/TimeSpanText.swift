/// Stretches of time as texts: `<[2009,2010);[2012,]>`, as Gephi writes them and GEXF 1.3 has them;
/// a round bracket leaves out the end that it stands at, and an end that isn't there is open.
enum TimeSpanText {
  /// Returns the stretches that a text tells; what isn't one is passed over.
  static func spans(_ text: String) -> [TimeSpan] {
    text.utf8.split(separator: UInt8(ascii: ";")).compactMap { piece in
      let piece = piece.filter { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
      guard let open = piece.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "("),
        let close = piece.last, close == UInt8(ascii: "]") || close == UInt8(ascii: ")"),
        let comma = piece.firstIndex(of: UInt8(ascii: ",")), comma < piece.count - 1
      else { return nil }
      var span = TimeSpan(
        start: time(piece[1..<comma]), end: time(piece[(comma + 1)..<(piece.count - 1)]))
      span.excludesStart = open == UInt8(ascii: "(")
      span.excludesEnd = close == UInt8(ascii: ")")
      return span
    }
  }

  /// Returns the moments of a list such as `<[2009, 2010]>`.
  static func moments(_ text: String) -> [TimeSpan] {
    text.split { "<[(,;)]> \t\n".contains($0) }
      .map { TimeSpan(start: String($0), end: String($0)) }
  }

  /// Returns the text of stretches; `nil` if a time holds what the text is made of.
  static func text(_ spans: [TimeSpan]) -> String? {
    var pieces: [String] = []
    for span in spans {
      let start = span.start ?? ""
      let end = span.end ?? ""
      guard span.start != "", span.end != "",
        !(start + end).utf8.contains(where: { $0 <= 0x20 || marks.contains($0) })
      else { return nil }
      let open = span.excludesStart ? "(" : "["
      pieces.append("\(open)\(start),\(end)\(span.excludesEnd ? ")" : "]")")
    }
    return "<\(pieces.joined(separator: ";"))>"
  }

  private static let marks = Array("<>[](),;".utf8)

  private static func time(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return ["", "-Infinity", "Infinity", "-INF", "INF"].contains(text) ? nil : text
  }
}
