import Partnerships

/// Where actors stand in a drawing of columns: countries side by side, those with ties across the
/// border next to it.
struct Columns {
  /// The blocks of the drawing from the left: a country each, the largest first.
  private(set) var blocks: [String?] = []
  /// The block that each vertex stands in.
  private(set) var block: [Int]
  /// The vertex that each vertex is drawn within, if it is a part of one.
  private(set) var container: [Int?]
  /// The column of each vertex, from the left.
  private(set) var column: [Int]
  /// The pairs of vertices that several lines join, each in ascending order.
  private var joinedTwice: Set<[Int]> = []
  /// The number of columns.
  private(set) var count = 0

  /// Frames within frames, at most.
  private static let maximumDepth = 3

  init(of sheet: Sheet) {
    let graph = sheet.graph
    let size = graph.vertices.count
    block = Array(repeating: 0, count: size)
    column = Array(repeating: 0, count: size)
    container = Self.containers(of: sheet.network, as: graph)
    let countries = graph.vertices.indices.map { sheet.country(at: outermost(of: $0)) }
    blocks = Self.ordered(countries)
    block = countries.map { country in blocks.firstIndex(of: country) ?? 0 }
    var joined: Set<[Int]> = []
    for line in sheet.lines where !joined.insert([line.from, line.to].sorted()).inserted {
      joinedTwice.insert([line.from, line.to].sorted())
    }
    // What nobody stated is drawn over the places that the stated ties give.
    let stated = sheet.lines.filter { !$0.isProjected }
    place(lines: stated.isEmpty ? sheet.lines : stated)
  }

  /// The outermost vertex that a vertex is drawn within; itself if it is within none.
  func outermost(of vertex: Int) -> Int {
    var current = vertex
    while let outer = container[current] { current = outer }
    return current
  }

  /// For each vertex the one that it is a part of; circles are opened, deep chains flattened.
  private static func containers(of network: Network, as graph: NetworkGraph) -> [Int?] {
    var places: [String: Int] = [:]
    for (place, vertex) in graph.vertices.enumerated() {
      if case .actor(let id) = vertex.subject { places[id] = place }
    }
    var parents = [Int?](repeating: nil, count: graph.vertices.count)
    for actor in network.actors {
      if let place = places[actor.id], let parent = actor.partOf.flatMap({ places[$0] }) {
        parents[place] = parent
      }
    }
    return flattened(parents)
  }

  /// The parents without those that lead to a circle, and with deep chains cut to the depth that is
  /// drawn.
  private static func flattened(_ parents: [Int?]) -> [Int?] {
    var flattened = parents
    let circle = -1
    var depths = [Int?](repeating: nil, count: parents.count)
    // For each vertex the one on its way outward that holds whatever is too deep.
    var holders = [Int?](repeating: nil, count: parents.count)
    for start in parents.indices {
      var path: [Int] = []
      var next: Int? = start
      while let vertex = next, depths[vertex] == nil {
        depths[vertex] = circle
        path.append(vertex)
        next = parents[vertex]
      }
      if let next, depths[next] == circle {
        for vertex in path { flattened[vertex] = nil }
        continue
      }
      for vertex in path.reversed() {
        let parent = parents[vertex]
        let depth = (parent.flatMap { depths[$0] } ?? -1) + 1
        depths[vertex] = depth
        holders[vertex] = depth == maximumDepth - 1 ? vertex : parent.flatMap { holders[$0] }
        if depth > maximumDepth { flattened[vertex] = holders[vertex] }
      }
    }
    return flattened
  }

  /// The different countries: those with the most actors first, the unknown one last.
  static func ordered(_ countries: [String?]) -> [String?] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for case let country? in countries {
      if counts.updateValue((counts[country] ?? 0) + 1, forKey: country) == nil {
        order.append(country)
      }
    }
    let known = order.enumerated().sorted { first, second in
      let sizes = (counts[first.element] ?? 0, counts[second.element] ?? 0)
      return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : first.offset < second.offset
    }
    return known.map(\.element) + (countries.contains(nil) ? [nil] : [])
  }

  /// Gives every block its columns: the first block from right to left, the others from left to
  /// right, so that the first two meet at the border.
  private mutating func place(lines: [TieLine]) {
    let height = max(6, Int((Double(block.count) * 2.2).squareRoot().rounded(.up)))
    for index in blocks.indices {
      let members = block.indices.filter { block[$0] == index }
      let levels = levels(of: members, in: index, lines: lines, height: height)
      for (depth, level) in levels.enumerated() {
        for vertex in level {
          column[vertex] = count + (index == 0 ? levels.count - 1 - depth : depth)
        }
      }
      count += levels.count
    }
  }

  /// The members of a block by their distance from its border, no more than a column holds.
  private func levels(
    of members: [Int], in index: Int, lines: [TieLine], height: Int
  ) -> [[Int]] {
    var neighbors: [Int: [Int]] = [:]
    var crossing: [Int: Int] = [:]
    var degree: [Int: Int] = [:]
    for line in lines where line.from != line.to {
      for (near, far) in [(line.from, line.to), (line.to, line.from)] where block[near] == index {
        degree[near, default: 0] += 1
        if block[far] == index {
          neighbors[near, default: []].append(far)
        } else {
          crossing[near, default: 0] += 1
        }
      }
    }
    func isBefore(_ first: Int, _ second: Int) -> Bool {
      let ranks = [first, second].map { (crossing[$0] ?? 0, degree[$0] ?? 0) }
      return ranks[0] != ranks[1] ? ranks[0] > ranks[1] : first < second
    }
    var waiting = Set(members)
    var level = members.filter { (crossing[$0] ?? 0) > 0 }
    if level.isEmpty, let hub = members.min(by: isBefore) { level = [hub] }
    var levels: [[Int]] = []
    while !waiting.isEmpty {
      if level.isEmpty { level = Array(waiting) }
      // Parts of an organisation stay near it; of the others, those with many ties.
      let organisations = Set(levels.last?.map { outermost(of: $0) } ?? [])
      let sorted = level.sorted { first, second in
        let isInside = [first, second].map { organisations.contains(outermost(of: $0)) }
        return isInside[0] != isInside[1] ? isInside[0] : isBefore(first, second)
      }
      let kept = kept(of: sorted, height: height)
      waiting.subtract(kept)
      levels.append(kept)
      let near = Set(kept.map { outermost(of: $0) })
      let parts = waiting.filter { near.contains(outermost(of: $0)) }
      let next = parts + kept.flatMap { neighbors[$0] ?? [] } + sorted
      level = Array(Set(next).intersection(waiting))
    }
    return balanced(levels, height: height)
  }

  /// The first vertices, as many as a column holds, without any two that several lines join.
  ///
  /// Graphviz 2.42 stops the process at several lines between two vertices of one column.
  private func kept(of vertices: [Int], height: Int) -> [Int] {
    var kept: [Int] = []
    for vertex in vertices where kept.count < height {
      if !kept.contains(where: { joinedTwice.contains([vertex, $0].sorted()) }) {
        kept.append(vertex)
      }
    }
    return kept
  }

  /// The levels without a last one that holds next to nothing.
  private func balanced(_ levels: [[Int]], height: Int) -> [[Int]] {
    guard levels.count > 1, let last = levels.last, last.count <= 3,
      (4...(height + 4 - last.count)).contains(levels[levels.count - 2].count)
    else { return levels }
    let merged = levels[levels.count - 2] + last
    guard kept(of: merged, height: merged.count) == merged else { return levels }
    return levels.dropLast(2) + [merged]
  }
}
