public import InputFiles
internal import Wording

/// Reads GraphML, also as yEd, Gephi, igraph and networkx write it:
/// http://graphml.graphdrawing.org/specification.html.
///
/// What a format without tables has to guess is guessed as those programs do: data may name a key
/// that is declared later, for another kind of element or nowhere; an edge may lead to a node that the
/// file doesn't declare. Each is remarked.
public enum GraphMLReader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its graphs. Nodes of a graph within a node are parts of that node.
  /// - Throws: `FileProblem` if the file isn't GraphML, or if it has edges of more than two ends.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    var file = GraphMLFile(try XMLReader(source))
    while let event = try file.xml.next() {
      switch event {
      case .start(let element): try file.start(element)
      case .end: file.end()
      case .text: break
      }
    }
    return try file.document()
  }
}

/// A GraphML file that is being read.
struct GraphMLFile {
  /// An element that is open, as far as what stands in it belongs to it.
  enum Place {
    case document
    case graph(isDirected: Bool, owner: GraphPart)
    case item(GraphPart)
  }

  let xml: XMLReader
  var remarks = Remarks()
  var keys = GraphMLKeys()
  var drafts: [GraphMLDraft] = []
  /// Data whose key isn't declared yet.
  var waiting: [GraphMLDatum] = []
  /// What the file says of itself before its first graph.
  var description: String?
  private var places: [Place] = []

  init(_ xml: XMLReader) { self.xml = xml }

  /// Takes in an element: opens it, or reads it to its end.
  mutating func start(_ element: XMLElement) throws(FileProblem) {
    guard let place = places.last else {
      guard element.name == "graphml" else {
        throw FileProblem(.notGraphML(element.name), line: xml.line)
      }
      return places.append(.document)
    }
    if element.name == "data" { return try readData(element, of: owner(of: place)) }
    switch (element.name, place) {
    case ("key", _): try readKey(element)
    case ("desc", _): try readDescription(of: owner(of: place))
    case ("graph", .document): try addGraph(element)
    case ("graph", .item(let owner)):
      places.append(.graph(isDirected: isDirected(graph: element), owner: owner))
    case ("node", .graph(_, let owner)):
      places.append(.item(.node(try addNode(element, to: owner))))
    case ("edge", .graph(let isDirected, _)):
      places.append(.item(.edge(try addEdge(element, isDirected: isDirected))))
    case ("hyperedge", _): throw FileProblem(.hyperedge, line: xml.line)
    case ("port", _):
      remarks.add(.ports, .note, line: xml.line)
      try xml.skipElement()
    default:
      remarks.add(.unreadElement(element.name), line: xml.line)
      try xml.skipElement()
    }
  }

  /// Closes the element that was opened last.
  mutating func end() { _ = places.popLast() }

  private mutating func addGraph(_ element: XMLElement) throws(FileProblem) {
    var draft = GraphMLDraft(isDirected: isDirected(graph: element))
    draft.base.graph.name = element["id"]
    for declared in keys.inOrder { draft.add(declared.key, for: declared.domain) }
    drafts.append(draft)
    try checkSize()
    places.append(.graph(isDirected: draft.isDirected, owner: .graph))
  }

  /// Checks that the keys of all graphs together are no more than a program may write.
  func checkSize() throws(FileProblem) {
    let count = keys.inOrder.count
    guard count * drafts.count <= 1 << 20 else {
      throw FileProblem(.tooManyAttributes(count * drafts.count, values: 0), line: xml.line)
    }
  }

  private func owner(of place: Place) -> GraphPart {
    switch place {
    case .document: .graph
    case .graph(_, let owner), .item(let owner): owner
    }
  }

  private mutating func isDirected(graph: XMLElement) -> Bool {
    switch graph["edgedefault"] {
    case "undirected": return false
    case "directed": return true
    default:
      remarks.add(.edgeDefaultMissing, line: xml.line)
      return true
    }
  }

  private mutating func addNode(
    _ element: XMLElement, to owner: GraphPart
  ) throws(FileProblem) -> Int32 {
    guard let id = element["id"] else { throw FileProblem(.nodeWithoutID, line: xml.line) }
    let place = drafts.count - 1
    let (node, isRepeated) = drafts[place].base.declare(id)
    if isRepeated {
      remarks.add(.repeatedNode(id), line: xml.line, once: "repeated node")
    } else if case .node(let parent) = owner {
      drafts[place].base.graph.setParent(parent, ofNode: Int(node))
    }
    return node
  }

  private mutating func addEdge(
    _ element: XMLElement, isDirected: Bool
  ) throws(FileProblem) -> Int {
    var source: String?
    var target: String?
    var id: String?
    var isDirected = isDirected
    for attribute in element.attributes {
      switch attribute.name {
      case "source": source = attribute.value
      case "target": target = attribute.value
      case "id": id = attribute.value
      case "directed":
        if let stated = ScalarText.boolean(attribute.value) {
          isDirected = stated
        } else {
          remarks.add(.unknownDirection(attribute.value), line: xml.line)
        }
      case "sourceport", "targetport": remarks.add(.ports, .note, line: xml.line)
      default: break
      }
    }
    guard let source, let target else { throw FileProblem(.edgeWithoutEnd, line: xml.line) }
    return drafts[drafts.count - 1].addEdge(
      source, target, isDirected: isDirected, id: id, line: xml.line)
  }
}
