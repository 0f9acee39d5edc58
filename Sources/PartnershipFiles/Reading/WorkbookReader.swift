import GraphFiles
import InputFiles
import Partnerships
import Tables
import Wording

/// Reads a network from a workbook with a sheet for each table, or with one sheet of ties, or from a
/// plain graph in a workbook.
struct WorkbookReader {
  /// Makes a network of a plain graph.
  let graph: GraphFileReader

  /// Reads a workbook.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: The network, unless there are errors.
  func read(_ source: FileSource) -> NetworkReading {
    do throws(FileProblem) {
      return try reading(of: try XLSXReader.read(source))
    } catch {
      return .failure(error, file: graph.name)
    }
  }

  private func reading(of workbook: Workbook) throws(FileProblem) -> NetworkReading {
    if !workbook.sheets.contains(where: { Table(fileName: $0.name) == .actors }),
      let document = try SpreadsheetReader.read(workbook)
    {
      return graph.reading(of: document)
    }
    let sheets = workbook.sheets.filter { !$0.isOfOurOwn }
    var tables = NetworkTables()
    var others: [Workbook.Sheet] = []
    for sheet in sheets {
      guard let table = Table(fileName: sheet.name) else {
        if !sheet.isEmpty { others.append(sheet) }
        continue
      }
      let place = Place(table: table, file: sheet.name, isSheet: true)
      tables.add(at: place, as: table) { problems in
        if sheet.isHidden { problems.add(Remark(.note, .file, .hiddenSheet), at: place) }
        return TableFile(name: sheet.name, isSheet: true, document: sheet.document)
      }
    }
    if !Table.allCases.contains(where: tables.has), let only = others.first, others.count == 1 {
      if MatrixReader.isMatrix(only.document) {
        return graph.reading(of: try MatrixReader.read(only))
      }
      let file = TableFile(name: only.name, isSheet: true, document: only.document)
      return EdgeListReader.read(file, tables.problems)
    }
    for sheet in others {
      let remark = Remark(.note, .file, .sheetNotATable(Table.allCases.map(\.sheetName)))
      tables.problems.add(remark, at: Place(file: sheet.name, isSheet: true))
    }
    if !tables.has(.actors) {
      tables.problems.add(Remark(.error, .file, .noActorsSheet), at: Place(file: graph.name))
    }
    return tables.reading(.workbook, missingName: \.sheetName)
  }
}

extension Workbook.Sheet {
  fileprivate var isEmpty: Bool { document.problems.contains { $0.kind == .emptyFile } }

  /// Whether it is one of the sheets beside the tables that ``NetworkWriter`` writes.
  fileprivate var isOfOurOwn: Bool {
    Language.allCases.contains { [Text.notesSheet[$0], Text.listSheet[$0]].contains(name) }
  }
}
