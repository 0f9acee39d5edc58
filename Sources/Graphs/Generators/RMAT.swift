extension Graph {
  /// Returns a random graph with heavy tails and communities within communities (R-MAT).
  ///
  /// The adjacency matrix is cut into quadrants, one of which is chosen by chance, and cut again,
  /// until one cell is left: the next edge. Vertices are numbered at random, so that a low number
  /// doesn't mean a high degree. Loops and repeats are left out, so that there are somewhat fewer
  /// edges than drawn. Many vertices have none. The standard probabilities are those of the
  /// Graph500 benchmark.
  ///
  ///     Graph.rMAT(scale: 10, seed: 1).vertexCount   // 1024
  ///
  /// D. Chakrabarti, Y. Zhan and C. Faloutsos, "R-MAT: a recursive model for graph mining",
  /// *SIAM International Conference on Data Mining*, 442–446 (2004),
  /// [doi:10.1137/1.9781611972740.43](https://doi.org/10.1137/1.9781611972740.43).
  ///
  /// - Parameters:
  ///   - scale: The number of vertices is 2 to this power.
  ///   - edgeFactor: How many edges are drawn for each vertex.
  ///   - a: The probability of the upper left quadrant.
  ///   - b: The probability of the upper right quadrant.
  ///   - c: The probability of the lower left quadrant.
  ///   - isDirected: Whether the edges have a direction.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple graph, the same for the same seed.
  /// - Precondition: The scale is from 0 to 30, the edge factor 0 or more, no probability is
  ///   negative, and the three are 1 at the most.
  /// - Complexity: O(*E* · `scale`) time, O(*V* + *E*) space.
  public static func rMAT(
    scale: Int, edgeFactor: Int = 16, a: Double = 0.57, b: Double = 0.19, c: Double = 0.19,
    isDirected: Bool = false, seed: UInt64
  ) -> Graph {
    precondition((0...30).contains(scale), "The scale is from 0 to 30")
    precondition(edgeFactor >= 0, "The edge factor is not negative")
    precondition(min(a, b, c) >= 0 && a + b + c <= 1, "The probabilities add up to 1 at the most")
    let quadrants = Quadrants(scale: scale, a: a, b: b, c: c)
    let drawn = edgeFactor << scale
    let edgesPerPart = 1 << 16
    let cells = inParallel(parts: (drawn + edgesPerPart - 1) / edgesPerPart) { part in
      var generator = SplitMix64(seed: seed, part: part)
      let count = min(edgesPerPart, drawn - part * edgesPerPart)
      return (0..<count).map { _ in quadrants.randomCell(using: &generator) }
    }.joined()

    var generator = SplitMix64(seed: seed)
    let numbers = (0..<Int32(1 << scale)).shuffled(using: &generator)
    return Graph(
      vertexCount: 1 << scale, sources: cells.map { numbers[Int($0.row)] },
      targets: cells.map { numbers[Int($0.column)] }, weights: nil, isDirected: isDirected
    ).simplified()
  }
}

/// A cell of the adjacency matrix.
private struct Cell {
  var row: UInt32 = 0
  var column: UInt32 = 0
}

/// The quadrants of the matrix, each as the place in 0 ..< 2³² where its share begins.
private struct Quadrants: Sendable {
  private let scale: Int
  private let upperRight: UInt64
  private let lowerLeft: UInt64
  private let lowerRight: UInt64

  init(scale: Int, a: Double, b: Double, c: Double) {
    let whole = 4_294_967_296.0
    self.scale = scale
    upperRight = UInt64(a * whole)
    lowerLeft = UInt64((a + b) * whole)
    lowerRight = UInt64(min(1, a + b + c) * whole)
  }

  /// Returns the cell that is left when quadrants have been chosen as often as the scale says.
  func randomCell(using generator: inout SplitMix64) -> Cell {
    var cell = Cell()
    for _ in 0..<scale {
      // Comparisons that are added cost less than branches that can't be foreseen.
      let place = generator.next() >> 32
      let isLower: UInt32 = place >= lowerLeft ? 1 : 0
      let isBeyondA: UInt32 = place >= upperRight ? 1 : 0
      let isD: UInt32 = place >= lowerRight ? 1 : 0
      cell.row = cell.row << 1 | isLower
      cell.column = cell.column << 1 | (isBeyondA &- isLower &+ isD)
    }
    return cell
  }
}
