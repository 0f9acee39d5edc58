/// Vertices that wait for their turn by distance, and by number where distances are equal.
///
/// A heap in which every entry comes before the four at its fourfold place and on: fewer levels than
/// with two, and those that are compared stand next to each other.
struct DistanceQueue {
  typealias Entry = (vertex: Int32, distance: Double)

  private var entries: [Entry] = []

  /// Adds a vertex; it may wait several times.
  ///
  /// - Complexity: O(log *n*) for *n* entries.
  mutating func insert(_ vertex: Int32, at distance: Double) {
    let entry = (vertex: vertex, distance: distance)
    entries.append(entry)
    var entries = entries.mutableSpan
    var place = entries.count - 1
    while place > 0, Self.isOrdered(entry, before: entries[(place - 1) / 4]) {
      entries[place] = entries[(place - 1) / 4]
      place = (place - 1) / 4
    }
    entries[place] = entry
  }

  /// Removes and returns the entry with the least distance, or `nil` if none waits.
  ///
  /// - Complexity: O(log *n*) for *n* entries.
  mutating func removeNearest() -> Entry? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return nearest }
    var entries = entries.mutableSpan
    var place = 0
    while 4 * place + 1 < entries.count {
      var child = 4 * place + 1
      for other in child + 1..<min(child + 4, entries.count)
      where Self.isOrdered(entries[other], before: entries[child]) {
        child = other
      }
      guard Self.isOrdered(entries[child], before: last) else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return nearest
  }

  @inline(__always)
  private static func isOrdered(_ first: Entry, before second: Entry) -> Bool {
    first.distance < second.distance
      || (first.distance == second.distance && first.vertex < second.vertex)
  }
}
