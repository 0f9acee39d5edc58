private import Foundation
import Partnerships
import Wording

/// Reads a network from a folder with a CSV file for each table.
enum FolderReader {
  static func read(at path: String) -> NetworkReading {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return .failure(.unreadable, path: path)
    }
    var tables = NetworkTables()
    for name in names.sorted() where !name.hasPrefix(".") && name.lowercased().hasSuffix(".csv") {
      guard let table = Table(fileName: name) else {
        let remark = Remark(.note, .file, .notATable(Table.allCases.map(\.rawValue)))
        tables.problems.add(remark, at: Place(file: name))
        continue
      }
      tables.add(at: Place(table: table, file: name), as: table) { problems in
        TableFile(path: path + "/" + name, table: table, &problems)
      }
    }
    if !tables.has(.actors) {
      let message = names.sorted().first(where: isWorkbook).map { workbook in
        Text.onlyAWorkbook(workbook, isRead: isReadableWorkbook(workbook))
      }
      tables.problems.add(Remark(.error, .file, message ?? .noActorsTable), at: Place(file: path))
    }
    return tables.reading(.folder, missingName: \.fileName)
  }

  /// Returns the file of nodes of a folder with one of nodes and one of edges, and none of actors.
  ///
  /// - Parameter path: The folder.
  /// - Returns: The path of the file; `nil` if there is none.
  static func fileOfPair(in path: String) -> String? {
    let names = Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
    guard !names.contains(where: { Table(fileName: $0) == .actors }) else { return nil }
    let pairs = [("nodes", "edges"), ("Nodes", "Edges"), ("elements", "connections")]
    return pairs.first { names.isSuperset(of: ["\($0.0).csv", "\($0.1).csv"]) }
      .map { "\(path)/\($0.0).csv" }
  }
}

/// Returns whether a file's name is that of a spreadsheet program's own file, and not of one that such
/// a program keeps while another is open.
private func isWorkbook(_ name: String) -> Bool {
  (isReadableWorkbook(name) || ["xls", "xlsb", "ods", "numbers"].contains(ending(of: name)))
    && !name.hasPrefix("~$") && !name.hasPrefix(".")
}

private func isReadableWorkbook(_ name: String) -> Bool {
  ["xlsx", "xlsm"].contains(ending(of: name))
}

private func ending(of name: String) -> String {
  name.lowercased().split(separator: ".").last.map(String.init) ?? ""
}
