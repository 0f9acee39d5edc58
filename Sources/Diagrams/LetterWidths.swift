import Foundation

/// How wide text is in the house font, without asking for the font.
enum LetterWidths {
  /// Returns how wide a line of text is.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - size: The size of its letters, in points.
  /// - Returns: The width in Liberation Sans and Arial, in points; letters that these lack count as
  ///   square.
  static func width(of text: String, size: Double) -> Double {
    let thousandths = text.decomposedStringWithCanonicalMapping.unicodeScalars.reduce(0) {
      $0 + width(of: $1)
    }
    return Double(thousandths) * size / 1000
  }

  /// Returns how much room a line of text needs, with a twelfth to spare for bold letters and other
  /// fonts.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - size: The size of its letters, in points.
  /// - Returns: The width, in points.
  static func room(for text: String, size: Double) -> Int {
    Int((width(of: text, size: size) * 1.08).rounded(.up)) + 2
  }

  /// The width of a letter or of a mark on one, in thousandths of the size.
  private static func width(of letter: Unicode.Scalar) -> Int {
    switch letter {
    case "\u{31B}": 103
    case "\u{300}"..."\u{36F}": 0
    case "i", "j", "l": 222
    case "'": 191
    case "|": 260
    case " ", "\u{A0}", "!", ",", ".", "/", ":", ";", "[", "]", "\\", "f", "t", "I", "·": 278
    case "r", "(", ")", "-", "`", "“", "”", "„", "{", "}": 333
    case "\"": 355
    case "*": 389
    case "c", "k", "s", "v", "x", "y", "z", "J": 500
    case "+", "<", "=", ">", "~", "×": 584
    case "F", "T", "Z": 611
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667
    case "C", "D", "H", "N", "R", "U", "w", "Đ": 722
    case "G", "O", "Q": 778
    case "m", "M": 833
    case "%": 889
    case "W": 944
    case "…", "—": 1000
    case "@": 1015
    case "!"..."\u{24F}", "–": 556
    default: 1000
    }
  }
}
