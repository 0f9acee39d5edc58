/// A graph as Graphviz reads it from a file of the DOT language.
public struct DOTGraph: Sendable, Hashable {
  /// The value of an attribute.
  public struct Value: Sendable, Hashable {
    /// The index of the attribute among the names of its kind.
    public var attribute: Int
    /// The value: a text with the escapes of labels, such as `\n`, or markup.
    public var text: String
    /// Whether it is written between `<` and `>`, as markup.
    public var isMarkup: Bool

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - attribute: The index of the attribute among the names of its kind.
    ///   - text: The value.
    ///   - isMarkup: Whether it is written as markup.
    public init(attribute: Int, text: String, isMarkup: Bool) {
      self.attribute = attribute
      self.text = text
      self.isMarkup = isMarkup
    }
  }

  /// A node.
  public struct Node: Sendable, Hashable {
    /// The id.
    public var name: String
    /// The values that aren't empty, its own and those by default.
    public var values: [Value]
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// The index of its first node.
    public var tail: Int
    /// The index of its second node.
    public var head: Int
    /// The key that tells it from other edges of its nodes; `nil` if there is none.
    public var key: String?
    /// The values that aren't empty, its own and those by default.
    public var values: [Value]
  }

  /// A graph within the graph, such as a cluster.
  public struct Subgraph: Sendable, Hashable {
    /// What it is called; `nil` if it has no name.
    public var name: String?
    /// The index of the subgraph that it is within; `nil` if in none.
    public var parent: Int?
    /// The indices of its nodes, also of those of graphs within it.
    public var members: [Int]
    /// The values that aren't empty and differ from those of the graph that it is within.
    public var values: [Value]
  }

  /// What it is called; `nil` if it has no name.
  public var name: String?
  /// Whether edges are arrows.
  public var isDirected: Bool
  /// Whether there is at most one edge between two nodes.
  public var isStrict: Bool
  /// The names of the attributes of graphs, in the order of the file.
  public var graphAttributes: [String]
  /// The names of the attributes of nodes.
  public var nodeAttributes: [String]
  /// The names of the attributes of edges.
  public var edgeAttributes: [String]
  /// The values of the graph itself.
  public var values: [Value]
  /// The nodes, in the order in which they are first named.
  public var nodes: [Node]
  /// The edges, in the order of the file.
  public var edges: [Edge]
  /// The graphs within the graph, each after the one that it is within.
  public var subgraphs: [Subgraph]
}
