/// How much the shortest paths from some sources depend on each vertex, eight sources side by side.
///
/// The searches of eight sources that are near each other come to most vertices at the same time, and
/// then go through the arcs together. A row holds a number for each of the eight.
///
/// M. Then and others, "The more the merrier: efficient multi-source graph traversal", *Proceedings
/// of the VLDB Endowment* 8(4), 449–460 (2014),
/// [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
struct DependencyLanes {
  typealias Row = SIMD8<Double>

  /// How many sources there are at the most.
  static let count = 8

  /// The dependency of all sources on each vertex, the sources themselves left out.
  private(set) var sums: [Double]

  private let rows: Rows
  private let sizes: [Double]

  /// The vertices that were reached, nearest first and as often as searches came at different times,
  /// and which searches came.
  private var vertices: [Int32] = []
  private var lanes: [UInt8] = []

  /// Which searches have reached each vertex before, and which do so at the same time.
  private var reached: [UInt8]
  private var arriving: [UInt8]

  /// Brandes's σ, and his (1 + δ) / σ, with the size for 1: what each path to a vertex hands back.
  private var pathCounts: [Row]
  private var shares: [Row]

  /// Prepares searches along the rows of a simple graph.
  ///
  /// - Parameters:
  ///   - rows: The arcs to follow.
  ///   - sizes: How many vertices each vertex stands for as an end of paths.
  init(along rows: Rows, sizes: [Double]) {
    self.rows = rows
    self.sizes = sizes
    sums = [Double](repeating: 0, count: rows.vertexCount)
    reached = [UInt8](repeating: 0, count: rows.vertexCount)
    arriving = reached
    pathCounts = [Row](repeating: .zero, count: rows.vertexCount)
    shares = pathCounts
  }

  /// Adds the dependencies of some sources.
  ///
  /// - Parameters:
  ///   - sources: The sources, of which there are ``count`` at the most.
  ///   - checkpoint: What is passed by every source.
  /// - Returns: Whether the searches met so often that they were faster together.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  mutating func add(
    from sources: ArraySlice<Int32>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Bool {
    var sourceSizes = Row.zero
    for (lane, source) in sources.enumerated() {
      sourceSizes[lane] = sizes[Int(source)]
      pathCounts[Int(source)][lane] = 1
      reached[Int(source)] = 1 << UInt8(lane)
      vertices.append(source)
      lanes.append(1 << UInt8(lane))
    }
    var levels = [0..<vertices.count]
    while let level = levels.last, !level.isEmpty {
      for piece in level.pieces {
        try checkpoint.pass(steps: 0)
        Self.countPaths(
          beyond: piece, along: rows, vertices: &vertices, lanes: lanes, reached: reached,
          arriving: &arriving, pathCounts: &pathCounts)
      }
      levels.append(level.upperBound..<vertices.count)
      takeOver(levels[levels.count - 1])
    }
    for depth in levels.indices.dropFirst().dropLast().reversed() {
      for place in levels[depth + 1] { arriving[Int(vertices[place])] = lanes[place] }
      for piece in levels[depth].pieces {
        try checkpoint.pass(steps: 0)
        Self.accumulate(
          piece, along: rows, vertices: vertices, lanes: lanes, arriving: arriving,
          pathCounts: pathCounts, sizes: sizes, sourceSizes: sourceSizes, shares: &shares,
          sums: &sums)
      }
      for place in levels[depth + 1] { arriving[Int(vertices[place])] = 0 }
    }
    try checkpoint.pass(steps: sources.count)
    return clear()
  }

  /// Lets searches reach the vertices at which they have arrived.
  private mutating func takeOver(_ level: Range<Int>) {
    for place in level {
      let vertex = Int(vertices[place])
      lanes.append(arriving[vertex])
      reached[vertex] |= arriving[vertex]
      arriving[vertex] = 0
    }
  }

  /// Forgets the last searches.
  ///
  /// - Returns: Whether two of them or more came to a vertex at the same time on average.
  private mutating func clear() -> Bool {
    let count = lanes.reduce(0) { $0 + $1.nonzeroBitCount }
    defer {
      vertices.removeAll(keepingCapacity: true)
      lanes.removeAll(keepingCapacity: true)
    }
    for vertex in vertices {
      reached[Int(vertex)] = 0
      arriving[Int(vertex)] = 0
      pathCounts[Int(vertex)] = .zero
      shares[Int(vertex)] = .zero
    }
    return count >= 2 * vertices.count
  }

  /// Goes on from the vertices of a level and counts the shortest paths to those beyond.
  private static func countPaths(
    beyond level: Range<Int>, along rows: Rows, vertices: inout [Int32], lanes: [UInt8],
    reached: [UInt8], arriving: inout [UInt8], pathCounts: inout [Row]
  ) {
    let (offsets, targets, masks) = (rows.offsets.span, rows.targets.span, masks.span)
    let (lanes, reached) = (lanes.span, reached.span)
    var arriving = arriving.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    for place in level {
      let vertex = Int(vertices[place])
      let counts = pathCounts[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        let onward = lanes[place] & ~reached[target]
        guard onward != 0 else { continue }
        if arriving[target] == 0 { vertices.append(targets[arc]) }
        arriving[target] |= onward
        pathCounts[target] += counts * masks[Int(onward)]
      }
    }
  }

  /// Hands the vertices of a level their share of what depends on those that searches arrive at next.
  private static func accumulate(
    _ level: Range<Int>, along rows: Rows, vertices: [Int32], lanes: [UInt8], arriving: [UInt8],
    pathCounts: [Row], sizes: [Double], sourceSizes: Row, shares: inout [Row],
    sums: inout [Double]
  ) {
    let (offsets, targets, masks) = (rows.offsets.span, rows.targets.span, masks.span)
    let (vertices, lanes, arriving) = (vertices.span, lanes.span, arriving.span)
    let pathCounts = pathCounts.span
    var shares = shares.mutableSpan
    for place in level {
      let vertex = Int(vertices[place])
      var share = Row.zero
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        let onward = lanes[place] & arriving[target]
        if onward != 0 { share += shares[target] * masks[Int(onward)] }
      }
      let mask = masks[Int(lanes[place])]
      let counts = pathCounts[vertex] * mask
      let dependency = share * counts
      // Where a search hasn't come at this time there are no paths to divide by.
      shares[vertex] += mask * (sizes[vertex] + dependency) / (counts + (1 - mask))
      sums[vertex] += (sourceSizes * dependency).sum()
    }
  }

  /// For every set of lanes, a row with 1 in each of them.
  private static let masks = (0..<256).map { lanes in
    var row = Row.zero
    for lane in row.indices where lanes & (1 << lane) != 0 { row[lane] = 1 }
    return row
  }
}

extension Range<Int> {
  /// The range in pieces that are gone through within some milliseconds.
  fileprivate var pieces: some Sequence<Range<Int>> {
    stride(from: lowerBound, to: upperBound, by: 512).lazy.map {
      $0..<Swift.min($0 + 512, upperBound)
    }
  }
}
