public import InputFiles
private import Wording

/// Reads matrices in the format of the Matrix Market: each entry is a tie from its row to its column.
///
/// A square matrix joins nodes of one sort, whose ids are their numbers from 1; one that is declared
/// symmetric holds ties without direction. In a rectangular one rows and columns are the two modes,
/// with the ids `r1`, `r2` … and `c1`, `c2` …. Entries that are listed stay, also those of 0.
///
/// R. F. Boisvert, R. Pozo and K. A. Remington, *The Matrix Market Exchange Formats* (1996),
/// [math.nist.gov/MatrixMarket/formats.html](https://math.nist.gov/MatrixMarket/formats.html).
public enum MatrixMarketReader {
  /// Reads a file.
  ///
  /// - Parameter source: The file.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if the file isn't such a matrix or is cut off.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let text = DecodedText(try source.contents())
    var rows = FieldRows(text, separator: .blanks)
    let kind = try MatrixMarketKind(&rows)
    rows.comments = [UInt8(ascii: "%")]
    let size = try MatrixMarketSize(&rows, kind)
    var remarks = [text.encoding.remark].compactMap(\.self)
    var entries = MatrixMarketEntries(kind, size)
    if kind.isArray {
      try entries.readArray(&rows)
    } else {
      try entries.readCoordinates(&rows, remarks: &remarks)
    }
    return GraphDocument([entries.graph], encoding: text.encoding, remarks: remarks)
  }
}

/// What the first line says of a matrix.
struct MatrixMarketKind {
  /// Whether all entries are listed, column by column, without their places.
  let isArray: Bool
  /// The kind of number that an entry is; `nil` if it has no number.
  let type: AttributeType?
  let symmetry: Symmetry

  /// Which entries follow from others.
  enum Symmetry: String, CaseIterable {
    case general, symmetric
    case skewSymmetric = "skew-symmetric"
  }

  /// Reads the first line.
  init(_ rows: inout FieldRows) throws(FileProblem) {
    guard try rows.next(), rows.fields.count >= 2, rows.lowercasedText(of: 0) == "%%matrixmarket",
      rows.lowercasedText(of: 1) == "matrix"
    else { throw FileProblem(.noMatrixMarketHeader, line: 1) }
    let words = (2..<5).map { $0 < rows.fields.count ? rows.lowercasedText(of: $0) : "" }
    guard words[1] != "complex", words[2] != "hermitian" else {
      throw FileProblem(.complexMatrix, line: rows.line)
    }
    isArray = try rows.choice(2, words[0], of: ["coordinate": false, "array": true])
    type = try rows.choice(
      3, words[1],
      of: isArray
        ? ["real": .real, "integer": .integer, "double": .real]
        : ["real": .real, "integer": .integer, "double": .real, "pattern": nil])
    symmetry = try rows.choice(
      4, words[2],
      of: Dictionary(Symmetry.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { $1 }))
  }
}

/// How large a matrix is.
struct MatrixMarketSize {
  let rowCount: Int
  let columnCount: Int
  /// How many entries are listed.
  let entryCount: Int

  /// Reads the line of sizes.
  init(_ rows: inout FieldRows, _ kind: MatrixMarketKind) throws(FileProblem) {
    let needed = kind.isArray ? 2 : 3
    guard try rows.next(), rows.fields.count == needed else {
      throw FileProblem(.noMatrixSizes(count: needed), line: rows.line)
    }
    var sizes: [Int] = []
    for field in 0..<needed {
      guard let size = Int(plain: rows.bytes(of: field)), size >= 0 else {
        throw rows.problem(.notANumber(rows.text(of: field)), field: field)
      }
      sizes.append(size)
    }
    for field in 0..<2 where sizes[field] > nodeLimit(byteCount: rows.bytes.count) {
      throw rows.problem(.tooManyNodes("\(sizes[field])"), field: field)
    }
    guard kind.symmetry == .general || sizes[0] == sizes[1] else {
      throw FileProblem(.symmetricMatrixNotSquare, line: rows.line)
    }
    (rowCount, columnCount) = (sizes[0], sizes[1])
    entryCount =
      switch (kind.isArray, kind.symmetry) {
      case (false, _): sizes[2]
      case (true, .general): sizes[0].multipliedReportingOverflow(by: sizes[1]).partialValue
      case (true, .symmetric): sizes[0] * (sizes[0] + 1) / 2
      case (true, .skewSymmetric): sizes[0] * (sizes[0] - 1) / 2
      }
  }
}

extension FieldRows {
  fileprivate func lowercasedText(of field: Int) -> String { text(of: field).lowercased() }

  /// Returns what a word of the first line stands for.
  fileprivate func choice<Choice>(
    _ field: Int, _ word: String, of choices: [String: Choice]
  ) throws(FileProblem) -> Choice {
    if let choice = choices[word] { return choice }
    let known = choices.keys.sorted().joined(separator: ", ")
    throw FileProblem(
      .unknownMatrixWord(word, known: known), line: line,
      column: field < fields.count ? column(of: field) : nil)
  }
}
