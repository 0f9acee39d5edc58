public import Graphs

/// Two random divisions of the same vertices.
public struct PartitionPair: Sendable, CustomStringConvertible {
  /// What the divisions follow from.
  public let seed: Int

  /// How many vertices there are.
  public let vertexCount: Int

  /// Fifty pairs of divisions of up to 49 vertices.
  public static let all = (0..<50).map { PartitionPair(seed: $0, vertexCount: $0) }

  /// Fifty pairs of divisions of two to five vertices.
  public static let small = (0..<50).map { PartitionPair(seed: $0, vertexCount: 2 + $0 % 4) }

  /// The first division, of up to six parts.
  public var first: Partition {
    .random(vertexCount: vertexCount, maximumCount: 1 + seed % 6, seed: seed)
  }

  /// The second division, of up to four parts.
  public var second: Partition {
    .random(vertexCount: vertexCount, maximumCount: 1 + seed % 4, seed: seed + 1000)
  }

  /// What a test report calls the pair.
  public var description: String { "divisions of \(vertexCount) vertices of seed \(seed)" }

  /// The twelve vertices of the tests against other programs, in four parts each.
  public static let twelve = (
    Partition(labels: [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3]),
    Partition(labels: [0, 0, 1, 1, 1, 1, 2, 2, 2, 0, 0, 3])
  )
}

/// Returns every order of the numbers below a number.
public func permutations(of count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return permutations(of: count - 1).flatMap { order in
    (0..<count).map { place in order[..<place] + [count - 1] + order[place...] }
  }
}
