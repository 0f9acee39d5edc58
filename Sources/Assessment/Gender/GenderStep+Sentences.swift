import Wording

extension GenderStep {
  /// A sentence on people and one on seats.
  func sentences(names: Names) -> [Text] {
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
