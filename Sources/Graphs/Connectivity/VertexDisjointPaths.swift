extension Graph {
  /// Returns as many paths between two vertices as there can be that share no vertex but the two.
  ///
  ///     let cycle = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///     try cycle.vertexDisjointPaths(between: 0, and: 2)   // [[0, 1, 2], [0, 3, 2]]
  ///
  /// An edge between the two is one of the paths. Loops and parallel edges are left out.
  ///
  /// K. Menger, "Zur allgemeinen Kurventheorie", *Fundamenta Mathematicae* 10, 96–115 (1927),
  /// [doi:10.4064/fm-10-1-96-115](https://doi.org/10.4064/fm-10-1-96-115).
  ///
  /// - Parameters:
  ///   - source: The vertex that the paths begin at.
  ///   - target: The vertex that the paths end at.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: The vertices of each path, one of perhaps several choices, in ascending order of
  ///   the second vertex.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices.
  /// - Complexity: O(*k* · *E*) time for *k* paths, O(*V* + *E*) space.
  public func vertexDisjointPaths(
    between source: Int, and target: Int, alongArcs: Bool = false
  ) throws(CancellationError) -> [[Int]] {
    preconditionAreDifferent(source, target)
    let graph = alongArcs ? simplified() : underlying()
    var search = VertexDisjointPaths(along: graph.outgoing, checkpoint: Checkpoint(steps: 1))
    // Paths to a vertex end at its neighbours, or at itself if they come there at once.
    let ends = graph.incoming.targets[graph.incoming.range(of: target)] + [Int32(target)]
    search.setEnds(ends, true)
    search.setEnds(CollectionOfOne(Int32(source)), false)
    _ = try search.count(from: source, upTo: .max)
    return search.paths(from: source).map { $0.last == target ? $0 : $0 + [target] }
      .sorted { $0[1] < $1[1] }
  }
}

/// A search for paths from a vertex to a set of ends that share no vertex but the one they start at.
///
/// It is a maximum flow in which every vertex lets one unit through. A vertex is thought of as an
/// entrance and an exit: a path comes in at the one and leaves by the other.
struct VertexDisjointPaths {
  private let rows: Rows
  private let checkpoint: Checkpoint

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

  /// Prepares searches along the rows of a simple graph.
  init(along rows: Rows, checkpoint: Checkpoint) {
    self.rows = rows
    self.checkpoint = checkpoint
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
  mutating func count(from source: Int, upTo limit: Int) throws(CancellationError) -> Int {
    for vertex in used { previous[Int(vertex)] = -1 }
    used.removeAll(keepingCapacity: true)

    var count = 0
    for arc in rows.range(of: source) where isEnd[Int(rows.targets[arc])] && count < limit {
      use(Int(rows.targets[arc]), after: source)
      count += 1
    }
    while count < limit, let entrance = try findFreeEnd(from: source) {
      addPath(to: entrance, from: source)
      count += 1
    }
    return count
  }

  /// The fewest vertices that part the source of the last search from the ends, if the limit was not
  /// met; ends may be among them.
  var separator: [Int] {
    reached.filter { $0 % 2 == 0 && reachedIn[Int($0) + 1] != round }.map { Int($0) / 2 }.sorted()
  }

  /// The vertices of the paths that the last search found, in ascending order of their ends.
  func paths(from source: Int) -> [[Int]] {
    isEnd.indices.filter { isEnd[$0] && previous[$0] >= 0 }.map { end in
      var path = [end]
      while let first = path.last, first != source { path.append(Int(previous[first])) }
      return path.reversed()
    }
  }

  /// Looks for an end without a path, breadth first; what is in the way is rerouted.
  private mutating func findFreeEnd(from source: Int) throws(CancellationError) -> Int? {
    round += 1
    reached.removeAll(keepingCapacity: true)
    reach(Self.exit(of: source), from: -1)
    var head = 0
    while head < reached.count {
      if head % 1024 == 0 { try checkpoint.pass(steps: 0) }
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
