import Wording

/// The ids that the tables of a network define.
struct Identifiers {
  private let actors: Set<String>
  private let people: Set<String>
  private let activities: Set<String>
  private let phases: Set<String>
  private let sources: Set<String>
  private let network: Network

  init(of network: Network) {
    self.network = network
    actors = Set(network.actors.map(\.id))
    people = Set(network.people.map(\.id))
    activities = Set(network.activities.map(\.id))
    phases = Set(network.phases.map(\.id))
    sources = Set(network.sources.map(\.id))
  }

  /// Returns whether an id is in one of some tables.
  func contain(_ id: String, in tables: [Table]) -> Bool {
    tables.contains { table in
      switch table {
      case .actors: actors.contains(id)
      case .people: people.contains(id)
      case .activities: activities.contains(id)
      case .phases: phases.contains(id)
      case .sources: sources.contains(id)
      default: false
      }
    }
  }

  /// Returns the rows whose id an earlier row has, and the people with an actor's id.
  func duplicates() -> [Finding] {
    repeated(network.actors, .actors) + repeated(network.people, .people)
      + repeated(network.activities, .activities) + repeated(network.phases, .phases)
      + repeated(network.sources, .sources) + peopleWithActorsIDs()
  }

  private func repeated<Record: Identifiable>(
    _ records: [Record], _ table: Table
  ) -> [Finding] where Record.ID == String {
    var seen: Set<String> = []
    return records.enumerated().compactMap { index, record in
      guard !record.id.isEmpty, !seen.insert(record.id).inserted else { return nil }
      return Finding(
        .duplicateID, table, index, column: "id", found: record.id, .repeatedID(record.id))
    }
  }

  private func peopleWithActorsIDs() -> [Finding] {
    network.people.enumerated().compactMap { index, person in
      guard actors.contains(person.id), !person.id.isEmpty else { return nil }
      return Finding(
        .duplicateID, .people, index, column: "id", found: person.id, .personWithActorsID(person.id)
      )
    }
  }
}
