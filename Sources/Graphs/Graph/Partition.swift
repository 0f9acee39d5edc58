/// A division of the vertices of a graph into parts, such as its components.
public struct Partition: Sendable, Hashable {
  /// The part of every vertex, in vertex order, numbered from 0 by the first vertex of each part.
  public let parts: [Int]

  /// The number of parts.
  public let count: Int

  /// Makes a partition from labels, and numbers the parts by their first vertex.
  ///
  ///     Partition(labels: [2, 0, 2]).parts   // [0, 1, 0]
  ///
  /// - Parameter labels: A label for each vertex; vertices with equal labels share a part.
  /// - Precondition: Every label is a vertex: from 0 up to but not including the number of labels.
  /// - Complexity: O(*V*) time and space.
  public init(labels: [Int]) {
    var numbers = [Int](repeating: -1, count: labels.count)
    var parts: [Int] = []
    parts.reserveCapacity(labels.count)
    var count = 0
    for label in labels {
      precondition(labels.indices.contains(label), "A label is not a vertex")
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      parts.append(numbers[label])
    }
    self.parts = parts
    self.count = count
  }

  /// Makes a partition whose parts are numbered by their first vertex already.
  init(parts: [Int], count: Int) {
    self.parts = parts
    self.count = count
  }

  /// How many vertices each part has, in the order of the parts.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for part in parts { sizes[part] += 1 }
    return sizes
  }

  /// The vertices of each part in ascending order, in the order of the parts.
  public var members: [[Int]] {
    var members = sizes.map { size in
      var part: [Int] = []
      part.reserveCapacity(size)
      return part
    }
    for (vertex, part) in parts.enumerated() { members[part].append(vertex) }
    return members
  }
}
