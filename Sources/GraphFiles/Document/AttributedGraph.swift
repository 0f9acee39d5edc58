/// A graph as a file tells it: nodes and edges with ids, attributes, times and groups.
///
/// Some attributes mean the same in every format, whatever that calls them: see ``KnownAttribute``.
public struct AttributedGraph: Sendable, Hashable {
  /// What the graph is called; `nil` if the file doesn't say.
  public var name: String?
  /// Whether edges are arrows unless ``directions`` says otherwise.
  public var isDirected: Bool
  /// The attributes of the graph as a whole, in the order of the file.
  public var attributes: [GraphAttribute] = []

  /// The ids of the nodes, each once.
  public private(set) var nodeIDs: [String] = []
  /// The attributes of the nodes.
  public var nodes = AttributeTable()
  /// When each node was there, in several stretches perhaps; empty if the file has no such times.
  public var nodeTimes: [[TimeSpan]] = []
  /// The index of the node that each node is a part of, −1 where none; empty if there are no parts.
  public var parents: [Int32] = []
  /// Named sets of nodes.
  public var groups: [NodeGroup] = []

  /// The index of the first end of each edge.
  public private(set) var sources: [Int32] = []
  /// The index of the second end of each edge.
  public private(set) var targets: [Int32] = []
  /// The ids of the edges, `nil` where one has none; empty if none has one.
  public var edgeIDs: [String?] = []
  /// Whether each edge is an arrow; empty if all are as ``isDirected`` says.
  public var directions: [Bool] = []
  /// The attributes of the edges.
  public var edges = AttributeTable()
  /// When each edge was there; empty if the file has no such times.
  public var edgeTimes: [[TimeSpan]] = []

  /// Makes a graph without nodes.
  ///
  /// - Parameter isDirected: Whether edges are arrows.
  public init(isDirected: Bool) { self.isDirected = isDirected }

  /// Makes a graph of all its nodes and edges at once.
  ///
  /// - Parameters:
  ///   - isDirected: Whether edges are arrows.
  ///   - nodeIDs: The ids of the nodes, each once.
  ///   - sources: The index of the first end of each edge.
  ///   - targets: The index of the second end of each edge.
  init(isDirected: Bool, nodeIDs: [String], sources: [Int32], targets: [Int32]) {
    self.isDirected = isDirected
    self.nodeIDs = nodeIDs
    self.sources = sources
    self.targets = targets
    nodes.rowCount = nodeIDs.count
    edges.rowCount = sources.count
  }

  /// How many nodes there are.
  public var nodeCount: Int { nodeIDs.count }

  /// How many edges there are.
  public var edgeCount: Int { sources.count }

  /// Returns whether an edge is an arrow.
  ///
  /// - Parameter edge: The index of the edge.
  /// - Returns: What is said of the edge, or of all edges.
  public func isDirected(edge: Int) -> Bool {
    directions.isEmpty ? isDirected : directions[edge]
  }

  /// Adds a node.
  ///
  /// - Parameter id: Its id, which no other node has.
  /// - Returns: Its index.
  @discardableResult
  public mutating func addNode(_ id: String) -> Int32 {
    nodeIDs.append(id)
    nodes.addRow()
    if !parents.isEmpty { parents.append(-1) }
    if !nodeTimes.isEmpty { nodeTimes.append([]) }
    return Int32(nodeIDs.count - 1)
  }

  /// Gives a node another id.
  ///
  /// - Parameters:
  ///   - node: The index of the node.
  ///   - id: Its id, which no other node has.
  mutating func rename(_ node: Int32, to id: String) { nodeIDs[Int(node)] = id }

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - source: The index of its first end.
  ///   - target: The index of its second end.
  ///   - isDirected: Whether it is an arrow; `nil` if it is as the others are.
  ///   - id: Its id.
  /// - Returns: Its index.
  @discardableResult
  public mutating func addEdge(
    _ source: Int32, _ target: Int32, isDirected: Bool? = nil, id: String? = nil
  ) -> Int {
    if let isDirected, isDirected != self.isDirected, directions.isEmpty {
      directions = [Bool](repeating: self.isDirected, count: sources.count)
    }
    if id != nil, edgeIDs.isEmpty { edgeIDs = [String?](repeating: nil, count: sources.count) }
    sources.append(source)
    targets.append(target)
    edges.addRow()
    if !directions.isEmpty || isDirected.map({ $0 != self.isDirected }) == true {
      directions.append(isDirected ?? self.isDirected)
    }
    if !edgeIDs.isEmpty || id != nil { edgeIDs.append(id) }
    if !edgeTimes.isEmpty { edgeTimes.append([]) }
    return sources.count - 1
  }

