import Partnerships

extension NetworkGraph {
  /// Returns the value that each vertex has in a dimension.
  ///
  /// A vertex has a value if all actors that it stands for have it, and for a person all actors
  /// that the person belongs to.
  ///
  /// - Parameters:
  ///   - dimension: What is looked at.
  ///   - network: The network that it is a view of.
  /// - Returns: A value for each vertex; `nil` where it is unknown, or not one.
  func values(of dimension: ActorDimension, in network: Network) -> [String?] {
    let values = Dictionary(
      network.actors.map { ($0.id, $0[dimension]) }, uniquingKeysWith: { first, _ in first })
    let actorsOfPerson = Dictionary(grouping: network.affiliations, by: \.person)
    return vertices.map { vertex in
      let actors: [String]
      switch vertex.subject {
      case .actor, .group: actors = vertex.members
      case .person(let id): actors = actorsOfPerson[id, default: []].map(\.actor)
      case .activity: actors = []
      }
      let found = Set(actors.map { values[$0] ?? nil })
      return found.count == 1 ? found.first ?? nil : nil
    }
  }
}

extension TieCounts {
  /// Counts some edges of a view.
  ///
  /// - Parameters:
  ///   - edges: The edges.
  ///   - countries: The country of each vertex, `nil` where it is unknown.
  ///   - sides: The side of each vertex, `nil` where it is unknown.
  init(of edges: [NetworkGraph.Edge], countries: [String?], sides: [String?]) {
    self.init(
      total: edges.count,
      crossBorder: edges.count { $0.isAcross(countries) == true },
      borderUnknown: edges.count { $0.isAcross(countries) == nil },
      crossSide: edges.count { $0.isAcross(sides) == true },
      sideUnknown: edges.count { $0.isAcross(sides) == nil })
  }
}

extension NetworkGraph.Edge {
  /// Whether the ends have different values; `nil` where one of theirs is unknown.
  func isAcross(_ values: [String?]) -> Bool? {
    if from == to { return false }
    guard let from = values[from], let to = values[to] else { return nil }
    return from != to
  }
}
