import DisclosureControl
public import Partnerships

extension PublishedGender {
  /// The thresholds that can be asked for: counts of one are always withheld.
  public static let thresholds = 2...100

  /// Whether the library Clp is installed, without which nothing can be protected.
  public static var isPossible: Bool { LinearProgram.isPossible }

  /// Counts the genders in a network for publication.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - threshold: The least number of people whose count is shown, one of `thresholds`.
  /// - Precondition: `isPossible`.
  /// - Complexity: A linear program for each count that is withheld, at worst.
  public init(of network: Network, threshold: Int) {
    let distribution = GenderDistribution(of: network)
    let linked = GenderTables(of: network, threshold: threshold)
    let suppression = Suppression(of: linked.tables)

    func counts(of group: GenderTables.Group?) -> PublishedCounts {
      PublishedCounts { counted in
        PublishedTally { column in
          linked.cells[GenderTables.Key(counted: counted, group: group, column: column)]
            .flatMap { suppression.isWithheld[$0] ? nil : linked.tables.cells[$0].value }
        }
      }
    }
    let groupings = GenderDimension.allCases.filter { linked.groups[$0] != nil }
    let by = groupings.map { dimension in
      PublishedGrouping(
        by: dimension,
        groups: distribution.by[dimension].compactMap { group in
          linked.groups[dimension]?[group.value].map {
            PublishedGroup(value: group.value, counts: counts(of: $0))
          }
        })
    }
    self.init(
      basis: distribution.basis, fictitious: distribution.fictitious, title: distribution.title,
      threshold: threshold,
      figures: linked.tables.cells.count { $0.isInTable },
      withheld: zip(linked.tables.cells, suppression.isWithheld).count { $0.isInTable && $1 },
      whole: counts(of: nil), by: by,
      leftOut: distribution.dimensionsOfInterest.filter { linked.groups[$0] == nil },
      steps: GenderStep.between(by.first { $0.by == .phase }?.groups ?? []))
  }
}

extension PublishedCounts {
  /// Makes what is published of a group from that of each thing that is counted.
  fileprivate init(_ tally: (GenderCounted) -> PublishedTally) {
    self.init(
      people: tally(.people), seats: tally(.seats), leading: tally(.leading),
      steering: tally(.steering), speakers: tally(.speakers), organisers: tally(.organisers),
      firstContacts: tally(.firstContacts))
  }
}

extension GenderStep {
  /// Returns the step between each two phases that follow one another, as far as the women, the men
  /// and all are shown of the people and of their seats.
  ///
  /// What else is known of the others isn't used: a direction could betray it.
  fileprivate static func between(_ phases: [PublishedGroup]) -> [GenderStep] {
    zip(phases, phases.dropFirst()).compactMap { earlier, later in
      guard let from = earlier.value, let to = later.value,
        let people = earlier.counts.people.tally, let laterPeople = later.counts.people.tally,
        let seats = earlier.counts.seats.tally, let laterSeats = later.counts.seats.tally
      else { return nil }
      return GenderStep(
        from: from, to: to, people: GenderDirection(from: people, to: laterPeople),
        seats: GenderDirection(from: seats, to: laterSeats))
    }
  }
}
