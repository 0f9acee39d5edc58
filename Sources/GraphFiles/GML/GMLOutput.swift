/// A file in GML while it is written.
struct GMLOutput {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Begins a list.
  mutating func open(_ key: String) {
    startLine(key)
    bytes += "[\n".utf8
    depth += 1
  }

  /// Ends the last list that was begun.
  mutating func close() {
    depth -= 1
    indent()
    bytes += "]\n".utf8
  }

  /// Writes the values that a row has, those of one list together.
  mutating func add(_ places: [GMLKeys.Place], row: Int) {
    var open: ArraySlice<String> = []
    for place in places {
      guard let value = place.column[row] else { continue }
      let lists = place.path.dropLast()
      if lists != open {
        for _ in open { close() }
        for key in lists { self.open(key) }
        open = lists
      }
      add(place.path[lists.count], value)
    }
    for _ in open { close() }
  }

  /// Writes a key with its value, a list by repeating the key.
  mutating func add(_ key: String, _ value: AttributeValue) {
    switch value {
    case .text(let text):
      startLine(key)
      bytes.append(UInt8(ascii: "\""))
      bytes += CharacterEntities.escape(text)
      bytes += "\"\n".utf8
    case .integer(let whole): addLine(key, whole.description)
    case .real(let number): addLine(key, number.textInGML)
    case .boolean(let isTrue): addLine(key, isTrue ? "1" : "0")
    case .list(let values):
      if values.count < 2 { add(key, .text(SparseColumns.listStart)) }
      for value in values { add(key, value.type == .list ? .text(value.description) : value) }
    case .timed(let values):
      if let value = values.last?.value { add(key, value) }
    }
  }

  private mutating func addLine(_ key: String, _ value: String) {
    startLine(key)
    bytes += value.utf8
    bytes.append(0x0A)
  }

  private mutating func startLine(_ key: String) {
    indent()
    bytes += key.utf8
    bytes.append(0x20)
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes += "  ".utf8 }
  }
}

extension Double {
  /// The shortest text that reads back the same, with the point that tells it from a whole number.
  fileprivate var textInGML: String {
    if isNaN { return "NAN" }
    if isInfinite { return self < 0 ? "-INF" : "+INF" }
    let text = description
    guard !text.contains("."), let mark = text.firstIndex(of: "e") else { return text }
    return text[..<mark] + ".0" + text[mark...]
  }
}
