import Partnerships

/// How many people and activities a network has reached, and how many came for the first time.
public struct Reach: Codable, Sendable, Equatable {
  /// How many people are known.
  public var people: Int
  /// How many of them took part in an activity.
  public var participants: Int
  /// How many activities there are.
  public var activities: Int
  /// How many seats people took at activities.
  public var seats: Int
  /// The people who took part in each phase, in the order of the phases.
  public var phases: [PhaseReach]
  /// How many people took part only in activities of no known phase.
  public var withoutPhase: Int

  /// Who took part in one phase.
  public struct PhaseReach: Codable, Sendable, Equatable {
    /// The id of the phase.
    public var phase: String
    /// How many people took part.
    public var participants: Int
    /// How many of them had not taken part in any phase before.
    public var firstTime: Int
    /// How many of those took part in an activity of no known phase too, which may have been
    /// earlier.
    public var undecided: Int
  }
}

extension Reach {
  /// Counts whom a network reached.
  ///
  /// - Parameter network: The network, of the part of time that counts.
  init(of network: Network) {
    let people = Set(network.people.map(\.id))
    let phases = Dictionary(
      network.activities.map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
    let seats = Set(
      network.participations.filter {
        people.contains($0.participant) && phases[$0.activity] != nil
      }
      .map { [$0.participant, $0.activity] })
    var inPhase: [String?: Set<String>] = [:]
    let known = network.phases.map(\.id).unique()
    for seat in seats {
      let phase = phases[seat[1]]?.flatMap { known.contains($0) ? $0 : nil }
      inPhase[phase, default: []].insert(seat[0])
    }

    let unplaced = inPhase[nil] ?? []
    var earlier: Set<String> = []
    var reached: [PhaseReach] = []
    for phase in known {
      let present = inPhase[phase] ?? []
      let new = present.subtracting(earlier)
      earlier.formUnion(present)
      reached.append(
        PhaseReach(
          phase: phase, participants: present.count, firstTime: new.count,
          undecided: new.intersection(unplaced).count))
    }
    self.init(
      people: people.count, participants: Set(seats.map { $0[0] }).count,
      activities: Set(network.activities.map(\.id)).count, seats: seats.count, phases: reached,
      withoutPhase: unplaced.subtracting(earlier).count)
  }
}
