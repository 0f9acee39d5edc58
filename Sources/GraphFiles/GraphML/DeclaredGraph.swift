/// What a key says of an attribute.
struct GraphMLDeclaration: Hashable {
  /// The id of a key of our own; `nil` for one that gets its number.
  var id: String?
  /// The kind of element that it is for.
  let domain: String
  let type: String
  let name: String
  var defaultText: String?
}

/// A graph and how GraphML tells it.
struct DeclaredGraph {
  let graph: AttributedGraph
  /// The ids of the nodes in characters that XML allows.
  let ids: WrittenIDs
  let nodes: [WrittenColumn]
  let edges: [WrittenColumn]
  /// The keys of the attributes of the nodes.
  var nodeKeys: [String] = []
  /// The keys of the attributes of the edges.
  var edgeKeys: [String] = []
  /// The keys of the attributes of the graph.
  var graphKeys: [String] = []
  /// The ids that the nodes have in the file.
  let xmlIDs: [String]
  /// What stands in attributes of our own.
  private(set) var roles: [GraphMLRole] = []

  /// Whether the ids of the nodes stand in an attribute.
  var hasNodeIDs: Bool { roles.contains(.nodeID) }

  /// Whether the ids of the edges stand in an attribute.
  var hasEdgeIDs: Bool { roles.contains(.edgeID) }

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodes = graph.nodes.columns.map { WrittenColumn($0, hasLists: false) }
    edges = graph.edges.columns.map { WrittenColumn($0, hasLists: false) }
    ids = WrittenIDs(graph.nodeIDs, allowsEmpty: true)
    let hasTokens = graph.nodeIDs.allSatisfy(\.isXMLToken)
    xmlIDs = hasTokens ? graph.nodeIDs : DeclaredGraph.tokens(for: graph.nodeIDs)
    if let name = graph.name, !name.isXMLToken { roles.append(.graphName) }
    if !hasTokens { roles.append(.nodeID) }
    if graph.parents.contains(where: { $0 >= 0 }) { roles.append(.parent) }
    if graph.nodeTimes.contains(where: { !$0.isEmpty }) { roles.append(.nodeTimes) }
    let edgeIDs = graph.edgeIDs.compactMap(\.self)
    if Set(edgeIDs).count < edgeIDs.count || !edgeIDs.allSatisfy(\.isXMLToken) {
      roles.append(.edgeID)
    }
    if graph.edgeTimes.contains(where: { !$0.isEmpty }) { roles.append(.edgeTimes) }
    if GraphMLNames.isAmbiguous(graph) { roles.append(.names) }
  }

  /// Returns a name that no other attribute of that kind of element has.
  func freeName(_ name: String, for domain: String) -> String {
    let taken =
      switch domain {
      case "node": Set(graph.nodes.columns.map(\.name))
      case "edge": Set(graph.edges.columns.map(\.name))
      default: Set(graph.attributes.map(\.name))
      }
    var free = name
    while taken.contains(free) { free += "_" }
    return free
  }

  /// What GraphML can't carry.
  var losses: [Loss] {
    let values = graph.attributes.map {
      WrittenColumn(
        AttributeColumn($0.name, type: $0.value.type, values: [$0.value]), hasLists: false)
    }
    let times = (graph.nodeTimes + graph.edgeTimes).count { TimeSpanText.text($0) == nil }
    let columns = (values + nodes + edges).flatMap {
      [
        Loss(.attributeType, name: $0.column.name, count: $0.misfitCount),
        Loss(.timedValue, name: $0.column.name, count: $0.timedCount),
      ]
    }
    let others = [
      Loss(.nodeID, name: ids.firstChange, count: ids.changeCount),
      Loss(.time, count: times),
      Loss(.group, name: graph.groups.first?.name, count: graph.groups.count),
    ]
    return (columns + others).filter { $0.count > 0 }
  }

  /// Returns ids that XML allows, as they are where they are so.
  private static func tokens(for ids: [String]) -> [String] {
    let taken = Set(ids)
    return ids.indices.map { index in
      guard !ids[index].isXMLToken else { return ids[index] }
      var token = "n\(index)"
      while taken.contains(token) { token += "_" }
      return token
    }
  }
}

extension String {
  /// Whether the text is a token of XML, which has letters, digits and a few signs.
  ///
  /// Of the letters beyond English, those of European languages and Vietnamese are counted, on which
  /// all versions of XML agree.
  fileprivate var isXMLToken: Bool {
    !utf8.isEmpty
      && unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":": true
        case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{131}": true
        case "\u{134}"..."\u{13E}", "\u{141}"..."\u{148}", "\u{14A}"..."\u{17E}": true
        case "\u{1A0}"..."\u{1B0}", "\u{1E00}"..."\u{1E9B}", "\u{1EA0}"..."\u{1EF9}": true
        default: false
        }
      }
  }
}
