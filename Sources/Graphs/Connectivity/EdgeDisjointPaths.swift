/// A search for paths from a vertex to a set of ends that share no edge.
///
/// It is a maximum flow in which every edge lets one unit through, in either direction.
struct EdgeDisjointPaths {
  private let rows: Rows

  /// For every arc, the arc that leads back along the same edge.
  private let opposite: [Int32]

  /// Whether paths end at each vertex.
  private var isEnd: [Bool]

  /// What flows along each arc: 1, or -1 where it flows along the opposite arc, or 0.
  private var flow: [Int8]

  /// The arcs along which something has flowed, some of them several times.
  private var used: [Int] = []

  /// For each vertex, the arc by which it was reached.
  private var arrival: [Int]

  /// In which round each vertex was last reached.
  private var reachedIn: [Int]
  private var round = 0
  private var reached: [Int32] = []

  /// Prepares searches along the rows of a simple undirected graph.
  init(along rows: Rows) {
    self.rows = rows
    opposite = rows.opposites()
    isEnd = [Bool](repeating: false, count: rows.vertexCount)
    flow = [Int8](repeating: 0, count: rows.targets.count)
    arrival = [Int](repeating: -1, count: rows.vertexCount)
    reachedIn = [Int](repeating: 0, count: rows.vertexCount)
  }

  /// Lets paths end at one more vertex.
  mutating func addEnd(_ vertex: Int) { isEnd[vertex] = true }

  /// Returns how many disjoint paths there are from a vertex to the ends, or `limit` if more.
  mutating func count(from source: Int, upTo limit: Int) -> Int {
    for arc in used {
      flow[arc] = 0
      flow[Int(opposite[arc])] = 0
    }
    used.removeAll(keepingCapacity: true)

    var count = 0
    for arc in rows.range(of: source) where isEnd[Int(rows.targets[arc])] && count < limit {
      push(along: arc)
      count += 1
    }
    while count < limit, let end = findEnd(from: source) {
      var vertex = end
      while vertex != source {
        push(along: arrival[vertex])
        vertex = Int(rows.targets[Int(opposite[arrival[vertex]])])
      }
      count += 1
    }
    return count
  }

  /// Looks for an end along arcs that let more through, breadth first.
  private mutating func findEnd(from source: Int) -> Int? {
    round += 1
    reached.removeAll(keepingCapacity: true)
    reachedIn[source] = round
    reached.append(Int32(source))
    var head = 0
    while head < reached.count {
      let vertex = Int(reached[head])
      head += 1
      for arc in rows.range(of: vertex) where flow[arc] < 1 {
        let target = Int(rows.targets[arc])
        guard reachedIn[target] != round else { continue }
        reachedIn[target] = round
        arrival[target] = arc
        if isEnd[target] { return target }
        reached.append(rows.targets[arc])
      }
    }
    return nil
  }

  private mutating func push(along arc: Int) {
    flow[arc] += 1
    flow[Int(opposite[arc])] -= 1
    used.append(arc)
  }
}

extension Rows {
  /// Returns, for every arc of a simple undirected graph, the arc that leads back.
  fileprivate func opposites() -> [Int32] {
    // The rows are sorted, so that arcs come into a row in the order in which it leads back.
    var next = offsets
    return targets.map { target in
      defer { next[Int(target)] += 1 }
      return Int32(bitPattern: next[Int(target)])
    }
  }
}
