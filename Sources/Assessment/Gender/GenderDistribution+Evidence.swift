public import Partnerships
public import Wording

extension GenderDistribution {
  /// Returns the people behind each count, by their ids, and the sources of their activities.
  ///
  /// - Parameters:
  ///   - network: The network that was counted.
  ///   - view: Of which the part of time counts, and whether actors roll up to legal entities.
  ///   - language: The language of the headings.
  ///   - names: What actors, activities and phases are called.
  /// - Returns: The table: the whole, then every group by what was asked for, or else by what the
  ///   result shows.
  public func evidenceTable(
    of network: Network, seenAs view: View, in language: Language, names: Names = Names()
  ) -> ResultTable {
    let sliced = network.sliced(to: view.slice).network
    let cells = GenderCells(
      of: GenderRoster(of: sliced, asEntities: view.rollUp == .entity), within: network)
    let sources = RowSources(of: sliced)
    let labels = GenderLabels(language: language, names: names)
    let groups = crossed.map { [$0.by] } ?? dimensionsShown.map { [$0] }
    return ([[]] + groups).flatMap { rows(by: $0, of: cells, sources, labels) }
      .table(in: language)
  }

  private func rows(
    by dimensions: [GenderDimension], of cells: GenderCells, _ sources: RowSources,
    _ labels: GenderLabels
  ) -> [CountedRows] {
    var holders: [Holders: [String: Int]] = [:]
    cells.holdings(by: dimensions) { values, counted, holding in
      guard holding.weight > 0 else { return }
      let groups = zip(values, dimensions).map { labels.label(of: $0, by: $1) }
      let key = Holders(groups: groups, counted: counted, gender: holding.gender)
      holders[key, default: [:]][holding.person, default: 0] += holding.weight
    }
    return holders.sorted { $0.key.place.lexicographicallyPrecedes($1.key.place) }.map {
      key, held in
      sources.holdings(
        held, key.counted.text,
        .asWritten((key.groups + [key.gender.plural[labels.language]]).joined(separator: ", ")))
    }
  }
}

/// Those of one gender who hold something in one group.
private struct Holders: Hashable {
  var groups: [String]
  var counted: GenderCounted
  var gender: Gender

  /// Where they stand: by group, then by what is counted, then by gender.
  var place: [String] {
    groups + ["\(counted.rawValue)"]
      + ["\(Gender.allCases.firstIndex(of: gender) ?? 0)"]
  }
}

extension GenderCounted {
  /// What is counted.
  fileprivate var text: Text {
    switch self {
    case .people: .peopleCounted
    case .seats: .seatsCounted
    case .leading: .leadingRolesCounted
    case .steering: .steeringRolesCounted
    case .speakers: .speakersCounted
    case .organisers: .organisersCounted
    case .personDays: .personDaysCounted
    case .ties: .tiesCounted
    case .firstContacts: .firstContactsCounted
    }
  }
}
