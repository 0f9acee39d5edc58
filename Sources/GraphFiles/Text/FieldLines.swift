/// Lines of fields that are put together for a file.
struct FieldLines {
  /// The lines so far.
  private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private var isLineEmpty = true

  /// Makes an empty text.
  ///
  /// - Parameter separator: What stands between two fields.
  init(separator: UInt8 = UInt8(ascii: " ")) { self.separator = separator }

  /// Adds a line of fields.
  mutating func add(_ fields: [String]) {
    for field in fields { add(text: field) }
    endLine()
  }

  /// Adds a field as it stands.
  mutating func add(text: String) {
    separate()
    bytes += text.utf8
  }

  /// Adds a field in quotation marks, which are doubled in it.
  mutating func add(quoted text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a whole number that isn't negative.
  mutating func add(number: Int) {
    separate()
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isLineEmpty = true
  }

  private mutating func separate() {
    if !isLineEmpty { bytes.append(separator) }
    isLineEmpty = false
  }
}
