/// Values in time as cells of Gephi tell them: `<[2012, 2013, 1]; [2013, Infinity, 2.5]>`, and
/// `<[2012, 1]; [2013, 2.5]>` of moments.
enum TimedCells {
  /// Returns the values that a text tells; `nil` if it isn't written that way.
  static func values(_ text: String) -> [TimedValue]? {
    guard text.utf8.first == UInt8(ascii: "<"), text.utf8.last == UInt8(ascii: ">") else {
      return nil
    }
    var values: [TimedValue] = []
    for piece in pieces(text.utf8.dropFirst().dropLast()) {
      let fields = ListText.values("[\(piece.dropFirst().dropLast())]")
      guard piece.utf8.first == UInt8(ascii: "[") || piece.utf8.first == UInt8(ascii: "("),
        2...3 ~= fields.count, let value = fields.last
      else { return nil }
      var span = TimeSpan(start: time(fields[0]), end: time(fields[fields.count - 2]))
      span.excludesStart = piece.hasPrefix("(")
      span.excludesEnd = piece.hasSuffix(")")
      values.append(TimedValue(CellValues.value(value), during: span))
    }
    return values.isEmpty ? nil : values
  }

  /// Returns the text of values in time.
  static func text(_ values: [TimedValue]) -> String {
    let pieces = values.map { value in
      let span = value.span
      let ends = "\(span.start ?? "-Infinity"), \(span.end ?? "Infinity")"
      let list = ListText.text([value.value]).dropFirst().dropLast()
      return "\(span.excludesStart ? "(" : "[")\(ends), \(list)\(span.excludesEnd ? ")" : "]")"
    }
    return "<\(pieces.joined(separator: "; "))>"
  }

  /// The stretches between semicolons that don't stand in quotation marks.
  private static func pieces(_ text: Substring.UTF8View) -> [String] {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append([])
      } else if byte > 0x20 || isQuoted {
        pieces[pieces.count - 1].append(byte)
      }
    }
    return pieces.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func time(_ text: String) -> String? {
    ["", "-Infinity", "Infinity"].contains(text) ? nil : text
  }
}
