/// Writes an XML file, one element a line, in UTF-8.
///
///     var xml = XMLWriter()
///     xml.begin("graph", ["id": "g"])
///     xml.write("node", ["id": "1"], text: "Linköping & Thái Nguyên")
///     xml.end()
///
/// Every text is read back as it was but for the characters that XML has no way to write
/// ([XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)); these are left out and counted.
package struct XMLWriter: Sendable {
  /// The file.
  package private(set) var bytes: [UInt8]
  /// How many texts lost characters that XML has no way to write.
  package private(set) var damagedTextCount = 0

  private var open: [String] = []

  /// Begins a file.
  package init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  /// Begins an element that has others within it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes; those without a value are left out.
  package mutating func begin(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    writeStart(name, attributes)
    bytes += ">\n".utf8
    open.append(name)
  }

  /// Ends the element that was begun last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element without others within it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes; those without a value are left out.
  ///   - text: What it holds; `nil` for nothing.
  package mutating func write(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil
  ) {
    writeStart(name, attributes)
    guard let text else {
      bytes += "/>\n".utf8
      return
    }
    bytes.append(UInt8(ascii: ">"))
    escape(text, isAttribute: false)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func writeStart(
    _ name: String, _ attributes: KeyValuePairs<String, String?>
  ) {
    indent()
    bytes += "<\(name)".utf8
    for case (let name, let value?) in attributes {
      bytes += " \(name)=\"".utf8
      escape(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }

  /// Writes a text so that whoever reads the file gets it as it was, line breaks and tabs included.
  private mutating func escape(_ text: String, isAttribute: Bool) {
    var isDamaged = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22 where isAttribute: bytes += "&quot;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0x09 where isAttribute: bytes += "&#9;".utf8
      case 0x0A where isAttribute: bytes += "&#10;".utf8
      case 0x09, 0x0A, 0x20..<0xFFFE, 0x10000...: bytes += UTF8.encode(scalar) ?? .init()
      default: isDamaged = true
      }
    }
    if isDamaged { damagedTextCount += 1 }
  }
}
