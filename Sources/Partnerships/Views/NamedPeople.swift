/// The people whom a text may name, by their ids or by their full names.
struct NamedPeople {
  /// What they are called, as words, by the first of them.
  private var callings: [Substring: [[Substring]]] = [:]

  init(_ people: [Person]) {
    for person in people {
      add(person.id)
      guard let name = person.name else { continue }
      add(name)
      add(name + "s")
    }
  }

  /// Adds what somebody is called; a mere number would be found in any text.
  private mutating func add(_ calling: String) {
    let words = Self.words(of: calling)
    guard calling.contains(where: \.isLetter), let first = words.first else { return }
    callings[first, default: []].append(words)
  }

  /// Whether a text names anybody, whatever its capitals, spaces and punctuation.
  func areNamed(in text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { place in
      callings[words[place], default: []].contains { words[place...].starts(with: $0) }
    }
  }

  /// Returns a text that names nobody; `nil` in the place of one that does.
  func withheld(from text: String?) -> String? {
    text.flatMap { areNamed(in: $0) ? nil : $0 }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
