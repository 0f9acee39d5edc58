private import Foundation

/// A name without case, accents, punctuation and legal form, and what may be written for it; each as
/// a hash, since only sameness is asked for.
package struct ComparableName {
  /// The name.
  let whole: UInt64
  /// The name with its words in the order of the alphabet.
  let sorted: UInt64
  /// The name without the place at its end, if it has one.
  let withoutPlace: UInt64?
  /// The name with each letter dropped in turn.
  ///
  /// Names that differ by one letter share one of these or are one of these. Words with digits and
  /// words of one or two letters stay whole: they tell “School 1” from “School 2”.
  let slips: [UInt64]

  /// Makes a name that can be compared; `nil` if it has neither letters nor digits.
  init?(_ name: String) {
    let words = Self.words(of: name)
    guard !words.isEmpty else { return nil }
    whole = hash(words.joined(separator: " ").unicodeScalars)
    sorted = hash(words.sorted().joined(separator: " ").unicodeScalars)
    withoutPlace = words.dropFirst(2).firstIndex(where: Self.placeWords.contains).map {
      hash(words[..<$0].joined(separator: " ").unicodeScalars)
    }
    slips = Self.slips(of: words)
  }

  /// Returns the words of a name, without case, accents, punctuation and legal form.
  static func words(of name: String) -> [String] {
    let words = plainWords(of: name)
    let proper = words.removing(legalPhrases).filter { !legalForms.contains($0) }
    return proper.isEmpty ? words : proper
  }

  /// Returns the words of a name, without case, accents and punctuation.
  package static func plainWords(of name: String) -> [String] {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("đ", with: "d").split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func slips(of words: [String]) -> [UInt64] {
    let letters = Array(words.joined(separator: " ").unicodeScalars)
    guard lengthsWithSlips.contains(letters.count) else { return [] }
    var slips: [UInt64] = []
    var start = 0
    for word in words {
      let end = start + word.unicodeScalars.count
      if end - start > 2, !word.contains(where: \.isNumber) {
        slips += (start..<end).map { hash(letters[..<$0] + letters[($0 + 1)...]) }
      }
      start = end + 1
    }
    return slips
  }

  /// In shorter names one letter makes another name; longer ones would take time by their square.
  private static let lengthsWithSlips = 8...100

  private static let legalForms: Set = [
    "ab", "aktiebolag", "publ", "hb", "kb", "ek", "for", "ltd", "limited", "inc", "llc", "jsc",
    "corp", "co", "gmbh", "as", "oy", "plc", "tnhh", "ctcp", "mtv",
  ]

  /// What companies are in Vietnamese: company, of shares, of limited liability, of one member.
  private static let legalPhrases = [
    ["cong", "ty"], ["co", "phan"], ["trach", "nhiem", "huu", "han"], ["mot", "thanh", "vien"],
  ]

  /// What stands before a place at the end of a name.
  private static let placeWords: Set = ["i", "in", "pa", "at", "vid"]
}

extension [String] {
  /// The words without those that stand together as one of some phrases.
  fileprivate func removing(_ phrases: [[String]]) -> [String] {
    var kept: [String] = []
    var rest = self[...]
    while let word = rest.first {
      if let phrase = phrases.first(where: rest.starts) {
        rest = rest.dropFirst(phrase.count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}

/// Returns the FNV-1a hash of a text, which is the same in every run.
private func hash(_ text: some Sequence<Unicode.Scalar>) -> UInt64 {
  text.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 }
}
