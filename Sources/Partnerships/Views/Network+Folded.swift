extension Network {
  /// Returns the network with its people folded into their organisations, as it may be published.
  ///
  /// Nobody is left in it: an actor took part in what any of its people did, in each of their roles
  /// once, and what anyone has with no actor falls away, as do the ties of people. Texts that hold a person's id, full name, or
  /// first or last name alone fall away, too; a source or an activity so called is called by its id.
  /// That there are people stays known, so that nothing counts them as none.
  ///
  /// - Parameter other: A network that is published with it, whose people fall away from its texts,
  ///   too.
  /// - Returns: The network without people.
  /// - Complexity: Linear in the size of the tables.
  public func folded(beside other: Network? = nil) -> Network {
    var result = self
    result.isFolded = true
    result.people = []
    result.affiliations = []
    let known = Set(people.map(\.id))
    result.ties.removeAll { known.contains($0.from) || known.contains($0.to) }
    result.participations = foldedParticipations()
    for network in [self, other].compactMap(\.self) {
      result.removeNames(of: NamedPeople(in: network))
    }
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

  /// Takes away what names people, by an id or a name, and notes whatever they say.
  private mutating func removeNames(of people: NamedPeople) {
    func clean(_ evidence: inout Evidence) {
      evidence.note = nil
      evidence.quote = people.withheld(from: evidence.quote)
    }
    information.description = people.withheld(from: information.description)
    for index in actors.indices {
      clean(&actors[index].evidence)
      actors[index].attributes = actors[index].attributes
        .compactMapValues { people.withheld(from: $0) }
    }
    for index in ties.indices { clean(&ties[index].evidence) }
    for index in activities.indices {
      clean(&activities[index].evidence)
      activities[index].place = people.withheld(from: activities[index].place)
      activities[index].name = people.withheld(from: activities[index].name) ?? activities[index].id
    }
    for index in sources.indices {
      sources[index].title = people.withheld(from: sources[index].title) ?? sources[index].id
      sources[index].note = people.withheld(from: sources[index].note)
    }
    for index in requirements.indices {
      requirements[index].because = people.withheld(from: requirements[index].because)
    }
  }
}
