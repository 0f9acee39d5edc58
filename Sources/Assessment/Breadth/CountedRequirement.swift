import Graphs
import Partnerships

/// A requirement, and what counts towards it, so that it can be judged of any part of a network.
struct CountedRequirement {
  /// What a requirement looks at.
  private enum Subject {
    case actors(RequiredActors)
    case role(RequiredRole)
    case rolePerSide
    case theme
    case hosting
    case evenGender
    case articulationPoints
    /// Nothing that can be counted, and why.
    case nothing(VerdictReason)
  }

  /// The requirement.
  let requirement: Requirement
  private let subject: Subject

  init(of requirement: Requirement, in counted: CountedNetwork) {
    self.requirement = requirement
    subject =
      switch (requirement.dimension, requirement.value) {
      case (let name, _) where counted.network.isFolded && Self.dimensionsOfPeople.contains(name):
        .nothing(.notPublished)
      case ("theme", _): .theme
      case ("role", let role): .role(RequiredRole(role, in: counted))
      case ("role-per-side", _): .rolePerSide
      case ("mutuality", "hosting"): .hosting
      case ("gender", "even"): .evenGender
      case ("connectivity", "articulation-share"): .articulationPoints
      case (let name, _):
        ActorDimension(rawValue: name)
          .map { .actors(RequiredActors(requirement.alternatives, in: $0, of: counted)) }
          ?? .nothing(.notUnderstood)
      }
  }

  /// What is required of people rather than of actors and activities.
  private static let dimensionsOfPeople: Set = ["role", "role-per-side", "gender"]

  /// Whether ties have a say in it; else it is judged alike whatever ties there are.
  var isAboutTies: Bool {
    switch subject {
    case .actors, .rolePerSide, .articulationPoints: true
    case .role, .theme, .hosting, .evenGender, .nothing: false
    }
  }

  /// Judges what is left of the network.
  func judgement(in part: NetworkPart) -> Judgement {
    func judged(_ amount: Amount?) -> Judgement {
      amount?.judgement(minimum: requirement.minimum)
        ?? Judgement(verdict: .undecided, reason: .nothingToMeasure)
    }
    return switch subject {
    case .actors(let actors): judged(actors.amount(in: part))
    case .role(let role): judged(role.amount(in: part))
    case .rolePerSide: judged(RolePerSide(requirement.alternatives, in: part.network)?.amount)
    case .theme: judged(part.whole.network.activities(on: requirement.value))
    case .hosting: judged(part.network.hosting)
    case .evenGender: Judgement(ofEven: Tally(part.genders))
    case .articulationPoints: Judgement(ofArticulationPoints: part, maximum: requirement.minimum)
    case .nothing(let reason): Judgement(verdict: .undecided, reason: reason)
    }
  }

  /// The ids of the actors behind what is found in the whole network, in the order of their table.
  func actors(in counted: CountedNetwork) -> [String] {
    func ids(_ isWanted: (CountedNetwork.Counted) -> Bool) -> [String] {
      counted.actors.filter(isWanted).map(\.actor.id)
    }
    switch subject {
    case .actors(let actors): return actors.having.map { counted.actors[$0].actor.id }
    case .role(let role): return role.actors(in: counted)
    case .rolePerSide:
      let holding = RolePerSide(requirement.alternatives, in: counted.network)?.actors ?? []
      return ids { $0.members.contains { holding.contains($0.id) } }
    case .theme:
      let activities = Set(counted.network.activities.filter(isOnTheme).map(\.id))
      return ids { !$0.attended.isDisjoint(with: activities) }
    case .articulationPoints:
      return counted.graph.graph.underlying().articulationPoints().map {
        counted.graph.vertices[$0].id
      }
    case .hosting, .evenGender, .nothing: return []
    }
  }

  /// What the material says of the actors, parts of actors or activities that are found in the whole
  /// network.
  func evidence(in counted: CountedNetwork) -> [RowEvidence] {
    switch subject {
    case .actors(let actors): actors.evidence(in: counted)
    case .theme:
      counted.network.activities.filter(isOnTheme).map {
        RowEvidence(id: $0.id, evidence: $0.evidence)
      }
    default: []
    }
  }

  private func isOnTheme(_ activity: Activity) -> Bool { activity.theme == requirement.value }
}

extension RequirementResult {
  /// Judges one requirement of a whole network.
  init(of requirement: Requirement, in counted: CountedNetwork) {
    let required = CountedRequirement(of: requirement, in: counted)
    let judgement = required.judgement(in: NetworkPart(whole: counted))
    self.init(
      dimension: requirement.dimension, value: requirement.value, minimum: requirement.minimum,
      found: judgement.found, verdict: judgement.verdict, reason: judgement.reason,
      unknown: judgement.unknown, actors: required.actors(in: counted),
      evidence: required.evidence(in: counted), connections: judgement.connections,
      because: requirement.because)
  }
}

extension Network {
  /// Counts the activities on a theme.
  fileprivate func activities(on theme: String) -> Amount {
    let found = Set(activities.filter { $0.theme == theme }.map(\.id)).count
    let unknown = activities.count { $0.theme == nil }
    return Amount(found: found, most: found + unknown, unknown: unknown)
  }
}

extension Judgement {
  /// Judges whether women and men are even.
  fileprivate init(ofEven tally: Tally) {
    let (verdict, reason): (BreadthVerdict, VerdictReason?) =
      switch tally.verdict {
      case .even: (.present, nil)
      case .tooSmall: (.undecided, tally.total == 0 ? .nothingToMeasure : .tooSmall)
      case .womenDominated, .menDominated: (.missing, .notEven)
      case .undecided:
        tally.mayBeEven ? (.undecided, .dependsOnUnknown) : (.missing, .notEven)
      }
    self.init(
      found: tally.womenShare?.stated, verdict: verdict, reason: reason, unknown: tally.unstated)
  }

  /// Judges whether few enough actors are articulation points.
  fileprivate init(ofArticulationPoints part: NetworkPart, maximum: Double?) {
    guard !part.vertices.isEmpty else {
      self.init(verdict: .undecided, reason: .nothingToMeasure)
      return
    }
    let points = part.graph.underlying().articulationPoints()
    let share = Double(points.count) / Double(part.vertices.count)
    guard let maximum else {
      self.init(found: share, verdict: .undecided, reason: .notUnderstood)
      return
    }
    self.init(
      found: share, verdict: share <= maximum ? .present : .missing,
      reason: share <= maximum ? nil : .aboveMaximum)
  }
}
