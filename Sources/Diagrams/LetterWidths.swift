/// About how wide text is in the house font, without asking for the font.
enum LetterWidths {
  /// Returns how much room a line of text needs, with a twelfth to spare for wider fonts.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - size: The size of its letters, in points.
  /// - Returns: The width, in points.
  static func room(for text: String, size: Double) -> Int {
    let ems = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Int((ems * size * 1.08).rounded(.up)) + 2
  }

  private static func width(of letter: Unicode.Scalar) -> Double {
    switch letter {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "(", ")", "-", " ", "|": 0.3
    case "m", "w", "M", "W", "–", "—": 0.86
    case "A"..."Z", "Å", "Ä", "Ö", "Đ": 0.7
    case " "..."\u{24F}", "\u{1E00}"..."\u{1EFF}": 0.56
    default: 1
    }
  }
}
