/// A text as a cell of a workbook holds it.
///
/// What XML can't hold or would change, the character U+000D among them, is written `_x000D_`, and so
/// is the underscore of a text that looks like that.
struct EscapedText {
  private(set) var text = ""
  /// Whether all of the text fits into a cell.
  private(set) var isWhole = true

  init(_ original: String) {
    if original.utf8.count <= XLSXWriter.cellLimit, !original.utf8.contains(where: mayNeedEscape) {
      text = original
      return
    }
    let scalars = Array(original.unicodeScalars)
    var count = 0
    for index in scalars.indices {
      let piece = needsEscape(scalars, at: index) ? escape(scalars[index]) : String(scalars[index])
      count += piece.utf16.count
      guard count <= XLSXWriter.cellLimit else {
        isWhole = false
        return
      }
      text += piece
    }
  }
}

extension String {
  /// Whether a cell of a workbook holds all of the text.
  package var fitsCell: Bool { EscapedText(self).isWhole }
}

private func mayNeedEscape(_ byte: UInt8) -> Bool {
  (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == UInt8(ascii: "_") || byte == 0xEF
}

private func needsEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  switch scalars[index] {
  case "\t", "\n": false
  case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": true
  case "_":
    index + 6 < scalars.count && scalars[index + 1] == "x" && scalars[index + 6] == "_"
      && scalars[(index + 2)..<(index + 6)].allSatisfy { $0.isASCII && $0.properties.isHexDigit }
  default: false
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
}
