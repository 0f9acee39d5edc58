public import Graphviz
import Tables
public import Wording

/// What is wrong with a file of places.
public struct PlacesError: Error, Hashable {
  /// A sentence for each fault, with its place and what to write instead.
  public let texts: [Text]
}

/// Where the middles of vertices stand, by their ids, so that pictures of several times look alike.
public struct FrozenPlaces: Sendable, Hashable {
  /// The places, in points from the left and from below.
  public var centers: [String: Background.Point]

  /// Makes places.
  ///
  /// - Parameter centers: The places by the ids of the vertices.
  public init(_ centers: [String: Background.Point] = [:]) {
    self.centers = centers
  }

  /// Reads places from a table with the columns `id`, `x` and `y`.
  ///
  /// - Parameters:
  ///   - file: The bytes of the table.
  ///   - name: What the file is called.
  /// - Throws: ``PlacesError`` with every row that can't be understood.
  public init(table file: [UInt8], named name: String) throws(PlacesError) {
    let table = CSVReader.read(file)
    let headings = table.headings.map { $0.lowercased() }
    guard let ids = headings.firstIndex(of: "id"), let across = headings.firstIndex(of: "x"),
      let up = headings.firstIndex(of: "y")
    else {
      throw PlacesError(texts: [
        .problem(
          file: name, row: table.headingRow, column: nil, message: .placesNeedColumns)
      ])
    }
    var problems: [Text] = []
    var centers: [String: Background.Point] = [:]
    for row in 0..<table.rowCount {
      func number(in column: Int, _ heading: String) -> Double? {
        let text = table.text(row: row, column: column)
        let number = Double(text.replacing(",", with: "."))
        if let number, abs(number) <= 100_000 { return number }
        note(.notAPlace(text), in: heading)
        return nil
      }
      func note(_ message: Text, in heading: String) {
        problems.append(
          .problem(file: name, row: table.number(ofRow: row), column: heading, message: message))
      }
      let id = table.text(row: row, column: ids)
      let x = number(in: across, "x")
      let y = number(in: up, "y")
      if id.isEmpty || centers[id] != nil { note(.placeNeedsAnID(id), in: "id") }
      if let x, let y { centers[id] = .init(x: x, y: y) }
    }
    guard problems.isEmpty else { throw PlacesError(texts: problems) }
    self.centers = centers
  }

  /// The places as a table, in the order of their ids.
  public var table: String {
    let rows = centers.sorted { $0.key < $1.key }
      .map { [$0.key, "\($0.value.x)", "\($0.value.y)"] }
    return CSVWriter.text(of: [["id", "x", "y"]] + rows)
  }

  /// Returns these places and others, which win.
  ///
  /// - Parameter others: The other places.
  /// - Returns: All of them.
  public func with(_ others: FrozenPlaces) -> FrozenPlaces {
    FrozenPlaces(centers.merging(others.centers) { _, other in other })
  }
}
