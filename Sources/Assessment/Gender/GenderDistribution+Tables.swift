import Partnerships
public import Wording

extension GenderDistribution: AssessmentResult {
  /// Returns one table of the whole network, and one for each grouping.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors, activities and phases are called.
  /// - Returns: The tables: of the groupings that were asked for the one by both or by the only one,
  ///   with all that is counted; else those with 2 to 30 groups, in short.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let labels = GenderLabels(language: language, names: names)
    return [wholeTable(in: language)] + groupTables(labels: labels)
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { Measure.ofGenderCounts + Measure.ofGender }

  private func groupTables(labels: GenderLabels) -> [ResultTable] {
    if let crossed { return [crossed.table(labels: labels, notes: notes(on: crossed.by, labels))] }
    return dimensionsShown.map { dimension in
      by[dimension].table(
        by: dimension, inFull: !groupings.isEmpty, labels: labels,
        notes: notes(on: [dimension], labels))
    }
  }

  /// What was asked for, or else all of interest whose groups aren't too many.
  var dimensionsShown: [GenderDimension] {
    groupings.first.map { [$0] } ?? dimensionsOfInterest.filter { !hasManyGroups($0) }
  }

  /// The groupings that have more than one group, and aren't the same twice.
  public var dimensionsOfInterest: [GenderDimension] {
    GenderDimension.allCases.filter {
      by[$0].count > 1 && !($0 == .entity && by.entity == by.actor)
    }
  }

  /// Whether there are more groups than one reads who didn't ask for them.
  private func hasManyGroups(_ dimension: GenderDimension) -> Bool { by[dimension].count > 30 }

  /// Which groupings aren't shown, if any.
  private func leftOut(in language: Language) -> [Statement] {
    let groupings = groupings.isEmpty ? dimensionsOfInterest.filter(hasManyGroups) : []
    let list = groupings.map { "\($0.title[language]) (\(by[$0].count))" }
    return list.isEmpty
      ? [] : [Statement(Text.manyGroupsLeftOut(list.joined(separator: ", "))[language])]
  }

  private func wholeTable(in language: Language) -> ResultTable {
    let counted = [
      (Text.peopleCounted, people), (.seatsCounted, seats), (.leadingRolesCounted, leading),
    ]
    return ResultTable(
      id: "gender", title: Text.genderDistribution[language],
      headings: [Text.counted[language]] + Tally.headings(in: language),
      rows: (counted + further.rows.filter { $1.total > 0 }).map { what, tally in
        [.text(what[language])] + tally.cells(in: language)
      },
      notes: notes(in: language))
  }

  private func notes(in language: Language) -> [Statement] {
    let notes: [(Text, [String])?] = [
      fictitious ? (.fictitiousNote, []) : nil,
      (.genderBasis(basis), []),
      (.ofView(period), []),
      isSliced ? (.allWhoMayHaveBeenThereCount, []) : nil,
      uncertainInTime > 0 ? (.datesAreUncertain(uncertainInTime), ["/uncertainInTime"]) : nil,
      (.howGenderIsCounted, []),
      leadingNotStated > 0 ? (.leadingNotStated(leadingNotStated), ["/leadingNotStated"]) : nil,
    ]
    return notes.compactMap(\.self).map { Statement($0[language], $1) }
      + furtherNotes(in: language) + leftOut(in: language)
  }

  /// Returns what to know of that which is counted besides people, seats and leading roles.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The sentences.
  public func furtherNotes(in language: Language) -> [Statement] {
    let roles = [further.steering, further.speakers, further.organisers]
    let notes: [(Text, [String])?] = [
      roles.contains { $0.total > 0 } ? (.howRolesAreCounted, []) : nil,
      rolesNotStated > 0 ? (.rolesNotStated(rolesNotStated), ["/rolesNotStated"]) : nil,
      further.personDays.total > 0 ? (.howPersonDaysAreCounted, []) : nil,
      seatsWithoutDays > 0 ? (.seatsWithoutDays(seatsWithoutDays), ["/seatsWithoutDays"]) : nil,
      further.ties.total > 0 ? (.howTiesAreCounted, []) : nil,
      further.firstContacts.total > 0 ? (.howFirstContactsAreCounted, []) : nil,
      withoutFirstContact > 0
        ? (.withoutFirstContact(withoutFirstContact), ["/withoutFirstContact"]) : nil,
    ]
    return notes.compactMap(\.self).map { Statement($0[language], $1) }
  }

  /// Returns where women's share goes from phase to phase.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What phases are called.
  /// - Returns: Two sentences for each step: on people and on seats.
  public func directions(in language: Language, names: Names) -> [Statement] {
    steps.enumerated().flatMap { index, step in
      zip(step.sentences(names: names), ["people", "seats"]).map { sentence, base in
        Statement(sentence[language], ["from", "to", base].map { "/steps/\(index)/\($0)" })
      }
    }
  }

  private func notes(on dimensions: [GenderDimension], _ labels: GenderLabels) -> [Statement] {
    let notes =
      [
        .genderBasis(basis),
        dimensions.contains(.phase) ? .phasesCountThoseWhoTookPart : nil,
        dimensions.contains(.year) ? .activitiesCountInTheirFirstYear : nil,
        .peopleMayCountTwice,
      ].compactMap(\.self) as [Text]
    let directions =
      dimensions == [.phase] ? directions(in: labels.language, names: labels.names) : []
    return directions + notes.statements(in: labels.language)
  }

  /// Whether only a part of time was seen.
  public var isSliced: Bool { slice != View.Slice.always.label }
}

extension FurtherGenderCounts {
  /// What is counted, and of whom.
  public var rows: [(what: Text, tally: Tally)] {
    [
      (.steeringRolesCounted, steering), (.speakersCounted, speakers),
      (.organisersCounted, organisers), (.personDaysCounted, personDays), (.tiesCounted, ties),
      (.firstContactsCounted, firstContacts),
    ]
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
