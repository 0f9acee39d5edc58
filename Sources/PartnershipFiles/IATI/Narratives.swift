/// A text of an activity in one language or several.
struct Narratives: Hashable {
  /// The texts by the code of their language; that of an unknown one by the empty text.
  private(set) var texts: [String: String] = [:]
  /// The language of the first text.
  private(set) var first: String?

  /// The languages in which there is a text, in the order of the alphabet.
  var languages: [String] { texts.keys.sorted() }

  /// Returns the text in a language, or else the first one.
  ///
  /// - Parameter language: The code of the language.
  /// - Returns: `nil` if there is none.
  func text(in language: String?) -> String? {
    language.flatMap { texts[$0] } ?? first.flatMap { texts[$0] }
  }

  /// Adds a text, unless there is one in that language.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The code of its language.
  /// - Returns: The text that is there, if it is another.
  mutating func add(_ text: String, language: String?) -> String? {
    let language = language ?? ""
    if let present = texts[language] { return present == text ? nil : present }
    texts[language] = text
    first = first ?? language
    return nil
  }
}
