import Graphviz

/// Finds places for what is new in a picture whose other parts stay where they are.
struct PlaceSearch {
  /// The width and the height of a vertex, in points.
  typealias Size = (width: Double, height: Double)

  private let sizes: [Size]
  private let neighbors: [[Int]]
  private(set) var centers: [Background.Point?]
  /// The vertices by the squares of a grid that they lie in.
  private var grid: [Square: [Int]] = [:]
  /// The edges of what stands where it was, and of what was put beside it.
  private var left = Double.infinity
  private var right = -Double.infinity
  private var bottom = Double.infinity
  /// Where the next vertex below everything else begins, and the upper edge of its row.
  private var shelf: Background.Point?

  private struct Square: Hashable {
    var column: Int
    var row: Int
  }

  /// What is left free between two vertices, and the step in which places are tried, in points.
  private static let gap = 14.0
  private static let side = 150.0

  /// Gives every vertex a place: those that have one keep it, others come near their neighbours,
  /// and what isn't tied to anything comes below.
  ///
  /// - Complexity: Linear in the size of the graph, with a bounded number of trials for each vertex.
  static func centers(
    frozen: [Background.Point?], sizes: [Size], lines: [TieLine]
  ) -> [Background.Point] {
    var search = PlaceSearch(frozen: frozen, sizes: sizes, lines: lines)
    search.placeAll()
    return search.centers.map { $0 ?? .init(x: 0, y: 0) }
  }

  private init(frozen: [Background.Point?], sizes: [Size], lines: [TieLine]) {
    self.sizes = sizes
    centers = Array(repeating: nil, count: sizes.count)
    var neighbors = [[Int]](repeating: [], count: sizes.count)
    for line in lines where line.from != line.to {
      neighbors[line.from].append(line.to)
      neighbors[line.to].append(line.from)
    }
    self.neighbors = neighbors
    for (vertex, center) in frozen.enumerated() {
      if let center { put(vertex, at: center) }
    }
  }

  /// Places the neighbours of what is placed, then theirs, then what no tie leads to.
  private mutating func placeAll() {
    var waiting = centers.indices.filter { centers[$0] != nil }
    var next = 0
    var unreached = 0
    while next < waiting.count || unreached < centers.count {
      guard next < waiting.count else {
        if centers[unreached] == nil {
          placeBelow(unreached)
          waiting.append(unreached)
        }
        unreached += 1
        continue
      }
      for neighbor in neighbors[waiting[next]] where centers[neighbor] == nil {
        placeNearNeighbors(neighbor)
        waiting.append(neighbor)
      }
      next += 1
    }
  }

  /// Puts a vertex on the nearest free place around the middle of its neighbours.
  private mutating func placeNearNeighbors(_ vertex: Int) {
    let near = neighbors[vertex].compactMap { centers[$0] }
    let count = Double(max(1, near.count))
    let middle = Background.Point(
      x: near.map(\.x).reduce(0, +) / count, y: near.map(\.y).reduce(0, +) / count)
    for ring in 0..<80 {
      for offset in Self.circle {
        // Names are wider than high, so that rings are, too; whole points stay the same when saved.
        let radius = Double(ring) * Self.gap
        let center = Background.Point(
          x: (middle.x + radius * 1.6 * offset.x).rounded(),
          y: (middle.y + radius * offset.y).rounded())
        if isFree(center, for: vertex) { return put(vertex, at: center) }
      }
    }
    placeBelow(vertex)
  }

  /// Puts a vertex into the last row below everything else, or into a new one.
  private mutating func placeBelow(_ vertex: Int) {
    let size = sizes[vertex]
    if left > right { (left, right, bottom) = (0, 0, 0) }
    if let start = shelf, start.x + size.width > max(right, left + 600) { shelf = nil }
    let start = shelf ?? .init(x: left, y: bottom - Self.gap * 2)
    shelf = .init(x: start.x + size.width + Self.gap, y: start.y)
    put(
      vertex,
      at: .init(
        x: (start.x + size.width / 2).rounded(), y: (start.y - size.height / 2).rounded()))
  }

  private mutating func put(_ vertex: Int, at center: Background.Point) {
    centers[vertex] = center
    for square in squares(around: center, of: sizes[vertex]) {
      grid[square, default: []].append(vertex)
    }
    left = min(left, center.x - sizes[vertex].width / 2)
    right = max(right, center.x + sizes[vertex].width / 2)
    bottom = min(bottom, center.y - sizes[vertex].height / 2)
  }

  private func isFree(_ center: Background.Point, for vertex: Int) -> Bool {
    let size = sizes[vertex]
    return squares(around: center, of: size).allSatisfy { square in
      grid[square, default: []].allSatisfy { other in
        guard let place = centers[other] else { return true }
        return abs(place.x - center.x) >= (size.width + sizes[other].width) / 2 + Self.gap
          || abs(place.y - center.y) >= (size.height + sizes[other].height) / 2 + Self.gap
      }
    }
  }

  /// The squares that a vertex, with what is left free around it, touches.
  private func squares(around center: Background.Point, of size: Size) -> [Square] {
    func range(_ middle: Double, _ length: Double) -> ClosedRange<Int> {
      let reach = length / 2 + Self.gap
      return Int((middle - reach) / Self.side)...Int((middle + reach) / Self.side)
    }
    return range(center.x, size.width).flatMap { column in
      range(center.y, size.height).map { Square(column: column, row: $0) }
    }
  }

  /// Sixteen directions, by points on the unit circle.
  private static let circle: [Background.Point] = {
    let quarter: [Background.Point] = [
      .init(x: 1, y: 0), .init(x: 0.924, y: 0.383), .init(x: 0.707, y: 0.707),
      .init(x: 0.383, y: 0.924),
    ]
    return (0..<4).flatMap { turn in
      quarter.map { point in
        (0..<turn).reduce(point) { turned, _ in .init(x: -turned.y, y: turned.x) }
      }
    }
  }()
}
