/// Labels and names in Pajek files, which have `\n` for a line break and numbers such as `&#353;`
/// for letters, but no way of their own to write a quotation mark.
enum PajekText {
  /// Returns what a label says.
  static func resolve(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var resolved: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
      switch (bytes[place], next) {
      case (UInt8(ascii: "\\"), UInt8(ascii: "n")):
        resolved.append(0x0A)
        place += 2
      case (UInt8(ascii: "\\"), UInt8(ascii: "\"")), (UInt8(ascii: "\\"), UInt8(ascii: "\\")):
        resolved.append(next)
        place += 2
      default:
        resolved.append(bytes[place])
        place += 1
      }
    }
    return CharacterEntities.resolve(resolved[...], isNumeric: true)
  }

  /// Returns a text as a label, which neither breaks the line nor holds a quotation mark.
  static func escape(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x0A: escaped += "\\n".utf8
      case ..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): escaped += "&#\(byte);".utf8
      case UInt8(ascii: "#") where escaped.last == UInt8(ascii: "&"): escaped += "&#35;".utf8
      default: escaped.append(byte)
      }
    }
    return escaped
  }

  /// Returns a text as the title of a network or a partition, whose ends are visible letters.
  static func title(_ text: String) -> [UInt8] {
    var title = escape(text)
    let space = Array("&#32;".utf8)
    if title.last == 0x20 { title.replaceSubrange((title.count - 1)..., with: space) }
    if title.first == 0x20 { title.replaceSubrange(..<1, with: space) }
    return title
  }
}
