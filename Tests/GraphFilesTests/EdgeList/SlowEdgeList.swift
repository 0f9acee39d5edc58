/// A list of edges read line by line and cell by cell, as its definition says.
struct SlowEdgeList {
  private(set) var edges: [[String]] = []

  /// The first line without two fields.
  private(set) var faultyLine: Int?

  /// Reads ASCII.
  init(_ text: String) {
    // CR and LF together are one character in Swift.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      let cells = line.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }
      let fields = cells.flatMap { cell in
        let parts = cell.split { $0 == " " || $0 == "\t" }.map(String.init)
        return parts.isEmpty ? [""] : parts
      }
      guard let first = line.first(where: { $0 != " " && $0 != "\t" }), !"#%".contains(first) else {
        continue
      }
      guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        faultyLine = number + 1
        return
      }
      edges.append(Array(fields.prefix(2)))
    }
  }
}
