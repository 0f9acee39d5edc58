/// A search for paths from a vertex to a set of ends that share no vertex but the one they start at.
///
/// It is a maximum flow in which every vertex lets one unit through. A vertex is thought of as an
/// entrance and an exit: a path comes in at the one and leaves by the other.
struct VertexDisjointPaths {
  private let rows: Rows

  /// Whether a path may end at each vertex.
  private(set) var isEnd: [Bool]

  /// The vertex before each vertex on the path that leads through it, or -1 where none does.
  private var previous: [Int32]

  /// The vertices that have been on a path, some of them several times.
  private var used: [Int32] = []

  /// For each entrance (twice the vertex) and exit (the same and one): from where it was reached.
  private var parent: [Int32]

  /// In which round each entrance and exit was last reached.
  private var reachedIn: [Int]
  private var round = 0
  private var reached: [Int32] = []

  /// Prepares searches along the rows of a simple undirected graph.
  init(along rows: Rows) {
    self.rows = rows
    isEnd = [Bool](repeating: false, count: rows.vertexCount)
    previous = [Int32](repeating: -1, count: rows.vertexCount)
    parent = [Int32](repeating: -1, count: 2 * rows.vertexCount)
    reachedIn = [Int](repeating: 0, count: 2 * rows.vertexCount)
  }

  /// Says whether paths may end at some vertices.
  mutating func setEnds(_ vertices: some Collection<Int32>, _ isEnd: Bool) {
    for vertex in vertices { self.isEnd[Int(vertex)] = isEnd }
  }

  /// Returns how many disjoint paths there are from a vertex to the ends, or `limit` if more.
  mutating func count(from source: Int, upTo limit: Int) -> Int {
    for vertex in used { previous[Int(vertex)] = -1 }
    used.removeAll(keepingCapacity: true)

    var count = 0
    for arc in rows.range(of: source) where isEnd[Int(rows.targets[arc])] && count < limit {
      use(Int(rows.targets[arc]), after: source)
      count += 1
    }
    while count < limit, let entrance = findFreeEnd(from: source) {
      addPath(to: entrance, from: source)
      count += 1
    }
    return count
  }

  /// Looks for an end without a path, breadth first; what is in the way is rerouted.
  private mutating func findFreeEnd(from source: Int) -> Int? {
    round += 1
    reached.removeAll(keepingCapacity: true)
    reach(Self.exit(of: source), from: -1)
    var head = 0
    while head < reached.count {
      let place = Int(reached[head])
      let vertex = place / 2
      head += 1
      if place == Self.entrance(of: vertex) {
        // A vertex with a path lets no other through, but its path may come from elsewhere.
        let isFree = previous[vertex] < 0
        if isFree && isEnd[vertex] { return place }
        reach(Self.exit(of: isFree ? vertex : Int(previous[vertex])), from: place)
      } else {
        for arc in rows.range(of: vertex) {
          reach(Self.entrance(of: Int(rows.targets[arc])), from: place)
        }
        if previous[vertex] >= 0 { reach(Self.entrance(of: vertex), from: place) }
      }
    }
    return nil
  }

  private mutating func reach(_ place: Int, from parent: Int) {
    guard reachedIn[place] != round else { return }
    reachedIn[place] = round
    self.parent[place] = Int32(parent)
    reached.append(Int32(place))
  }

  /// Follows the parents back from a free end to the source.
  private mutating func addPath(to entrance: Int, from source: Int) {
    var place = entrance
    while place >= 0 {
      let (vertex, before) = (place / 2, Int(parent[place]))
      if place == Self.entrance(of: vertex) {
        // Coming from its own exit, the vertex is no longer on any path.
        if before == Self.exit(of: vertex) {
          previous[vertex] = -1
        } else {
          use(vertex, after: before / 2)
        }
      }
      place = before
    }
  }

  private mutating func use(_ vertex: Int, after previous: Int) {
    self.previous[vertex] = Int32(previous)
    used.append(Int32(vertex))
  }

  private static func entrance(of vertex: Int) -> Int { 2 * vertex }
  private static func exit(of vertex: Int) -> Int { 2 * vertex + 1 }
}
