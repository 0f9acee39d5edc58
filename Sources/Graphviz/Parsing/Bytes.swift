/// Numbers and texts as bytes, in which a worker answers.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a number from 0 on, seven bits to a byte.
  mutating func add(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Adds a text.
  mutating func add(_ text: some Collection<UInt8>) {
    add(text.count)
    bytes += text
  }

  /// Adds a text.
  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds something that may be missing.
  mutating func add<Value>(_ value: Value?, _ add: (inout ByteWriter, Value) -> Void) {
    self.add(value == nil ? 0 : 1)
    if let value { add(&self, value) }
  }
}

/// Reads what ``ByteWriter`` wrote; zeros and empty texts follow what is missing.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int {
    var number = 0
    var shift = 0
    while place < bytes.count, shift < 63 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number
  }

  mutating func text() -> String {
    let count = number()
    let text = bytes[place...].prefix(max(0, count))
    place = text.endIndex
    return String(decoding: text, as: UTF8.self)
  }

  mutating func optional<Value>(_ read: (inout ByteReader) -> Value) -> Value? {
    number() == 0 ? nil : read(&self)
  }

  mutating func list<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
    var values: [Value] = []
    let count = number()
    while values.count < count, place < bytes.count { values.append(read(&self)) }
    return values
  }
}
