import Partnerships
public import Wording

extension PublishedGender: AssessmentResult {
  /// Returns one table of the whole network, and one for each grouping.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors, activities and phases are called.
  /// - Returns: The tables. A group of which nothing is shown stands in a note.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let labels = GenderLabels(language: language, names: names)
    return [wholeTable(in: language)]
      + by.filter(\.isOfInterest).map { $0.table(labels: labels, steps: steps, basis: basis) }
  }

  /// What each column and each thing that is counted means.
  public var definitions: [Measure] { Measure.ofPublication + Measure.ofGender }

  private func wholeTable(in language: Language) -> ResultTable {
    ResultTable(
      id: "gender", title: Text.publishedGender[language],
      headings: [Text.counted[language]] + PublishedTally.headings(in: language),
      rows: whole.rows(in: language),
      notes: (notes + manyGroups(in: language)).map { $0[language] })
  }

  private func manyGroups(in language: Language) -> [Text] {
    let list = leftOut.map { $0.title[language] }.joined(separator: ", ")
    return list.isEmpty ? [] : [.groupingsNotPublished(list, most: MergedPlaces.mostGroups)]
  }

  /// What a reader must know of what is published.
  public var notes: [Text] {
    [
      fictitious ? .fictitiousNote : nil, .genderBasis(basis),
      .countsBelowAreWithheld(threshold),
      .howManyAreWithheld(withheld, of: figures),
      .rowsWithoutFiguresAreLeftOut, .howGenderIsCounted, .daysAndTiesArePublishedNowhere,
      .onePublicationAtATime,
    ].compactMap(\.self)
  }
}

extension PublishedGrouping {
  /// How many groups of which nothing is shown are named.
  private static let namedAtMost = 12

  /// Whether anything is shown of any group.
  fileprivate var isOfInterest: Bool { groups.contains { !$0.counts.isHidden } }

  fileprivate func table(
    labels: GenderLabels, steps: [GenderStep], basis: String?
  ) -> ResultTable {
    let language = labels.language
    let hidden = groups.filter(\.counts.isHidden).map { labels.label(of: $0.value, by: by) }
    let notes: [Text] =
      (by == .phase ? steps.flatMap { $0.sentences(names: labels.names) } : [])
      + [
        .genderBasis(basis),
        hidden.isEmpty
          ? nil
          : .groupsWithheld(
            Array(hidden.prefix(Self.namedAtMost)),
            others: max(0, hidden.count - Self.namedAtMost)),
        by == .year ? .activitiesCountInTheirFirstYear : nil,
        .peopleMayCountTwice,
      ].compactMap(\.self)
    return ResultTable(
      id: "gender-by-\(by.rawValue)",
      title: "\(Text.genderDistribution[language]) \(by.title[language])",
      headings: [by.heading[language], Text.counted[language]]
        + PublishedTally.headings(in: language),
      rows: groups.filter { !$0.counts.isHidden }.flatMap { group in
        group.counts.rows(hasSeats: by != .activity, in: language).map {
          [.text(labels.label(of: group.value, by: by))] + $0
        }
      },
      notes: notes.map { $0[language] })
  }
}

extension PublishedCounts {
  /// Whether nothing is shown but zeros.
  fileprivate var isHidden: Bool { !all.contains(where: \.tally.showsAnything) }

  private var all: [(what: Text, tally: PublishedTally)] {
    [
      (.peopleCounted, people), (.seatsCounted, seats), (.leadingRolesCounted, leading),
      (.steeringRolesCounted, steering), (.speakersCounted, speakers),
      (.organisersCounted, organisers), (.firstContactsCounted, firstContacts),
    ]
  }

  /// A row for everything that is counted, so far as any of it is shown.
  fileprivate func rows(hasSeats: Bool = true, in language: Language) -> [[ResultTable.Cell]] {
    all.enumerated().filter { place, row in
      (hasSeats || place != 1) && row.tally.showsAnything
    }.map { [.text($1.what[language])] + $1.tally.cells(in: language) }
  }
}

extension PublishedTally {
  /// The verdict as a person reads it; `nil` where it is withheld.
  public var verdictText: Text? { tally?.verdictText }

  fileprivate static func headings(in language: Language) -> [String] {
    let headings: [Text] = [
      .women, .men, .otherOrNotStated, .everyone, .shareOfWomen, .shareOfMen,
      .verdict,
    ]
    return headings.map { $0[language] }
  }

  fileprivate func cells(in language: Language) -> [ResultTable.Cell] {
    let withheld = ResultTable.Cell.withheld(Text.withheld[language])
    func share(_ share: ShareRange?) -> ResultTable.Cell {
      share.map { .shareRange($0) } ?? (total == 0 ? .none : withheld)
    }
    return counts.map { count in count.map { .count($0) } ?? withheld }
      + [
        share(womenShare), share(menShare),
        .text((verdictText ?? .withheld)[language]),
      ]
  }
}
