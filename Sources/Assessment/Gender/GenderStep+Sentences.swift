public import Wording

extension GenderStep {
  /// Returns a sentence on women's share of the people who took part, and one on that of the seats.
  ///
  /// - Parameter names: What phases are called.
  /// - Returns: The two sentences.
  public func sentences(names: Names) -> [Text] {
    let (from, to) = (names.phases[from] ?? from, names.phases[to] ?? to)
    return [
      people.sentence(on: .people, from: from, to: to),
      seats.sentence(on: .seats, from: from, to: to),
    ]
  }
}

extension GenderDirection {
  fileprivate func sentence(
    on base: Text.ShareBase, from earlier: String, to later: String
  ) -> Text {
    switch self {
    case .rises: .womenShareRises(of: base, from: earlier, to: later)
    case .falls: .womenShareFalls(of: base, from: earlier, to: later)
    case .unchanged: .womenShareIsUnchanged(of: base, from: earlier, to: later)
    case .undecided: .womenShareIsUndecided(of: base, from: earlier, to: later)
    }
  }
}
