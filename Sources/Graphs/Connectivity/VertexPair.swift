/// Two different vertices that an edge joins.
public struct VertexPair: Hashable, Sendable {
  /// The vertex with the lower number.
  public let source: Int

  /// The vertex with the higher number.
  public let target: Int

  /// Makes the pair of two vertices, given in either order.
  public init(_ first: Int, _ second: Int) {
    source = min(first, second)
    target = max(first, second)
  }
}
