import Wording

extension Network {
  /// Returns the references to ids that nothing has.
  func unknownReferences(_ identifiers: Identifiers) -> [Finding] {
    func findings<Record>(
      _ records: [Record], _ table: Table, _ column: String, to targets: Table...,
      id: (Record) -> String?
    ) -> [Finding] {
      records.enumerated().compactMap { index, record in
        guard let id = id(record), !id.isEmpty, !identifiers.contain(id, in: targets) else {
          return nil
        }
        return Finding(
          .unknownReference, table, index, column: column, found: id,
          unknownReference(id, to: targets))
      }
    }
    return findings(actors, .actors, "part-of", to: .actors, id: \.partOf)
      + findings(actors, .actors, "source", to: .sources, id: \.evidence.source)
      + findings(affiliations, .affiliations, "person", to: .people, id: \.person)
      + findings(affiliations, .affiliations, "actor", to: .actors, id: \.actor)
      + findings(activities, .activities, "phase", to: .phases, id: \.phase)
      + findings(activities, .activities, "source", to: .sources, id: \.evidence.source)
      + findings(participations, .participations, "activity", to: .activities, id: \.activity)
      + findings(
        participations, .participations, "participant", to: .people, .actors, id: \.participant)
      + findings(ties, .ties, "from", to: .actors, id: \.from)
      + findings(ties, .ties, "to", to: .actors, id: \.to)
      + findings(ties, .ties, "source", to: .sources, id: \.evidence.source)
  }

  private func unknownReference(_ id: String, to targets: [Table]) -> Text {
    switch targets {
    case [.actors]: .unknownID(id, of: .anyActor, table: "actors")
    case [.people]: .unknownID(id, of: .anyPerson, table: "people")
    case [.activities]: .unknownID(id, of: .anyActivity, table: "activities")
    case [.phases]: .unknownID(id, of: .anyPhase, table: "phases")
    case [.sources]: .unknownID(id, of: .anySource, table: "sources")
    default: .unknownPersonOrActor(id)
    }
  }
}
