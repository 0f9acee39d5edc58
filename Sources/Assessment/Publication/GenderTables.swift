import DisclosureControl
import Partnerships

/// The tables of a gender distribution as linked tables: every count of every group, and how they
/// add up.
struct GenderTables {
  /// What a count is of.
  struct Key: Hashable {
    var counted: GenderCounted
    /// The actors or activities of the group; `nil` for the whole network.
    var group: Group?
    /// `nil` for all genders together.
    var column: Column?
  }

  /// The genders that are told apart when they are published.
  enum Column: CaseIterable {
    case women, men, others

    init(of gender: Gender) {
      switch gender {
      case .woman: self = .women
      case .man: self = .men
      case .other, .undisclosed, .unknown: self = .others
      }
    }
  }

  /// The actors, or the activities, of a group by the numbers of their ``MergedPlaces``, in
  /// ascending order.
  struct Group: Hashable {
    var ofActors: Bool
    var places: [Int]
  }

  /// Each column, and before them all together.
  static let columns = [nil] + Column.allCases.map(Optional.some)

  /// What is counted in tables that are published.
  static let published = GenderCounted.allCases.filter { $0 != .personDays && $0 != .ties }

  /// The counts and how they add up.
  private(set) var tables = LinkedTables()
  /// The place of each count among the cells.
  private(set) var cells: [Key: Int] = [:]
  /// The groups by each dimension.
  let groups: [GenderDimension: [String?: Group]]

  /// Collects the counts of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - threshold: The least number of people whose count may be shown.
  init(of network: Network, threshold: Int) {
    let roster = GenderRoster(of: network, asEntities: false)
    let held = Self.published.map { ($0, roster.holdings(of: $0, within: network)) }
    let places = held.flatMap(\.1)
    let merged = MergedPlaces(
      of: roster, actors: places.flatMap(\.actors).unique().sorted(),
      occasions: places.flatMap(\.occasions).unique().sorted())
    groups = merged.groups
    let nestings = [
      GroupNesting(groups: groups, places: merged.actors, ofActors: true),
      GroupNesting(groups: groups, places: merged.occasions, ofActors: false),
    ]
    let everyGroup = nestings.flatMap(\.all)
    let holdings = held.map { ($0, $1.map(merged.merging)) }
    let counts = Dictionary(
      holdings.map { ($0, GroupCounts(of: $1, in: everyGroup)) }, uniquingKeysWith: { $1 })
    for (counted, holdings) in holdings {
      addCells(of: counted, counts: counts, groups: everyGroup, of: merged, threshold: threshold)
      relateGroups(of: counted, nesting: nestings[0], holdings: holdings.map(\.actors))
      relateGroups(of: counted, nesting: nestings[1], holdings: holdings.map(\.occasions))
    }
    relateCounts(groups: everyGroup, of: merged)
  }
}

/// How many things and how many people each group has of each gender.
private struct GroupCounts {
  private(set) var values: [GenderTables.Group?: [GenderTables.Column?: Int]] = [:]
  private(set) var people: [GenderTables.Group?: [GenderTables.Column?: Set<String>]] = [:]
  /// The groups with somebody who is neither woman nor man or preferred not to say.
  private(set) var withOthers: Set<GenderTables.Group?> = []
  private var groupsOfActor: [Int: [GenderTables.Group]] = [:]
  private var groupsOfOccasion: [Int: [GenderTables.Group]] = [:]

  init(of holdings: [GenderRoster.Holding], in groups: [GenderTables.Group]) {
    for group in groups {
      for place in group.places {
        if group.ofActors {
          groupsOfActor[place, default: []].append(group)
        } else {
          groupsOfOccasion[place, default: []].append(group)
        }
      }
    }
    for holding in holdings { add(holding) }
  }

  private mutating func add(_ holding: GenderRoster.Holding) {
    let groups =
      holding.actors.flatMap { groupsOfActor[$0] ?? [] }.unique()
      + holding.occasions.flatMap { groupsOfOccasion[$0] ?? [] }.unique()
    for group in [nil] + groups.map(Optional.some) {
      if [.other, .undisclosed].contains(holding.gender) { withOthers.insert(group) }
      for column in [nil, GenderTables.Column(of: holding.gender)] {
        values[group, default: [:]][column, default: 0] += holding.weight
        people[group, default: [:]][column, default: []].insert(holding.person)
      }
    }
  }
}

