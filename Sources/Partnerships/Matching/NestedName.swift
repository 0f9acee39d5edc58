/// The name of an actor, and the names that would lie within it.
struct NestedName {
  /// Where the actor stands in its table.
  let place: Int
  /// The name without case, accents, punctuation and legal form.
  let whole: String
  /// The names that would lie within: words that stand together in it, and what its first word
  /// begins with (“DAPHNE4NFDI” with “DAPHNE”).
  let inner: [String]

  /// Takes a name apart; `nil` if it has neither letters nor digits.
  init?(_ name: String, at place: Int) {
    let words = ComparableName.words(of: name)
    guard let first = words.first else { return nil }
    let whole = words.joined(separator: " ")
    self.place = place
    self.whole = whole
    // Longer names would take time by their square.
    guard whole.count <= 200 else {
      inner = []
      return
    }
    let runs = words.indices.flatMap { start in
      (start..<words.count).map { words[start...$0].joined(separator: " ") }
    }
    let least = Self.leastBeginning
    inner =
      runs.filter { $0 != whole }
      + (least..<max(least, first.count)).map { String(first.prefix($0)) }
  }

  /// Fewer letters begin many a word that has nothing to do with them.
  private static let leastBeginning = 5
}

extension [NestedName] {
  /// Returns the names that have one of others within them, each with that one.
  func holding(_ others: [NestedName]) -> [(outer: NestedName, inner: NestedName)] {
    let firsts = Dictionary(
      others.map { ($0.whole, $0) }, uniquingKeysWith: { first, _ in first })
    return flatMap { outer in
      outer.inner.compactMap { part in firsts[part].map { (outer, $0) } }
    }
  }
}

/// An earlier and a later name, one of which lies within the other.
struct NestedNamePair {
  let earlier: NestedName
  let later: NestedName

  /// How much of the longer name the shorter one is.
  var share: Double {
    let lengths = [earlier, later].map { Double($0.whole.count) }.sorted()
    return lengths[0] / lengths[1]
  }
}
