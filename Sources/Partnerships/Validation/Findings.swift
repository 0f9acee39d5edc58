import Wording

extension Network {
  /// Returns what whoever keeps the network should look at.
  ///
  /// The network is taken to have no ``violations()``.
  ///
  /// - Returns: The findings by table and record, those of a table as a whole last.
  /// - Complexity: O(*n* log *n*) for *n* records with names of bounded length.
  public func findings() -> [Finding] {
    let findings =
      similarIDs() + actorFindings() + tieFindings() + peopleFindings() + activityFindings()
      + repeatedRows() + evidenceFindings() + unreadWeights()
      + timeFindings() + overlappingPhases() + unusualRequirements()
    return findings.enumerated().sorted { one, other in
      one.element.order(at: one.offset) < other.element.order(at: other.offset)
    }.map(\.element)
  }

  private func actorFindings() -> [Finding] {
    let tied = Set(ties.filter { $0.from != $0.to }.flatMap { [$0.from, $0.to] })
    let hasKinds = actors.contains { $0.kind != nil }
    let kindless = Finding(.missingKind, .actors, nil, column: "kind", .missingKinds)
    // Where no actor has a tie to another, that is said once.
    let tieless =
      tied.isEmpty && actors.count > 1
      ? [Finding(.isolate, .actors, nil, .noTies(among: actors.count))] : []
    return nearDuplicates() + (hasKinds || actors.isEmpty ? [] : [kindless]) + tieless
      + actors.indices.flatMap { index in
        var findings: [Finding] = []
        if hasKinds, actors[index].kind == nil {
          findings.append(
            Finding(
              .missingKind, .actors, index, column: "kind", found: actors[index].id,
              .missingKind(actors[index].id)))
        }
        if tieless.isEmpty, !tied.contains(actors[index].id) {
          let id = actors[index].id
          findings.append(Finding(.isolate, .actors, index, found: id, .isolate(id)))
        }
        return findings
      }
  }

  private func peopleFindings() -> [Finding] {
    let affiliated = Set(affiliations.map(\.person))
    let unknown = people.count { $0.gender == .unknown }
    let alone = people.indices.filter { !affiliated.contains(people[$0].id) }
    let present = Set(participations.map(\.participant))
    let absent = people.indices.filter { !present.isEmpty && !present.contains(people[$0].id) }
    // Where nobody belongs anywhere, that is said once.
    let homeless =
      affiliations.isEmpty && people.count > 1
      ? [Finding(.missingAffiliation, .people, nil, .missingAffiliations(people.count))]
      : alone.map {
        let id = people[$0].id
        return Finding(.missingAffiliation, .people, $0, found: id, .missingAffiliation(id))
      }
    return nearDuplicatePeople() + homeless
      + absent.map {
        let id = people[$0].id
        return Finding(.missingParticipation, .people, $0, found: id, .missingParticipation(id))
      }
      + (unknown == 0
        ? []
        : [
          Finding(
            .unknownGenders, .people, nil, column: "gender",
            .unknownGenders(unknown, of: people.count))
        ])
  }

  private func activityFindings() -> [Finding] {
    let attended = Set(participations.map(\.activity))
    return activities.indices.filter { !attended.contains(activities[$0].id) }.map {
      let id = activities[$0].id
      return Finding(.missingParticipants, .activities, $0, found: id, .missingParticipants(id))
    }
  }
}

extension Network {
  /// Returns the requirements that are misspelt, by all that the network and the vocabularies know.
  private func unusualRequirements() -> [Finding] {
    let known: [String: Set<String>] = [
      "kind": Set(actors.compactMap(\.kind) + Vocabulary.kinds),
      "sector": Set(actors.compactMap(\.sector) + Vocabulary.sectors),
      "level": Set(actors.compactMap(\.level) + Vocabulary.levels),
    ]
    return requirements.indices.compactMap { index in
      let requirement = requirements[index]
      guard let words = known[requirement.dimension],
        let unusual = requirement.alternatives.first(where: { !words.contains($0) })
      else { return nil }
      return Finding(
        .unusualRequirement, .requirements, index, column: "value", found: unusual,
        .unusualRequirement(unusual))
    }
  }
}

extension Finding {
  /// What sorts a finding: its table, its record, and where it stands among the findings.
  fileprivate func order(at offset: Int) -> (Int, Int, Int) {
    (Table.allCases.firstIndex(of: table) ?? 0, record ?? .max, offset)
  }
}
