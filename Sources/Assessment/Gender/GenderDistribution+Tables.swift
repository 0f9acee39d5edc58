import Partnerships
public import Wording

extension GenderDistribution: AssessmentResult {
  /// Returns one table of the whole network and one for each grouping that has people.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors, activities and phases are called.
  /// - Returns: The tables.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [wholeTable(in: language)]
      + groupings.filter { !$0.groups.isEmpty }.map { $0.table(in: language, names: names) }
  }

  private func wholeTable(in language: Language) -> ResultTable {
    let counted: [(Text, Tally)] = [
      (.peopleCounted, people), (.seatsCounted, seats), (.leadingRolesCounted, leading),
    ]
    return ResultTable(
      id: "gender", title: Text.genderDistribution[language],
      headings: [Text.counted[language]] + Tally.headings(in: language),
      rows: counted.map { [.text($0[language])] + $1.cells(in: language) },
      notes: notes.map { $0[language] })
  }

  private var notes: [Text] {
    [
      fictitious ? .fictitiousNote : nil,
      .genderBasis(basis),
      .ofView(period),
      isSliced ? .allWhoMayHaveBeenThereCount : nil,
      uncertainInTime > 0 ? .datesAreUncertain(uncertainInTime) : nil,
      .howGenderIsCounted,
      leadingNotStated > 0 ? .leadingNotStated(leadingNotStated) : nil,
    ].compactMap(\.self)
  }

  /// Whether only a part of time was seen.
  public var isSliced: Bool { slice != View.Slice.always.label }

  private var groupings: [Grouping] {
    [
      Grouping(id: "phase", title: .genderByPhase, heading: .phaseHeading, groups: by.phase),
      Grouping(id: "side", title: .genderBySide, heading: .sideHeading, groups: by.side),
      Grouping(
        id: "country", title: .genderByCountry, heading: .countryHeading, groups: by.country),
      Grouping(id: "sector", title: .genderBySector, heading: .sectorHeading, groups: by.sector),
      Grouping(id: "actor", title: .genderByActor, heading: .actorHeading, groups: by.actor),
      Grouping(
        id: "activity", title: .genderByActivity, heading: .activityHeading, groups: by.activity),
    ]
  }
}

/// One way to group people, as a table.
private struct Grouping {
  var id: String
  var title: Text
  var heading: Text
  var groups: [GenderGroup]

  func table(in language: Language, names: Names) -> ResultTable {
    ResultTable(
      id: "gender-by-\(id)",
      title: "\(Text.genderDistribution[language]) \(title[language])",
      headings: [heading[language], Text.counted[language]] + Tally.headings(in: language),
      rows: groups.flatMap { rows(of: $0, in: language, names: names) },
      notes: notes.map { $0[language] })
  }

  private var notes: [Text] {
    (id == "phase" ? [.phasesCountThoseWhoTookPart] : []) + [.peopleMayCountTwice]
  }

  /// A row for the people, the seats and the leading roles, so far as there are any; at one
  /// activity seats are people.
  private func rows(
    of group: GenderGroup, in language: Language, names: Names
  ) -> [[ResultTable.Cell]] {
    let counted: [(Text, Tally)] = [
      (.peopleCounted, group.people),
      (.seatsCounted, id == "activity" ? Tally([]) : group.seats),
      (.leadingRolesCounted, group.leading),
    ]
    return counted.filter { $1.total > 0 }.map { counted, tally in
      [.text(label(of: group, in: language, names: names)), .text(counted[language])]
        + tally.cells(in: language)
    }
  }

  private func label(
    of group: GenderGroup, in language: Language, names: Names
  ) -> String {
    guard let value = group.value else { return Text.unknown[language] }
    return switch id {
    case "actor": names.actors[value] ?? value
    case "activity": names.activities[value] ?? value
    case "phase": names.phases[value] ?? value
    default: Text.label(ofValue: value, in: id)[language]
    }
  }
}

extension Tally {
  /// The verdict as a person reads it.
  public var verdictText: Text {
    switch verdict {
    case .even: .genderIsEven
    case .womenDominated: .genderIsWomenDominated
    case .menDominated: .genderIsMenDominated
    case .undecided:
      dependsOnUnknown ? .genderIsUndecided(unknown: unstated) : .genderIsNeither
    case .tooSmall: total == 0 ? .nobody : .tooSmallToBeEven
    }
  }

  static func headings(in language: Language) -> [String] {
    let headings: [Text] = [
      .women, .men, .otherGender, .undisclosedGender, .unknownGender, .shareOfWomen, .shareOfMen,
      .verdict,
    ]
    return headings.map { $0[language] }
  }

  func cells(in language: Language) -> [ResultTable.Cell] {
    [
      .count(women), .count(men), .count(other), .count(undisclosed), .count(unknown),
      womenShare.map { .shareRange($0) } ?? .none, menShare.map { .shareRange($0) } ?? .none,
      .text(verdictText[language]),
    ]
  }
}
