import Partnerships

/// The ties between groups of actors and within each, whatever their kinds and ways.
struct GroupTies {
  /// Actors with the same value, or several small groups counted as one.
  struct Group {
    /// The vertices of the rolled-up view that it counts.
    var vertices: [Int]
    var actorCount: Int
    /// The ends of ties at its actors; a tie within it has two.
    var endCount = 0
  }

  /// All ties between the same two groups, or within one.
  struct Bundle {
    /// The places of the two groups, the larger one first; twice the same for ties within it.
    var first: Int
    var second: Int
    /// The indices of the ties in the network.
    var ties: [Int]

    var isWithin: Bool { first == second }
  }

  /// The groups, those with most ties first and the unknown one last.
  private(set) var groups: [Group] = []
  /// The bundles, in the order of their groups.
  private(set) var bundles: [Bundle] = []
  /// How many ties have both ends in the same group.
  private(set) var withinCount = 0
  /// How many ties have an end at an actor whose group isn't known.
  private(set) var unknownCount = 0

  /// Known groups are shown apart where they are no more; else the smallest are shown as one.
  private static let mostGroups = 12

  /// Counts the ties of a view that is rolled up to groups.
  init(of sheet: Sheet) {
    let vertices = sheet.graph.vertices
    var vertexOfActor: [String: Int] = [:]
    for (place, vertex) in vertices.enumerated() {
      for actor in vertex.members { vertexOfActor[actor] = place }
    }
    var view = sheet.graph.view
    view.rollUp = .none
    let actors = sheet.network.graph(of: view)
    var ends = [Int](repeating: 0, count: vertices.count)
    var ties: [(from: Int, to: Int, tie: Int)] = []
    for edge in actors.edges {
      guard let tie = edge.ties.first, let from = vertexOfActor[actors.vertices[edge.from].id],
        let to = vertexOfActor[actors.vertices[edge.to].id]
      else { continue }
      ties.append((from, to, tie))
      ends[from] += 1
      ends[to] += 1
    }
    let isUnknown = vertices.map { $0.subject == .group(nil) }
    let known = vertices.indices.filter { !isUnknown[$0] }
      .sorted { (-ends[$0], $0) < (-ends[$1], $1) }
    let shown = known.count > Self.mostGroups ? Self.mostGroups - 1 : known.count
    let members =
      known.prefix(shown).map { [$0] } + [Array(known.dropFirst(shown))]
      + [vertices.indices.filter { isUnknown[$0] }]
    groups = members.filter { !$0.isEmpty }.map { group in
      Group(
        vertices: group, actorCount: group.reduce(0) { $0 + vertices[$1].members.count },
        endCount: group.reduce(0) { $0 + ends[$1] })
    }
    bundles = bundled(ties)
    withinCount = ties.count { $0.from == $0.to && !isUnknown[$0.from] }
    unknownCount = ties.count { isUnknown[$0.from] || isUnknown[$0.to] }
  }

  private func bundled(_ ties: [(from: Int, to: Int, tie: Int)]) -> [Bundle] {
    var places: [Int: Int] = [:]
    for (place, group) in groups.enumerated() {
      for vertex in group.vertices { places[vertex] = place }
    }
    var bundles: [[Int]: [Int]] = [:]
    for tie in ties {
      let key = [places[tie.from] ?? 0, places[tie.to] ?? 0].sorted()
      bundles[key, default: []].append(tie.tie)
    }
    return bundles.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, ties in
      Bundle(first: key[0], second: key[1], ties: ties)
    }
  }
}
