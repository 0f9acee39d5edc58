extension Network {
  /// Returns the network with its people folded into their organisations, as it may be published.
  ///
  /// Nobody is left in it: an actor took part in what any of its people did, in each of their roles
  /// once, and what anyone has with no actor falls away. Quotes that hold a person's name fall away,
  /// too. That there are people stays known, so that nothing counts them as none.
  ///
  /// - Returns: The network without people.
  /// - Complexity: Linear in the size of the tables, but for the number of quotes times that of
  ///   named people.
  public func folded() -> Network {
    var result = self
    result.isFolded = true
    result.people = []
    result.affiliations = []
    result.participations = foldedParticipations()
    for index in actors.indices { withoutNames(&result.actors[index].evidence) }
    for index in ties.indices { withoutNames(&result.ties[index].evidence) }
    for index in activities.indices { withoutNames(&result.activities[index].evidence) }
    return result
  }

  private func foldedParticipations() -> [Participation] {
    let known = Set(people.map(\.id))
    let actorsOfPerson = Dictionary(grouping: affiliations, by: \.person)
      .mapValues { $0.map(\.actor) }
    var seen: Set<Participation> = []
    return participations.flatMap { seat -> [Participation] in
      let actors =
        actorsOfPerson[seat.participant]
        ?? (known.contains(seat.participant) ? [] : [seat.participant])
      return actors.compactMap { actor in
        var ofActor = Participation(activity: seat.activity, participant: actor)
        ofActor.role = seat.role
        return seen.insert(ofActor).inserted ? ofActor : nil
      }
    }
  }

  private func withoutNames(_ evidence: inout Evidence) {
    evidence.note = nil
    guard let quote = evidence.quote else { return }
    let isNaming = people.contains { person in person.name.map { quote.contains($0) } ?? false }
    if isNaming { evidence.quote = nil }
  }
}
