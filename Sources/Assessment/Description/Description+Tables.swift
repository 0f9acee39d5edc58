public import Wording

extension Description: AssessmentResult {
  /// Returns what each table holds, and how often each value stands in it.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: Not used: a description names no actor.
  /// - Returns: The tables, those without rows left out.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    ([sizeTable(in: language), peopleTable(in: language)]
      + countTables(in: language)
      + [phaseTable(in: language), sourceTable(in: language)])
      .filter { !$0.rows.isEmpty }
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { Measure.ofContents }

  private func sizeTable(in language: Language) -> ResultTable {
    let sizes: [(Text, Int?)] = [
      (.actorsTable, tables.actors), (.peopleTable, tables.people),
      (.affiliationsTable, tables.affiliations), (.activitiesTable, tables.activities),
      (.participationsTable, tables.participations), (.tiesTable, tables.ties),
      (.phasesTable, tables.phases), (.sourcesTable, tables.sources),
      (.requirementsTable, tables.requirements),
    ]
    return ResultTable(
      id: "contents", title: Text.contents[language],
      headings: [Text.tableHeading[language], Text.rowsHeading[language]],
      rows: sizes.map { table, rows in
        [.text(table[language]), rows.map { .count($0) } ?? .withheld(Text.withheld[language])]
      },
      notes: notes.map { $0[language] })
  }

  private var notes: [Text] {
    let span = earliest.flatMap { earliest in
      latest.map { Text.datesRun(from: earliest, to: $0) }
    }
    return [
      network.fictitious ? .fictitiousNote : nil,
      span,
      undated > 0 ? .undated(undated) : nil,
      tables.ties > 0 ? .tiesWithSource(tiesWithSource, of: tables.ties) : nil,
      groupsOfUnknownNumber > 0 ? .groupsOfUnknownNumber(groupsOfUnknownNumber) : nil,
      silentColumns.isEmpty
        ? nil : .nothingIsKnown(of: silentColumns.map(Text.label(ofDimension:))),
      tables.people ?? 0 > 0 ? .genderBasis(basis) : nil,
      people == nil ? .peopleAreFolded : nil,
    ].compactMap(\.self)
  }

  /// The columns of actors and activities of which no value is known.
  private var silentColumns: [String] {
    [
      ("kind", kinds), ("sector", sectors), ("level", levels), ("country", countries),
      ("side", sides), ("theme", themes),
    ].filter { !$1.isEmpty && $1.allSatisfy { $0.value == nil } }.map(\.0)
  }

  private func peopleTable(in language: Language) -> ResultTable {
    let people = people ?? .nobody
    let counts: [(Text, Int)] = [
      (.women, people.women), (.men, people.men), (.otherGender, people.other),
      (.undisclosedGender, people.undisclosed), (.unknownGender, people.unknown),
    ]
    return ResultTable(
      id: "people", title: Text.peopleByGender[language],
      headings: [Text.genderHeading[language], Text.count[language]],
      rows: people.total == 0 ? [] : counts.map { [.text($0[language]), .count($1)] })
  }

  private func countTables(in language: Language) -> [ResultTable] {
    let columns: [(id: String, title: Text, counts: [ValueCount], label: (String) -> Text)] = [
      ("kind", .actorsByKind, kinds, Text.label(ofKind:)),
      ("sector", .actorsBySector, sectors, Text.label(ofSector:)),
      ("level", .actorsByLevel, levels, Text.label(ofLevel:)),
      ("country", .actorsByCountry, countries, Text.label(ofCountry:)),
      ("side", .actorsBySide, sides, Text.asWritten),
      ("ties", .tiesByKind, tieKinds, Text.label(ofTieKind:)),
      (
        "certainty", .tiesByCertainty, tables.ties == 0 ? [] : certainties,
        Text.label(ofCertainty:)
      ),
      ("theme", .activitiesByTheme, themes, Text.asWritten),
    ]
    let silent = Set(silentColumns)
    return columns.filter { !silent.contains($0.id) }.map { column in
      ResultTable(
        id: column.id, title: column.title[language],
        headings: [Text.value[language], Text.count[language]],
        rows: column.counts.map { count in
          [.text((count.value.map(column.label) ?? .unknown)[language]), .count(count.count)]
        })
    }
  }

  private func phaseTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .idHeading, .nameHeading, .startHeading, .endHeading, .activitiesTable,
    ]
    return ResultTable(
      id: "phases", title: Text.phasesTable[language], headings: headings.map { $0[language] },
      rows: phases.map {
        [
          .text($0.id), .text($0.name), .text($0.start ?? Text.unknown[language]),
          .text($0.end ?? Text.unknown[language]), .count($0.activities),
        ]
      })
  }

  private func sourceTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .idHeading, .titleHeading, .dateHeading, .addressHeading, .referencesHeading,
    ]
    return ResultTable(
      id: "sources", title: Text.sourcesTable[language], headings: headings.map { $0[language] },
      rows: sources.map {
        [
          .text($0.id), .text($0.title), .text($0.date ?? Text.unknown[language]),
          .text($0.address ?? ""), .count($0.references),
        ]
      })
  }
}
