import Graphs
import Partnerships

extension RequirementResult {
  /// Judges one requirement.
  init(of requirement: Requirement, in counted: CountedNetwork) {
    let finding: Finding =
      switch (requirement.dimension, requirement.value) {
      case (let name, _) where counted.network.isFolded && Self.dimensionsOfPeople.contains(name):
        Finding(verdict: .undecided, reason: .notPublished)
      case ("theme", let theme): counted.themeFinding(theme, minimum: requirement.minimum)
      case ("role", let role): counted.roleFinding(role, minimum: requirement.minimum)
      case ("role-per-side", _):
        counted.rolePerSideFinding(requirement.alternatives, minimum: requirement.minimum)
      case ("mutuality", "hosting"): counted.hostingFinding(minimum: requirement.minimum)
      case ("gender", "even"): counted.evenGenderFinding()
      case ("connectivity", "articulation-share"):
        counted.articulationFinding(maximum: requirement.minimum)
      case (let name, _):
        ActorDimension(rawValue: name)
          .map { counted.finding(requirement.alternatives, in: $0, minimum: requirement.minimum) }
          ?? Finding(verdict: .undecided, reason: .notUnderstood)
      }
    self.init(
      dimension: requirement.dimension, value: requirement.value, minimum: requirement.minimum,
      found: finding.found, verdict: finding.verdict, reason: finding.reason,
      unknown: finding.unknown, actors: finding.actors, evidence: finding.evidence,
      connections: finding.connections, because: requirement.because)
  }

  /// What is required of people rather than of actors and activities.
  private static let dimensionsOfPeople: Set = ["role", "role-per-side", "gender"]
}

extension Requirement {
  /// Whether ties have a say in it; else it is judged alike whatever ties there are.
  var isAboutTies: Bool { !["theme", "role", "gender", "mutuality"].contains(dimension) }
}

/// What was found of something that a network must hold.
struct Finding {
  var found: Double?
  var verdict: BreadthVerdict
  var reason: VerdictReason?
  var unknown = 0
  var actors: [String] = []
  var evidence: [RowEvidence] = []
  var connections: Int?
}

/// How much of something there is: at least, and at most if all the unknown were it.
struct Amount {
  var found: Int
  /// `nil` where there is no telling.
  var most: Int?
  var unknown: Int
  /// How many of the unknown are groups of which only the number is unknown.
  var groups = 0
  /// What connects it, at least and at most; `nil` where it isn't about actors.
  var connections: (least: Int, most: Int)?
  var actors: [String]
  var evidence: [RowEvidence] = []
  /// Whether one is not too few to rely on.
  var oneIsEnough = false

  /// Judges by a minimum: of the whole range, and only where the whole range agrees.
  func finding(minimum: Double?) -> Finding {
    let least = judge(Double(found), connections?.least, minimum: minimum ?? 1)
    let most = judge(
      most.map { Double($0) } ?? .infinity, connections?.most, minimum: minimum ?? 1)
    return Finding(
      found: Double(found),
      verdict: least.verdict == most.verdict ? least.verdict : .undecided,
      reason: least.reason == most.reason
        ? least.reason : unknown == groups ? .dependsOnNumber : .dependsOnUnknown,
      unknown: unknown, actors: actors, evidence: evidence, connections: connections?.least)
  }

  private func judge(
    _ found: Double, _ connections: Int?, minimum: Double
  ) -> (verdict: BreadthVerdict, reason: VerdictReason?) {
    if minimum <= 0 { return (.present, nil) }
    if found == 0 { return (.missing, .absent) }
    if found < minimum { return (.thin, .belowMinimum) }
    if found == 1 && !oneIsEnough { return (.thin, .onlyOne) }
    if let connections, connections <= 1 { return (.thin, .oneConnection) }
    return (.present, nil)
  }
}

