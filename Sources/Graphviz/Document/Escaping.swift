private import Foundation

/// How texts, names and numbers are written so that Graphviz reads back what was meant.
enum Escaping {
  /// Returns a quoted name of a node, a graph or a cluster.
  ///
  /// Between quotes a colon is no port and `node` no keyword. Graphviz keeps a doubled backslash
  /// doubled in names, so that different names stay different. Control characters, which no
  /// output format can carry, become their pictures.
  static func name(_ name: String) -> String {
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        quoted.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      default: quoted.unicodeScalars.append(isWritable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return quoted + "\""
  }

  /// Returns a quoted text that is drawn letter by letter.
  ///
  /// A backslash would otherwise begin an escape such as `\N`, the node's name, and an ampersand
  /// an entity.
  static func text(_ text: String) -> String {
    let escaped = replacing(in: text) { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "&": "&amp;"
      case "\n": "\\n"
      default: nil
      }
    }
    return "\"\(escaped)\""
  }

  /// Returns a text as the content of an HTML-like label.
  ///
  /// Graphviz takes a backslash for the start of an escape there too, trips over a bracket before
  /// a tag, and can't read a label without anything in it.
  static func label(_ text: String) -> String {
    let escaped = replacing(in: text) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "]": "&#93;"
      case "\n": "<br/>"
      default: entity(scalar)
      }
    }
    return escaped.isEmpty ? " " : escaped
  }

  /// Returns a text as the content or an attribute of an XML element.
  static func markup(_ text: String) -> String { replacing(in: text, by: entity) }

  private static func entity(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  /// Replaces scalars rather than characters, which a combining letter would change.
  private static func replacing(
    in text: String, by replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in normalized(text).unicodeScalars {
      if let replaced = replacement(scalar) {
        result += replaced
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns a number in fixed notation with at most four decimals; `nil` where it isn't finite.
  ///
  /// The scanner takes `1e-05` for two tokens.
  static func number(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    let parts = Int((min(max(number, -1e9), 1e9) * 10_000).rounded())
    let (whole, rest) = parts.magnitude.quotientAndRemainder(dividingBy: 10_000)
    var decimals = String(rest)
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (parts < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Returns a text with composed letters, line feeds for every kind of line break, spaces for
  /// tabs, and without the characters that XML forbids.
  private static func normalized(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "\t": kept.append(" ")
      case "\r": kept.append("\n")
      case "\n" where last == "\r": break
      default: if isWritable(scalar) { kept.append(scalar) }
      }
      last = scalar
    }
    return String(kept)
  }

  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
