/// A name or a value between quotation marks, as Graphviz reads it back.
///
/// There `\"` is the only escape, so that a backslash before a quotation mark, at the end of a line
/// or of the text can't be told from it: such a backslash is doubled.
struct DOTText {
  /// The text with its quotation marks.
  let bytes: [UInt8]
  /// Whether exactly this text is read back.
  let isExact: Bool

  init(_ text: String) {
    var bytes = [UInt8(ascii: "\"")]
    var isExact = true
    var isAfterOddBackslash = false
    for byte in text.utf8 {
      let needsPair = [UInt8(ascii: "\""), 0x0A, 0x0D].contains(byte)
      if isAfterOddBackslash, needsPair {
        bytes.append(UInt8(ascii: "\\"))
        isExact = false
      }
      isAfterOddBackslash = byte == UInt8(ascii: "\\") && !isAfterOddBackslash
      switch byte {
      case 0:
        bytes += "\u{FFFD}".utf8
        isExact = false
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    if isAfterOddBackslash {
      bytes.append(UInt8(ascii: "\\"))
      isExact = false
    }
    self.bytes = bytes + [UInt8(ascii: "\"")]
    self.isExact = isExact
  }

  /// A label that shows a text.
  init(showing text: String) {
    let isExact = !text.utf8.contains(0)
    let text = isExact ? text : text.replacing("\0", with: "\u{FFFD}")
    bytes = [UInt8(ascii: "\"")] + DOTLabel.label(showing: text) + [UInt8(ascii: "\"")]
    self.isExact = isExact
  }

  /// Markup, which stands between `<` and `>`; `nil` if these don't match within it.
  init?(markup: String) {
    var depth = 0
    for byte in markup.utf8 {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth < 0 || byte == 0 { return nil }
    }
    guard depth == 0, !markup.isEmpty, !markup.contains("<!--") else { return nil }
    bytes = [UInt8(ascii: "<")] + markup.utf8 + [UInt8(ascii: ">")]
    isExact = true
  }
}

/// Names of which each may be written once.
struct DOTNames {
  private var written: Set<[UInt8]> = []

  /// Returns a name that isn't written yet, with `_` after it where it would be another's.
  mutating func text(_ name: String) -> DOTText {
    var text = DOTText(name)
    var free = name
    while !written.insert(text.bytes).inserted {
      free += "_"
      text = DOTText(free)
    }
    return text
  }
}
