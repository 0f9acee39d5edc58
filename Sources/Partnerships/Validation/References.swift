import Wording

extension Network {
  /// Returns the references to ids that nothing has.
  func unknownReferences(
    _ identifiers: Identifiers, tableNames: [Table: Text]
  ) -> [Finding] {
    var suggestions: SuggestedIDs?
    func findings<Record>(
      _ records: [Record], _ table: Table, _ column: String, to targets: [Table],
      id: (Record) -> String?
    ) -> [Finding] {
      records.indices.compactMap { index in
        guard let id = id(records[index]), !id.isEmpty, !identifiers.contain(id, in: targets) else {
          return nil
        }
        var known = suggestions ?? SuggestedIDs(of: self)
        let meant = known.id(for: id, in: targets)
        suggestions = known
        return Finding(
          .unknownReference, table, index, column: column, found: id,
          message(unknown: id, targets: targets, meant: meant, tableNames: tableNames))
      }
    }
    let ends: [Table] = people.isEmpty ? [.actors] : [.people, .actors]
    return findings(actors, .actors, "part-of", to: [.actors], id: \.partOf)
      + findings(actors, .actors, "source", to: [.sources], id: \.evidence.source)
      + findings(affiliations, .affiliations, "person", to: [.people], id: \.person)
      + findings(affiliations, .affiliations, "actor", to: [.actors], id: \.actor)
      + findings(activities, .activities, "phase", to: [.phases], id: \.phase)
      + findings(activities, .activities, "source", to: [.sources], id: \.evidence.source)
      + findings(participations, .participations, "activity", to: [.activities], id: \.activity)
      + findings(
        participations, .participations, "participant", to: [.people, .actors], id: \.participant)
      + findings(ties, .ties, "from", to: ends, id: \.from)
      + findings(ties, .ties, "to", to: ends, id: \.to)
      + findings(ties, .ties, "source", to: [.sources], id: \.evidence.source)
  }

  private func message(
    unknown id: String, targets: [Table], meant: String?, tableNames: [Table: Text]
  ) -> Text {
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
    return .unknownID(
      id, of: record,
      tables: targets.map { tableNames[$0] ?? .asWritten($0.rawValue) })
  }
}
