import Wording

extension String {
  /// The words with their first letter as a capital, as a heading or a sentence begins.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [String] {
  /// The first items with commas between them, and how many more there are.
  func list(upTo limit: Int, in language: Language) -> String {
    guard count > limit else { return joined(separator: ", ") }
    return prefix(limit).joined(separator: ", ") + " " + Text.andMore(count - limit)[language]
  }
}
