import Wording

extension Comparison {
  /// Returns the measures of some topics side by side, all of them in one column.
  func measureTable(
    _ id: String, _ title: Text, of topics: [String], in language: Language
  ) -> ResultTable {
    let headings: [Text] = [.measureHeading, .earlierHeading, .laterHeading, .changeHeading]
    return ResultTable(
      id: id, title: title[language], headings: headings.map { $0[language] },
      rows: measures.filter { topics.contains($0.topic) }.map { $0.cells(in: language) })
  }

  /// Returns the diversity of every dimension side by side.
  func diversityTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .dimension, .measureHeading, .earlierHeading, .laterHeading, .changeHeading,
    ]
    return ResultTable(
      id: "breadth", title: Text.breadthThenAndNow[language],
      headings: headings.map { $0[language] },
      rows: measures.filter { MeasureChange.dimensions.contains($0.topic) }.map {
        [.dimension($0.topic, in: language)] + $0.cells(in: language)
      })
  }

  /// Returns the coverage of what is required side by side, and how evenly it is covered.
  func coverageTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .dimension, .measureHeading, .earlierHeading, .laterHeading, .changeHeading,
    ]
    return ResultTable(
      id: "coverage", title: Text.coverageThenAndNow[language],
      headings: headings.map { $0[language] },
      rows: coverage.flatMap { $0.rows(in: language) })
  }

  /// Returns who was the host and who visited, side by side.
  func hostingTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .countryHeading, .measureHeading, .earlierHeading, .laterHeading, .changeHeading,
    ]
    return ResultTable(
      id: "hosting", title: Text.hostingThenAndNow[language],
      headings: headings.map { $0[language] }, rows: hosting.flatMap { $0.rows(in: language) })
  }

  /// Returns the verdicts on the requirements side by side.
  func requirementTable(in language: Language) -> ResultTable {
    let headings: [Text] = [.dimension, .value, .earlierHeading, .laterHeading]
    return ResultTable(
      id: "requirements", title: Text.requirementsThenAndNow[language],
      headings: headings.map { $0[language] },
      rows: requirements.map { requirement in
        [
          .dimension(requirement.dimension, in: language),
          .text(Text.label(ofRequired: requirement.value, in: requirement.dimension)[language]),
          .text(requirement.earlier?.text[language] ?? "–"),
          .text(requirement.later?.text[language] ?? "–"),
        ]
      })
  }
}

extension MeasureChange {
  fileprivate func cells(in language: Language) -> [ResultTable.Cell] {
    [.text(name[language].capitalizingFirst)]
      + [earlier, later, change].map { .amount($0, decimals: 3) }
  }

  private var name: Text {
    switch measure {
    case "hill1": .hillNumber(1)
    case "hill2": .hillNumber(2)
    default: known.first { $0.key == measure }?.name ?? .asWritten(measure)
    }
  }

  /// The measures of the topic.
  private var known: [Measure] {
    switch topic {
    case "connectivity": Measure.ofGraphs
    case "mutuality": Measure.ofMutuality
    case "multiplexity": Measure.ofMultiplexity
    case "reach": Measure.ofReach
    default: Measure.ofBreadth
    }
  }
}

extension CoverageChange {
  fileprivate func rows(in language: Language) -> [[ResultTable.Cell]] {
    let change = earlier?.iqv.flatMap { before in later?.iqv.map { $0 - before } }
    return [
      [
        .dimension(dimension, in: language), .name(.coverage, in: language),
        .range(earlier?.share), .range(later?.share),
        shareChange.map { .text($0.formatted(in: language)) } ?? .none,
      ],
      [
        .dimension(dimension, in: language), .name(.qualitativeVariation, in: language),
        .number(earlier?.iqv, decimals: 2), .number(later?.iqv, decimals: 2),
        .number(change, decimals: 2),
      ],
    ]
  }
}

extension HostingChange {
  fileprivate func rows(in language: Language) -> [[ResultTable.Cell]] {
    let counts: [(Text, Int?, Int?)] = [
      (.hosted, earlier.hosted, later.hosted),
      (.visitsReceived, earlier.visitsReceived, later.visitsReceived),
      (.visitsPaid, earlier.visitsPaid, later.visitsPaid),
    ]
    return counts.compactMap { what, before, after in
      guard let before, let after else { return nil }
      return [
        .text(Text.label(ofCountry: country)[language].capitalizingFirst), .text(what[language]),
        .count(before), .count(after), .count(after - before),
      ]
    }
  }
}

extension ResultTable.Cell {
  fileprivate static func dimension(_ name: String, in language: Language) -> Self {
    .text(Text.label(ofDimension: name)[language].capitalizingFirst)
  }

  fileprivate static func name(_ measure: MeasureText, in language: Language) -> Self {
    .text(measure.name[language].capitalizingFirst)
  }
}
