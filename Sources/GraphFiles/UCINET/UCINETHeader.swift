internal import InputFiles
private import Wording

/// What the file `.##h` says of a data set of UCINET.
struct UCINETHeader {
  let rowCount: Int
  let columnCount: Int
  let matrixCount: Int
  /// How many bytes a value has: 1, 2, 4 or 8.
  let valueSize: Int
  /// Whether values of 4 or 8 bytes are whole numbers.
  let hasWholeNumbers: Bool
  /// What the data set is called; `nil` if it has no title.
  let title: String?
  /// The names of the columns, the rows and the matrices; empty where there are none.
  private let labels: [[String]]

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - dataSize: How many bytes the file `.##d` has.
  /// - Throws: `FileProblem` if it isn't such a file or doesn't suit that of the data.
  init(_ bytes: [UInt8], dataSize: Int) throws(FileProblem) {
    var cursor = LittleEndianCursor(bytes)
    let version = try cursor.bytes(6)
    let isOld = version.elementsEqual([5] + Array("DATE:".utf8))
    guard isOld || version.starts(with: [5] + Array("V6".utf8)) else {
      throw FileProblem(.noUCINETHeader, part: "##h")
    }
    _ = try cursor.bytes(10)
    let type = try cursor.number(1)
    let dimensionCount = try cursor.number(2)
    guard 2...3 ~= dimensionCount else { throw FileProblem(.noUCINETHeader, part: "##h") }
    var sizes: [Int] = []
    for _ in 0..<dimensionCount { sizes.append(try cursor.number(isOld ? 2 : 4)) }
    for size in sizes where size > nodeLimit(byteCount: bytes.count + dataSize) {
      throw FileProblem(.tooManyNodes("\(size)"), part: "##h")
    }
    let titleBytes = try cursor.bytes(try cursor.number(1))
    title = titleBytes.isEmpty ? nil : text(titleBytes)
    let hasLabels = try cursor.bytes(dimensionCount).map { $0 != 0 }
    var labels: [[String]] = []
    for (size, hasLabels) in zip(sizes, hasLabels) {
      labels.append(hasLabels ? try cursor.labels(size, areWide: !isOld) : [])
    }
    (columnCount, rowCount) = (sizes[0], sizes[1])
    matrixCount = sizes.count == 3 ? sizes[2] : 1
    self.labels = labels
    let count = sizes.reduce((1, false)) { product, size in
      let (next, isTooLarge) = product.0.multipliedReportingOverflow(by: size)
      return (next, product.1 || isTooLarge)
    }
    let valueSize = count.0 == 0 ? 4 : dataSize / count.0
    guard !count.1, [1, 2, 4, 8].contains(valueSize), valueSize * count.0 == dataSize else {
      throw FileProblem(
        .wrongUCINETSize(rowCount, columnCount, matrixCount, size: dataSize), part: "##d")
    }
    self.valueSize = valueSize
    // In Pascal's order of types: longint 6, comp 10, integer 17, int64 20.
    hasWholeNumbers = [6, 10, 17, 20].contains(type)
  }

  /// The names of the rows; numbers if they have none.
  var rowLabels: [String] {
    if !labels[1].isEmpty { return labels[1] }
    if !isTwoMode, !labels[0].isEmpty { return labels[0] }
    return (0..<rowCount).map { isTwoMode ? "r\($0 + 1)" : "\($0 + 1)" }
  }

  /// The names of the columns; numbers if they have none.
  var columnLabels: [String] {
    labels[0].isEmpty ? (0..<columnCount).map { "c\($0 + 1)" } : labels[0]
  }

  /// Whether rows and columns are different nodes.
  var isTwoMode: Bool {
    guard rowCount == columnCount else { return true }
    return !labels[0].isEmpty && !labels[1].isEmpty && labels[0] != labels[1]
  }

  /// Returns what a matrix is called; `nil` if it is the only one and has no name.
  func name(ofMatrix matrix: Int) -> String? {
    labels.count == 3 && !labels[2].isEmpty ? labels[2][matrix] : nil
  }
}

/// A place in bytes whose numbers have their low byte first.
private struct LittleEndianCursor {
  private let content: [UInt8]
  private var place = 0

  init(_ content: [UInt8]) { self.content = content }

  mutating func bytes(_ count: Int) throws(FileProblem) -> ArraySlice<UInt8> {
    guard count <= content.count - place else {
      throw FileProblem(.cutOffUCINETHeader, part: "##h")
    }
    place += count
    return content[(place - count)..<place]
  }

  /// Returns a whole number that isn't negative.
  mutating func number(_ size: Int) throws(FileProblem) -> Int {
    try bytes(size).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Returns labels; in older files they may have one byte a letter.
  mutating func labels(_ count: Int, areWide: Bool) throws(FileProblem) -> [String] {
    var labels: [String] = []
    for _ in 0..<count {
      let bytes = try bytes(try number(2))
      let isWide =
        areWide
        || !bytes.isEmpty && bytes.count.isMultiple(of: 2)
          && stride(from: bytes.startIndex + 1, to: bytes.endIndex, by: 2)
            .allSatisfy { bytes[$0] == 0 }
      labels.append(isWide ? wideText(bytes) : text(bytes))
    }
    return labels
  }
}

private func wideText(_ bytes: ArraySlice<UInt8>) -> String {
  let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
    UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
  }
  return String(decoding: units, as: UTF16.self)
}

/// Returns a text in UTF-8, or in Windows-1252 if it isn't that.
private func text(_ bytes: ArraySlice<UInt8>) -> String {
  String(validating: bytes, as: UTF8.self)
    ?? String(decoding: DecodedText(Array(bytes)).bytes, as: UTF8.self)
}
