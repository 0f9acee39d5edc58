public import Graphs

/// The sets of vertices of a small graph, as bit masks: for measures defined over all sets.
///
/// Direction, loops and parallel edges are left out of account.
public struct VertexSets: Sendable {
  /// The neighbours of each vertex.
  public private(set) var neighbors: [UInt]

  /// The set of all vertices.
  public let all: UInt

  /// Prepares the sets of a graph of at most twenty vertices.
  public init(_ graph: Graph) {
    precondition(graph.vertexCount <= 20)
    neighbors = [UInt](repeating: 0, count: graph.vertexCount)
    all = 1 << UInt(graph.vertexCount) - 1
    for edge in graph.edges where edge.source != edge.target {
      neighbors[edge.source] |= 1 << UInt(edge.target)
      neighbors[edge.target] |= 1 << UInt(edge.source)
    }
  }

  /// Every set but the empty one.
  public var nonempty: [UInt] { all == 0 ? [] : Array(1...all) }

  /// Returns the members of a set in ascending order.
  public func members(of set: UInt) -> [Int] {
    neighbors.indices.filter { set & (1 << UInt($0)) != 0 }
  }

  /// Returns into how many pieces the rest falls when only the vertices of a set are left.
  public func componentCount(of set: UInt) -> Int {
    var (rest, count) = (set, 0)
    while rest != 0 {
      rest &= ~component(of: rest.trailingZeroBitCount, within: set)
      count += 1
    }
    return count
  }

  /// Returns what can be reached from a vertex through the vertices of a set, itself included.
  public func component(of vertex: Int, within set: UInt) -> UInt {
    var component: UInt = 1 << UInt(vertex)
    var size = 0
    while component.nonzeroBitCount > size {
      size = component.nonzeroBitCount
      for member in members(of: component) { component |= neighbors[member] & set }
    }
    return component
  }

  /// Returns how many edges lead from a set to the other vertices.
  public func leavingEdgeCount(of set: UInt) -> Int {
    members(of: set).reduce(0) { $0 + (neighbors[$1] & ~set).nonzeroBitCount }
  }

  /// Returns the least number of neighbours that a member of a set has within it.
  public func leastDegree(within set: UInt) -> Int {
    members(of: set).map { (neighbors[$0] & set).nonzeroBitCount }.min() ?? 0
  }

  /// Returns the sets of the graph without the edge between two vertices.
  public func removingEdge(_ first: Int, _ second: Int) -> VertexSets {
    var sets = self
    sets.neighbors[first] &= ~(1 << UInt(second))
    sets.neighbors[second] &= ~(1 << UInt(first))
    return sets
  }
}
