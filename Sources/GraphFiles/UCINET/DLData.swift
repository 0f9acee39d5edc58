internal import InputFiles
private import Wording

/// The data of a file in the data language, as they are read.
struct DLData {
  let header: DLHeader
  /// The ties so far.
  var relations: [TieMatrices.Relation]
  /// The names that stand among the data; empty if none do.
  var embeddedRowLabels: [String] = []
  var embeddedColumnLabels: [String] = []
  /// How many cells are marked as unknown.
  var unknownCount = 0
  /// How many ties of a list have the value 0.
  var zeroCount = 0
  /// How often a name differs in capitals from the one it stands for.
  var otherCapitalsCount = 0

  init(_ header: DLHeader) {
    self.header = header
    relations = (0..<header.matrixCount).map { matrix in
      let labels = header.matrixLabels
      return TieMatrices.Relation(name: matrix < labels.count ? labels[matrix] : nil)
    }
  }

  /// The ties, with their rows and columns.
  var matrices: TieMatrices {
    let rowLabels = embeddedRowLabels.isEmpty ? header.rowLabels : embeddedRowLabels
    let columnLabels = embeddedColumnLabels.isEmpty ? header.columnLabels : embeddedColumnLabels
    var matrices: TieMatrices
    if header.isTwoMode || haveOtherNames(rowLabels, columnLabels) {
      matrices = TieMatrices(
        rowLabels: labels(rowLabels, header.rowCount, prefix: "r"),
        columnLabels: labels(columnLabels, header.columnCount, prefix: "c"))
    } else {
      matrices = TieMatrices(
        rowLabels: labels(
          rowLabels.isEmpty ? columnLabels : rowLabels, header.rowCount, prefix: ""))
    }
    matrices.relations = relations
    matrices.defaultValue = 1
    return matrices
  }

  /// What was left out or may not be what was meant.
  var remarks: [FileProblem] {
    [
      (unknownCount, FileProblem.Severity.warning, Text.unknownCells(count: unknownCount)),
      (zeroCount, .warning, .zeroTies(count: zeroCount)),
      (otherCapitalsCount, .note, .otherCapitals(count: otherCapitalsCount)),
    ].filter { $0.0 > 0 }.map { FileProblem($0.2, severity: $0.1) }
  }

  /// Returns names for as many nodes as there are: those that are known, and then numbers.
  private func labels(_ known: [String], _ count: Int, prefix: String) -> [String] {
    guard known.count < count else { return known }
    return known + (known.count..<count).map { "\(prefix)\($0 + 1)" }
  }

  /// Whether names of rows and columns that stand among the data tell that they are other nodes.
  private func haveOtherNames(_ rows: [String], _ columns: [String]) -> Bool {
    header.format.isTwoMode == nil && !rows.isEmpty && !columns.isEmpty
      && rows.map { $0.lowercased() } != columns.map { $0.lowercased() }
  }
}

/// What stands for a value that isn't known.
let unknownMarks: Set = ["na", "n/a", "?", ".", "*", "nan"]

extension FieldRows {
  /// Returns the number in a field; `nil` if it is marked as unknown.
  func valueOrUnknown(of field: Int) throws(FileProblem) -> Double? {
    let bytes = bytes(of: field)
    if let number = Double(number: bytes), !number.isNaN { return number }
    guard unknownMarks.contains(text(of: field).lowercased()) else {
      throw problem(.notANumber(text(of: field)), field: field)
    }
    return nil
  }
}
