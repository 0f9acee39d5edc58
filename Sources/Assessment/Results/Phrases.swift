import Wording

extension String {
  /// The words with their first letter as a capital, as a heading or a sentence begins.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [String] {
  /// The items with commas between them; of a long list the first, and how many more there are.
  func abridgedList(in language: Language) -> String {
    let (most, shown) = (15, 12)
    guard count > most else { return joined(separator: ", ") }
    return prefix(shown).joined(separator: ", ") + " " + Text.andMore(count - shown)[language]
  }
}
