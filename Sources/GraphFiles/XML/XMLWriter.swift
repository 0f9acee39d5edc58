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
  /// Whether the element that was begun last has nothing within it yet.
  private var isEmpty = false

  /// Begins a file.
  package init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  /// Begins an element that may have others within it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes; those without a value are left out.
  package mutating func begin(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    writeStart(name, attributes)
    open.append(name)
    isEmpty = true
  }

  /// Ends the element that was begun last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    if isEmpty {
      bytes += "/>\n".utf8
      isEmpty = false
    } else {
      indent()
      writeEnd(name)
    }
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
    writeEnd(name)
  }

  /// Writes a comment, which no reader reads.
  ///
  /// - Parameter comment: What it says.
  package mutating func write(comment: String) {
    indent()
    bytes += "<!-- ".utf8
    escape(comment.replacing("--", with: "- -"), isAttribute: false)
    bytes += " -->\n".utf8
  }

  private mutating func writeStart(
    _ name: String, _ attributes: KeyValuePairs<String, String?>
  ) {
    if isEmpty { bytes += ">\n".utf8 }
    isEmpty = false
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      escape(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func writeEnd(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }

  private mutating func indent() {
    for _ in 0..<(2 * open.count) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes a text so that whoever reads the file gets it as it was, line breaks and tabs included.
  private mutating func escape(_ text: String, isAttribute: Bool) {
    let letters = text.utf8
    guard letters.contains(where: \.needsCareInXML) else {
      bytes += letters
      return
    }
    var isDamaged = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where isAttribute: bytes += "&quot;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\t" where isAttribute: bytes += "&#9;".utf8
      case "\n" where isAttribute: bytes += "&#10;".utf8
      default:
        if scalar.isInXML {
          bytes += UTF8.encode(scalar) ?? .init()
        } else {
          isDamaged = true
        }
      }
    }
    if isDamaged { damagedTextCount += 1 }
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 isn't, or may not be, written as it is.
  fileprivate var needsCareInXML: Bool {
    switch self {
    case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    // The first of the bytes of U+FFFE and U+FFFF.
    case 0xEF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has a way to write the character.
  var isInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
