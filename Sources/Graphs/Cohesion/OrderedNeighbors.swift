/// The neighbours of a vertex that come after it in an order, as bits, and which of them are joined.
///
/// Every clique lies among the later neighbours of its first member, and these are few where the
/// order is that of a ``Peeling``.
struct OrderedNeighbors {
  /// The later neighbours; the place of each is its bit.
  private(set) var later: [Int32] = []

  /// The earlier neighbours, if they are asked for.
  private(set) var earlier: [Int32] = []

  /// How many words a set of later neighbours has.
  private(set) var wordCount = 0

  /// To which later neighbours each of the later ones and then each of the earlier ones is joined.
  private(set) var bits: [UInt64] = []

  private let rows: Rows
  private var ranks: [Int32]
  /// Of the neighbours at hand: one more than the place of their bits.
  private var places: [Int32]

  /// Prepares the neighbours of any vertex of a simple undirected graph.
  init(in rows: Rows, order: [Int32]) {
    self.rows = rows
    ranks = [Int32](repeating: 0, count: rows.vertexCount)
    places = ranks
    for (rank, vertex) in order.enumerated() { ranks[Int(vertex)] = Int32(rank) }
  }

  /// Finds the neighbours of a vertex.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - includingEarlier: Whether the earlier neighbours are found too.
  mutating func find(of vertex: Int, includingEarlier: Bool) {
    later.removeAll(keepingCapacity: true)
    earlier.removeAll(keepingCapacity: true)
    for arc in rows.range(of: vertex) {
      let neighbor = rows.targets[arc]
      if ranks[Int(neighbor)] > ranks[vertex] {
        later.append(neighbor)
      } else if includingEarlier {
        earlier.append(neighbor)
      }
    }
    wordCount = (later.count + 63) / 64
    bits.removeAll(keepingCapacity: true)
    bits.append(contentsOf: repeatElement(0, count: (later.count + earlier.count) * wordCount))
    for (place, neighbor) in later.enumerated() { places[Int(neighbor)] = Int32(place + 1) }
    for (place, neighbor) in earlier.enumerated() {
      places[Int(neighbor)] = Int32(later.count + place + 1)
    }
    for (bit, neighbor) in later.enumerated() {
      for arc in rows.range(of: Int(neighbor)) {
        let place = Int(places[Int(rows.targets[arc])]) - 1
        if place >= 0 { bits[place * wordCount + bit / 64] |= 1 << UInt64(bit % 64) }
      }
    }
    for neighbor in later { places[Int(neighbor)] = 0 }
    for neighbor in earlier { places[Int(neighbor)] = 0 }
  }
}
