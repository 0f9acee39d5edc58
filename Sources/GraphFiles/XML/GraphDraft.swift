internal import InputFiles
internal import Wording

/// What an attribute belongs to.
enum GraphPart {
  case graph
  case node(Int32)
  case edge(Int)

  var isNode: Bool { if case .node = self { true } else { false } }
}

/// A graph while an XML file is read: edges may come before the nodes that they join.
struct GraphDraft {
  /// The nodes and edges so far, without attributes.
  var graph: AttributedGraph
  /// The attributes of the nodes.
  var nodes = TableBuilder()
  /// The attributes of the edges.
  var edges = TableBuilder()

  private var indices: [ExactText: Int32] = [:]
  private var isDeclared: [Bool] = []
  /// The nodes that were mentioned before they were declared, in the order of the file.
  private var mentions: [(node: Int32, line: Int)] = []

  init(isDirected: Bool) { graph = AttributedGraph(isDirected: isDirected) }

  /// Adds a node that the file declares.
  ///
  /// - Parameter id: Its id.
  /// - Returns: Its index, and whether the file has declared it before.
  mutating func declare(_ id: String) -> (node: Int32, isRepeated: Bool) {
    let key = ExactText(id)
    guard let node = indices[key] else {
      let node = graph.addNode(id)
      indices[key] = node
      isDeclared.append(true)
      return (node, false)
    }
    let isRepeated = isDeclared[Int(node)]
    isDeclared[Int(node)] = true
    return (node, isRepeated)
  }

  /// Returns the node of that id, which is added if the file hasn't declared it yet.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - line: Where it is mentioned.
  /// - Returns: Its index.
  mutating func node(_ id: String, line: Int) -> Int32 {
    let key = ExactText(id)
    if let node = indices[key] { return node }
    let node = graph.addNode(id)
    indices[key] = node
    isDeclared.append(false)
    mentions.append((node, line))
    return node
  }

  /// Gives a node another id, unless a node has it already.
  ///
  /// - Returns: Whether the node has that id now.
  mutating func rename(_ node: Int32, to id: String) -> Bool {
    let key = ExactText(id)
    if let other = indices[key] { return other == node }
    indices[key] = node
    graph.rename(node, to: id)
    return true
  }

  /// Makes nodes parts of others, by their ids.
  ///
  /// - Parameters:
  ///   - parts: Each node and the id of the whole that it is a part of, with the line.
  ///   - remarks: What is told of ids that no node has, and of nodes within themselves.
  mutating func setParents(
    _ parts: [(node: Int32, id: String, line: Int)], remarks: inout Remarks
  ) {
    guard !parts.isEmpty else { return }
    for part in parts {
      if let parent = indices[ExactText(part.id)] {
        graph.setParent(parent, ofNode: Int(part.node))
      } else {
        remarks.add(.unknownWhole(part.id), line: part.line)
      }
    }
    if graph.cutCyclesOfParents() { remarks.add(.nodesWithinThemselves, line: nil) }
  }

  /// Ends the graph.
  ///
  /// - Parameter remarks: What is told of nodes that the file mentions and doesn't declare.
  /// - Returns: The graph with its attributes.
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  consuming func finished(remarks: inout Remarks) throws(FileProblem) -> AttributedGraph {
    let missing = mentions.filter { !isDeclared[Int($0.node)] }
    if let first = missing.first {
      remarks.add(
        .undeclaredNodes(graph.nodeIDs[Int(first.node)], count: missing.count), line: first.line)
    }
    for column in try nodes.table(rowCount: graph.nodeCount) { graph.nodes.add(column) }
    for column in try edges.table(rowCount: graph.edgeCount) { graph.edges.add(column) }
    return graph
  }
}

extension AttributedGraph {
  /// Takes out the parent of one node of each circle of nodes that are parts of each other.
  ///
  /// - Returns: Whether there was any.
  fileprivate mutating func cutCyclesOfParents() -> Bool {
    var walks = [Int32](repeating: -1, count: parents.count)
    var hasCycle = false
    for start in parents.indices {
      var node = start
      while walks[node] < 0 {
        walks[node] = Int32(start)
        let parent = Int(parents[node])
        guard parent >= 0 else { break }
        if walks[parent] == Int32(start) {
          parents[node] = -1
          hasCycle = true
          break
        }
        node = parent
      }
    }
    return hasCycle
  }
}
