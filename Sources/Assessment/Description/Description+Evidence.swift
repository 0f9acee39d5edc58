public import Partnerships
public import Wording

extension Description {
  /// Returns the rows behind each count, and the sources that they name.
  ///
  /// - Parameters:
  ///   - network: The network that was described.
  ///   - language: The language of the headings.
  /// - Returns: The table.
  public func evidenceTable(of network: Network, in language: Language) -> ResultTable {
    let sources = RowSources(of: network)
    func actors(
      _ counts: [ValueCount], _ title: Text, _ value: (Actor) -> String?, _ label: (String) -> Text
    ) -> [CountedRows] {
      counts.map { count in
        sources.actors(
          network.actors.filter { value($0) == count.value }.map(\.id), title,
          count.value.map(label) ?? .unknown)
      }
    }
    let ofActors =
      actors(kinds, .actorsByKind, \.kind, Text.label(ofKind:))
      + actors(sectors, .actorsBySector, \.sector, Text.label(ofSector:))
      + actors(levels, .actorsByLevel, \.level, Text.label(ofLevel:))
      + actors(countries, .actorsByCountry, \.country, Text.label(ofCountry:))
      + actors(sides, .actorsBySide, \.side, Text.asWritten)
    let ofTies =
      tieKinds.map { count in
        sources.ties(
          network.ties.filter { $0.kind == count.value }, .tiesByKind,
          count.value.map(Text.label(ofTieKind:)) ?? .unknown)
      }
      + Certainty.allCases.map { certainty in
        sources.ties(
          network.ties.filter { $0.certainty == certainty }, .tiesByCertainty,
          .label(ofCertainty: certainty.rawValue))
      }
    let ofPeople = Gender.allCases.map { gender in
      sources.people(
        network.people.filter { $0.gender == gender }.map(\.id), .peopleByGender, gender.plural)
    }
    let ofActivities =
      themes.map { count in
        sources.activities(
          network.activities.filter { $0.theme == count.value }.map(\.id), .activitiesByTheme,
          count.value.map(Text.asWritten) ?? .unknown)
      }
      + phases.map { phase in
        sources.activities(
          network.activities.filter { $0.phase == phase.id }.map(\.id), .phasesTable,
          .asWritten(phase.name))
      }
    return (ofActors + ofTies + ofPeople + ofActivities).table(in: language)
  }
}
