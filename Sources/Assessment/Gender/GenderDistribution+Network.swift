public import Partnerships

extension GenderDistribution {
  /// Counts the genders in a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: Of which only the part of time counts, and whether actors roll up to legal entities:
  ///     people of a department are then people of its entity. Any other roll-up counts as none.
  ///   - dimensions: The groupings to show in full: one, or two to cross. With none, those that
  ///     have more than one group are shown in short.
  /// - Complexity: O(*n* log *n*) in the number of rows, and linear in the number of pairs of people
  ///   who took part together.
  public init(of network: Network, view: View = View(), by dimensions: [GenderDimension] = []) {
    let sliced = network.sliced(to: view.slice)
    let asEntities = view.rollUp == .entity
    let roster = GenderRoster(of: sliced.network, asEntities: asEntities)
    let cells = GenderCells(of: roster, within: network)
    let whole = cells.whole
    let by = GenderGroups(of: cells)
    self.init(
      basis: network.information.genderBasis,
      fictitious: network.information.isFictitious,
      title: network.information.title,
      rollUp: asEntities ? "entity" : "none",
      slice: view.slice.label,
      period: view.slice.description(of: network),
      uncertainInTime: sliced.uncertainCount,
      leadingNotStated: sliced.network.affiliations.count { $0.isLeading == nil },
      rolesNotStated: roster.rolesNotStated,
      seatsWithoutDays: roster.seatsWithoutDays,
      withoutFirstContact: roster.withoutFirstContact(within: network),
      people: whole[.people, default: .nobody],
      seats: whole[.seats, default: .nobody],
      leading: whole[.leading, default: .nobody],
      further: FurtherGenderCounts(whole),
      by: by,
      steps: GenderStep.between(by.phase),
      groupings: dimensions,
      crossed: dimensions.count == 2 ? cells.crossing(of: dimensions[0], with: dimensions[1]) : nil)
  }
}

extension GenderGroups {
  fileprivate init(of cells: GenderCells) {
    self.init(
      actor: cells.groups(by: .actor),
      entity: cells.groups(by: .entity),
      sector: cells.groups(by: .sector),
      level: cells.groups(by: .level),
      country: cells.groups(by: .country),
      side: cells.groups(by: .side),
      activity: cells.groups(by: .activity),
      activityKind: cells.groups(by: .activityKind),
      theme: cells.groups(by: .theme),
      phase: cells.groups(by: .phase),
      year: cells.groups(by: .year))
  }
}