extension GenderTables {
  /// Adds a count for every group and column.
  private mutating func addCells(
    of counted: GenderCounted, counts all: [GenderCounted: GroupCounts], groups: [Group],
    of merged: MergedPlaces, threshold: Int
  ) {
    guard let counts = all[counted] else { return }
    let shown = Set(self.groups.values.flatMap(\.values))
    for group in [nil] + groups.map(Optional.some) {
      let isShown = group.map(shown.contains) ?? true
      let isSmall = 1..<threshold ~= counts.people[group]?[nil]?.count ?? 0
      let places = Self.columns.map { column in
        let value = counts.values[group]?[column] ?? 0
        let people = counts.people[group]?[column]?.count ?? 0
        // That nothing is known of somebody gives nothing of them away.
        let isOfUnknown = column == .others && !counts.withOthers.contains(group)
        // Who sees a count that is large enough knows that its people are as many.
        let isLarge =
          counted == .people
          && merged.mostPerPerson(in: group).contains {
            all[$0.counted]?.people[group]?[column]?.count ?? 0 >= threshold
          }
        let isSecret = isSmall ? people > 0 : 1..<threshold ~= people && !isOfUnknown
        let place = tables.add(
          LinkedTables.Cell(
            value: value,
            mustReach: !isShown
              ? nil
              : isSecret ? max(threshold, value + 1) : isSmall && people == 0 ? 1 : nil,
            knownLeast: isLarge ? threshold : 0,
            isInTable: isShown,
            weight: group.map { $0.places.count > 1 ? 10 : 1 } ?? 100))
        cells[Key(counted: counted, group: group, column: column)] = place
        return place
      }
      tables.state(Array(places.dropFirst()), makeUp: places[0])
    }
  }

  /// States how the groups of one thing that is counted add up, gender by gender; that all together do
  /// follows.
  ///
  /// - Parameters:
  ///   - counted: What is counted.
  ///   - nesting: How groups of actors, or of activities, lie within one another.
  ///   - holdings: The places of each thing that is counted.
  private mutating func relateGroups(
    of counted: GenderCounted, nesting: GroupNesting, holdings: [[Int]]
  ) {
    let isApart = holdings.allSatisfy { $0.count == 1 }
    let parts =
      isApart
      ? ([nil] + nesting.larger.map(Optional.some)).map {
        GroupNesting.Parts(total: $0, parts: nesting.singles(in: $0))
      } : nesting.covers(of: holdings)
    for column in Column.allCases {
      func cell(_ group: Group?) -> Int? {
        cells[Key(counted: counted, group: group, column: column)]
      }
      for group in parts {
        guard let total = cell(group.total) else { continue }
        if isApart {
          tables.state(group.parts.compactMap(cell), makeUp: total)
        } else {
          tables.state(group.parts.compactMap(cell), areAtLeast: total)
        }
      }
      guard !isApart else { continue }
      for group in nesting.containments(of: holdings) {
        guard let total = cell(group.total) else { continue }
        for part in group.parts.compactMap(cell) { tables.state([total], areAtLeast: part) }
      }
    }
  }

  /// States how one thing that is counted limits another, gender by gender.
  private mutating func relateCounts(groups: [Group], of merged: MergedPlaces) {
    for group in [nil] + groups.map(Optional.some) {
      for column in Column.allCases {
        func cell(_ counted: GenderCounted) -> Int? {
          cells[Key(counted: counted, group: group, column: column)]
        }
        guard let seats = cell(.seats), let people = cell(.people) else { continue }
        for part in [GenderCounted.speakers, .organisers].compactMap(cell) {
          tables.state([seats], areAtLeast: part)
        }
        for (part, most) in merged.mostPerPerson(in: group) {
          guard let part = cell(part) else { continue }
          tables.state([people], areAtLeast: part, times: most)
        }
        guard let group, !group.ofActors else { continue }
        if merged.isOneActivity(group) {
          tables.state([people], makeUp: seats)
        } else {
          tables.state([seats], areAtLeast: people)
        }
      }
    }
  }
}
