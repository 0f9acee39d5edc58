import Graphs
public import Partnerships

extension Departure {
  /// Takes some actors or people out of a view of a network.
  ///
  /// - Parameters:
  ///   - ids: The ids of the view's vertices that leave; others are left out of account.
  ///   - network: The network.
  ///   - view: What the vertices are: people, or else actors. Ties count without their direction.
  /// - Complexity: Linear in the size of the tables and of the view.
  public init(of ids: Set<String>, from network: Network, view: View = View()) {
    self.init(of: ids, from: DependenceView(of: network, view: view))
  }

  init(of ids: Set<String>, from seen: DependenceView) {
    let (graph, vertices) = (seen.graph.graph, seen.graph.vertices)
    let removed = vertices.indices.filter { ids.contains(vertices[$0].id) }
    let isLeaving = Set(removed)
    let apart = graph.vertices(cutOffBy: removed)
    let lost = seen.graph.edges.filter { isLeaving.contains($0.from) || isLeaving.contains($0.to) }
    let affected = seen.network.affected(
      byLeaving: removed.flatMap { vertices[$0].members }, ofActors: !seen.isOfPeople)
    let cutOff = seen.network.affected(
      byLeaving: (removed + apart).flatMap { vertices[$0].members }, ofActors: !seen.isOfPeople)
    let leavers = Set(affected.people)
    let isFolded = seen.network.isFolded
    self.init(
      network: NetworkLabel(of: seen.network), view: seen.label,
      leaving: removed.map { vertices[$0].id },
      before: Pieces(of: graph.connectedComponents(removing: []).sizes),
      after: Pieces(of: graph.connectedComponents(removing: removed).sizes),
      cutOff: apart.map { vertices[$0].id },
      ties: seen.tieCounts(of: seen.graph.edges), tiesLost: seen.tieCounts(of: lost),
      values: seen.isOfPeople ? [] : ActorDimension.allCases.map { seen.lost($0, by: isLeaving) },
      activities: affected.activities, themes: affected.themes,
      unrepresented: seen.isOfPeople ? affected.unrepresented : [],
      peopleLost: isFolded ? nil : Tally(affected.people.map(\.gender)),
      peopleCutOff: isFolded
        ? nil : Tally(cutOff.people.filter { !leavers.contains($0) }.map(\.gender)))
  }
}

extension Graph {
  /// The vertices whose component falls apart without some others, but for those in the largest of
  /// its parts.
  fileprivate func vertices(cutOffBy removed: [Int]) -> [Int] {
    let before = connectedComponents().parts
    let after = connectedComponents(removing: removed)
    let sizes = after.sizes
    var largest: [Int: Int] = [:]
    for (whole, part) in zip(before, after.parts) {
      guard let part else { continue }
      if largest[whole].map({ sizes[part] > sizes[$0] }) ?? true { largest[whole] = part }
    }
    return before.indices.filter { vertex in
      after.parts[vertex].map { $0 != largest[before[vertex]] } ?? false
    }
  }
}

extension Pieces {
  init(of sizes: [Int]) {
    self.init(
      vertices: sizes.reduce(0, +), pieces: sizes.count, largestPiece: sizes.max() ?? 0)
  }
}