extension CountedNetwork {
  /// Counts the actors that have a value or one of several, or a part that has it.
  fileprivate func finding(
    _ values: [String], in dimension: ActorDimension, minimum: Double?
  ) -> Finding {
    func has(_ actor: Actor) -> Bool { actor[dimension].map(values.contains) ?? false }
    let having = actors.filter { $0.members.contains(where: has) }
    let possible = actors.filter { actor in
      !actor.members.contains(where: has) && actor.members.contains { $0[dimension] == nil }
    }
    let unlimited = (having + possible).count { $0.actor.count == .unknown }
    let found = having.map(\.actor.count.atLeast).reduce(0, +)
    let groups = having.count { $0.actor.count == .unknown }
    func connections(of actors: [Counted]) -> Int {
      actors.reduce(into: Set<Connection>()) { $0.formUnion($1.connections) }.count
    }
    return Amount(
      found: found,
      most: unlimited > 0 ? nil : found + possible.map(\.actor.count.atLeast).reduce(0, +),
      unknown: possible.count + groups, groups: groups,
      connections: hasConnections
        ? (connections(of: having), connections(of: having + possible)) : nil,
      actors: having.map(\.actor.id),
      evidence: having.flatMap { $0.members.filter(has) }.map {
        RowEvidence(id: $0.id, evidence: $0.evidence)
      }
    ).finding(minimum: minimum)
  }

  /// Counts the activities on a theme.
  fileprivate func themeFinding(_ theme: String, minimum: Double?) -> Finding {
    let activities = network.activities.filter { $0.theme == theme }
    let having = Set(activities.map(\.id))
    let possible = network.activities.count { $0.theme == nil }
    let present = actors.filter { !$0.attended.isDisjoint(with: having) }
    return Amount(
      found: having.count, most: having.count + possible, unknown: possible,
      actors: present.map(\.actor.id),
      evidence: activities.map { RowEvidence(id: $0.id, evidence: $0.evidence) }
    ).finding(minimum: minimum)
  }

  /// Counts the people and actors that have a role, with an actor or at an activity.
  fileprivate func roleFinding(_ role: String, minimum: Double?) -> Finding {
    var (holders, stated, all): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    func count(_ holder: String, _ held: String?) {
      all.insert(holder)
      if held != nil { stated.insert(holder) }
      if held == role { holders.insert(holder) }
    }
    for affiliation in network.affiliations { count(affiliation.person, affiliation.role) }
    for participation in network.participations {
      count(participation.participant, participation.role)
    }
    // A network that lists no people doesn't show that nobody has the role.
    guard !holders.isEmpty || !network.people.isEmpty else {
      return Finding(verdict: .undecided, reason: .nothingToMeasure)
    }
    let unstated = all.union(network.people.map(\.id)).subtracting(stated)
    let places = Set(network.affiliations.filter { holders.contains($0.person) }.map(\.actor))
      .union(network.participations.map(\.participant).filter(holders.contains))
    let present = actors.filter { $0.members.contains { places.contains($0.id) } }
    return Amount(
      found: holders.count, most: holders.count + unstated.count, unknown: unstated.count,
      actors: present.map(\.actor.id)
    ).finding(minimum: minimum)
  }

  /// Judges whether women and men are even among the people.
  fileprivate func evenGenderFinding() -> Finding {
    let tally = Tally(network.people.map(\.gender))
    let (verdict, reason): (BreadthVerdict, VerdictReason?) =
      switch tally.verdict {
      case .even: (.present, nil)
      case .tooSmall: (.undecided, tally.total == 0 ? .nothingToMeasure : .tooSmall)
      case .womenDominated, .menDominated: (.missing, .notEven)
      case .undecided:
        tally.mayBeEven ? (.undecided, .dependsOnUnknown) : (.missing, .notEven)
      }
    return Finding(
      found: tally.womenShare?.stated, verdict: verdict, reason: reason, unknown: tally.unstated)
  }

  /// Judges whether few enough actors are articulation points.
  fileprivate func articulationFinding(maximum: Double?) -> Finding {
    guard !graph.vertices.isEmpty else {
      return Finding(verdict: .undecided, reason: .nothingToMeasure)
    }
    let points = graph.graph.underlying().articulationPoints()
    let share = Double(points.count) / Double(graph.vertices.count)
    let names = points.map { graph.vertices[$0].id }
    guard let maximum else {
      return Finding(found: share, verdict: .undecided, reason: .notUnderstood, actors: names)
    }
    return share <= maximum
      ? Finding(found: share, verdict: .present, actors: names)
      : Finding(found: share, verdict: .missing, reason: .aboveMaximum, actors: names)
  }
}
