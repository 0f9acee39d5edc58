public import InputFiles
internal import Wording

/// Reads graphs in GML, the Graph Modelling Language.
///
/// A file holds keys with values: numbers, texts and lists of further keys. Values within lists
/// become attributes with a dot in their names, such as `graphics.type`, and repeated keys a list.
/// A file may hold several graphs, texts in UTF-8, and words without quotation marks.
///
/// M. Himsolt, *GML: A portable Graph File Format*, Universität Passau, 1996;
/// <https://en.wikipedia.org/wiki/Graph_Modelling_Language>.
public enum GMLReader {
  /// How deep lists may stand within each other.
  static let depthLimit = 100

  /// Reads a file.
  ///
  /// - Parameter source: The file.
  /// - Returns: Its graphs.
  /// - Throws: `FileProblem` where the file isn't well-formed, or an edge leads nowhere.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let file = DecodedText(try source.contents())
    var parser = GMLParser(file)
    let graphs = try parser.graphs()
    return GraphDocument(
      graphs, encoding: file.encoding, remarks: parser.remarks.problems(in: file))
  }
}

/// Goes through a file and gives each value to the node, edge or graph that it stands in.
private struct GMLParser {
  var remarks = RemarkCollector()

  private var tokens: GMLTokens
  private var lists: [OpenList] = []
  private var graph = GMLGraph()
  private var names = GMLNames()

  /// A list that isn't closed yet.
  private struct OpenList {
    var owner: Owner
    /// What goes before the names of its keys.
    var prefix: String
    var start: Int
  }

  /// What the values of a list belong to.
  private enum Owner {
    case graph
    case node
    case edge
    /// Nothing that is kept.
    case file
  }

  init(_ file: DecodedText) { tokens = GMLTokens(file) }

  mutating func graphs() throws(FileProblem) -> [AttributedGraph] {
    var graphs: [AttributedGraph] = []
    while true {
      let token = try tokens.next()
      switch token {
      case .word(let key) where tokens.file.bytes[key.lowerBound].beginsKey:
        try readValue(ofKey: tokens.letters(in: key), at: key.lowerBound)
      case .close(let offset):
        guard let list = lists.popLast() else { throw tokens.problem(.GML.nothingOpen, at: offset) }
        if list.owner == .graph, list.prefix.isEmpty {
          graphs.append(try graph.finish(file: tokens.file, names: names, remarks: &remarks))
          graph = GMLGraph()
        }
      case .end:
        if let list = lists.last { throw tokens.problem(.GML.openList, at: list.start) }
        guard !graphs.isEmpty else { throw FileProblem(.GML.noGraph) }
        return graphs
      case .word, .text, .open: throw tokens.problem(.GML.noKey, at: token.start)
      }
    }
  }

  private mutating func readValue(ofKey key: String, at offset: Int) throws(FileProblem) {
    let value = try tokens.next()
    switch value {
    case .open(let start): try open(key, at: start)
    case .word(let range):
      if !keepReference(tokens.letters(in: range), of: key) { keep(scalar(range), of: key) }
    case .text(let range):
      let text = tokens.text(in: range)
      if !keepReference(text, of: key) { keep(.text(text), of: key) }
    case .close, .end: throw tokens.problem(.GML.noValue(key), at: value.start)
    }
  }

  private mutating func open(_ key: String, at start: Int) throws(FileProblem) {
    guard lists.count < GMLReader.depthLimit else {
      throw tokens.problem(.nestedTooDeeply(limit: GMLReader.depthLimit), at: start)
    }
    let owner = lists.last?.owner ?? .file
    let prefix = lists.last?.prefix ?? ""
    switch (owner, key, prefix.isEmpty) {
    case (.file, "graph", true): lists.append(OpenList(owner: .graph, prefix: "", start: start))
    case (.graph, "node", true):
      graph.addNode(at: start)
      lists.append(OpenList(owner: .node, prefix: "", start: start))
    case (.graph, "edge", true):
      graph.addEdge(at: start)
      lists.append(OpenList(owner: .edge, prefix: "", start: start))
    default: lists.append(OpenList(owner: owner, prefix: prefix + key + ".", start: start))
    }
  }

  /// Keeps the id of a node or an edge, or of an end of an edge, as it is written; returns whether
  /// it is one.
  private mutating func keepReference(_ id: String, of key: String) -> Bool {
    guard let list = lists.last, list.prefix.isEmpty else { return false }
    return switch list.owner {
    case .node: graph.setNodeReference(id, key)
    case .edge: graph.setEdgeReference(id, key)
    case .graph, .file: false
    }
  }

  private mutating func keep(_ value: AttributeValue, of key: String) {
    guard let list = lists.last else { return names.add(value, key: key) }
    let name = list.prefix + key
    switch list.owner {
    case .graph: graph.attributes.add(value, name, row: 0)
    case .node: graph.nodes.add(value, name, row: graph.nodeCount - 1)
    case .edge: graph.edges.add(value, name, row: graph.edgeCount - 1)
    case .file: break
    }
  }

  /// The value of a word without quotation marks.
  private mutating func scalar(_ range: Range<Int>) -> AttributeValue {
    if let number = tokens.number(in: range) { return number }
    if let number = Double(decimalComma: tokens.file.bytes[range]) {
      remarks.add(.GML.decimalComma, at: range.lowerBound)
      return .real(number)
    }
    remarks.add(.GML.bareWord, severity: .note, at: range.lowerBound)
    return .text(tokens.letters(in: range))
  }
}

extension UInt8 {
  /// Whether a key can begin with this: by the format a letter, besides what others write.
  fileprivate var beginsKey: Bool { isLatinLetter || self == UInt8(ascii: "_") || self >= 0x80 }
}
