/// The vertices that are to be looked at, each waiting no more than once; at first all.
struct VertexQueue {
  /// A ring, in which the queued vertices begin at `head`.
  private var ring: [Int32]
  private var head = 0
  private var count: Int
  private var isQueued: [Bool]

  /// Queues all vertices in an order.
  init(_ order: [Int32]) {
    ring = order
    count = order.count
    isQueued = [Bool](repeating: true, count: order.count)
  }

  /// Takes out the vertex that has waited longest.
  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let vertex = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isQueued[vertex] = false
    return vertex
  }

  /// Puts a vertex at the end unless it waits already.
  mutating func append(_ vertex: Int32) {
    guard !isQueued[Int(vertex)] else { return }
    isQueued[Int(vertex)] = true
    let tail = head + count
    ring[tail < ring.count ? tail : tail - ring.count] = vertex
    count += 1
  }
}
