import Partnerships
import Wording

/// The tables of a network, wherever they were read from.
struct NetworkTables {
  var problems = ProblemList()
  private var files: [Table: TableFile] = [:]
  private var names: [Table: String] = [:]
  private var places: [Table: TablePlaces] = [:]

  /// Whether there is such a table, even if it couldn't be opened.
  func has(_ table: Table) -> Bool { names[table] != nil }

  /// Adds a table, or tells that it is there already.
  ///
  /// - Parameters:
  ///   - place: Where it stands.
  ///   - table: Which one it is.
  ///   - open: Returns its content.
  mutating func add(
    at place: Place, as table: Table, open: (inout ProblemList) -> TableFile?
  ) {
    if let other = names.updateValue(place.file, forKey: table) {
      problems.add(Remark(.error, .file, .tableTwice(other)), at: place)
    } else {
      files[table] = open(&problems)
    }
  }

  /// Reads all tables.
  ///
  /// - Parameters:
  ///   - format: What they were read from.
  ///   - missingName: Returns what a table that isn't there would be called.
  /// - Returns: The network, unless there are errors.
  mutating func reading(
    _ format: NetworkReading.Format, missingName: (Table) -> Text
  ) -> NetworkReading {
    let network = readTables()
    let names = Table.allCases.map { table in
      (table, places[table].map { Text.asWritten($0.file) } ?? missingName(table))
    }
    addViolations(of: network, tableNames: Dictionary(uniqueKeysWithValues: names))
    return NetworkReading(
      format: format, network: problems.hasErrors ? nil : network,
      language: network.information.language.flatMap(Language.init(rawValue:)),
      problems: problems.sorted(), places: places)
  }

  private mutating func readTables() -> Network {
    var network = Network()
    let entries = records(.network)
    if let places = places[.network] {
      network.information = NetworkInformation(entries, at: places, &problems)
    }
    network.actors = records(.actors)
    network.people = records(.people)
    network.affiliations = records(.affiliations)
    network.activities = records(.activities)
    network.participations = records(.participations)
    network.ties = records(.ties)
    network.phases = records(.phases)
    network.sources = records(.sources)
    network.requirements = records(.requirements)
    return network
  }

  private mutating func records<Record>(_ layout: Layout<Record>) -> [Record] {
    guard let file = files.removeValue(forKey: layout.table) else { return [] }
    let reader = TableReader(layout, file: file, &problems)
    places[layout.table] = reader.places
    return reader.records
  }

  /// Adds what contradicts itself between the tables.
  ///
  /// An id that nothing has may stand where a table couldn't be read, and is then not reported.
  private mutating func addViolations(of network: Network, tableNames: [Table: Text]) {
    let hasUnreadTables = [.file, .table, .column].contains(where: problems.hasErrors)
    for violation in network.violations(tableNames: tableNames) {
      if violation.kind == .unknownReference, hasUnreadTables { continue }
      guard let place = places[violation.table] else { continue }
      problems.add(violation, at: place)
    }
  }
}
