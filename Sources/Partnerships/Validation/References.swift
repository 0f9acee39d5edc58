import Wording

extension Network {
  /// Returns the references to ids that nothing has.
  func unknownReferences(_ identifiers: Identifiers) -> [Finding] {
    var suggestions: [String: String]?
    func findings<Record>(
      _ records: [Record], _ table: Table, _ column: String, to targets: Table...,
      id: (Record) -> String?
    ) -> [Finding] {
      records.indices.compactMap { index in
        guard let id = id(records[index]), !id.isEmpty, !identifiers.contain(id, in: targets) else {
          return nil
        }
        let known = suggestions ?? suggestedIDs()
        suggestions = known
        let meant = known[id.lowercased()].flatMap {
          identifiers.contain($0, in: targets) ? $0 : nil
        }
        return Finding(
          .unknownReference, table, index, column: column, found: id,
          message(unknown: id, targets: targets, meant: meant))
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

  /// The ids by what is written for them by mistake: other case, or the name.
  private func suggestedIDs() -> [String: String] {
    let names =
      actors.map { ($0.id, $0.name) } + people.map { ($0.id, $0.id) }
      + activities.map { ($0.id, $0.name) } + phases.map { ($0.id, $0.name) }
      + sources.map { ($0.id, $0.title) }
    let pairs = names.flatMap { id, name in [(id.lowercased(), id), (name.lowercased(), id)] }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func message(unknown id: String, targets: [Table], meant: String?) -> Text {
    let record: Text =
      switch targets {
      case [.actors]: .anyActor
      case [.people]: .anyPerson
      case [.activities]: .anyActivity
      case [.phases]: .anyPhase
      case [.sources]: .anySource
      default: .anyPersonOrActor
      }
    if let meant { return .unknownID(id, of: record, meant: meant) }
    guard targets.count == 1 else { return .unknownPersonOrActor(id) }
    return .unknownID(id, of: record, table: targets[0].rawValue)
  }
}
