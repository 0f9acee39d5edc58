/// The components of a graph to which one vertex after another is added, or one edge.
struct GrowingComponents {
  /// How many vertices the largest component has.
  private(set) var largest = 0

  /// The squares of how many vertices the components have, added up.
  private(set) var sumOfSquares = 0

  private let rows: Rows

  /// An earlier vertex of the component, the vertex itself if it stands for it, or -1 where the
  /// vertex is not there yet.
  private var parents: [Int32]

  /// How many vertices each component has, at the vertex that stands for it.
  private var sizes: [Int]

  /// Prepares the components of a graph with the rows of arcs in both directions.
  init(along rows: Rows) {
    self.rows = rows
    parents = [Int32](repeating: -1, count: rows.vertexCount)
    sizes = [Int](repeating: 1, count: rows.vertexCount)
  }

  /// Prepares the components of a graph with all its vertices and no edges.
  init(vertexCount: Int) {
    rows = Rows(offsets: [0], targets: [], weights: nil)
    parents = (0..<Int32(vertexCount)).map(\.self)
    sizes = [Int](repeating: 1, count: vertexCount)
    largest = min(1, vertexCount)
    sumOfSquares = vertexCount
  }

  /// Adds a vertex with its edges to the vertices that are there.
  mutating func add(_ vertex: Int) {
    parents[vertex] = Int32(vertex)
    sumOfSquares += 1
    largest = max(largest, 1)
    for arc in rows.range(of: vertex) where parents[Int(rows.targets[arc])] >= 0 {
      unite(vertex, Int(rows.targets[arc]))
    }
  }

  /// Adds an edge between two vertices that are there.
  mutating func unite(_ first: Int, _ second: Int) {
    var (large, small) = (root(of: first), root(of: second))
    guard large != small else { return }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = Int32(large)
    sumOfSquares += 2 * sizes[large] * sizes[small]
    sizes[large] += sizes[small]
    largest = max(largest, sizes[large])
  }

  private mutating func root(of vertex: Int) -> Int {
    var vertex = vertex
    while Int(parents[vertex]) != vertex {
      // Every other vertex on the way comes nearer to the root.
      parents[vertex] = parents[Int(parents[vertex])]
      vertex = Int(parents[vertex])
    }
    return vertex
  }
}
