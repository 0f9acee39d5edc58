public import InputFiles
private import Wording

/// Reads data sets of UCINET: a file `.##h` that describes matrices, and one `.##d` that holds them.
///
/// Several matrices are several relations. Where all are the same by rows and by columns, ties have
/// no direction. The value 1e38 and beyond means unknown.
///
/// There is no public specification. The header is, as R packages that exchange such files have it
/// (migraph, rucinet, netdiffuseR): a length byte and `V6404`, or `DATE:` in older files; year, month,
/// day, weekday and label type in 16 bits each; the type of values in 8; the number of dimensions in
/// 16; the numbers of columns, rows and matrices in 32 each, or 16 in older files; a title with a
/// length byte; for each dimension a byte that says whether it has labels; and the labels, each with
/// its length in bytes in 16 bits, as UTF-16. All numbers have their low byte first. The data are rows
/// of values, by which the size of a value is known; those of 4 bytes are floating point unless the
/// type says otherwise.
public enum UCINETReader {
  /// Reads a data set.
  ///
  /// - Parameter path: Either of the two files.
  /// - Returns: One graph; in two modes if rows and columns are different nodes.
  /// - Throws: `FileProblem` if one of the files can't be read or they don't fit.
  /// - Complexity: O(*n*) time for *n* bytes.
  public static func read(path: String) throws(FileProblem) -> GraphDocument {
    guard let kind = path.last, "hHdD".contains(kind), path.dropLast().hasSuffix(".##") else {
      throw FileProblem(.noUCINETFile)
    }
    let isCapital = kind.isUppercase
    let stem = String(path.dropLast())
    return try read(
      header: .path(stem + (isCapital ? "H" : "h")), data: .path(stem + (isCapital ? "D" : "d")))
  }

  /// Reads a data set.
  ///
  /// - Parameters:
  ///   - header: The file that describes the matrices.
  ///   - data: The file that holds them.
  /// - Returns: One graph; in two modes if rows and columns are different nodes.
  /// - Throws: `FileProblem` if one of the files can't be read or they don't fit.
  /// - Complexity: O(*n*) time for *n* bytes.
  public static func read(
    header: FileSource, data: FileSource
  ) throws(FileProblem) -> GraphDocument {
    let headerBytes = try contents(of: header, part: "##h")
    let dataBytes = try contents(of: data, part: "##d")
    let header = try UCINETHeader(headerBytes, dataSize: dataBytes.count)
    var values = UCINETValues(dataBytes, header)
    var remarks: [FileProblem] = []
    var matrices = TieMatrices(
      rowLabels: header.rowLabels, columnLabels: header.isTwoMode ? header.columnLabels : nil)
    for matrix in 0..<header.matrixCount {
      matrices.relations.append(values.relation(matrix, name: header.name(ofMatrix: matrix)))
    }
    if values.unknownCount > 0 {
      remarks.append(
        FileProblem(.unknownCells(count: values.unknownCount), severity: .warning))
    }
    var graph = matrices.graph(remarks: &remarks)
    graph.name = header.title
    return GraphDocument([graph], remarks: remarks)
  }

  private static func contents(
    of source: FileSource, part: String
  ) throws(FileProblem) -> [UInt8] {
    do throws(FileProblem) {
      return try source.contents()
    } catch {
      var problem = error
      problem.part = part
      throw problem
    }
  }
}

/// The values of a data set.
private struct UCINETValues {
  private let bytes: [UInt8]
  private let header: UCINETHeader
  /// How many values are marked as unknown.
  private(set) var unknownCount = 0

  init(_ bytes: [UInt8], _ header: UCINETHeader) {
    self.bytes = bytes
    self.header = header
  }

  /// Returns the ties of a matrix.
  mutating func relation(_ matrix: Int, name: String?) -> TieMatrices.Relation {
    var relation = TieMatrices.Relation(name: name)
    guard header.columnCount > 0 else { return relation }
    var place = matrix * header.rowCount * header.columnCount * header.valueSize
    for row in 0..<header.rowCount {
      for column in 0..<header.columnCount {
        let value = value(at: place)
        place += header.valueSize
        if value.isNaN || value >= Double(Float(1e38)) {
          unknownCount += 1
        } else if value != 0 {
          relation.add(row: Int32(row), column: Int32(column), value: value)
        }
      }
    }
    return relation
  }

  private func value(at place: Int) -> Double {
    var bits: UInt64 = 0
    for byte in 0..<header.valueSize { bits |= UInt64(bytes[place + byte]) << UInt64(8 * byte) }
    switch (header.valueSize, header.hasWholeNumbers) {
    case (8, false): return Double(bitPattern: bits)
    case (4, false): return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case (8, true): return Double(Int64(bitPattern: bits))
    case (4, true): return Double(Int32(truncatingIfNeeded: bits))
    case (2, _): return Double(Int16(truncatingIfNeeded: bits))
    default: return Double(bits)
    }
  }
}
