/// How the largest component of a graph shrinks while vertices are removed one after another.
public struct RemovalCurve: Sendable, Hashable {
  /// The vertices in the order of their removal.
  public let order: [Int]

  /// How many vertices the largest component has before the first removal and after each.
  public let largestComponents: [Int]

  /// The robustness: the mean share of all vertices that the largest component has after each
  /// removal, if all vertices are removed; `nil` if some are not, or where there are none.
  ///
  /// It ranges from 1/*n* to (1 − 1/*n*) / 2 for *n* vertices.
  ///
  /// C. Schneider, A. Moreira, J. Andrade, S. Havlin and H. Herrmann, "Mitigation of malicious
  /// attacks on networks", *Proceedings of the National Academy of Sciences* 108(10), 3838–3841
  /// (2011), [doi:10.1073/pnas.1009440108](https://doi.org/10.1073/pnas.1009440108).
  public let robustness: Double?
}

extension Graph {
  /// Returns how the largest component shrinks while vertices are removed in a given order.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).removalCurve(of: [1, 0]).largestComponents
  ///     // [3, 1, 1]
  ///
  /// The direction of edges is left out of account.
  ///
  /// M. Newman and R. Ziff, "Efficient Monte Carlo algorithm and high-precision results for
  /// percolation", *Physical Review Letters* 85, 4104–4107 (2000),
  /// [doi:10.1103/PhysRevLett.85.4104](https://doi.org/10.1103/PhysRevLett.85.4104): the vertices
  /// are not removed but added in reverse.
  ///
  /// - Parameter order: The vertices to remove, in order.
  /// - Returns: The sizes of the largest component, and their mean.
  /// - Precondition: Each is a vertex and is removed once.
  /// - Complexity: O(*V* + *E* log *V*) time, O(*V* + *E*) space.
  public func removalCurve(of order: [Int]) -> RemovalCurve {
    var isRemoved = [Bool](repeating: false, count: vertexCount)
    for vertex in order {
      precondition(isRemoved.indices.contains(vertex), "What is removed isn't a vertex")
      precondition(!isRemoved[vertex], "A vertex is removed twice")
      isRemoved[vertex] = true
    }
    var components = GrowingComponents(along: underlying().outgoing)
    for vertex in 0..<vertexCount where !isRemoved[vertex] { components.add(vertex) }
    var sizes = [components.largest]
    for vertex in order.reversed() {
      components.add(vertex)
      sizes.append(components.largest)
    }
    let isWhole = order.count == vertexCount && vertexCount > 0
    let sum = sizes.dropLast().reduce(0, +)
    return RemovalCurve(
      order: order, largestComponents: sizes.reversed(),
      robustness: isWhole ? Double(sum) / (Double(vertexCount) * Double(vertexCount)) : nil)
  }
}