  /// Gives an edge an id.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - edge: The index of the edge.
  mutating func setID(_ id: String, ofEdge edge: Int) {
    if edgeIDs.isEmpty { edgeIDs = [String?](repeating: nil, count: edgeCount) }
    edgeIDs[edge] = id
  }

  /// Says when a node was there.
  ///
  /// - Parameters:
  ///   - spans: The stretches of time.
  ///   - node: The index of the node.
  public mutating func setTimes(_ spans: [TimeSpan], ofNode node: Int) {
    if nodeTimes.isEmpty { nodeTimes = [[TimeSpan]](repeating: [], count: nodeCount) }
    nodeTimes[node] = spans
  }

  /// Says when an edge was there.
  ///
  /// - Parameters:
  ///   - spans: The stretches of time.
  ///   - edge: The index of the edge.
  public mutating func setTimes(_ spans: [TimeSpan], ofEdge edge: Int) {
    if edgeTimes.isEmpty { edgeTimes = [[TimeSpan]](repeating: [], count: edgeCount) }
    edgeTimes[edge] = spans
  }

  /// Makes a node a part of another.
  ///
  /// - Parameters:
  ///   - parent: The index of the whole.
  ///   - node: The index of the part.
  public mutating func setParent(_ parent: Int32, ofNode node: Int) {
    if parents.isEmpty { parents = [Int32](repeating: -1, count: nodeCount) }
    parents[node] = parent
  }
}

/// An attribute of a graph as a whole.
public struct GraphAttribute: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// Its value.
  public var value: AttributeValue

  /// Makes an attribute.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - value: Its value.
  public init(_ name: String, _ value: AttributeValue) {
    self.name = name
    self.value = value
  }
}

/// A named set of nodes, such as a cluster of DOT.
public struct NodeGroup: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// The indices of the nodes in it, also of those in groups within it.
  public var members: [Int32]
  /// The index of the group that it is within; `nil` if it is in none.
  public var parent: Int?
  /// Its attributes, in the order of the file.
  public var attributes: [GraphAttribute]

  /// Makes a group.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - members: The indices of the nodes in it.
  ///   - parent: The index of the group that it is within.
  ///   - attributes: Its attributes.
  public init(
    _ name: String, members: [Int32] = [], parent: Int? = nil, attributes: [GraphAttribute] = []
  ) {
    self.name = name
    self.members = members
    self.parent = parent
    self.attributes = attributes
  }
}

/// The names of the attributes that mean the same in every format.
public enum KnownAttribute {
  /// What a node or an edge is called, as a text.
  public static let label = "label"
  /// How strong an edge is, as a number.
  public static let weight = "weight"
  /// What kind of tie an edge is, as a text.
  public static let relation = "relation"
  /// Which of the two modes a node belongs to, as the whole number 1 or 2.
  public static let mode = "mode"
  /// Where a node stands from left to right, as a number.
  public static let x = "x"
  /// Where a node stands upwards, as a number.
  public static let y = "y"
  /// Where a node stands towards the viewer, as a number.
  public static let z = "z"
  /// How large a node is drawn, as a number.
  public static let size = "size"
  /// How thick an edge is drawn, as a number.
  public static let thickness = "thickness"
  /// The shape that a node or a line is drawn with, as a text.
  public static let shape = "shape"
  /// The colour, as `#RRGGBB`, with two more digits where it isn't opaque.
  public static let color = "color"
}
