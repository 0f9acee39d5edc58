internal import InputFiles
internal import Wording

/// A graph of a GML file while it is read.
struct GMLGraph {
  /// The attributes of the graph, of nodes and of edges, by the names that the file gives them.
  var attributes = SparseColumns()
  var nodes = SparseColumns()
  var edges = SparseColumns()

  private var nodeIDs: [String?] = []
  private var nodeStarts: [Int] = []
  private var ends: [(source: String?, target: String?)] = []
  private var edgeIDs: [String?] = []
  private var edgeStarts: [Int] = []

  var nodeCount: Int { nodeIDs.count }
  var edgeCount: Int { ends.count }

  mutating func addNode(at start: Int) {
    nodeIDs.append(nil)
    nodeStarts.append(start)
  }

  mutating func addEdge(at start: Int) {
    ends.append((nil, nil))
    edgeIDs.append(nil)
    edgeStarts.append(start)
  }

  /// Keeps the id of the last node, if the key says so; a second id is an attribute.
  mutating func setNodeReference(_ id: String, _ key: String) -> Bool {
    guard key == "id", nodeIDs[nodeCount - 1] == nil else { return false }
    nodeIDs[nodeCount - 1] = id
    return true
  }

  /// Keeps an end or the id of the last edge, if the key says so.
  mutating func setEdgeReference(_ id: String, _ key: String) -> Bool {
    switch key {
    case "source" where ends[edgeCount - 1].source == nil: ends[edgeCount - 1].source = id
    case "target" where ends[edgeCount - 1].target == nil: ends[edgeCount - 1].target = id
    case "id" where edgeIDs[edgeCount - 1] == nil: edgeIDs[edgeCount - 1] = id
    default: return false
    }
    return true
  }

  /// Returns the graph, its edges joined to its nodes and its attributes by the names of all formats.
  mutating func finish(
    file: DecodedText, names: GMLNames, remarks: inout RemarkCollector
  ) throws(FileProblem) -> AttributedGraph {
    let isDirected = attributes.remove("directed")?.values.last?.isTrue ?? false
    _ = attributes.remove("multigraph")
    var graph = AttributedGraph(isDirected: isDirected)
    let indices = try addNodes(to: &graph, file: file, names: names, remarks: &remarks)
    try addEdges(to: &graph, indices: indices, file: file)
    addParents(to: &graph, indices: indices)
    GMLAttributes.unify(nodes: &nodes, edges: &edges)
    names.restore(&nodes, of: .node)
    names.restore(&edges, of: .edge)
    let size = file.bytes.count
    for column in try nodes.dense(rowCount: nodeCount, fileSize: size) { graph.nodes.add(column) }
    for column in try edges.dense(rowCount: edgeCount, fileSize: size) { graph.edges.add(column) }
    graph.name = GMLAttributes.takeName(from: &attributes)
    names.restore(&attributes, of: .graph)
    graph.attributes = try attributes.dense(rowCount: 1, fileSize: size).compactMap { column in
      column.values[0].map { GraphAttribute(column.name, $0) }
    }
    return graph
  }

  /// Adds the nodes and returns their indices by the ids that edges refer to.
  private mutating func addNodes(
    to graph: inout AttributedGraph, file: DecodedText, names: GMLNames,
    remarks: inout RemarkCollector
  ) throws(FileProblem) -> [ExactText: Int32] {
    var indices: [ExactText: Int32] = [:]
    indices.reserveCapacity(nodeCount)
    for (node, id) in nodeIDs.enumerated() {
      guard let id else { continue }
      if indices.updateValue(Int32(node), forKey: ExactText(id)) != nil {
        throw FileProblem(.GraphFile.repeatedNode(id), at: nodeStarts[node], in: file)
      }
    }
    let shownIDs = names.keyOfIDs.flatMap { takeIDs($0) }
    var next = 0
    for (node, id) in nodeIDs.enumerated() {
      if let id {
        graph.addNode(shownIDs?[node] ?? id)
      } else {
        remarks.add(.GML.nodeWithoutID, at: nodeStarts[node])
        repeat { next += 1 } while indices[ExactText("n\(next)")] != nil
        graph.addNode("n\(next)")
      }
    }
    return indices
  }

  /// Takes the ids of nodes out of their attributes; `nil` if some have none, or the same.
  private mutating func takeIDs(_ key: String) -> [String]? {
    guard let column = nodes.columns.first(where: { $0.name == key }) else { return nil }
    let ids = column.values.map { if case .text(let id) = $0 { id } else { $0.description } }
    guard ids.count == nodeCount, column.rows.elementsEqual(0..<Int32(nodeCount)),
      Set(ids.map(ExactText.init)).count == nodeCount
    else { return nil }
    _ = nodes.remove(key)
    return ids
  }

  private mutating func addEdges(
    to graph: inout AttributedGraph, indices: [ExactText: Int32], file: DecodedText
  ) throws(FileProblem) {
    let directions = edges.remove("directed")
    var isArrow = [Bool?](repeating: nil, count: edgeCount)
    for (row, value) in zip(directions?.rows ?? [], directions?.values ?? []) {
      isArrow[Int(row)] = value.isTrue
    }
    for (edge, (source, target)) in ends.enumerated() {
      guard let source, let target else {
        throw FileProblem(.GML.edgeWithoutEnd, at: edgeStarts[edge], in: file)
      }
      guard let first = indices[ExactText(source)] else {
        throw FileProblem(.GraphFile.unknownNode(source), at: edgeStarts[edge], in: file)
      }
      guard let second = indices[ExactText(target)] else {
        throw FileProblem(.GraphFile.unknownNode(target), at: edgeStarts[edge], in: file)
      }
      graph.addEdge(first, second, isDirected: isArrow[edge], id: edgeIDs[edge])
    }
  }

  /// Makes nodes parts of others, as yEd writes it, unless one is a part of a node that isn't there
  /// or of itself; `isGroup` only says which have parts.
  private mutating func addParents(to graph: inout AttributedGraph, indices: [ExactText: Int32]) {
    guard let column = nodes.columns.first(where: { $0.name == "gid" }) else { return }
    let parents = column.values.map { indices[ExactText($0.description)] }
    guard zip(column.rows, parents).allSatisfy({ $1 != nil && $0 != $1 }) else { return }
    for case (let node, let parent?) in zip(column.rows, parents) {
      graph.setParent(parent, ofNode: Int(node))
    }
    _ = nodes.remove("gid")
    _ = nodes.remove("isGroup")
  }
}

extension AttributeValue {
  /// Whether this is 1, or another number than 0.
  fileprivate var isTrue: Bool {
    switch self {
    case .integer(let whole): whole != 0
    case .real(let number): number != 0
    case .boolean(let isTrue): isTrue
    default: false
    }
  }
}
