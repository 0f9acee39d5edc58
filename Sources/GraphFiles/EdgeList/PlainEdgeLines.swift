internal import Graphs
internal import InputFiles

extension EdgeListReader {
  /// Reads a list whose lines hold two whole numbers, and perhaps a third number, on several
  /// threads; `nil` if there is anything else in it, or the numbers are far apart.
  ///
  /// The nodes stand in the order of the file, as if their numbers were names.
  static func plainGraph(
    _ source: FileSource, hasWeights: Bool, isDirected: Bool
  ) -> AttributedGraph? {
    guard let lists = plainLists(source, hasWeights: hasWeights) else { return nil }
    var largest = -1
    var edgeCount = 0
    for list in lists {
      guard let list else { return nil }
      largest = max(largest, list.largest)
      edgeCount += list.sources.count
    }
    guard edgeCount > 0, largest < 8 * edgeCount + 1024 else { return nil }
    return graph(
      of: lists.compactMap(\.self), largest: largest, hasWeights: hasWeights,
      isDirected: isDirected)
  }

  private static func plainLists(
    _ source: FileSource, hasWeights: Bool
  ) -> [PlainEdgeLines?]? {
    switch source {
    case .bytes(let bytes):
      [PlainEdgeLines(Chunk(bytes: bytes, isFirst: true), hasWeights: hasWeights)]
    case .path(let path):
      try? ChunkedFile(path: path).map { PlainEdgeLines($0, hasWeights: hasWeights) }
    }
  }

  private static func graph(
    of lists: [PlainEdgeLines], largest: Int, hasWeights: Bool, isDirected: Bool
  ) -> AttributedGraph {
    var nodes = [Int32](repeating: -1, count: largest + 1)
    var ids: [String] = []
    var sources: [Int32] = []
    var targets: [Int32] = []
    let edgeCount = lists.reduce(0) { $0 + $1.sources.count }
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    for list in lists {
      for edge in list.sources.indices {
        sources.append(node(of: list.sources[edge], &nodes, &ids))
        targets.append(node(of: list.targets[edge], &nodes, &ids))
      }
    }
    var graph = AttributedGraph(
      isDirected: isDirected, nodeIDs: ids, sources: sources, targets: targets)
    if hasWeights {
      let weights = lists.flatMap { $0.weights.map { AttributeValue?.some(.real($0)) } }
      graph.edges.add(AttributeColumn(KnownAttribute.weight, type: .real, values: weights))
    }
    return graph
  }

  /// Returns the node of a number, which is added where the number is new.
  @inline(__always)
  private static func node(
    of number: Int32, _ nodes: inout [Int32], _ ids: inout [String]
  ) -> Int32 {
    if nodes[Int(number)] < 0 {
      nodes[Int(number)] = Int32(ids.count)
      ids.append("\(number)")
    }
    return nodes[Int(number)]
  }
}

/// The edges of lines that hold nothing but plain numbers.
struct PlainEdgeLines: Sendable {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double] = []
  private(set) var largest = -1

  /// Reads lines; `nil` if one of them holds something else.
  init?(_ chunk: Chunk, hasWeights: Bool) {
    // A line has four bytes or more, and memory that isn't touched costs nothing.
    sources.reserveCapacity(chunk.bytes.count / 4 + 1)
    targets.reserveCapacity(chunk.bytes.count / 4 + 1)
    var scanner = chunk.scanner(hasHeader: false)
    var largest: Int32 = -1
    while true {
      if !hasWeights, let edge = scanner.shortEdge() {
        sources.append(Int32(edge.source))
        targets.append(Int32(edge.target))
        largest = max(largest, Int32(edge.source), Int32(edge.target))
        continue
      }
      guard scanner.findLine() else { break }
      guard let source = scanner.plainNumber(),
        (try? scanner.findField(orElse: .missingEnd)) != nil,
        let target = scanner.plainNumber()
      else { return nil }
      if hasWeights {
        guard let weight = try? scanner.weight() else { return nil }
        weights.append(weight)
      }
      scanner.skipBlanks()
      guard !scanner.isAtField else { return nil }
      sources.append(source)
      targets.append(target)
      largest = max(largest, source, target)
    }
    self.largest = Int(largest)
  }
}

extension LineScanner {
  /// Moves past a whole number that fits and has no noughts before it; `nil` if there is none.
  fileprivate mutating func plainNumber() -> Int32? {
    let start = place
    guard let number = wholeNumber(), place > start, number < Int32.max, isAtEndOfField,
      bytes[start] != UInt8(ascii: "0") || place == start + 1
    else { return nil }
    return Int32(number)
  }
}
