/// Vertices that wait for their turn by distance, and by number where distances are equal.
///
/// A binary heap: every entry comes before the two at twice its place.
struct DistanceQueue {
  private var entries: [(vertex: Int32, distance: Double)] = []

  /// Adds a vertex; it may wait several times.
  ///
  /// - Complexity: O(log *n*) for *n* entries.
  mutating func insert(_ vertex: Int32, at distance: Double) {
    entries.append((vertex, distance))
    var place = entries.count - 1
    while place > 0, isOrdered(place, before: (place - 1) / 2) {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Removes and returns the entry with the least distance, or `nil` if none waits.
  ///
  /// - Complexity: O(log *n*) for *n* entries.
  mutating func removeNearest() -> (vertex: Int32, distance: Double)? {
    guard !entries.isEmpty else { return nil }
    entries.swapAt(0, entries.count - 1)
    let nearest = entries.removeLast()
    var place = 0
    while let child = leadingChild(of: place), isOrdered(child, before: place) {
      entries.swapAt(place, child)
      place = child
    }
    return nearest
  }

  private func leadingChild(of place: Int) -> Int? {
    let first = 2 * place + 1
    guard first < entries.count else { return nil }
    let second = first + 1
    return second < entries.count && isOrdered(second, before: first) ? second : first
  }

  private func isOrdered(_ first: Int, before second: Int) -> Bool {
    let (first, second) = (entries[first], entries[second])
    return first.distance < second.distance
      || (first.distance == second.distance && first.vertex < second.vertex)
  }
}
