private import Foundation

/// The ids that may be meant by one that nothing has.
struct SuggestedIDs {
  /// How many misspelt ids are compared with every other letter by letter; of more, nobody reads what
  /// is said.
  private static let comparisonLimit = 100

  private var known: [Table: KnownIDs]
  private var comparisons = 0

  /// The ids of a table, and how they and what they stand for are written.
  private struct KnownIDs {
    var spellings: [Spelling] = []
    /// The ids by themselves and by their names, without case and accents.
    var ids: [String: String] = [:]

    init(_ records: some Sequence<(id: String, name: String)>) {
      for (id, name) in records where !id.isEmpty {
        let spelling = Spelling(id)
        spellings.append(spelling)
        ids[spelling.plain] = ids[spelling.plain] ?? id
        let name = Spelling(name).plain
        ids[name] = ids[name] ?? id
      }
    }
  }

  init(of network: Network) {
    known = [
      .actors: KnownIDs(network.actors.map { ($0.id, $0.name) }),
      .people: KnownIDs(network.people.map { ($0.id, $0.id) }),
      .activities: KnownIDs(network.activities.map { ($0.id, $0.name) }),
      .phases: KnownIDs(network.phases.map { ($0.id, $0.name) }),
      .sources: KnownIDs(network.sources.map { ($0.id, $0.title) }),
    ]
  }

  /// Returns the id that was probably meant: one that is the same but for case and accents, one whose
  /// name was written, or else the likest of those that one or two slips make of it.
  ///
  /// - Complexity: O(1) for another case or a name; otherwise O(*n*) for *n* ids, a bounded number of
  ///   times.
  mutating func id(for text: String, in tables: [Table]) -> String? {
    let spelling = Spelling(text)
    let known = tables.compactMap { self.known[$0] }
    if let id = known.lazy.compactMap({ $0.ids[spelling.plain] }).first { return id }
    guard comparisons < Self.comparisonLimit else { return nil }
    comparisons += 1
    let slips = known.flatMap(\.spellings).compactMap { other in
      spelling.slips(from: other).map { (count: $0, id: other.text) }
    }
    return slips.min { $0.count < $1.count }?.id
  }
}

extension Network {
  /// Returns the id of an actor or a person that was probably meant by one that nothing has.
  ///
  /// - Parameter text: What was written.
  /// - Returns: The same but for case and accents, the one whose actor's name was written, or else the
  ///   likest; `nil` if none is like it.
  /// - Complexity: Linear in the number of actors and people.
  public func idOfActorOrPerson(like text: String) -> String? {
    var suggestions = SuggestedIDs(of: self)
    return suggestions.id(for: text, in: [.actors, .people])
  }
}

extension [String] {
  /// Returns the words, those first that one or two slips make of a text.
  ///
  /// - Parameter text: What was written.
  /// - Returns: The words, the most alike first; others stay in their order.
  public func nearest(to text: String) -> [String] {
    let spelling = Spelling(text)
    return enumerated().map { place, word in
      (slips: spelling.slips(from: Spelling(word)) ?? .max, place: place, word: word)
    }.sorted { ($0.slips, $0.place) < ($1.slips, $1.place) }.map(\.word)
  }
}

/// An id as it can be compared with others.
private struct Spelling {
  let text: String
  /// The id without case and accents.
  let plain: String
  private let letters: [Unicode.Scalar]
  private let digits: String
  /// A bit for each letter that occurs, modulo 64.
  private let occurrences: UInt64

  init(_ text: String) {
    self.text = text
    plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    letters = Array(plain.unicodeScalars)
    digits = plain.filter(\.isNumber)
    occurrences = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  /// Returns how many letters have to be added, dropped, changed or swapped with the next to make one
  /// id of another: one, or two in ids of six letters and more; `nil` if it takes more.
  ///
  /// Ids with other digits are others: `liu1` and `liu2`.
  func slips(from other: Spelling) -> Int? {
    let limit = min(2, max(letters.count, other.letters.count) / 3)
    guard abs(letters.count - other.letters.count) <= limit,
      (occurrences ^ other.occurrences).nonzeroBitCount <= 2 * limit, digits == other.digits
    else { return nil }
    let others = other.letters
    var (beforeLast, last, row) = ([Int](), [Int](), Array(0...others.count))
    for (index, letter) in letters.enumerated() {
      (beforeLast, last) = (last, row)
      row[0] = index + 1
      for (column, another) in others.enumerated() {
        let change = last[column] + (letter == another ? 0 : 1)
        row[column + 1] = min(change, row[column] + 1, last[column + 1] + 1)
        if index > 0, column > 0, letter == others[column - 1], another == letters[index - 1] {
          row[column + 1] = min(row[column + 1], beforeLast[column - 1] + 1)
        }
      }
    }
    return row[others.count] <= limit ? row[others.count] : nil
  }
}
