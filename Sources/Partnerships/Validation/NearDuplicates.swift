import Wording

extension Network {
  /// Returns the actors whose name may be a spelling of an earlier actor's.
  ///
  /// Names are compared without case, accents, punctuation and legal form. They are alike if they
  /// are then the same but for the order of words, if one has a place more (“Verken”, “Verken i
  /// Linköping”), or if one letter was added, dropped, changed or swapped with the next. An actor and
  /// what it is a part of are never taken for each other.
  ///
  /// - Complexity: O(*n*) for *n* names, as long ones are compared as a whole only: names meet by
  ///   what a slip would leave of them, never in pairs.
  func nearDuplicates() -> [Finding] {
    var earlier = EarlierNames()
    return actors.indices.compactMap { index in
      guard let name = ComparableName(actors[index].name) else { return nil }
      let candidates = earlier.alike(name)
      earlier.insert(name, of: index)
      return candidates.first { !isPart($0, index) }.map {
        Finding(
          .nearDuplicate, .actors, index, column: "name", found: actors[index].name,
          .nearDuplicate(actors[index].name, of: actors[$0].name, id: actors[$0].id))
      }
    }
  }

  private func isPart(_ one: Int, _ other: Int) -> Bool {
    actors[one].partOf == actors[other].id || actors[other].partOf == actors[one].id
  }
}
