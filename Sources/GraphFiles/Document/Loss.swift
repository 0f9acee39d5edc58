public import Wording

/// Something of a graph or a partnership that a format can't carry.
public struct Loss: Sendable, Hashable, Codable {
  /// What is lost.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Graphs after the first.
    case graphs
    /// The name of the graph.
    case graphName
    /// An attribute of the graph.
    case graphAttribute
    /// An attribute of nodes.
    case nodeAttribute
    /// An attribute of edges.
    case edgeAttribute
    /// That the value of an attribute is a number, a list or yes or no; it becomes a text.
    case attributeType
    /// The difference between an empty text and no value.
    case emptyText
    /// The ids of nodes: they become numbers or other ids.
    case nodeID
    /// The ids of edges.
    case edgeID
    /// Characters of texts that the format doesn't allow.
    case characters
    /// The ends of texts that are longer than the format allows.
    case textEnd
    /// Nodes without edges.
    case isolate
    /// Loops.
    case loop
    /// Edges beside others with the same ends: they become one.
    case parallelEdge
    /// That some edges are arrows and others aren't.
    case direction
    /// The weights of edges, or weights of a sort: fractions, those below zero.
    case weight
    /// Edges whose weight is 0, where that means that there is none.
    case edge
    /// When nodes or edges were there.
    case time
    /// When an attribute had a value; one of its values is kept.
    case timedValue
    /// That nodes are parts of others.
    case hierarchy
    /// Named sets of nodes.
    case group
    /// The names of people, which are left out unless asked for.
    case personName
    /// Rows of a table of a partnership.
    case row
    /// A column of a table of a partnership.
    case column
    /// What the format requires and isn't known; it is left out, never made up.
    case requirement
  }

  /// What is lost.
  public var kind: Kind
  /// The name of the attribute, the table or the column, or an example of what is lost.
  public var name: String?
  /// How many graphs, nodes, edges, rows or values it is lost of.
  public var count: Int

  /// Makes a loss.
  ///
  /// - Parameters:
  ///   - kind: What is lost.
  ///   - name: The name of the attribute or an example of what is lost.
  ///   - count: How many graphs, nodes, edges or values it is lost of.
  public init(_ kind: Kind, name: String? = nil, count: Int) {
    self.kind = kind
    self.name = name
    self.count = count
  }
}

extension Loss {
  /// What is lost, in words.
  public var text: Text { .loss(kind.rawValue, name: name, count: count) }
}
