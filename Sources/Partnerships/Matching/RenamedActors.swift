extension Network {
  /// The network with other ids for some actors, wherever they stand.
  func renamingActors(_ ids: [String: String]) -> Network {
    guard !ids.isEmpty else { return self }
    var result = self
    for place in actors.indices {
      result.actors[place].id = ids[actors[place].id] ?? actors[place].id
      result.actors[place].partOf = actors[place].partOf.map { ids[$0] ?? $0 }
    }
    for place in ties.indices {
      result.ties[place].from = ids[ties[place].from] ?? ties[place].from
      result.ties[place].to = ids[ties[place].to] ?? ties[place].to
    }
    for place in affiliations.indices {
      let actor = affiliations[place].actor
      result.affiliations[place].actor = ids[actor] ?? actor
    }
    for place in participations.indices {
      let participant = participations[place].participant
      result.participations[place].participant = ids[participant] ?? participant
    }
    return result
  }
}
