public import Graphs

/// A network seen one way: a graph, and what its vertices and edges stand for.
public struct NetworkGraph: Sendable {
  /// What a vertex stands for.
  public enum Subject: Sendable, Hashable {
    /// The actor of that id.
    case actor(String)
    /// The person of that id.
    case person(String)
    /// The activity of that id.
    case activity(String)
    /// Several actors counted as one: the value they share, or `nil` where theirs is unknown.
    case group(String?)
  }

  /// A vertex of the view.
  public struct Vertex: Sendable, Hashable {
    /// The id, unique within the view.
    public var id: String
    /// What it stands for.
    public var subject: Subject
    /// The ids of the actors that were counted as this vertex; one id for a single actor.
    public var members: [String]
  }

  /// An edge of the view; an undirected tie has two in a directed view.
  public struct Edge: Sendable, Hashable {
    /// The index of the first vertex.
    public var from: Int
    /// The index of the second vertex.
    public var to: Int
    /// The indices in `Network.ties` of the ties that it shows; empty where it is projected.
    public var ties: [Int]
    /// Its weight: of a tie as stated, of a projection after Newman.
    public var weight: Double?

    package init(from: Int, to: Int, ties: [Int], weight: Double?) {
      self.from = from
      self.to = to
      self.ties = ties
      self.weight = weight
    }
  }

  /// The view that was taken.
  public var view: View
  /// The graph.
  public var graph: Graph
  /// What each vertex of the graph stands for.
  public var vertices: [Vertex]
  /// What each edge of the graph stands for.
  public var edges: [Edge]
  /// How many ties, activities or actors were kept although an end of their time is unknown.
  public var uncertainInTime: Int
  /// How many ties fell inside one vertex by counting actors together.
  public var tiesWithin: Int
}
