public import InputFiles
private import Wording

extension EdgeListReader {
  /// Reads a list of edges with all that it says: names, weights, kinds and other columns.
  ///
  /// A line holds the two ends of an edge; one with a single name is a node that may have no edges.
  /// Fields are divided by tabs, semicolons, commas or blanks, whichever the first lines show, and
  /// may stand in quotation marks. Lines that begin with `#` or `%` are comments; one that says
  /// `directed` or `undirected` is heeded, as in the files of SNAP
  /// ([snap.stanford.edu/data](https://snap.stanford.edu/data)). A third column without heading is
  /// the weight if it holds numbers, with a decimal point or a decimal comma, and otherwise the kind
  /// of tie. Where lines differ in length, each is a node with its neighbours.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - isDirected: Whether edges are arrows; if `nil`, what comments and headings say, and not if
  ///     they say nothing.
  /// - Returns: One graph, whose nodes stand in the order of the file.
  /// - Throws: `FileProblem` if the file can't be read, or a line doesn't hold an edge.
  /// - Complexity: O(*n*) time and space for *n* bytes, expected.
  public static func read(
    _ source: FileSource, isDirected: Bool? = nil
  ) throws(FileProblem) -> GraphDocument {
    let head = EdgeListHead(DecodedText(try firstLines(of: source)))
    var remarks = head.remarks
    let statedDirection = isDirected ?? head.isDirected
    if head.hasPlainNumbers,
      var graph = plainGraph(
        source, hasWeights: head.columnCount == 3, isDirected: statedDirection == true)
    {
      if statedDirection == nil { guessDirection(of: &graph, remarks: &remarks) }
      return GraphDocument([graph], remarks: remarks)
    }
    let text = DecodedText(try source.contents())
    remarks.insert(contentsOf: [text.encoding.remark].compactMap(\.self), at: 0)
    var rows = EdgeListRows(text, head, isDirected: statedDirection == true)
    var graph = try rows.graph(remarks: &remarks)
    if statedDirection == nil, !rows.holdsNeighbours {
      guessDirection(of: &graph, remarks: &remarks)
    }
    return GraphDocument([graph], encoding: text.encoding, remarks: remarks)
  }

  /// Returns whether a file looks like a list of ties rather than any other table.
  ///
  /// Either each line holds two whole numbers, the first of them not the number of the line's own
  /// node, and perhaps a third number; or each line begins with another node, lines go on beyond the
  /// first and differ in length, and nodes that begin a line stand among the neighbours of others.
  ///
  /// - Parameter source: The file.
  /// - Returns: Whether its first rows do.
  public static func isList(_ source: FileSource) -> Bool {
    guard let bytes = try? firstLines(of: source) else { return false }
    let text = DecodedText(bytes)
    let rows = FieldRows.samples(of: text, FieldSeparator(of: text))
    guard let first = rows.first, !areEnds(first), !rows.joined().contains("") else {
      return false
    }
    let isByNode = Set(rows.map { $0[0] }).count == rows.count
    if EdgeListHead(text).hasPlainNumbers {
      return (first.count > 2 || !isByNode)
        && rows.allSatisfy { $0.count == first.count && $0[first.count - 1].isNumber }
    }
    let neighbours = Set(rows.flatMap { $0.dropFirst() })
    return isByNode && Set(rows.map(\.count)).count > 2
      && rows.contains { $0.count > first.count } && rows.contains { neighbours.contains($0[0]) }
  }

  /// Says that edges are taken to have no direction; where each stands there in both, one is kept.
  private static func guessDirection(
    of graph: inout AttributedGraph, remarks: inout [FileProblem]
  ) {
    guard graph.edgeCount > 0 else { return }
    let weights = graph.edges[KnownAttribute.weight]
    if graph.edges.columns.count == (weights == nil ? 0 : 1), graph.hasBalancedDegrees {
      let ties = TieMatrices.Relation(
        rows: graph.sources, columns: graph.targets,
        values: (0..<graph.edgeCount).map { weights?[$0]?.number })
      if ties.readsAlikeByColumns(rowCount: graph.nodeCount) {
        graph = graph.with(ties.upperHalf)
        remarks.append(FileProblem(.symmetricMatrix, severity: .note))
        return
      }
    }
    remarks.append(FileProblem(.noDirectionStated, severity: .note))
  }

  /// Returns the lines that a file begins with, none of them cut off unless it is very long.
  private static func firstLines(of source: FileSource) throws(FileProblem) -> [UInt8] {
    let size = 1 << 16
    let bytes = try source.prefix(size)
    guard bytes.count == size, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      return bytes
    }
    return Array(bytes[..<end])
  }
}

extension AttributedGraph {
  /// Whether each node is as often the first end of an edge as the second.
  fileprivate var hasBalancedDegrees: Bool {
    var balances = [Int32](repeating: 0, count: nodeCount)
    for source in sources { balances[Int(source)] += 1 }
    for target in targets { balances[Int(target)] -= 1 }
    return balances.allSatisfy { $0 == 0 }
  }

  /// Returns the graph with other ties and their weights.
  fileprivate func with(_ ties: TieMatrices.Relation) -> AttributedGraph {
    var graph = AttributedGraph(
      isDirected: false, nodeIDs: nodeIDs, sources: ties.rows, targets: ties.columns)
    if edges[KnownAttribute.weight] != nil {
      let weights = ties.values.map { value in value.map { AttributeValue.real($0) } }
      graph.edges.add(AttributeColumn(KnownAttribute.weight, type: .real, values: weights))
    }
    return graph
  }
}
