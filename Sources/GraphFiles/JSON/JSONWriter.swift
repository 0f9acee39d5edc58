/// Writes JSON: an object or an array on lines of its own, or on one line.
struct JSONWriter {
  /// What is written.
  private(set) var bytes: [UInt8] = []

  private var open: [Bracket] = []
  private var followsName = false

  private struct Bracket {
    let end: UInt8
    let isOnOneLine: Bool
    var isEmpty = true
  }

  /// Begins an object.
  mutating func beginObject(onOneLine: Bool = false) { begin("{", end: "}", onOneLine: onOneLine) }

  /// Begins an array.
  mutating func beginArray(onOneLine: Bool = false) { begin("[", end: "]", onOneLine: onOneLine) }

  private mutating func begin(_ start: Unicode.Scalar, end: Unicode.Scalar, onOneLine: Bool) {
    separate()
    bytes.append(UInt8(ascii: start))
    let isOnOneLine = onOneLine || open.last?.isOnOneLine == true
    open.append(Bracket(end: UInt8(ascii: end), isOnOneLine: isOnOneLine))
  }

  /// Ends the object or array that was begun last.
  mutating func end() {
    guard let bracket = open.popLast() else { return }
    if !bracket.isOnOneLine, !bracket.isEmpty { breakLine() }
    bytes.append(bracket.end)
    if open.isEmpty { bytes.append(0x0A) }
  }

  /// Writes the name of the next value.
  mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes += [UInt8(ascii: ":"), UInt8(ascii: " ")]
    followsName = true
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes `true` or `false`.
  mutating func write(_ boolean: Bool) { writePlain(boolean ? "true" : "false") }

  /// Writes a whole number.
  mutating func write(_ integer: Int) { writePlain(String(integer)) }

  /// Writes a number, as a text if JSON has no words for it.
  mutating func write(_ real: Double) {
    if real.isFinite { writePlain(real.description) } else { write(real.jsonWord) }
  }

  private mutating func writePlain(_ word: String) {
    separate()
    bytes += word.utf8
  }

  /// Writes the comma and the line break before a name or a value.
  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    guard let bracket = open.last else { return }
    open[open.count - 1].isEmpty = false
    if !bracket.isEmpty { bytes.append(UInt8(ascii: ",")) }
    if !bracket.isOnOneLine {
      breakLine()
    } else if !bracket.isEmpty {
      bytes.append(0x20)
    }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case ..<0x20, 0x7F:
        bytes += "\\u00".utf8 + [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}

extension JSONWriter {
  /// Writes a text and its name.
  mutating func write(_ text: String, named name: String) {
    self.name(name)
    write(text)
  }

  /// Writes `true` or `false` and its name.
  mutating func write(_ boolean: Bool, named name: String) {
    self.name(name)
    write(boolean)
  }

  /// Writes the value of an attribute and its name.
  mutating func write(_ value: AttributeValue, named name: String) {
    self.name(name)
    write(value)
  }

  /// Writes the value of an attribute; of values that each held for a time, the last.
  mutating func write(_ value: AttributeValue) {
    switch value {
    case .text(let text): write(text)
    case .integer(let number): write(number)
    case .real(let number): write(number)
    case .boolean(let boolean): write(boolean)
    case .list(let values):
      beginArray(onOneLine: true)
      for value in values { write(value) }
      end()
    case .timed(let values):
      if let last = values.last { write(last.value) } else { writePlain("null") }
    }
  }
}

extension Double {
  /// What stands in JSON for a number that isn't finite.
  fileprivate var jsonWord: String { isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
}
