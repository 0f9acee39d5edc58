/// The ways to deal out groups among the vertices whose group is known.
struct GroupDealing: Sendable {
  private let known: [Int]
  private let ordered: [Int]
  private let sizes: [Int]

  init(_ groups: [Int?]) {
    known = groups.indices.filter { groups[$0] != nil }
    ordered = groups.compactMap(\.self).sorted()
    sizes = ordered.reduce(into: [Int](repeating: 0, count: (ordered.last ?? -1) + 1)) {
      $0[$1] += 1
    }
  }

  /// Returns how many ways there are; `nil` if there are more than a limit.
  func wayCount(upTo limit: Int) -> Int? {
    // A binomial coefficient for each group, built up by multiplying: the product only grows.
    var count = 1
    var placed = 0
    for size in sizes where size > 0 {
      for member in 1...size {
        placed += 1
        count = count * placed / member
        if count > limit { return nil }
      }
    }
    return count
  }

  /// Returns the groups of the known vertices in one of the ways, which are numbered in
  /// lexicographic order from 0 on.
  ///
  /// - Parameters:
  ///   - number: The number of the way.
  ///   - wayCount: How many ways there are.
  /// - Returns: The groups, in the order of the vertices.
  func way(_ number: Int, of wayCount: Int) -> [Int] {
    var (sizes, skipped, count) = (sizes, number, wayCount)
    return known.indices.map { place in
      for group in sizes.indices {
        // Of all ways to fill the places that are left, as many begin with a group as it has shares.
        let beginning = count * sizes[group] / (known.count - place)
        if skipped < beginning {
          sizes[group] -= 1
          count = beginning
          return group
        }
        skipped -= beginning
      }
      preconditionFailure("There are not that many ways")
    }
  }

  /// Returns the groups of the known vertices in a random way.
  func randomWay(using generator: inout some RandomNumberGenerator) -> [Int] {
    ordered.shuffled(using: &generator)
  }

  /// Gives all vertices whose group is known their groups in one of the ways.
  func deal(_ way: [Int], to groups: inout [Int?]) {
    for (vertex, group) in zip(known, way) { groups[vertex] = group }
  }
}

extension [Int] {
  /// Puts the elements into the next of their arrangements in lexicographic order; the last is
  /// followed by the first.
  mutating func advanceToNextArrangement() {
    guard let pivot = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }) else {
      reverse()
      return
    }
    let successor = indices.last { self[$0] > self[pivot] } ?? pivot
    swapAt(pivot, successor)
    self[(pivot + 1)...].reverse()
  }
}
