import Partnerships
import Wording

/// The words of a vocabulary, and what they are called in every language, which a cell may hold as
/// well: `municipal-company`, “kommunalt bolag”.
struct KnownWords: Sendable {
  /// The words as they are kept.
  let words: [String]
  private let meanings: [String: String]

  private init(_ words: [String], label: (String) -> Text) {
    self.words = words
    var meanings: [String: String] = [:]
    for word in words {
      let label = label(word)
      let names = label.english.split(separator: " or ") + label.swedish.split(separator: " eller ")
      for name in names { meanings[folded(String(name))] = word }
    }
    for word in words { meanings[folded(word)] = word }
    self.meanings = meanings
  }

  /// Returns the word that a text stands for, in any case; `nil` if it is no word of the vocabulary.
  func word(for text: String) -> String? { meanings[folded(text)] }

  static let kinds = KnownWords(Vocabulary.kinds, label: Text.label(ofKind:))
  static let sectors = KnownWords(Vocabulary.sectors, label: Text.label(ofSector:))
  static let levels = KnownWords(Vocabulary.levels, label: Text.label(ofLevel:))
  static let tieKinds = KnownWords(Vocabulary.tieKinds, label: Text.label(ofTieKind:))
  static let dimensions = KnownWords(Vocabulary.dimensions, label: Text.label(ofDimension:))
}
