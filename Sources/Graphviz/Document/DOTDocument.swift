/// A graph as Graphviz draws it: nodes, edges and clusters with their attributes.
///
///     var document = DOTDocument(name: "path", isDirected: false)
///     document.statements = [
///       .node(.init(id: "a", attributes: ["label": .text("A & B")])),
///       .node(.init(id: "b")),
///       .edge(.init(from: "a", to: "b")),
///     ]
///     document.text                                    // the DOT export
///     try Renderer.render(document, format: .svg)      // the picture
///
/// The same document is always the same text: statements stand in the order in which they were
/// added, attributes in the order of their names.
public struct DOTDocument: Sendable, Hashable {
  /// The name of the graph.
  public var name: String
  /// Whether edges are arrows.
  public var isDirected: Bool
  /// What a picture is called for those who can't see it.
  public var title = ""
  /// What a picture shows, in words, for those who can't see it.
  public var summary = ""
  /// The attributes of the whole graph.
  public var attributes = Attributes()
  /// The attributes of every node that doesn't set its own.
  public var nodeDefaults = Attributes()
  /// The attributes of every edge that doesn't set its own.
  public var edgeDefaults = Attributes()
  /// What is drawn behind everything else.
  public var background = Background()
  /// The nodes, edges and clusters, in order.
  public var statements: [Statement] = []
  /// Edges that have no say in where nodes are placed, and are drawn straight.
  public var straightEdges: [Edge] = []

  /// Makes an empty document.
  ///
  /// - Parameters:
  ///   - name: The name of the graph.
  ///   - isDirected: Whether edges are arrows.
  public init(name: String, isDirected: Bool) {
    self.name = name
    self.isDirected = isDirected
  }

  /// A part of a document.
  public enum Statement: Sendable, Hashable {
    /// A node.
    case node(Node)
    /// An edge.
    case edge(Edge)
    /// A frame around nodes.
    case cluster(Cluster)
    /// Nodes that the dot layout keeps in one row or column.
    case sameRank([String])
  }

  /// A node.
  public struct Node: Sendable, Hashable {
    /// The id that edges refer to, of any characters.
    public var id: String
    /// The attributes.
    public var attributes: Attributes

    /// Makes a node.
    ///
    /// - Parameters:
    ///   - id: The id that edges refer to.
    ///   - attributes: The attributes.
    public init(id: String, attributes: Attributes = [:]) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// The id of the node that it comes from.
    public var from: String
    /// The id of the node that it goes to.
    public var to: String
    /// The attributes.
    public var attributes: Attributes

    /// Makes an edge.
    ///
    /// - Parameters:
    ///   - from: The id of the node that it comes from.
    ///   - to: The id of the node that it goes to.
    ///   - attributes: The attributes.
    public init(from: String, to: String, attributes: Attributes = [:]) {
      self.from = from
      self.to = to
      self.attributes = attributes
    }
  }

  /// A frame around nodes and other frames.
  public struct Cluster: Sendable, Hashable {
    /// The id, unique within the document.
    public var id: String
    /// The attributes.
    public var attributes: Attributes
    /// What is inside, in order.
    public var statements: [Statement]

    /// Makes a cluster.
    ///
    /// - Parameters:
    ///   - id: The id, unique within the document.
    ///   - attributes: The attributes.
    ///   - statements: What is inside, in order.
    public init(id: String, attributes: Attributes = [:], statements: [Statement] = []) {
      self.id = id
      self.attributes = attributes
      self.statements = statements
    }
  }
}
