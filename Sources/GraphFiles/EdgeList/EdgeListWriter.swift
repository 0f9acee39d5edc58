public import Graphs

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Writes graphs as plain text with an edge on every line.
///
/// Each edge stands there once, as its source and target, or as its higher and lower end where the
/// graph is undirected; its weight follows if it has one, as the shortest number that is read as the
/// same. Fields are separated by a blank. `EdgeListReader` reads the same graph again, except for
/// vertices without edges after the last that has some.
public struct EdgeListWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Returns the lines of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - names: What stands for each vertex, in vertex order; their numbers if `nil`.
  /// - Returns: A line for each edge, in the order of its first end, each with a line feed.
  /// - Precondition: Every vertex has a name, none is empty or holds a separator or the end of a
  ///   line, and none begins with `#` or `%`.
  /// - Complexity: O(*V* + *E*) time and space.
  public func bytes(of graph: Graph, names: [String]? = nil) -> [UInt8] {
    precondition(names.map { $0.count == graph.vertexCount } ?? true, "Every vertex has a name")
    precondition(names.map { $0.allSatisfy(\.isField) } ?? true, "A name can't be read again")
    let edges = graph.edgeList()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * edges.count)
    for edge in 0..<edges.count {
      bytes.append(edges.sources[edge], names)
      bytes.append(UInt8(ascii: " "))
      bytes.append(edges.targets[edge], names)
      if let weights = edges.weights { bytes += " \(weights[edge])".utf8 }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Writes the lines of a graph to a file, in place of what it held.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - path: Where the file is.
  ///   - names: What stands for each vertex, in vertex order; their numbers if `nil`.
  /// - Throws: `EdgeListError` if the file can't be written.
  /// - Precondition: As for ``bytes(of:names:)``.
  public func write(
    _ graph: Graph, to path: String, names: [String]? = nil
  ) throws(EdgeListError) {
    let bytes = bytes(of: graph, names: names)
    guard let file = unsafe fopen(path, "wb") else { throw .unwritable(path) }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count else { throw .unwritable(path) }
  }
}

extension EdgeListError {
  fileprivate static func unwritable(_ path: String) -> EdgeListError {
    EdgeListError(
      .unwritableFile(path: path, because: unsafe String(cString: strerror(errno))))
  }
}

extension String {
  /// Whether the text is read as one field.
  fileprivate var isField: Bool {
    !isEmpty && first != "#" && first != "%"
      && utf8.allSatisfy { !" \t,;\r\n".utf8.contains($0) }
  }
}

extension [UInt8] {
  /// Adds what stands for a vertex.
  fileprivate mutating func append(_ vertex: Int32, _ names: [String]?) {
    if let names {
      self += names[Int(vertex)].utf8
      return
    }
    let start = count
    var rest = vertex
    repeat {
      append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
