/// What a network holds in one part of its time.
public struct SlicedNetwork: Sendable, Hashable {
  /// The network, without what can't have held then.
  public var network: Network
  /// For each remaining tie its index in the whole network's ties.
  public var tieIndices: [Int]
  /// How many remaining actors, ties, activities and affiliations may, but need not, have held
  /// then, because their dates are unknown or imprecise.
  public var uncertainCount: Int
}

extension Network {
  /// Returns what the network holds in one part of its time.
  ///
  /// What may have held then stays and is counted. An activity that has a phase belongs to that
  /// phase whatever its dates; an activity that began on a known day and has no end lasted that
  /// day. A person stays who had an affiliation or took part in an activity then, and a person
  /// without either stays as well, since nothing says when they were there.
  ///
  /// - Parameters:
  ///   - slice: The part of time; a phase that the network doesn't have holds nothing.
  ///   - keepingUncertain: Whether what may have held stays, or only what certainly did.
  /// - Returns: The remaining network, and how much of it is uncertain.
  /// - Complexity: Linear in the size of the tables.
  public func sliced(to slice: View.Slice, keepingUncertain: Bool = true) -> SlicedNetwork {
    guard slice != .always else {
      return SlicedNetwork(network: self, tieIndices: Array(ties.indices), uncertainCount: 0)
    }
    guard let window = window(of: slice) else {
      return SlicedNetwork(network: emptied(), tieIndices: [], uncertainCount: 0)
    }
    var uncertain = 0
    func remains(_ answer: TimeWindow.Answer) -> Bool {
      guard answer == .possibly else { return answer == .certainly }
      if keepingUncertain { uncertain += 1 }
      return keepingUncertain
    }

    var result = self
    result.actors = actors.filter { remains(window.includes($0.interval)) }
    let actorIDs = Set(result.actors.map(\.id))
    result.activities = activities.filter { remains(window.includes($0, in: slice)) }
    let activityIDs = Set(result.activities.map(\.id))
    result.affiliations = affiliations.filter {
      actorIDs.contains($0.actor) && remains(window.includes($0.interval))
    }
    result.people = peoplePresent(
      activities: activityIDs, affiliations: result.affiliations, keepingUndated: keepingUncertain)
    let participantIDs = actorIDs.union(result.people.map(\.id))
    result.participations = participations.filter {
      activityIDs.contains($0.activity) && participantIDs.contains($0.participant)
    }
    let tieIndices = ties.indices.filter { index in
      let tie = ties[index]
      return participantIDs.contains(tie.from) && participantIDs.contains(tie.to)
        && remains(window.includes(tie.interval))
    }
    result.ties = tieIndices.map { ties[$0] }
    return SlicedNetwork(network: result, tieIndices: tieIndices, uncertainCount: uncertain)
  }

  private func window(of slice: View.Slice) -> TimeWindow? {
    switch slice {
    case .always: .always
    case .at(let date): TimeWindow(start: date.earliest, end: date.latest)
    case .between(let from, let to): TimeWindow(start: from?.earliest, end: to?.latest)
    case .phase(let id): phases.first { $0.id == id }.map(TimeWindow.init(of:))
    }
  }

  private func emptied() -> Network {
    var result = Network()
    result.information = information
    result.phases = phases
    result.sources = sources
    result.requirements = requirements
    result.isFolded = isFolded
    return result
  }

  private func peoplePresent(
    activities: Set<String>, affiliations kept: [Affiliation], keepingUndated: Bool
  ) -> [Person] {
    let present = Set(kept.map(\.person)).union(
      participations.filter { activities.contains($0.activity) }.map(\.participant))
    let dated = Set(affiliations.map(\.person)).union(participations.map(\.participant))
    return people.filter {
      present.contains($0.id) || keepingUndated && !dated.contains($0.id)
    }
  }
}

extension TimeWindow {
  /// Whether an activity belongs to the window of a slice.
  fileprivate func includes(_ activity: Activity, in slice: View.Slice) -> Answer {
    if case .phase(let id) = slice, let phase = activity.phase {
      return phase == id ? .certainly : .no
    }
    var interval = activity.interval
    if interval.end == nil, interval.start?.day != nil { interval.end = interval.start }
    return includes(interval)
  }
}
