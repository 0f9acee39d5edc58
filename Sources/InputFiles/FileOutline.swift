/// What kind of file something is, by how it begins.
public enum FileOutline: Sendable, Hashable {
  /// XML, whose outermost element has that name without its prefix.
  case xml(root: String)
  /// JSON: the names of the outermost object, or of the first object of the outermost array, and the
  /// names of the object that the name `graph` stands for.
  case json(names: Set<String>, graph: Set<String>, isArray: Bool)
  /// A zip archive, as workbooks are.
  case archive
  /// Anything else: the first letters in lower case.
  case text(String)

  /// Looks at a file.
  ///
  /// - Parameter source: Where it is.
  /// - Throws: `FileProblem` if it can't be read, or begins as XML or JSON and isn't.
  public init(_ source: FileSource) throws(FileProblem) {
    let bytes = try source.prefix(4096)
    if bytes.starts(with: Array("PK".utf8)) {
      self = .archive
      return
    }
    let text = DecodedText(bytes)
    let letters = String(decoding: text.bytes[text.start...], as: UTF8.self)
    switch letters.first(where: { !$0.isWhitespace }) {
    case "<": self = .xml(root: try Self.root(of: source))
    case "{", "[": self = try Self.json(source)
    default: self = .text(letters.lowercased())
    }
  }

  private static func root(of source: FileSource) throws(FileProblem) -> String {
    let xml = try XMLReader(source)
    guard case .start(let element) = try xml.next() else { return "" }
    return element.name
  }

  private static func json(_ source: FileSource) throws(FileProblem) -> FileOutline {
    var json = try JSONReader(source)
    let isArray = try json.kind() == .array
    if isArray {
      try json.enter(.array)
      guard try json.hasNext() else { return .json(names: [], graph: [], isArray: true) }
    }
    var graph: Set<String> = []
    let names = try json.names { (name, json) throws(FileProblem) in
      guard name == "graph", try json.kind() == .object else { return false }
      graph = try json.names { (_, _) throws(FileProblem) in false }
      return true
    }
    return .json(names: names, graph: graph, isArray: isArray)
  }
}

extension JSONReader {
  /// Moves past a value, and returns the names of it if it is an object.
  ///
  /// - Parameter reading: Reads the value of a name, or returns that it doesn't.
  /// - Returns: The names; none if it is no object.
  /// - Throws: `FileProblem` where the file isn't well-formed.
  fileprivate mutating func names(
    reading: (String, inout JSONReader) throws(FileProblem) -> Bool
  ) throws(FileProblem) -> Set<String> {
    guard try kind() == .object else {
      try skip()
      return []
    }
    var names: Set<String> = []
    try enter(.object)
    while let name = try nextName() {
      names.insert(name)
      if try !reading(name, &self) { try skip() }
    }
    return names
  }
}
