/// The value of an attribute, of the type that its meaning asks for.
///
/// Nothing is guessed: a text in angle brackets stays a text, and markup is only what an
/// ``HTMLLabel`` was built of.
public struct AttributeValue: Sendable, Hashable {
  private enum Content: Sendable, Hashable {
    case text(String)
    case markup(HTMLLabel)
    case number(Double)
    case word(String)
  }

  private let content: Content

  /// Makes a text that is shown letter by letter, of any characters and lines.
  ///
  /// - Parameter text: The text.
  /// - Returns: The value of a label or a tooltip.
  public static func text(_ text: String) -> AttributeValue {
    AttributeValue(content: .text(text))
  }

  /// Makes an HTML-like label.
  ///
  /// - Parameter label: The label.
  /// - Returns: The value of a label.
  public static func label(_ label: HTMLLabel) -> AttributeValue {
    AttributeValue(content: .markup(label))
  }

  /// Makes a number.
  ///
  /// - Parameter number: The number; one that isn't finite is left out of the document.
  /// - Returns: The value of a length, a size or a weight.
  public static func number(_ number: Double) -> AttributeValue {
    AttributeValue(content: .number(number))
  }

  /// Makes a word, or several, that Graphviz knows.
  ///
  /// - Parameter word: The word, for example `dashed`; never a user's text, which the type ensures.
  /// - Returns: The value of a shape, a style or a switch.
  public static func keyword(_ word: StaticString) -> AttributeValue {
    AttributeValue(content: .word("\(word)"))
  }

  /// Makes a colour.
  ///
  /// - Parameter color: The colour.
  /// - Returns: The value of a fill or a line colour.
  public static func color(_ color: Color) -> AttributeValue {
    AttributeValue(content: .word(color.notation))
  }

  /// Makes the identifier of an element of the picture, for styles and scripts to find it by.
  ///
  /// - Parameter identifier: The identifier; characters other than ASCII letters, digits, `-` and
  ///   `_` are replaced by `-`.
  /// - Returns: The value of `id` or `class`.
  public static func identifier(_ identifier: String) -> AttributeValue {
    let scalars = identifier.unicodeScalars.map { scalar in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "_" ? Character(scalar) : "-"
    }
    return AttributeValue(content: .word(String(scalars)))
  }

  /// Makes a pair of lengths or a position.
  ///
  /// - Parameters:
  ///   - x: The first length.
  ///   - y: The second length.
  ///   - isPinned: Whether a layout leaves a position where it is.
  /// - Returns: The value of a margin or a position.
  public static func point(x: Double, y: Double, isPinned: Bool = false) -> AttributeValue {
    let numbers = [x, y].map { Escaping.number($0) ?? "0" }.joined(separator: ",")
    return AttributeValue(content: .word(numbers + (isPinned ? "!" : "")))
  }

  /// Makes the course of an edge that is placed.
  ///
  /// - Parameter points: The ends and, between them, the control points of a Bézier curve: 4, 7,
  ///   10 … points in order.
  /// - Returns: The value of an edge's position.
  public static func course(_ points: [Background.Point]) -> AttributeValue {
    let places = points.map { point in
      [point.x, point.y].map { Escaping.number($0) ?? "0" }.joined(separator: ",")
    }
    return AttributeValue(content: .word(places.joined(separator: " ")))
  }

  /// Writes the value as DOT does.
  ///
  /// - Parameter greatest: What a number is cut down to.
  /// - Returns: The notation; `nil` for a number that isn't finite.
  func notation(greatest: Double?) -> String? {
    switch content {
    case .text(let text): Escaping.text(text)
    case .markup(let label): "<\(label.markup)>"
    case .word(let word): Escaping.name(word)
    case .number(let number):
      Escaping.number(number.isFinite ? greatest.map { min(number, $0) } ?? number : number)
    }
  }
}
