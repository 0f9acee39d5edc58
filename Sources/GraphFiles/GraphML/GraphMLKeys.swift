internal import InputFiles
internal import Wording

/// The keys of a GraphML file.
struct GraphMLKeys {
  private(set) var inOrder: [(key: GraphMLKey, domain: String)] = []
  private var nodeKeys: [String: GraphMLKey] = [:]
  private var edgeKeys: [String: GraphMLKey] = [:]
  private var graphKeys: [String: GraphMLKey] = [:]

  /// Adds a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - domain: The kind of element that it is for.
  /// - Returns: Whether none of its id was there for that kind.
  mutating func add(_ key: GraphMLKey, for domain: String) -> Bool {
    var isNew = false
    if ["node", "all"].contains(domain), nodeKeys[key.id] == nil {
      nodeKeys[key.id] = key
      isNew = true
    }
    if ["edge", "all"].contains(domain), edgeKeys[key.id] == nil {
      edgeKeys[key.id] = key
      isNew = true
    }
    // A key for ports, say, may be used in other places all the same.
    if !["node", "edge"].contains(domain), graphKeys[key.id] == nil {
      graphKeys[key.id] = key
      isNew = true
    }
    if isNew { inOrder.append((key, domain)) }
    return isNew
  }

  /// Returns the key that data names, first among those for its kind of element.
  ///
  /// - Parameters:
  ///   - id: The id of the key.
  ///   - owner: What the data belongs to.
  /// - Returns: The key, and whether it is for that kind of element; `nil` if there is none.
  func key(_ id: String, of owner: GraphPart) -> (key: GraphMLKey, isMeant: Bool)? {
    let meant =
      switch owner {
      case .graph: graphKeys[id]
      case .node: nodeKeys[id]
      case .edge: edgeKeys[id]
      }
    if let meant { return (meant, true) }
    return (nodeKeys[id] ?? edgeKeys[id] ?? graphKeys[id]).map { ($0, false) }
  }
}

extension GraphMLFile {
  /// Reads a declaration to its end.
  mutating func readKey(_ element: XMLElement) throws(FileProblem) {
    let line = xml.line
    let domain = element["for"] ?? "all"
    guard let id = element["id"] else {
      remarks.add(.keyWithoutID, line: line)
      return try xml.skipElement()
    }
    var key = GraphMLKey(element, id: id, type: type(element["attr.type"], of: id))
    while let event = try xml.next(), event != .end("key") {
      guard case .start(let child) = event else { continue }
      guard child.name == "default" else {
        try xml.skipElement()
        continue
      }
      let text = try xml.elementText()
      key.defaultValue = remarks.value(text, of: key.name, type: key.type, line: line)
    }
    if !keys.add(key, for: domain) { remarks.add(.repeatedGraphMLKey(id), line: line) }
    for draft in drafts.indices { drafts[draft].add(key, for: domain) }
    try checkSize()
  }

  private mutating func type(_ name: String?, of key: String) -> AttributeType? {
    guard let name else { return nil }
    switch name.lowercased() {
    case "boolean", "bool": return .boolean
    case "int", "integer", "long", "short": return .integer
    case "float", "double": return .real
    case "string": return .text
    default:
      remarks.add(.unknownType(name, of: key), .note, line: xml.line)
      return .text
    }
  }
}
