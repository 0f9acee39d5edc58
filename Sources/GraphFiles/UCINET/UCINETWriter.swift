/// Writes graphs as data sets of UCINET 6, a file `.##h` and a file `.##d`, which ``UCINETReader``
/// reads and describes.
///
/// Weights are numbers of 32 bits; those of parallel edges are added. A weight that is too large or
/// too small becomes the nearest that isn't taken for unknown or for no tie.
public enum UCINETWriter {
  /// Writes the first graph.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: Two files, and what they can't carry.
  /// - Complexity: O(*V*² + *E*) time and O(*V*²) space for each relation.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    let layout = MatrixLayout(graph)
    let relations = RelationGroups(graph)
    var data: [UInt8] = []
    var sumLosses: [[Loss]] = []
    var roundedCount = 0
    for edges in relations.edges {
      let sums = MatrixSums(graph, layout, edges: edges)
      sumLosses.append(sums.losses)
      for row in 0..<layout.rowCount {
        for column in 0..<layout.columnCount {
          let value = sums[row, column].asUCINETValue
          if Double(value) != sums[row, column] { roundedCount += 1 }
          data.append(value.bitPattern, size: 4)
        }
      }
    }
    let (header, hasTitle) = header(of: graph, layout, relations)
    var kept = KeptParts(
      graphName: hasTitle, edgeAttributes: [KnownAttribute.weight, KnownAttribute.relation])
    if layout.isTwoMode { kept.nodeAttributes = [KnownAttribute.mode] }
    let longIDs = graph.nodeIDs.filter { $0.utf16.count > longestLabel }
    let losses = [
      Loss(.nodeID, name: longIDs.first, count: longIDs.count),
      Loss(.weight, count: roundedCount),
    ].filter { $0.count > 0 }
    return WrittenGraphs(
      [WrittenFile(header, ending: "##h"), WrittenFile(data, ending: "##d")],
      losses: kept.losses(of: graphs) + relations.losses(of: graph) + joined(sumLosses) + losses)
  }

  /// How many units of UTF-16 a label may have.
  private static let longestLabel = 32_767

  private static func header(
    of graph: AttributedGraph, _ layout: MatrixLayout, _ relations: RelationGroups
  ) -> (bytes: [UInt8], hasTitle: Bool) {
    let hasLevels = relations.names != [nil]
    let title = graph.name.map { Array($0.utf8) } ?? []
    let hasTitle = title.count <= 255 && !title.isEmpty
    var bytes = [5] + Array("V6404".utf8)
    // 1 January 2000, a Saturday, so that the same graph makes the same file on every day.
    for number: UInt32 in [0, 1, 1, 7, 3] { bytes.append(number, size: 2) }
    bytes.append(7)
    bytes.append(hasLevels ? 3 : 2, size: 2)
    let sizes = [layout.columnCount, layout.rowCount] + (hasLevels ? [relations.names.count] : [])
    for size in sizes { bytes.append(UInt32(truncatingIfNeeded: size), size: 4) }
    bytes.append(hasTitle ? UInt8(title.count) : 0)
    if hasTitle { bytes += title }
    bytes += sizes.map { _ in 1 }
    for node in layout.columnNodes + layout.rowNodes { bytes.append(label: graph.nodeIDs[node]) }
    if hasLevels { for name in relations.names { bytes.append(label: name ?? "") } }
    return (bytes, hasTitle)
  }

  /// Returns the losses of all relations as one; arrows lose their direction only if all do.
  private static func joined(_ losses: [[Loss]]) -> [Loss] {
    let areAllSymmetric = losses.allSatisfy { $0.contains { $0.kind == .direction } }
    return [Loss.Kind.edge, .parallelEdge, .weight, .direction].compactMap { kind in
      let count = losses.joined().filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
      return count > 0 && (kind != .direction || areAllSymmetric) ? Loss(kind, count: count) : nil
    }
  }

  fileprivate static func prefix(_ label: String) -> [UInt16] {
    Array(label.utf16.prefix(longestLabel))
  }
}

extension Double {
  /// The nearest number of 32 bits that UCINET takes for a strength, or 0.
  fileprivate var asUCINETValue: Float {
    if self == 0 || isNaN { return 0 }
    let value = max(-9.9e37, min(9.9e37, Float(self)))
    guard value == 0 else { return value }
    return self < 0 ? -.leastNonzeroMagnitude : .leastNonzeroMagnitude
  }
}

extension [UInt8] {
  /// Adds a number, its low byte first.
  fileprivate mutating func append(_ number: UInt32, size: Int) {
    for byte in 0..<size { append(UInt8(truncatingIfNeeded: number >> UInt32(8 * byte))) }
  }

  /// Adds a label with its length.
  fileprivate mutating func append(label: String) {
    let units = UCINETWriter.prefix(label)
    append(UInt32(2 * units.count), size: 2)
    for unit in units { append(UInt32(unit), size: 2) }
  }
}
