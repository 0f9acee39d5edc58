import Partnerships

/// Which groups of a gender distribution lie within which, by the actors or the activities that they
/// are of.
struct GroupNesting {
  typealias Group = GenderTables.Group

  /// A group, or with `nil` the whole network, and groups that lie within it.
  struct Parts: Hashable {
    var total: Group?
    var parts: [Group]
  }

  /// The group of each place alone.
  private let singles: [Int: Group]
  /// The groups of more than one place.
  let larger: [Group]
  private let byDimension: [[Group]]

  init(groups: [GenderDimension: [String?: Group]], places: [Int], ofActors: Bool) {
    singles = Dictionary(
      places.map { ($0, Group(ofActors: ofActors, places: [$0])) },
      uniquingKeysWith: { first, _ in first })
    byDimension = GenderDimension.allCases.filter { $0.isOfActors == ofActors }.map { dimension in
      groups[dimension, default: [:]].values.sorted {
        $0.places.lexicographicallyPrecedes($1.places)
      }
    }
    larger = byDimension.joined().unique().filter { $0.places.count > 1 }
  }

  /// Every group.
  var all: [Group] { singles(in: nil) + larger }

  /// The groups of one place each that a group, or the whole network, consists of.
  func singles(in group: Group?) -> [Group] {
    (group?.places ?? singles.keys.sorted()).compactMap { singles[$0] }
  }

  /// Each group with the next larger ones that it lies in; those in no other lie in the whole.
  ///
  /// - Parameter holdings: The places of everything that is counted.
  /// - Returns: The groups that lie in each, by all their places, as anyone knows them, and by those
  ///   at which anything is.
  func containments(of holdings: [[Int]]) -> [Parts] {
    (containments(among: Set(singles.keys)) + containments(among: Set(holdings.joined()))).unique()
  }

  private func containments(among used: Set<Int>) -> [Parts] {
    let members = members(among: used)
    let largerByPlace = Dictionary(
      grouping: larger.flatMap { group in
        members[group, default: []].map { (place: $0, group: group) }
      }, by: \.place)
    var found: [Group?: [Group]] = [:]
    for group in all {
      let own = members[group, default: []]
      let containing = own.first.map { largerByPlace[$0, default: []].map(\.group) } ?? []
      let outer = containing.filter {
        $0 != group && members[$0, default: []].isSuperset(of: own)
      }
      let between = outer.filter { members[$0, default: []].isStrictSuperset(of: own) }
      let nearest = outer.filter { one in
        !between.contains {
          members[one, default: []].isStrictSuperset(of: members[$0, default: []])
        }
      }
      for one in nearest { found[one, default: []].append(group) }
      if nearest.isEmpty { found[nil, default: []].append(group) }
    }
    return ([nil] + larger.map(Optional.some)).map {
      Parts(total: $0, parts: found[$0, default: []])
    }
  }

  /// Each group with the groups by each dimension that it consists of, and the whole with those of
  /// the dimensions that everything is in.
  ///
  /// - Parameter holdings: The places of everything that is counted.
  /// - Returns: The parts of each, by all its places and by those at which anything is; several times
  ///   for a group that consists of groups by several dimensions.
  func covers(of holdings: [[Int]]) -> [Parts] {
    (covers(of: holdings, among: Set(singles.keys))
      + covers(of: holdings, among: Set(holdings.joined()))).unique()
  }

  private func covers(of holdings: [[Int]], among used: Set<Int>) -> [Parts] {
    let members = members(among: used)
    return byDimension.filter { !$0.isEmpty }.flatMap { groups in
      let groupOfPlace = Dictionary(
        groups.flatMap { group in members[group, default: []].map { ($0, group) } },
        uniquingKeysWith: { first, _ in first })
      let coversAll = holdings.allSatisfy { $0.contains { groupOfPlace[$0] != nil } }
      return (coversAll ? [Parts(total: nil, parts: groups)] : [])
        + larger.compactMap { total in
          let places = members[total, default: []]
          let parts = places.sorted().compactMap { groupOfPlace[$0] }.unique()
          let isMadeUp = parts.allSatisfy { places.isSuperset(of: members[$0, default: []]) }
          return isMadeUp && parts != [total] && places.allSatisfy { groupOfPlace[$0] != nil }
            ? Parts(total: total, parts: parts) : nil
        }
    }
  }

  /// Those places of each group that are among some.
  private func members(among used: Set<Int>) -> [Group: Set<Int>] {
    Dictionary(
      all.map { ($0, used.intersection($0.places)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension GenderRoster {
  /// The groups by each dimension, of places where anything is counted.
  ///
  /// - Parameters:
  ///   - actors: The places in `actors`, in ascending order.
  ///   - occasions: The places in `occasions`, in ascending order.
  /// - Returns: For each dimension the groups by their value; `nil` where it is unknown.
  func groups(
    actors: [Int], occasions: [Int]
  ) -> [GenderDimension: [String?: GenderTables.Group]] {
    Dictionary(
      GenderDimension.allCases.map { dimension in
        let ofActors = dimension.isOfActors
        let places = (ofActors ? actors : occasions).filter {
          ofActors || dimension == .year || self.occasions[$0].activity != nil
        }
        let groups = Dictionary(grouping: places) { place in
          ofActors
            ? dimension.value(of: self.actors[place], entities: entities)
            : dimension.value(of: self.occasions[place])
        }
        return (
          dimension, groups.mapValues { GenderTables.Group(ofActors: ofActors, places: $0) }
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
