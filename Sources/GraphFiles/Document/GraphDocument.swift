public import InputFiles

/// What a graph file holds.
public struct GraphDocument: Sendable, Hashable {
  /// The graphs, in the order of the file; those of one file may have different nodes.
  public var graphs: [AttributedGraph]
  /// How the file writes its letters.
  public var encoding: TextEncoding
  /// What was guessed, left out or may not be what was meant, in the order of the file.
  public var remarks: [FileProblem]

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - graphs: The graphs.
  ///   - encoding: How the file writes its letters.
  ///   - remarks: What was guessed, left out or may not be what was meant.
  public init(
    _ graphs: [AttributedGraph], encoding: TextEncoding = .utf8, remarks: [FileProblem] = []
  ) {
    self.graphs = graphs
    self.encoding = encoding
    self.remarks = remarks
  }
}

/// What comes of writing graphs in a format.
public struct WrittenGraphs: Sendable, Hashable {
  /// The files: one, but for formats that take two.
  public var files: [WrittenFile]
  /// What the format can't carry.
  public var losses: [Loss]

  /// Makes a result.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - losses: What the format can't carry.
  public init(_ files: [WrittenFile], losses: [Loss]) {
    self.files = files
    self.losses = losses
  }
}

/// A file that is to be written.
public struct WrittenFile: Sendable, Hashable {
  /// What is put before the ending of the name that was asked for, such as `-nodes`; mostly nothing.
  public var suffix: String
  /// The ending of the name, without a dot; `nil` for the one that was asked for.
  public var ending: String?
  /// The content.
  public var bytes: [UInt8]

  /// Makes a file.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - suffix: What is put before the ending of the name.
  ///   - ending: The ending of the name.
  public init(_ bytes: [UInt8], suffix: String = "", ending: String? = nil) {
    self.suffix = suffix
    self.ending = ending
    self.bytes = bytes
  }

  /// Returns where the file is written.
  ///
  /// - Parameter path: The path that was asked for.
  /// - Returns: That path with the suffix before its ending, and with the file's own ending.
  public func path(beside path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let dot = name.dropFirst().lastIndex(of: ".")
    let stem = path.dropLast(dot.map { name.distance(from: $0, to: name.endIndex) } ?? 0)
    let ending = ending ?? dot.map { String(name[name.index(after: $0)...]) }
    return stem + suffix + (ending.map { ".\($0)" } ?? "")
  }
}
