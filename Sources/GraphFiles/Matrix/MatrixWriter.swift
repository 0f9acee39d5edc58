/// Writes graphs as matrices in CSV with the ids on both sides, which ``MatrixReader`` reads.
///
/// The first mode gives the rows and the second the columns where each tie joins both. The weights of
/// parallel edges are added; an edge without weight counts 1.
public enum MatrixWriter {
  /// Writes the first graph.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: One file, and what it can't carry: parallel edges and all attributes but the weight.
  /// - Complexity: O(*V*² + *E*) time and O(*V*²) space.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    let layout = MatrixLayout(graph)
    let cells = MatrixSums(graph, layout, edges: Array(0..<graph.edgeCount))
    var lines = FieldLines(separator: UInt8(ascii: ","))
    lines.add(text: "")
    for node in layout.columnNodes { lines.add(label: graph.nodeIDs[node]) }
    lines.endLine()
    for (row, node) in layout.rowNodes.enumerated() {
      lines.add(label: graph.nodeIDs[node])
      for column in 0..<layout.columnCount { lines.add(text: cells[row, column].shortText) }
      lines.endLine()
    }
    var kept = KeptParts(edgeAttributes: [KnownAttribute.weight])
    if layout.isTwoMode { kept.nodeAttributes = [KnownAttribute.mode] }
    return WrittenGraphs(
      [WrittenFile(lines.bytes)], losses: kept.losses(of: graphs) + cells.losses)
  }
}

/// The sums of weights of the ties in each cell of a matrix.
struct MatrixSums {
  private var sums: [Double]
  private let columnCount: Int
  /// What is lost of the ties.
  let losses: [Loss]

  /// Adds the ties up.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - layout: The rows and columns of its nodes.
  ///   - edges: The edges that are added up.
  init(_ graph: AttributedGraph, _ layout: MatrixLayout, edges: [Int]) {
    columnCount = layout.columnCount
    sums = [Double](repeating: 0, count: layout.rowCount * layout.columnCount)
    var isTaken = [Bool](repeating: false, count: sums.count)
    let weights = graph.edges[KnownAttribute.weight]
    var parallelCount = 0
    var lostWeightCount = 0
    for edge in edges {
      let weight = weights == nil ? 1 : weights?[edge]?.number
      if weight?.isNaN ?? true { lostWeightCount += 1 }
      let (row, column) = layout.cell(graph.sources[edge], graph.targets[edge])
      let cell = Int(row) * columnCount + Int(column)
      if isTaken[cell] { parallelCount += 1 }
      isTaken[cell] = true
      sums[cell] += weight ?? 1
      if !layout.isTwoMode, !graph.isDirected(edge: edge), row != column {
        let mirrored = Int(column) * columnCount + Int(row)
        if isTaken[mirrored], graph.isDirected { parallelCount += 1 }
        isTaken[mirrored] = true
        sums[mirrored] += weight ?? 1
      }
    }
    losses = [
      Loss(.parallelEdge, count: parallelCount), Loss(.weight, count: lostWeightCount),
      Loss(.edge, count: zip(isTaken, sums).count { $0 && $1 == 0 }),
      Loss(
        .direction,
        count: graph.isDirected && graph.directions.isEmpty && !edges.isEmpty
          && (layout.isTwoMode || isSymmetric(sums, columnCount)) ? edges.count : 0),
    ].filter { $0.count > 0 }
  }

  /// The sum in a cell.
  subscript(row: Int, column: Int) -> Double { sums[row * columnCount + column] }
}

/// Returns whether a square matrix is the same by rows and by columns.
private func isSymmetric(_ cells: [Double], _ count: Int) -> Bool {
  (0..<count).allSatisfy { row in
    (0..<row).allSatisfy { cells[row * count + $0] == cells[$0 * count + row] }
  }
}

extension FieldLines {
  /// Adds a name, in quotation marks if it has to be.
  fileprivate mutating func add(label: String) {
    let marks = Array("\t\r\n,;|\"#%".utf8)
    let isBlankAtEnd = label.utf8.first == 0x20 || label.utf8.last == 0x20
    if label.isEmpty || isBlankAtEnd || label.utf8.contains(where: marks.contains) {
      add(quoted: label)
    } else {
      add(text: label)
    }
  }
}
