import Wording

extension Network {
  /// Returns the people whose name is an earlier person's but for case, accents, punctuation and the
  /// order of words.
  ///
  /// A name of one word tells nobody apart and is left out. People are told of by their ids alone.
  ///
  /// - Complexity: O(*n*) for *n* people with names of bounded length.
  func nearDuplicatePeople() -> [Finding] {
    var first: [[String]: String] = [:]
    return people.indices.compactMap { index in
      let words = ComparableName.plainWords(of: people[index].name ?? "").sorted()
      guard words.count > 1 else { return nil }
      let id = people[index].id
      guard let other = first[words] else {
        first[words] = id
        return nil
      }
      return Finding(
        .nearDuplicate, .people, index, column: "name", found: id,
        .nearDuplicatePerson(id, of: other))
    }
  }
}
