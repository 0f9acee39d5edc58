private import Foundation
import Partnerships
import Wording

/// Reads a network from a folder with a CSV file for each table.
struct FolderReader {
  private let path: String
  private var problems = ProblemList()
  private var files: [Table: TableFile] = [:]
  private var places: [Table: TablePlaces] = [:]

  static func read(at path: String) -> NetworkReading {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return .failure(.unreadable, path: path)
    }
    var reader = FolderReader(path: path)
    reader.openFiles(names.sorted())
    let network = reader.readTables()
    reader.addViolations(of: network)
    return NetworkReading(
      format: .folder, network: reader.problems.hasErrors ? nil : network,
      language: network.information.language.flatMap(Language.init(rawValue:)),
      problems: reader.problems.sorted(), places: reader.places)
  }

  private init(path: String) { self.path = path }

  private mutating func openFiles(_ names: [String]) {
    var seen: [Table: String] = [:]
    for name in names where !name.hasPrefix(".") && name.lowercased().hasSuffix(".csv") {
      guard let table = Table(fileName: name) else {
        let remark = Remark(.note, .file, .notATable(Table.allCases.map(\.rawValue)))
        problems.add(remark, at: Place(file: name))
        continue
      }
      if let other = seen.updateValue(name, forKey: table) {
        let remark = Remark(.error, .file, .tableTwice(other))
        problems.add(remark, at: Place(table: table, file: name))
      } else {
        files[table] = TableFile(path: path + "/" + name, table: table, &problems)
      }
    }
    if seen[.actors] == nil {
      let workbook = names.first(where: isWorkbook)
      let message = workbook.map {
        Text.onlyAWorkbook($0, sheets: Table.allCases.map(\.fileName))
      }
      problems.add(Remark(.error, .file, message ?? .noActorsTable), at: Place(file: path))
    }
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

  /// The files that were read, and what the others would be called.
  private var tableNames: [Table: Text] {
    Dictionary(
      uniqueKeysWithValues: Table.allCases.map { table in
        (table, places[table].map { Text.asWritten($0.file) } ?? table.fileName)
      })
  }

  /// Adds what contradicts itself between the tables.
  ///
  /// An id that nothing has may stand where a table couldn't be read, and is then not reported.
  private mutating func addViolations(of network: Network) {
    let hasUnreadTables = [.file, .table, .column].contains(where: problems.hasErrors)
    for violation in network.violations(tableNames: tableNames) {
      if violation.kind == .unknownReference, hasUnreadTables { continue }
      guard let place = places[violation.table] else { continue }
      problems.add(violation, at: place)
    }
  }
}

/// Returns whether a file's name is that of a spreadsheet program's own file, and not of one that such
/// a program keeps while another is open.
private func isWorkbook(_ name: String) -> Bool {
  let ending = name.lowercased().split(separator: ".").last ?? ""
  return ["xlsx", "xlsm", "xls", "ods", "numbers"].contains(ending)
    && !name.hasPrefix("~$") && !name.hasPrefix(".")
}
