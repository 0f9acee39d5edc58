import Partnerships

/// Which groups of a gender distribution lie within which, by the actors or the activities that they
/// are of.
struct GroupNesting {
  typealias Group = GenderTables.Group

  /// A group, or with `nil` the whole network, and groups that lie within it.
  struct Parts {
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
  var containments: [Parts] {
    let largerByPlace = Dictionary(
      grouping: larger.flatMap { group in group.places.map { (place: $0, group: group) } },
      by: \.place)
    let members = Dictionary(
      larger.map { ($0, Set($0.places)) }, uniquingKeysWith: { first, _ in first })
    var found: [Group?: [Group]] = [:]
    for group in all {
      let containing = largerByPlace[group.places[0], default: []].map(\.group).filter {
        $0 != group && members[$0, default: []].isSuperset(of: group.places)
      }
      let nearest = containing.filter { outer in
        !containing.contains {
          $0 != outer && members[outer, default: []].isSuperset(of: $0.places)
        }
      }
      for outer in nearest { found[outer, default: []].append(group) }
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
  /// - Returns: The parts of each; several times for a group that consists of groups by several
  ///   dimensions.
  func covers(of holdings: [[Int]]) -> [Parts] {
    byDimension.filter { !$0.isEmpty }.flatMap { groups in
      let placed = Set(groups.flatMap(\.places))
      let coversAll = holdings.allSatisfy { $0.contains(where: placed.contains) }
      let groupOfPlace = Dictionary(
        groups.flatMap { group in group.places.map { ($0, group) } },
        uniquingKeysWith: { first, _ in first })
      return (coversAll ? [Parts(total: nil, parts: groups)] : [])
        + larger.compactMap { total in
          let parts = total.places.compactMap { groupOfPlace[$0] }.unique()
          let isMadeUp = parts.allSatisfy { Set(total.places).isSuperset(of: $0.places) }
          return isMadeUp && parts != [total] && total.places.allSatisfy(placed.contains)
            ? Parts(total: total, parts: parts) : nil
        }
    }
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
