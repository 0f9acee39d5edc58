import Foundation
import Graphs
import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture with one vertex in the middle, on rings around it those it is tied to, and those they are tied to.
  func egoDocument() -> DOTDocument {
    let rings = Rings(of: self)
    var ringed = options
    ringed.places = FrozenPlaces(
      Dictionary(
        zip(graph.vertices.map(\.id), rings.centers).map { ($0, $1) },
        uniquingKeysWith: { first, _ in first }))
    let sheet = Sheet(network: network, graph: graph, options: ringed)
    var document = sheet.frozenDocument(below: rings.corner)
    for radius in rings.radii.dropFirst().reversed() {
      document.background.addPolygon(
        Rings.ellipse(of: radius), fill: theme[.countryFill], line: theme[.countryLine])
    }
    return document
  }
}

extension NetworkGraph {
  /// The part of the view that a picture of one vertex shows: it, and whom it reaches.
  func neighborhood(of focus: NetworkDiagram.Focus?) -> NetworkGraph {
    let middle = vertices.firstIndex { $0.id == focus?.id }
    let distances = middle.map { graph.underlying().distances(from: $0) } ?? []
    let kept = distances.indices.filter { vertex in
      distances[vertex].map { $0 <= focus?.distance ?? 1 } ?? false
    }
    let places = Dictionary(
      kept.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var result = self
    result.vertices = kept.map { vertices[$0] }
    result.graph = graph.inducedSubgraph(of: kept).graph
    result.edges = edges.compactMap { edge in
      guard let from = places[edge.from], let to = places[edge.to] else { return nil }
      var kept = edge
      (kept.from, kept.to) = (from, to)
      return kept
    }
    result.tiesWithin = 0
    return result
  }
}

/// The places of vertices on rings around one of them.
private struct Rings {
  private(set) var centers: [Background.Point]
  /// How far each ring is from the middle, upward; across it is wider, as names are.
  private(set) var radii: [Double] = []

  private static let stretch = 1.6
  private static let gap = 16.0

  init(of sheet: Sheet) {
    let graph = sheet.graph
    centers = Array(repeating: .init(x: 0, y: 0), count: graph.vertices.count)
    guard let middle = sheet.focus else { return }
    let sizes = graph.vertices.indices.map { sheet.size(at: $0) }
    let across = (sizes.map(\.width).max() ?? 0) + Self.gap
    let up = (sizes.map(\.height).max() ?? 0) + Self.gap
    // Whatever the directions of two vertices, those of two rings are then apart.
    let step = max(across / Self.stretch, up) * 2.0.squareRoot()
    for (ring, members) in Self.angles(of: sheet, around: middle).enumerated() {
      var radius = ring == 0 ? 0 : radii[ring - 1] + step
      while !place(members, at: radius, sizes: sizes) { radius += step / 3 }
      radii.append(radius)
    }
  }

  /// Gives the members of a ring their places; `false` where two of them overlap.
  private mutating func place(
    _ members: [(vertex: Int, angle: Double)], at radius: Double, sizes: [PlaceSearch.Size]
  ) -> Bool {
    for (vertex, angle) in members { centers[vertex] = Self.point(at: angle, of: radius) }
    // Farther on the ring nothing can overlap that doesn't here.
    return members.indices.allSatisfy { first in
      (1..<max(1, min(6, members.count))).allSatisfy { offset in
        let pair = [members[first].vertex, members[(first + offset) % members.count].vertex]
        let apart = (
          abs(centers[pair[0]].x - centers[pair[1]].x), abs(centers[pair[0]].y - centers[pair[1]].y)
        )
        return apart.0 >= (sizes[pair[0]].width + sizes[pair[1]].width) / 2 + Self.gap
          || apart.1 >= (sizes[pair[0]].height + sizes[pair[1]].height) / 2 + Self.gap
      }
    }
  }

  /// The upper left corner of what the outermost ring can reach.
  var corner: Background.Point {
    let radius = radii.last ?? 0
    return .init(x: -Self.stretch * radius, y: radius)
  }

  static func ellipse(of radius: Double) -> [Background.Point] {
    (0..<90).map { point(at: Double($0) / 90 * 2 * .pi, of: radius) }
  }

  private static func point(at angle: Double, of radius: Double) -> Background.Point {
    .init(x: (stretch * radius * sin(angle)).rounded(), y: (radius * cos(angle)).rounded())
  }

  /// For each ring its vertices with their directions: each stands in the sector of the one that
  /// leads to it, which is as wide as it leads to many.
  private static func angles(
    of sheet: Sheet, around middle: Int
  ) -> [[(vertex: Int, angle: Double)]] {
    let children = children(of: sheet, around: middle)
    let first = children[middle, default: []]
    let weights = first.map { Double(max(1, children[$0, default: []].count)) }
    let total = weights.reduce(0, +)
    var rings: [[(vertex: Int, angle: Double)]] = [[(middle, 0)], [], []]
    var start = 0.0
    for (vertex, weight) in zip(first, weights) {
      let sector = weight / total * 2 * .pi
      rings[1].append((vertex, start + sector / 2))
      let outer = children[vertex, default: []]
      for (place, child) in outer.enumerated() {
        rings[2].append((child, start + sector * (Double(place) + 0.5) / Double(outer.count)))
      }
      start += sector
    }
    return rings.filter { !$0.isEmpty }
  }

  /// For each vertex those that it leads to, from the middle outward; those of one country, and
  /// those that are tied to each other, follow each other.
  private static func children(of sheet: Sheet, around middle: Int) -> [Int: [Int]] {
    var neighbors = [[Int]](repeating: [], count: sheet.graph.vertices.count)
    for line in sheet.lines where line.from != line.to {
      neighbors[line.from].append(line.to)
      neighbors[line.to].append(line.from)
    }
    let countries = sheet.graph.vertices.indices.map { sheet.country(at: $0) ?? "~" }
    func sorted(_ vertices: [Int]) -> [Int] {
      vertices.sorted { (countries[$0], $0) < (countries[$1], $1) }
    }
    var isPlaced = neighbors.map { _ in false }
    isPlaced[middle] = true
    let inner = Set(neighbors[middle])
    var first: [Int] = []
    for start in sorted(Array(inner)) {
      var next: Int? = start
      while let vertex = next, !isPlaced[vertex] {
        isPlaced[vertex] = true
        first.append(vertex)
        next = sorted(neighbors[vertex]).first { inner.contains($0) && !isPlaced[$0] }
      }
    }
    var children = [middle: first]
    for vertex in first {
      for child in sorted(neighbors[vertex]) where !isPlaced[child] {
        isPlaced[child] = true
        children[vertex, default: []].append(child)
      }
    }
    return children
  }
}
