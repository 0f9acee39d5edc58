/// The connected components that are left after some vertices are removed.
public struct RemainingComponents: Sendable, Hashable {
  /// The component of every vertex, in vertex order, numbered from 0 by the first vertex of each;
  /// `nil` for vertices that are removed.
  public let parts: [Int?]

  /// The number of components.
  public let count: Int

  /// How many vertices each component has, in the order of the components.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for case let part? in parts { sizes[part] += 1 }
    return sizes
  }
}

extension Graph {
  /// Returns the connected components of what is left after some vertices are removed.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).connectedComponents(removing: [1]).parts
  ///     // [0, nil, 1]
  ///
  /// The direction of edges is left out of account.
  ///
  /// - Parameter removed: The vertices to remove, in any order.
  /// - Returns: The components of the other vertices.
  /// - Precondition: What is removed are vertices.
  /// - Complexity: O(*V* + *E* log *V*) time, in practice O(*V* + *E*); O(*V*) space.
  public func connectedComponents(removing removed: [Int]) -> RemainingComponents {
    var isLeft = [Bool](repeating: true, count: vertexCount)
    for vertex in removed {
      precondition(0 <= vertex && vertex < vertexCount, "What is removed is not a vertex")
      isLeft[vertex] = false
    }
    var sets = DisjointSets(vertexCount: vertexCount)
    for vertex in 0..<vertexCount where isLeft[vertex] {
      for arc in outgoing.range(of: vertex) where isLeft[Int(outgoing.targets[arc])] {
        sets.join(Int32(vertex), outgoing.targets[arc])
      }
    }
    sets.flatten()
    var numbers = [Int](repeating: 0, count: vertexCount)
    var count = 0
    let parts = (0..<vertexCount).map { vertex -> Int? in
      guard isLeft[vertex] else { return nil }
      let first = Int(sets.parents[vertex])
      if first == vertex {
        numbers[vertex] = count
        count += 1
      }
      return numbers[first]
    }
    return RemainingComponents(parts: parts, count: count)
  }
}
