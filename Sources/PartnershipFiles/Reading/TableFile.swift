private import Foundation
import Partnerships
import Tables
import Wording

/// A file or a sheet that a table is read from.
struct TableFile {
  let name: String
  /// Whether it is a sheet of a workbook.
  var isSheet = false
  let document: TableDocument
}

extension TableFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - table: The table that it holds.
  ///   - problems: Told if the file can't be opened.
  init?(path: String, table: Table, _ problems: inout ProblemList) {
    name = URL(fileURLWithPath: path).lastPathComponent
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    let isTooLarge = attributes?[.size] as? Int ?? 0 > CSVReader.fileLimit
    guard attributes?[.type] as? FileAttributeType == .typeRegular, !isTooLarge,
      let content = FileManager.default.contents(atPath: path)
    else {
      let remark = Remark(.error, .file, isTooLarge ? .fileTooLarge : .unreadable)
      problems.add(remark, at: Place(table: table, file: name))
      return nil
    }
    document = CSVReader.read([UInt8](content))
  }
}
