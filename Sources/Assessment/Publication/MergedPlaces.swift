import Partnerships

/// The actors and activities of a gender distribution, those that are in the same groups of every
/// published table as one.
///
/// A table of more than 30 groups isn't published: nearly all its counts would be withheld. What it
/// tells apart need not be told apart to know how the others add up.
struct MergedPlaces {
  /// How many groups a published table has at most.
  static let mostGroups = 30

  /// The numbers of the merged actors, in ascending order.
  let actors: [Int]
  /// The numbers of the merged activities, in ascending order.
  let occasions: [Int]
  /// The groups of the merged by each dimension that is published.
  let groups: [GenderDimension: [String?: GenderTables.Group]]
  private let ofActors: Merger
  private let ofOccasions: Merger
  private let isActivity: [Bool]

  /// Merges places.
  ///
  /// - Parameters:
  ///   - roster: Whose actors and occasions they are.
  ///   - actors: The places of actors, in ascending order.
  ///   - occasions: The places of occasions, in ascending order.
  init(of roster: GenderRoster, actors: [Int], occasions: [Int]) {
    let groups = roster.groups(actors: actors, occasions: occasions)
      .filter { (2...Self.mostGroups).contains($1.count) }
    ofActors = Merger(of: actors, in: groups.filter(\.key.isOfActors))
    ofOccasions = Merger(of: occasions, in: groups.filter { !$0.key.isOfActors })
    self.actors = Array(ofActors.members.indices)
    self.occasions = Array(ofOccasions.members.indices)
    isActivity = roster.occasions.map { $0.activity != nil }
    let mergers = [true: ofActors, false: ofOccasions]
    self.groups = groups.mapValues { groups in
      groups.mapValues { group in
        GenderTables.Group(
          ofActors: group.ofActors,
          places: mergers[group.ofActors]?.merging(group.places).sorted() ?? [])
      }
    }
  }

  /// Returns a thing that is counted, with what it is of as merged.
  func merging(_ holding: GenderRoster.Holding) -> GenderRoster.Holding {
    var merged = holding
    merged.actors = ofActors.merging(holding.actors)
    merged.occasions = ofOccasions.merging(holding.occasions)
    return merged
  }

  /// Whether a group is of one activity, at which seats are people.
  func isOneActivity(_ group: GenderTables.Group) -> Bool {
    guard !group.ofActors, group.places.count == 1 else { return false }
    let members = ofOccasions.members[group.places[0]]
    return members.count == 1 && isActivity[members[0]]
  }
}

/// Places by the groups that they are in.
private struct Merger {
  /// The places of each that were merged.
  private(set) var members: [[Int]] = []
  private var numbers: [Int: Int] = [:]

  init(of places: [Int], in groups: [GenderDimension: [String?: GenderTables.Group]]) {
    var memberships: [Int: [GenderTables.Group]] = [:]
    for dimension in GenderDimension.allCases {
      for group in groups[dimension, default: [:]].values {
        for place in group.places { memberships[place, default: []].append(group) }
      }
    }
    var known: [[GenderTables.Group]: Int] = [:]
    for place in places {
      let number = known[memberships[place, default: []], default: members.count]
      if number == members.count {
        known[memberships[place, default: []]] = number
        members.append([])
      }
      members[number].append(place)
      numbers[place] = number
    }
  }

  /// The numbers of what some places are merged into, each once.
  func merging(_ places: [Int]) -> [Int] { places.compactMap { numbers[$0] }.unique() }
}
