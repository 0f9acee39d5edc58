import Assessment

/// A piece of an HTML document, in which every text is escaped.
///
/// The markup is well-formed XML as well: elements are closed, and attributes quoted. Beside it
/// stand the sentences in it that state figures, so that whatever a page shows is in its ledger.
///
///     HTML("p", ["class": "note"]) {
///       "Less than <5 %: "
///       HTML("strong") { actor.name }
///     }
struct HTML: Sendable, Equatable {
  /// The markup.
  let markup: String
  /// The sentences in it that state figures, in their order.
  let statements: [PageStatement]

  /// Nothing at all.
  static let empty = HTML(trusted: "")

  /// Makes a piece of text.
  init(text: String) {
    self.init(markup: Self.escape(text))
  }

  /// Makes a sentence that keeps in mind which answer holds its figures.
  init(_ statement: Statement, _ question: Question) {
    self.init(
      markup: Self.escape(statement.sentence),
      statements: statement.pointers.isEmpty
        ? [] : [PageStatement(statement: statement, question: question)])
  }

  /// Puts pieces one after another.
  init(_ pieces: [HTML]) {
    self.init(
      markup: pieces.map(\.markup).joined(), statements: pieces.flatMap(\.statements))
  }

  /// Makes a piece from markup that holds nothing that a user wrote unescaped.
  init(trusted markup: String) {
    self.init(markup: markup)
  }

  private init(markup: String, statements: [PageStatement] = []) {
    self.markup = markup
    self.statements = statements
  }

  /// Makes an element, without those attributes whose value is `nil`.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    @HTMLBuilder content: () -> HTML = { .empty }
  ) {
    let attributes = Self.markup(of: attributes)
    let lineEnd = Self.inlineElements.contains(name) ? "" : "\n"
    let content = content()
    self.init(
      markup: Self.voidElements.contains(name)
        ? "<\(name)\(attributes) />\(lineEnd)"
        : "<\(name)\(attributes)>\(content.markup)</\(name)>\(lineEnd)",
      statements: content.statements)
  }

  /// Returns attributes as they stand within a tag, without those whose value is `nil`.
  static func markup(of attributes: KeyValuePairs<String, String?>) -> String {
    attributes.map { name, value in
      value.map { " \(name)=\"\(escape($0))\"" } ?? ""
    }.joined()
  }

  /// Elements that can't have any content.
  private static let voidElements: Set = ["br", "col", "hr", "img", "link", "meta"]

  /// Elements within a line of text, after which a line feed would be a space.
  private static let inlineElements: Set = [
    "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "q", "span", "strong", "time",
  ]

  /// Replaces what markup could be made of, and the control characters that neither HTML nor XML
  /// can hold.
  private static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}"..."\u{FFFF}":
        escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

/// Puts pieces of HTML one after another; a string among them is text.
@resultBuilder enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
  static func buildExpression(_ text: String?) -> HTML { text.map(HTML.init(text:)) ?? .empty }
  static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }
  static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }
}
