import Partnerships

/// What is counted in a network, cut into cells by the values of one dimension or of two.
struct GenderCells {
  private let roster: GenderRoster
  private let holdings: [(counted: GenderCounted, holdings: [GenderRoster.Holding])]

  init(of roster: GenderRoster, within whole: Network) {
    self.roster = roster
    holdings = GenderCounted.allCases.map { ($0, roster.holdings(of: $0, within: whole)) }
  }

  /// How many there are in all.
  var whole: [GenderCounted: Tally] { cells(by: [])[[]] ?? [:] }

  /// The groups by one dimension, those where its value is unknown last.
  func groups(by dimension: GenderDimension) -> [GenderGroup] {
    let cells = cells(by: [dimension])
    return cells.keys.map(\.[0]).ordered(by: dimension.order(in: roster.network)).map { value in
      GenderGroup(value: value, tallies: cells[[value]] ?? [:])
    }
  }

  /// The groups by one dimension, each cut by another.
  func crossing(of rows: GenderDimension, with columns: GenderDimension) -> GenderCrossing {
    let cells = cells(by: [rows, columns])
    let columnsOfRow = Dictionary(grouping: cells.keys, by: \.[0]).mapValues { $0.map(\.[1]) }
    return GenderCrossing(
      by: [rows, columns],
      groups: columnsOfRow.keys.ordered(by: rows.order(in: roster.network)).map { row in
        let values = columnsOfRow[row, default: []]
        return GenderCrossing.Row(
          value: row,
          groups: values.ordered(by: columns.order(in: roster.network)).map {
            GenderGroup(value: $0, tallies: cells[[row, $0]] ?? [:])
          })
      })
  }

  /// How many there are of each combination of values.
  private func cells(by dimensions: [GenderDimension]) -> [[String?]: [GenderCounted: Tally]] {
    let nothing = GenderCounted.allCases.map { _ in GenderCounts() }
    var counts: [Cell: [GenderCounts]] = [:]
    let values = visit(by: dimensions) { cell, counted, holding in
      counts[cell, default: nothing][counted.rawValue].add(holding.weight, of: holding.gender)
    }
    let cells = counts.map { (values($0), tallies($1)) }
    return Dictionary(cells, uniquingKeysWith: { first, _ in first })
  }

  /// Who holds what there is of each combination of values, by their ids.
  ///
  /// - Parameters:
  ///   - dimensions: None, one or two.
  ///   - body: Is told of everything that is held: the values, what it is, and the holding.
  func holdings(
    by dimensions: [GenderDimension],
    _ body: ([String?], GenderCounted, GenderRoster.Holding) -> Void
  ) {
    var held: [(Cell, GenderCounted, GenderRoster.Holding)] = []
    let values = visit(by: dimensions) { held.append(($0, $1, $2)) }
    for (cell, counted, holding) in held { body(values(cell), counted, holding) }
  }

  /// Visits everything that is held in each cell that it is in.
  ///
  /// What is with several actors or of several activities is visited once in each.
  ///
  /// - Returns: What gives the values of a cell.
  private func visit(
    by dimensions: [GenderDimension],
    _ body: (Cell, GenderCounted, GenderRoster.Holding) -> Void
  ) -> (Cell) -> [String?] {
    let ofActors = actorKeys(by: dimensions.filter(\.isOfActors))
    let ofOccasions = occasionKeys(by: dimensions.filter { !$0.isOfActors })
    for (counted, holdings) in holdings {
      for holding in holdings {
        let occasions = ofOccasions?.keys(ofPlaces: holding.occasions) ?? [0]
        for actor in ofActors?.keys(ofPlaces: holding.actors) ?? [0] {
          for occasion in occasions {
            body(Cell(actor: actor, occasion: occasion), counted, holding)
          }
        }
      }
    }
    return { cell in
      var actor = (ofActors?.values[cell.actor] ?? [])[...]
      var occasion = (ofOccasions?.values[cell.occasion] ?? [])[...]
      return dimensions.map { $0.isOfActors ? actor.removeFirst() : occasion.removeFirst() }
    }
  }

  private func tallies(_ counts: [GenderCounts]) -> [GenderCounted: Tally] {
    Dictionary(
      GenderCounted.allCases.map { ($0, Tally(counts[$0.rawValue])) },
      uniquingKeysWith: { first, _ in first })
  }

  private func actorKeys(by dimensions: [GenderDimension]) -> Keys? {
    dimensions.isEmpty
      ? nil
      : Keys(
        roster.actors.map { actor in
          dimensions.map { $0.value(of: actor, entities: roster.entities) }
        })
  }

  private func occasionKeys(by dimensions: [GenderDimension]) -> Keys? {
    dimensions.isEmpty
      ? nil
      : Keys(
        roster.occasions.map { occasion in
          let isPlaced = occasion.activity != nil || dimensions == [.year]
          return isPlaced ? dimensions.map { $0.value(of: occasion) } : nil
        })
  }
}

/// A cell by the keys of its values.
private struct Cell: Hashable {
  var actor: Int
  var occasion: Int
}

/// The lists of values that actors or occasions have, each with its index as its key.
private struct Keys {
  private(set) var values: [[String?]] = []
  /// For each place its key; `nil` where it is in no cell.
  private var keys: [Int?] = []

  init(_ valuesOfPlaces: [[String?]?]) {
    var known: [[String?]: Int] = [:]
    for found in valuesOfPlaces {
      guard let found else {
        keys.append(nil)
        continue
      }
      if known[found] == nil {
        known[found] = values.count
        values.append(found)
      }
      keys.append(known[found])
    }
  }

  /// The keys of some places, each once.
  func keys(ofPlaces places: [Int]) -> [Int] {
    places.count == 1 ? places.compactMap { keys[$0] } : places.compactMap { keys[$0] }.unique()
  }
}

extension GenderDimension {
  /// The value of an actor; `nil` if it is unknown.
  func value(of actor: Actor?, entities: [String: String]) -> String? {
    switch self {
    case .side: actor?.side
    case .country: actor?.country
    case .sector: actor?.sector
    case .level: actor?.level
    case .entity: actor.map { entities[$0.id] ?? $0.id }
    case .actor: actor?.id
    case .phase, .year, .activityKind, .theme, .activity: nil
    }
  }

  /// The value of an occasion; `nil` if it is unknown.
  func value(of occasion: GenderRoster.Occasion) -> String? {
    switch self {
    case .phase: occasion.activity?.phase
    case .year: occasion.year
    case .activityKind: occasion.activity?.kind
    case .theme: occasion.activity?.theme
    case .activity: occasion.activity?.id
    case .side, .country, .sector, .level, .entity, .actor: nil
    }
  }
}

extension Collection where Element == String? {
  /// The values in a stated order, then the others in alphabetical order, then `nil`.
  fileprivate func ordered(by order: [String]) -> [String?] {
    let places = order.places()
    return map { value in (value, value.map { places[$0] ?? order.count } ?? order.count + 1) }
      .sorted { ($0.1, $0.0 ?? "") < ($1.1, $1.0 ?? "") }
      .map(\.0)
  }
}
