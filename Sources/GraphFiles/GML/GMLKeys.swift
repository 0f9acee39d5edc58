/// The keys that attributes of some graphs have in one file.
struct GMLKeys {
  /// The key that holds the ids of nodes besides `id`; `nil` if their ids are whole numbers.
  let keyOfIDs: String?

  /// The keys that stand for names that can't be keys.
  private(set) var renamings: [(owner: GMLNames.Owner, key: String, name: String)] = []

  private let idsAreNumbers: Bool
  private var paths: [GMLNames.Owner: [ExactText: [String]]] = [:]

  init(for graphs: [AttributedGraph]) {
    idsAreNumbers = graphs.allSatisfy { $0.nodeIDs.allSatisfy { Int32($0)?.description == $0 } }
    let names = graphs.flatMap { $0.nodes.columns.map(\.name) }
    let spareKeys = ["label", "name"] + (1...(names.count + 1)).map { "name\($0)" }
    let key = spareKeys.first { !names.contains($0) }
    // Several programs want a label of each node, and take it for the name of the node.
    keyOfIDs = key == "label" || !idsAreNumbers ? key : nil
    for owner in GMLNames.Owner.allCases { addPaths(of: owner, in: graphs) }
  }

  private func path(of name: String, owner: GMLNames.Owner) -> [String] {
    paths[owner]?[ExactText(name)] ?? ["attribute"]
  }

  /// The attributes of a graph, a node or an edge in their places, those of one list together.
  func places(of columns: [AttributeColumn], owner: GMLNames.Owner) -> [Place] {
    let places = columns.map { Place(path: path(of: $0.name, owner: owner), column: $0) }
    var order: [String: Int] = [:]
    for place in places where order[place.path[0]] == nil { order[place.path[0]] = order.count }
    return places.enumerated().sorted { first, second in
      let lists = (order[first.element.path[0]] ?? 0, order[second.element.path[0]] ?? 0)
      return (lists.0, first.offset) < (lists.1, second.offset)
    }.map(\.element)
  }

  /// The keys of the lists in which an attribute stands and its own, and its values.
  struct Place {
    let path: [String]
    let column: AttributeColumn
  }

  /// The numbers that stand for the nodes of a graph.
  func numbers(ofNodesOf graph: AttributedGraph) -> [Int] {
    graph.nodeIDs.enumerated().map { node, id in idsAreNumbers ? Int(id) ?? node : node }
  }

  private mutating func addPaths(of owner: GMLNames.Owner, in graphs: [AttributedGraph]) {
    let columns = graphs.flatMap { $0.columns(of: owner) }
    var used = Set(columns.map { ExactText($0.name) })
    for column in columns {
      let name = ExactText(column.name)
      guard paths[owner]?[name] == nil else { continue }
      let all = columns.filter { ExactText($0.name) == name }
      paths[owner, default: [:]][name] =
        knownPath(of: name.text, owner: owner, columns: all)
        ?? plainPath(of: name.text, owner: owner)
        ?? spareKey(for: name.text, owner: owner, used: &used)
    }
  }

  /// Where GML itself keeps what every format knows.
  private func knownPath(
    of name: String, owner: GMLNames.Owner, columns: [AttributeColumn]
  ) -> [String]? {
    let attributes = owner == .node ? GMLAttributes.ofNodes : GMLAttributes.ofEdges
    guard owner != .graph, let (key, known) = attributes.first(where: { $0.1 == name }),
      columns.allSatisfy({ column in
        column.values.indices.allSatisfy { row in
          column[row].map { GMLAttributes.suits($0, known) } ?? true
        }
      })
    else { return nil }
    return ["graphics", key]
  }

  /// The parts of a name between its dots; `nil` if one can't be a key or means something else.
  private func plainPath(of name: String, owner: GMLNames.Owner) -> [String]? {
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard path.allSatisfy(\.isKey), let first = path.first, path.count <= GMLReader.depthLimit - 2,
      !owner.reservedKeys.contains(first), !owner.knownPaths.contains(path),
      first != keyOfIDs || owner != .node
    else { return nil }
    return path
  }

  private mutating func spareKey(
    for name: String, owner: GMLNames.Owner, used: inout Set<ExactText>
  ) -> [String] {
    let letters = String(name.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic })
    let stem = letters.isEmpty ? "attribute" : String(letters.prefix(40))
    var key = stem
    var number = 1
    while owner.reservedKeys.contains(key) || !used.insert(ExactText(key)).inserted
      || (owner == .node && key == keyOfIDs)
    {
      number += 1
      key = "\(stem)\(number)"
    }
    renamings.append((owner, key, name))
    return [key]
  }
}

extension AttributedGraph {
  /// The attributes of the graph, each as a column of one row.
  var attributeColumns: [AttributeColumn] {
    attributes.map { AttributeColumn($0.name, type: $0.value.type, values: [$0.value]) }
  }

  fileprivate func columns(of owner: GMLNames.Owner) -> [AttributeColumn] {
    switch owner {
    case .graph: attributeColumns
    case .node: nodes.columns
    case .edge: edges.columns
    }
  }
}

extension GMLNames.Owner {
  /// The keys that mean something else than an attribute.
  fileprivate var reservedKeys: Set<String> {
    switch self {
    case .graph: ["directed", "multigraph", "label", "name", "node", "edge"]
    case .node: ["id", "gid", "isGroup"]
    case .edge: ["id", "source", "target", "directed", "value"]
    }
  }

  /// Where a reader finds what every format knows.
  fileprivate var knownPaths: [[String]] {
    switch self {
    case .graph: []
    case .node: GMLAttributes.ofNodes.map { ["graphics", $0.0] }
    case .edge: GMLAttributes.ofEdges.map { ["graphics", $0.0] }
    }
  }
}

extension String {
  /// Whether this is a letter and further letters and digits.
  fileprivate var isKey: Bool {
    utf8.first?.isLatinLetter == true && utf8.allSatisfy { $0.isLatinLetter || $0.isDigit }
  }
}
