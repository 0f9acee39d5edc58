/// A division of the vertices of a graph into parts, such as its components.
public struct Partition: Sendable, Hashable {
  /// The part of every vertex, in vertex order, numbered from 0 by the first vertex of each part.
  public let parts: [Int]

  /// The number of parts.
  public let count: Int

  /// Makes a partition from any labels, and numbers the parts by their first vertex.
  ///
  /// - Parameter labels: A label for each vertex; vertices with equal labels share a part.
  /// - Complexity: O(*V*) time and space.
  public init(labels: [Int]) {
    var numbers: [Int: Int] = [:]
    parts = labels.map { label in
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
    count = numbers.count
  }

  /// How many vertices each part has, in the order of the parts.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for part in parts { sizes[part] += 1 }
    return sizes
  }
}
