extension Network {
  /// The vertices of a view of people, in the order of their table.
  func personVertices() -> [NetworkGraph.Vertex] {
    people.map { NetworkGraph.Vertex(id: $0.id, subject: .person($0.id), members: [$0.id]) }
  }

  /// The vertices of a view of actors: one for each actor, or one for each value they share.
  ///
  /// Groups stand in the order of their first actor. Actors whose value is unknown share a vertex
  /// that says so.
  func actorVertices(rollUp: View.RollUp) -> [NetworkGraph.Vertex] {
    var vertices: [NetworkGraph.Vertex] = []
    var places: [NetworkGraph.Subject: Int] = [:]
    let entities = rollUp == .entity ? legalEntities() : [:]
    let values = Set(actors.compactMap { $0.value(in: rollUp) })
    var unknown = "?"
    while values.contains(unknown) { unknown += "?" }
    for actor in actors {
      let subject: NetworkGraph.Subject =
        switch rollUp {
        case .none: .actor(actor.id)
        case .entity: .actor(entities[actor.id] ?? actor.id)
        case .side, .sector, .country: .group(actor.value(in: rollUp))
        }
      if let place = places[subject] {
        vertices[place].members.append(actor.id)
      } else {
        places[subject] = vertices.count
        vertices.append(
          NetworkGraph.Vertex(id: subject.id ?? unknown, subject: subject, members: [actor.id]))
      }
    }
    return vertices
  }

  /// Returns, for every actor, the outermost actor that it is a part of: itself if it is no part.
  ///
  /// - Returns: The id of the legal entity of each actor id. A part of something that the network
  ///   doesn't hold is its own entity, and so is each part of a circle.
  /// - Complexity: O(number of actors) time and space.
  public func legalEntities() -> [String: String] {
    let parents = Dictionary(
      actors.map { ($0.id, $0.partOf) }, uniquingKeysWith: { first, _ in first })
    var entities: [String: String] = [:]
    for actor in actors {
      // Walk outward until an answer is known, then give it to everyone on the way.
      var path: [String] = []
      var onPath: Set<String> = []
      var current = actor.id
      while entities[current] == nil, onPath.insert(current).inserted {
        path.append(current)
        guard let parent = parents[current] ?? nil, parents[parent] != nil else { break }
        current = parent
      }
      if entities[current] == nil, let start = path.firstIndex(of: current) {
        let isCircle = start < path.count - 1 || parents[current] == .some(.some(current))
        let outermost = path[start...]
        for id in outermost { entities[id] = isCircle ? id : current }
      }
      for id in path.reversed() where entities[id] == nil {
        entities[id] = (parents[id] ?? nil).flatMap { entities[$0] } ?? id
      }
    }
    return entities
  }
}

extension Actor {
  /// What the actor is counted as where actors are counted by a value; `nil` if that is unknown.
  fileprivate func value(in rollUp: View.RollUp) -> String? {
    switch rollUp {
    case .none, .entity: nil
    case .side: side
    case .sector: sector
    case .country: country
    }
  }
}

extension NetworkGraph.Subject {
  /// The id of the vertex that stands for it; `nil` for a group whose value is unknown.
  fileprivate var id: String? {
    switch self {
    case .actor(let id), .person(let id), .activity(let id): id
    case .group(let value): value
    }
  }
}
