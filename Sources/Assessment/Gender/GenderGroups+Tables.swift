public import Wording

extension [GenderGroup] {
  /// The groups by one dimension.
  ///
  /// - Parameters:
  ///   - dimension: What they are grouped by.
  ///   - inFull: Whether all that is counted is shown, or people, seats and leading roles alone.
  ///   - labels: What the groups are called.
  ///   - notes: What a reader must know.
  /// - Returns: The table.
  func table(
    by dimension: GenderDimension, inFull: Bool, labels: GenderLabels, notes: [Statement]
  ) -> ResultTable {
    let language = labels.language
    return ResultTable(
      id: "gender-by-\(dimension.rawValue)",
      title: "\(Text.genderDistribution[language]) \(dimension.title[language])",
      headings: [dimension.heading[language], Text.counted[language]]
        + Tally.headings(in: language),
      rows: flatMap { group in
        // At one activity seats are people.
        group.rows(hasSeats: dimension != .activity, inFull: inFull, in: language).map {
          [.text(labels.label(of: group.value, by: dimension))] + $0
        }
      }, notes: notes)
  }
}

extension GenderCrossing {
  /// The groups by both dimensions, with all that is counted.
  func table(labels: GenderLabels, notes: [Statement]) -> ResultTable {
    let language = labels.language
    let titles = by.map { $0.title[language] }.joined(separator: " \(Text.andBy[language]) ")
    return ResultTable(
      id: "gender-by-" + by.map(\.rawValue).joined(separator: "-and-"),
      title: "\(Text.genderDistribution[language]) \(titles)",
      headings: by.map { $0.heading[language] } + [Text.counted[language]]
        + Tally.headings(in: language),
      rows: groups.flatMap { row in
        row.groups.flatMap { group in
          let values = zip([row.value, group.value], by).map { labels.label(of: $0, by: $1) }
          return group.rows(hasSeats: true, inFull: true, in: language).map {
            values.map { .text($0) } + $0
          }
        }
      }, notes: notes)
  }
}

extension GenderGroup {
  /// A row for everything that is counted in the group, so far as there is any.
  fileprivate func rows(
    hasSeats: Bool, inFull: Bool, in language: Language
  ) -> [[ResultTable.Cell]] {
    let counted =
      [(Text.peopleCounted, people)] + (hasSeats ? [(.seatsCounted, seats)] : [])
      + [(.leadingRolesCounted, leading)] + (inFull ? further.rows : [])
    return counted.filter { $1.total > 0 }.map { what, tally in
      [.text(what[language])] + tally.cells(in: language)
    }
  }
}

/// What groups are called.
public struct GenderLabels: Sendable {
  /// The language of the labels.
  var language: Language
  /// What actors, activities and phases are called.
  var names: Names

  /// Makes labels.
  ///
  /// - Parameters:
  ///   - language: Their language.
  ///   - names: What actors, activities and phases are called.
  public init(language: Language, names: Names) {
    self.language = language
    self.names = names
  }

  /// Returns what a group is called.
  ///
  /// - Parameters:
  ///   - value: What the group has in common; `nil` for those of whom it is unknown.
  ///   - dimension: What the groups are by.
  /// - Returns: The name or the word.
  public func label(of value: String?, by dimension: GenderDimension) -> String {
    guard let value else { return Text.unknown[language] }
    return switch dimension {
    case .actor, .entity: names.actors[value] ?? value
    case .activity: names.activities[value] ?? value
    case .phase: names.phases[value] ?? value
    case .level: Text.label(ofLevel: value)[language]
    case .year, .side, .country, .sector, .activityKind, .theme:
      Text.label(ofValue: value, in: dimension.rawValue)[language]
    }
  }
}

extension GenderDimension {
  /// The heading of the groups.
  public var heading: Text {
    switch self {
    case .phase: .phaseHeading
    case .year: .yearHeading
    case .side: .sideHeading
    case .country: .countryHeading
    case .sector: .sectorHeading
    case .level: .levelHeading
    case .entity: .entityHeading
    case .actor: .actorHeading
    case .activityKind: .activityKindHeading
    case .theme: .themeHeading
    case .activity: .activityHeading
    }
  }

  /// What a table by it is called, for example `by sector`.
  public var title: Text {
    switch self {
    case .phase: .genderByPhase
    case .year: .genderByYear
    case .side: .genderBySide
    case .country: .genderByCountry
    case .sector: .genderBySector
    case .level: .genderByLevel
    case .entity: .genderByEntity
    case .actor: .genderByActor
    case .activityKind: .genderByActivityKind
    case .theme: .genderByTheme
    case .activity: .genderByActivity
    }
  }
}
