public import InputFiles

extension GraphFormat {
  /// Finds the format of a file by how it begins.
  ///
  /// It is `nil` where the beginning tells nothing, as that of a mere table or list does.
  ///
  /// - Parameter outline: What kind of file it is.
  public init?(_ outline: FileOutline) {
    let format: GraphFormat? =
      switch outline {
      case .xml(let root): ["graphml": .graphML, "gexf": .gexf][root.lowercased()]
      case .json(let names, let graph, let isArray):
        Self.ofJSON(names: names, graph: graph, isArray: isArray)
      case .text(let beginning): Self.ofText(beginning.withoutComments)
      case .archive: nil
      }
    guard let format else { return nil }
    self = format
  }

  /// Finds the format of a file that nothing but its rows tells: a matrix, a list of
  /// ties, or a table of nodes or edges.
  ///
  /// It is `nil` unless the rows can hardly be anything else.
  ///
  /// - Parameter source: The file.
  public init?(rowsOf source: FileSource) {
    if SpreadsheetLayout.gephi.isTable(source) {
      self = .gephi
    } else if SpreadsheetLayout.nodeXL.isTable(source) {
      self = .nodeXL
    } else if SpreadsheetLayout.kumu.isTable(source) {
      self = .kumu
    } else if MatrixReader.isMatrix(source) {
      self = .matrix
    } else if EdgeListReader.isList(source) {
      self = .edgeList
    } else {
      return nil
    }
  }

  private static func ofJSON(
    names: Set<String>, graph: Set<String>, isArray: Bool
  ) -> GraphFormat? {
    if !names.isDisjoint(with: ["CXVersion", "numberVerification"]) { return .cx2 }
    if names.contains("graphs") { return .jsonGraph }
    let listsNodes = !names.isDisjoint(with: ["nodes", "links", "edges", "elements"])
    if !listsNodes, names.contains("graph") { return .jsonGraph }
    return listsNodes || isArray ? .nodeLink : nil
  }

  private static func ofText(_ words: String) -> GraphFormat? {
    func begins(with starts: String...) -> Bool { starts.contains { words.hasPrefix($0) } }
    if begins(with: "*node data", "*node properties", "*tie data", "*tie properties") {
      return .vna
    }
    if begins(with: "*network", "*vertices", "*matrix", "*arcs", "*edges") { return .pajek }
    if begins(with: "*partition", "*vector", "*permutation", "*events") { return .pajek }
    if begins(with: "%%matrixmarket") { return .matrixMarket }
    // A carriage return and the line feed after it are one character.
    if begins(with: "dl ", "dl\n", "dl\r", "dl\r\n", "dl\t", "dl,") { return .dl }
    if begins(with: "digraph", "strict") { return .dot }
    // GML has a bracket after its first word, DOT a brace.
    guard begins(with: "graph", "creator", "version"),
      let mark = words.first(where: { "[{".contains($0) })
    else { return nil }
    return mark == "[" ? .gml : begins(with: "graph") ? .dot : nil
  }
}

extension String {
  /// The text from its first word that isn't a comment of `#`, `//`, `/* */` or, but for the banner of
  /// Matrix Market, of `%`.
  fileprivate var withoutComments: String {
    var rest = self[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("/*"), let end = rest.firstRange(of: "*/") {
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("//") || rest.hasPrefix("#")
        || rest.hasPrefix("%") && !rest.hasPrefix("%%matrixmarket")
      {
        rest = rest.drop { !$0.isNewline }
      } else {
        return String(rest)
      }
    }
  }
}
