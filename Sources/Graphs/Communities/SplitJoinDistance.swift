/// How many vertices must move to make one division of another.
public struct SplitJoinDistance: Hashable, Sendable {
  /// How many vertices are not in the part of the other division that their own part has most of;
  /// 0 if the first division refines the other.
  public let toOther: Int

  /// The same from the other division; 0 if the other division refines the first.
  public let fromOther: Int

  /// Both together: a distance, 0 between equal divisions only.
  public var total: Int { toOther + fromOther }
}

extension Partition {
  /// Returns the split-join distance of two divisions.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.splitJoinDistance(from: Partition(labels: [0, 0, 1, 2])).total   // 1
  ///
  /// S. van Dongen, *Performance criteria for graph clustering and Markov cluster experiments*,
  /// Technical report INS-R0012, CWI Amsterdam (2000).
  ///
  /// - Parameter other: A division of the same vertices.
  /// - Returns: The distance, in both directions.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func splitJoinDistance(from other: Partition) -> SplitJoinDistance {
    let shared = SharedVertices(self, other)
    var mostOfFirst = [Int](repeating: 0, count: count)
    var mostOfSecond = [Int](repeating: 0, count: other.count)
    for cell in shared.cells {
      mostOfFirst[cell.first] = max(mostOfFirst[cell.first], cell.count)
      mostOfSecond[cell.second] = max(mostOfSecond[cell.second], cell.count)
    }
    return SplitJoinDistance(
      toOther: shared.vertexCount - mostOfFirst.reduce(0, +),
      fromOther: shared.vertexCount - mostOfSecond.reduce(0, +))
  }
}
