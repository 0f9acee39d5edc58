/// Sets of vertices that grow together; the first vertex of each set stands for it.
///
/// R. Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms", *Journal of the ACM*
/// 31(2), 245–281 (1984), [doi:10.1145/62.2160](https://doi.org/10.1145/62.2160).
struct DisjointSets {
  /// An earlier vertex of the same set, or the vertex itself where it is the first.
  private(set) var parents: [Int32]

  /// Makes a set of every vertex.
  init(vertexCount: Int) { parents = Array(0..<Int32(vertexCount)) }

  /// Makes one set of those of two vertices.
  @inline(__always) mutating func join(_ first: Int32, _ second: Int32) {
    var (first, second) = (parents[Int(first)], parents[Int(second)])
    while first != second {
      let (low, high) = (min(first, second), max(first, second))
      let parent = parents[Int(high)]
      if parent == high { parents[Int(high)] = low }
      if parent == high || parent == low { return }
      (first, second) = (parents[Int(parent)], low)
      parents[Int(high)] = first
    }
  }

  /// Makes the first vertex of its set the parent of every vertex.
  mutating func flatten() {
    // The parent of an earlier vertex is flat already.
    for vertex in parents.indices { parents[vertex] = parents[Int(parents[vertex])] }
  }

  /// Returns the parent that more than half of the vertices have, or any if there is no such.
  ///
  /// R. Boyer and J. Moore, "MJRTY – a fast majority vote algorithm", in *Automated Reasoning*,
  /// 105–117 (1991), [doi:10.1007/978-94-011-3488-0_5](https://doi.org/10.1007/978-94-011-3488-0_5).
  func majority() -> Int32 {
    var (candidate, lead): (Int32, Int) = (-1, 0)
    for parent in parents {
      if lead == 0 { candidate = parent }
      lead += parent == candidate ? 1 : -1
    }
    return candidate
  }

  /// The sets as parts of a partition.
  var partition: Partition {
    var parts = [Int](repeating: 0, count: parents.count)
    var count = 0
    for vertex in parents.indices {
      let parent = Int(parents[vertex])
      parts[vertex] = parent == vertex ? count : parts[parent]
      if parent == vertex { count += 1 }
    }
    return Partition(parts: parts, count: count)
  }
}
