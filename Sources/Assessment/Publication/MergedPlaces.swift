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
  /// How many ids each actor goes by; nobody's are all that no actor has.
  private let idCounts: [Int]

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
    let ids = roster.network.affiliations.map(\.actor).unique()
    var idCounts = [Int](repeating: 0, count: roster.actors.count)
    for id in ids { idCounts[roster.place(ofActor: id)] += 1 }
    self.idCounts = idCounts
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

  /// Returns how much one person can have at most, of what is counted besides people.
  ///
  /// - Parameter group: The group; `nil` for the whole network.
  /// - Returns: The most of each thing of which only the group's people have any.
  func mostPerPerson(
    in group: GenderTables.Group?
  ) -> [(counted: GenderCounted, most: Int)] {
    let actors = group?.ofActors == true ? members(of: group) : Array(idCounts.indices)
    let occasions = group?.ofActors == false ? members(of: group) : Array(isActivity.indices)
    let places = actors.reduce(0) { $0 + idCounts[$1] }
    let activities = occasions.count { isActivity[$0] }
    let all = idCounts.reduce(isActivity.count, +)
    return [(.leading, places), (.seats, activities), (.steering, all)]
      // Someone's place with an actor may have begun in a year without an activity.
      + (group?.ofActors == false && activities < occasions.count ? [] : [(.firstContacts, 1)])
  }

  private func members(of group: GenderTables.Group?) -> [Int] {
    guard let group else { return [] }
    let merger = group.ofActors ? ofActors : ofOccasions
    return group.places.flatMap { merger.members[$0] }
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
