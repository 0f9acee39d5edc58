public import Graphs

/// Reads graphs from plain text with an edge on every line.
///
/// A line holds the two ends of an edge and may go on with its weight and with other columns, which
/// are left out of account. Fields are separated by blanks, tabs, a comma or a semicolon. Empty
/// lines and lines that begin with `#` or `%` are passed over. The file may be compressed by gzip.
///
///     let friends = try EdgeListReader().namedGraph(at: "friends.txt")
///     friends.names[0]   // who stands first in the file
///
/// Loops and repeated edges stay. Large files are read on several threads, with the same result.
public struct EdgeListReader: Sendable {
  /// Whether edges lead from the first end to the second.
  public var isDirected: Bool

  /// Whether the third column is the weight of the edge.
  public var hasWeights: Bool

  /// Whether the first line with anything on it holds the headings of the columns.
  public var hasHeader: Bool

  /// Describes what is to be read.
  ///
  /// - Parameters:
  ///   - isDirected: Whether edges lead from the first end to the second.
  ///   - hasWeights: Whether the third column is the weight of the edge.
  ///   - hasHeader: Whether the first line with anything on it holds the headings of the columns.
  public init(isDirected: Bool = false, hasWeights: Bool = false, hasHeader: Bool = false) {
    self.isDirected = isDirected
    self.hasWeights = hasWeights
    self.hasHeader = hasHeader
  }

  /// Reads a graph whose vertices are numbered in the file as they are in the graph.
  ///
  /// There are as many vertices as the largest number says, and one more; those that no edge names
  /// have none.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The graph.
  /// - Throws: `EdgeListError` if the file can't be read, a line doesn't hold an edge, or the largest
  ///   number goes far beyond what so many edges can join: 2²⁰ and 64 times the number of edges.
  /// - Complexity: O(*V* + *E*) time and space.
  public func graph(at path: String) throws(EdgeListError) -> Graph {
    try graph(in: ChunkedFile(path: path))
  }

  /// Reads a graph whose vertices are any whole numbers from 0 to 2³¹ − 2.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The graph, whose vertices stand in the order of their numbers in the file, with these
  ///   numbers.
  /// - Throws: `EdgeListError` if the file can't be read, or a line doesn't hold an edge.
  /// - Complexity: O(*V* + *E*) time and space; O(*E* · log *V*) time if the numbers are far apart.
  public func numberedGraph(at path: String) throws(EdgeListError) -> NumberedGraph {
    try numberedGraph(in: ChunkedFile(path: path))
  }

  /// Reads a graph whose vertices have names, which may be any text without separators; quotation
  /// marks are part of a name.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The graph, whose vertices stand in the order in which the file first names them, with
  ///   their names.
  /// - Throws: `EdgeListError` if the file can't be read, or a line doesn't hold an edge.
  /// - Complexity: O(*V* + *E*) time and space, expected.
  public func namedGraph(at path: String) throws(EdgeListError) -> NamedGraph {
    try namedGraph(in: ChunkedFile(path: path))
  }

  func graph(in file: ChunkedFile) throws(EdgeListError) -> Graph {
    let lists = try edgeLists(in: file)
    let largest = lists.largest
    guard largest < max(1 << 20, 64 * lists.edgeCount) else {
      throw EdgeListError(.scatteredVertexNumbers(largest: largest))
    }
    return Graph(vertexCount: largest + 1, edgeLists: lists.edgeLists, isDirected: isDirected)
  }

  func numberedGraph(in file: ChunkedFile) throws(EdgeListError) -> NumberedGraph {
    let lists = try edgeLists(in: file)
    let numbers = VertexNumbers(of: lists.edgeLists, largest: lists.largest)
    return NumberedGraph(
      graph: Graph(
        vertexCount: numbers.all.count,
        edgeLists: lists.edgeLists.map { numbers.renumbered($0) }, isDirected: isDirected),
      numbers: numbers.all.map(Int.init))
  }

  func namedGraph(in file: ChunkedFile) throws(EdgeListError) -> NamedGraph {
    var names = NameTable()
    var lists: [EdgeList] = []
    var lineCount = 0
    try file.readInOrder { (chunk) throws(EdgeListError) in
      lists.append(try edges(in: chunk, lineCount: &lineCount, naming: &names))
      try refuseTooMany(lists, vertexCount: names.count)
    }
    return NamedGraph(
      graph: Graph(vertexCount: names.count, edgeLists: lists, isDirected: isDirected),
      names: names.all)
  }

  /// Reads the edges of all chunks, or finds the first error.
  private func edgeLists(in file: ChunkedFile) throws(EdgeListError) -> NumberedLists {
    let chunks = try file.map {
      NumberedLines($0, hasHeader: hasHeader, hasWeights: hasWeights)
    }
    var lineCount = 0
    for chunk in chunks {
      if let error = chunk.error {
        throw EdgeListError(
          error.reason, line: error.line.map { $0 + lineCount }, column: error.column)
      }
      lineCount += chunk.lineCount
    }
    try refuseTooMany(chunks.map(\.edges))
    return NumberedLists(
      edgeLists: chunks.map(\.edges), largest: Int(chunks.map(\.largest).max() ?? -1))
  }

  private func refuseTooMany(
    _ lists: [EdgeList], vertexCount: Int = 0
  ) throws(EdgeListError) {
    guard max(vertexCount, lists.reduce(0) { $0 + $1.count }) <= Int32.max else {
      throw EdgeListError(.tooLarge)
    }
  }
}

/// Edges between numbered vertices.
private struct NumberedLists {
  let edgeLists: [EdgeList]

  /// The largest number of a vertex; −1 without edges.
  let largest: Int

  var edgeCount: Int { edgeLists.reduce(0) { $0 + $1.count } }
}
