public import InputFiles
internal import Wording

/// Reads GEXF 1.1, 1.2 and 1.3: https://gexf.net/schema.html.
///
/// An edge to a node that the file doesn't list adds that node, as in Gephi; that is remarked. What is
/// drawn becomes attributes, and an edge that is mutual becomes two, one in each direction.
public enum GEXFReader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its graph. Its title or description is the name of the graph.
  /// - Throws: `FileProblem` if the file isn't GEXF.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    var file = GEXFFile(try XMLReader(source))
    while let event = try file.xml.next() {
      switch event {
      case .start(let element): try file.start(element)
      case .end: try file.end()
      case .text: break
      }
    }
    return try file.document()
  }
}

/// A GEXF file that is being read.
struct GEXFFile {
  let xml: XMLReader
  var remarks = Remarks()
  var draft = GEXFDraft()
  /// Whether an element `graph` has been met.
  var hasGraph = false
  /// Nodes and edges with values of attributes that aren't declared yet.
  var waiting: [GEXFItem] = []
  /// The nodes that others are part of, by id.
  var wholes: [(node: Int32, id: String, line: Int)] = []

  /// The nodes and edges that are open, the innermost last.
  private var items: [GEXFItem] = []
  /// Whether each element that is open is a node or an edge.
  private var opensItem: [Bool] = []

  init(_ xml: XMLReader) { self.xml = xml }

  /// Takes in an element: opens it, or reads it to its end.
  mutating func start(_ element: XMLElement) throws(FileProblem) {
    if opensItem.isEmpty, element.name != "gexf" {
      throw FileProblem(.notGEXF(element.name), line: xml.line)
    }
    switch element.name {
    case "gexf", "nodes", "edges", "attvalues", "spells", "parents": break
    case "graph": readGraph(element)
    case "meta": return try readMeta(element)
    case "attributes": return try readAttributes(element)
    case "node": return open(try node(element))
    case "edge": return open(try edge(element))
    default:
      guard take(element) else {
        remarks.add(.unreadElement(element.name), line: xml.line)
        return try xml.skipElement()
      }
    }
    opensItem.append(false)
  }

  /// Closes the element that was opened last.
  mutating func end() throws(FileProblem) {
    guard opensItem.popLast() == true, let item = items.popLast() else { return }
    try settle(item, isLast: false)
  }

  /// Lets the node or edge that is open take in an element, and returns whether it has.
  private mutating func take(_ element: XMLElement) -> Bool {
    guard var item = items.popLast() else { return false }
    defer { items.append(item) }
    return item.take(element, from: &self)
  }

  private mutating func open(_ item: GEXFItem) {
    items.append(item)
    opensItem.append(true)
  }

  /// Reads what the file says of itself to its end.
  private mutating func readMeta(_ element: XMLElement) throws(FileProblem) {
    if let date = element["lastmodifieddate"] { draft.say("lastmodifieddate", date) }
    while let event = try xml.next(), event != .end("meta") {
      guard case .start(let child) = event else { continue }
      let text = try xml.elementText()
      if !text.isEmpty { draft.say(child.name.lowercased(), text) }
    }
  }

  private mutating func readGraph(_ element: XMLElement) {
    if hasGraph { remarks.add(.severalGEXFGraphs, line: xml.line) }
    hasGraph = true
    let type = element["defaultedgetype"]
    draft.base.graph.isDirected = type == "directed" || type == "mutual"
    draft.isMutual = type == "mutual"
    for name in ["start", "end", "timestamp", "timezone"] {
      if let value = element[name] { draft.say(name, value) }
    }
  }

  private mutating func node(_ element: XMLElement) throws(FileProblem) -> GEXFItem {
    guard let id = element["id"] else { throw FileProblem(.nodeWithoutID, line: xml.line) }
    let (node, isRepeated) = draft.base.declare(id)
    if isRepeated { remarks.add(.repeatedNode(id), line: xml.line, once: "repeated node") }
    if let whole = element["pid"] {
      wholes.append((node, whole, xml.line))
    } else if !isRepeated, case .node(let parent)? = items.last?.owner {
      draft.base.graph.setParent(parent, ofNode: Int(node))
    }
    var item = GEXFItem(.node(node), line: xml.line)
    item.spans = GEXFTime.spans(element)
    if let label = element["label"] {
      try draft.set(.text(label), KnownAttribute.label, of: .node(node))
    }
    return item
  }

  private mutating func edge(_ element: XMLElement) throws(FileProblem) -> GEXFItem {
    guard let source = element["source"], let target = element["target"] else {
      throw FileProblem(.edgeWithoutEnd, line: xml.line)
    }
    var isMutual = draft.isMutual
    var isDirected = draft.base.graph.isDirected
    if let type = element["type"] {
      isMutual = type == "mutual"
      isDirected = isMutual || type == "directed" || (isDirected && type != "undirected")
      if !["directed", "undirected", "mutual"].contains(type) {
        remarks.add(.unknownDirection(type), line: xml.line)
      }
    }
    let edge = draft.base.graph.addEdge(
      draft.base.node(source, line: xml.line), draft.base.node(target, line: xml.line),
      isDirected: isDirected, id: element["id"])
    var item = GEXFItem(.edge(edge), line: xml.line)
    item.spans = GEXFTime.spans(element)
    if let label = element["label"] { item.drawn.append((KnownAttribute.label, .text(label))) }
    if let kind = element["kind"] { item.drawn.append((KnownAttribute.relation, .text(kind))) }
    if let weight = element["weight"],
      let value = remarks.value(weight, of: KnownAttribute.weight, type: .real, line: xml.line)
    {
      item.drawn.append((KnownAttribute.weight, value))
    }
    item.isMutual = isMutual
    return item
  }
}
