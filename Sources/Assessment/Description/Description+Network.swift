public import Partnerships

extension Description {
  /// Describes what a network contains.
  ///
  /// - Parameter network: The network.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(of network: Network) {
    let actors = network.actors
    let dates = network.dates
    self.init(
      network: NetworkLabel(of: network),
      basis: network.information.genderBasis,
      tables: TableSizes(of: network),
      earliest: dates.min { $0.earliest < $1.earliest }?.description,
      latest: dates.max { $0.latest < $1.latest }?.description,
      undated: network.intervals.count { $0 == Interval() },
      groupsOfUnknownNumber: actors.count { $0.count == .unknown },
      kinds: ValueCount.all(of: actors.map(\.kind)),
      sectors: ValueCount.all(of: actors.map(\.sector)),
      levels: ValueCount.all(of: actors.map(\.level)),
      countries: ValueCount.all(of: actors.map(\.country)),
      sides: ValueCount.all(of: actors.map(\.side)),
      tieKinds: ValueCount.all(of: network.ties.map(\.kind)),
      certainties: Certainty.allCases.map { certainty in
        ValueCount(
          value: certainty.rawValue, count: network.ties.count { $0.certainty == certainty })
      },
      tiesWithSource: network.ties.count { $0.evidence.source != nil },
      people: network.isFolded ? nil : Tally(network.people.map(\.gender)),
      themes: ValueCount.all(of: network.activities.map(\.theme)),
      phases: network.phases.map { PhaseSummary(of: $0, in: network) },
      sources: SourceSummary.all(of: network))
  }
}

extension Network {
  /// When actors took part, ties held and activities were.
  fileprivate var intervals: [Interval] {
    actors.map(\.interval) + ties.map(\.interval) + activities.map(\.interval)
  }

  /// Every date that tells of the partnership, not of its sources.
  fileprivate var dates: [PartialDate] {
    (intervals + affiliations.map(\.interval) + phases.map(\.interval))
      .flatMap { [$0.start, $0.end] }.compactMap { $0 }
  }
}

extension TableSizes {
  fileprivate init(of network: Network) {
    let isFolded = network.isFolded
    self.init(
      actors: network.actors.count, people: isFolded ? nil : network.people.count,
      affiliations: isFolded ? nil : network.affiliations.count,
      activities: network.activities.count,
      participations: isFolded ? nil : network.participations.count, ties: network.ties.count,
      phases: network.phases.count, sources: network.sources.count,
      requirements: network.requirements.count)
  }
}

extension ValueCount {
  /// Counts values, the most frequent first, equally frequent ones in alphabetical order.
  fileprivate static func all(of values: [String?]) -> [ValueCount] {
    let counts = Dictionary(grouping: values, by: \.self).mapValues(\.count)
    return counts.sorted { left, right in
      let isUnknown = (left.key == nil ? 1 : 0, right.key == nil ? 1 : 0)
      return (isUnknown.0, -left.value, left.key ?? "")
        < (isUnknown.1, -right.value, right.key ?? "")
    }.map { ValueCount(value: $0.key, count: $0.value) }
  }
}

extension PhaseSummary {
  fileprivate init(of phase: Phase, in network: Network) {
    self.init(
      id: phase.id, name: phase.name, start: phase.interval.start?.description,
      end: phase.interval.end?.description,
      activities: network.activities.count { $0.phase == phase.id })
  }
}

extension SourceSummary {
  fileprivate static func all(of network: Network) -> [SourceSummary] {
    let evidence =
      network.actors.map(\.evidence) + network.ties.map(\.evidence)
      + network.activities.map(\.evidence)
    let references = Dictionary(grouping: evidence.compactMap(\.source), by: \.self)
    return network.sources.map { source in
      SourceSummary(
        id: source.id, title: source.title, date: source.date?.description,
        address: source.address, references: references[source.id]?.count ?? 0)
    }
  }
}
