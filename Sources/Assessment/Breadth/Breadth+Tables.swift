public import Wording

extension Breadth: AssessmentResult {
  /// Returns the requirements, the diversity and the counts, with actors counted both ways.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors are called.
  /// - Returns: The tables; each way of counting has its own, but for the counts, which stand
  ///   side by side. Where both ways come to the same, one is left out.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let asked = BreadthLevel(
      rollUp: rollUp, dimensions: dimensions, coverage: coverage, requirements: requirements,
      verdict: verdict)
    let isSame = asked.dimensions == beside.dimensions && asked.requirements == beside.requirements
    let levels = isSame ? [asked] : [asked, beside]
    var tables =
      levels.prefix(requirements.isEmpty ? 1 : 2).map {
        $0.requirementsTable(in: language, names: names)
      }
      + levels.filter { !$0.coverage.isEmpty }.map { $0.coverageTable(in: language) }
      + levels.map { $0.diversityTable(in: language, isBeside: $0.rollUp == beside.rollUp) }
      + [countsTable(in: language, of: levels)]
    tables += mutuality.tables(in: language, names: names, multiplexity: multiplexity)
    if let reach, reach.people > 0 { tables += reach.tables(in: language, names: names) }
    tables[0].notes =
      notes(in: language) + tables[0].notes + [absentSectors(in: language)].compactMap(\.self)
    return tables
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] {
    Measure.ofBreadth + Measure.ofBreadthCounts + Measure.ofMutuality + Measure.ofMultiplexity
      + Measure.ofHosting + Measure.ofReach + Measure.ofFirstTime
  }

  /// Returns what the material says of the actors and activities behind each requirement.
  ///
  /// - Parameters:
  ///   - language: The language of the title and the headings.
  ///   - names: What actors and activities are called.
  /// - Returns: A row for each actor or activity behind a requirement that has a source or a quote.
  public func evidenceTable(in language: Language, names: Names = Names()) -> ResultTable {
    let headings: [Text] = [
      .dimension, .value, .behindRequirement, .sourceHeading, .quoteHeading,
    ]
    return ResultTable(
      id: "evidence", title: Text.evidenceOfRequirements[language],
      headings: headings.map { $0[language] },
      rows: requirements.flatMap { requirement in
        requirement.evidence.filter { $0.source != nil || $0.quote != nil }.map { row in
          let known = requirement.dimension == "theme" ? names.activities : names.actors
          return [
            .label(ofDimension: requirement.dimension, language: language),
            .label(ofValue: requirement.value, in: requirement.dimension, language: language),
            .text(known[row.id] ?? row.id), .text(row.source ?? ""), .text(row.quote ?? ""),
          ]
        }
      })
  }

  private func notes(in language: Language) -> [Statement] {
    [
      network.fictitious ? Statement(Text.fictitiousNote[language]) : nil,
      Statement(Text.ofView(view.description)[language]),
      view.uncertainInTime > 0
        ? Statement(
          Text.datesAreUncertain(view.uncertainInTime)[language], ["/view/uncertainInTime"]) : nil,
      reach == nil ? Statement(Text.peopleAreFolded[language]) : nil,
    ].compactMap(\.self)
  }

  private func countsTable(in language: Language, of levels: [BreadthLevel]) -> ResultTable {
    let rows = dimensions.knownNames.flatMap { dimension in
      levels.compactMap { $0.dimensions[dimension] }.countRows(of: dimension, in: language)
    }
    return ResultTable(
      id: "counts", title: Text.counts[language],
      headings: [Text.dimension[language], Text.value[language]]
        + levels.map { $0.rollUpText[language].capitalizingFirst },
      rows: rows)
  }
}

/// The dimensions in the order in which they are shown.
private let dimensionNames = ActorDimension.allCases.map(\.rawValue) + ["theme"]

extension [String: Diversity] {
  /// The dimensions in which some value is known.
  fileprivate var knownNames: [String] {
    dimensionNames.filter { self[$0].map { $0.richness > 0 } ?? false }
  }

  /// Of which dimensions nothing is known, if of any.
  fileprivate func unknownNames(in language: Language) -> [Statement] {
    let known = Set(knownNames)
    let unknown = dimensionNames.filter { !known.contains($0) }.map(Text.label(ofDimension:))
    return unknown.isEmpty ? [] : [Statement(Text.nothingIsKnown(of: unknown)[language])]
  }
}

extension BreadthLevel {
  fileprivate var rollUpText: Text { rollUp == "entity" ? .asLegalEntities : .departmentsApart }

  fileprivate func requirementsTable(
    in language: Language, names: Names
  ) -> ResultTable {
    let headings: [Text] = [
      .dimension, .value, .required, .found, .verdict, .remarkHeading, .actorsBehind, .why,
    ]
    let overall: Text = verdict.map { .overallVerdict($0.text) } ?? .nothingIsRequired
    return ResultTable(
      id: "requirements-\(rollUp)",
      title: "\(Text.requirements[language]), \(rollUpText[language])",
      headings: headings.map { $0[language] },
      rows: requirements.map { $0.cells(in: language, names: names) },
      notes: [overall[language]])
  }

  fileprivate func coverageTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .dimension, .itemsRequired, .itemsPresent, MeasureText.coverage.name, .itemsMissing,
      .itemsUndecided, MeasureText.qualitativeVariation.name,
    ]
    return ResultTable(
      id: "coverage-\(rollUp)", title: "\(Text.coverage[language]), \(rollUpText[language])",
      headings: headings.map { $0[language].capitalizingFirst },
      rows: dimensionNames.compactMap { name in
        coverage[name].map {
          [.label(ofDimension: name, language: language)] + $0.cells(of: name, in: language)
        }
      })
  }

  fileprivate func diversityTable(in language: Language, isBeside: Bool) -> ResultTable {
    let headings: [Text] = [
      .dimension, MeasureText.richness.name, MeasureText.shannon.name, .hillNumber(0),
      .hillNumber(1), .hillNumber(2), MeasureText.evenness.name, MeasureText.dominance.name,
      .unknown,
    ]
    let groups = dimensions["kind"]?.groupsOfUnknownNumber ?? 0
    return ResultTable(
      id: "diversity-\(rollUp)",
      title: "\(Text.breadth[language]), \(rollUpText[language])",
      headings: headings.map { $0[language].capitalizingFirst },
      rows: dimensions.knownNames.compactMap { name in
        dimensions[name].map {
          [.label(ofDimension: name, language: language)] + $0.cells
        }
      },
      notes: dimensions.unknownNames(in: language)
        + (groups > 0
          ? [
            Statement(
              Text.groupsOfUnknownNumber(groups)[language],
              ["\(isBeside ? "/beside" : "")/dimensions/kind/groupsOfUnknownNumber"])
          ] : []))
  }
}

extension [Diversity] {
  /// How many there are of each value of a dimension, in each of several diversities.
  fileprivate func countRows(of dimension: String, in language: Language) -> [[ResultTable.Cell]] {
    let heading = ResultTable.Cell.label(ofDimension: dimension, language: language)
    let values = Set(flatMap(\.counts.keys)).sorted()
    var rows = values.map { value -> [ResultTable.Cell] in
      let label = ResultTable.Cell.label(ofValue: value, in: dimension, language: language)
      return [heading, label] + map { .count($0.counts[value] ?? 0) }
    }
    if contains(where: { $0.unknown > 0 }) {
      rows.append([heading, .text(Text.unknown[language])] + map { .count($0.unknown) })
    }
    return rows
  }
}

extension Diversity {
  fileprivate var cells: [ResultTable.Cell] {
    let hill: [Double?] = hill ?? [nil, nil, nil]
    return [.count(richness), .number(shannon, decimals: 2)]
      + hill.map { .number($0, decimals: 2) }
      + [.number(evenness, decimals: 2), .share(dominance), .count(unknown)]
  }
}

extension Coverage {
  fileprivate func cells(of dimension: String, in language: Language) -> [ResultTable.Cell] {
    func list(_ values: [String]) -> ResultTable.Cell {
      let labels = values.map { Text.label(ofRequired: $0, in: dimension)[language] }
      return .text(labels.joined(separator: ", "))
    }
    return [
      .count(required), .count(present), .shareRange(share), list(missing), list(undecided),
      .number(iqv, decimals: 2),
    ]
  }

  /// The share of the items that is there, and what it may be.
  var share: ShareRange {
    ShareRange(low: low, stated: low == high ? low : nil, high: high)
  }
}

extension RequirementResult {
  fileprivate func cells(in language: Language, names: Names) -> [ResultTable.Cell] {
    let isShare = ["gender", "connectivity"].contains(dimension)
    func figure(_ number: Double?) -> ResultTable.Cell {
      isShare ? .share(number) : .amount(number, decimals: 1)
    }
    let called = actors.map { names.actors[$0] ?? $0 }
    return [
      .label(ofDimension: dimension, language: language),
      .label(ofValue: value, in: dimension, language: language),
      figure(minimum), figure(found), .text(verdict.text[language]),
      .text(reasonText?[language] ?? ""),
      .abridged(called.abridgedList(in: language), whole: called.joined(separator: ", ")),
      .text(because ?? ""),
    ]
  }
}

extension BreadthVerdict {
  /// The verdict as a person reads it.
  public var text: Text {
    switch self {
    case .present: .isPresent
    case .thin: .isThin
    case .undecided: .isUndecided
    case .missing: .isMissing
    }
  }
}

extension RequirementResult {
  /// The reason as a person reads it; `nil` where nothing speaks against the requirement.
  public var reasonText: Text? {
    switch reason {
    case nil: nil
    case .absent where dimension == "role-per-side": .isAbsentOnOneSide
    case .absent: .isAbsent
    case .belowMinimum: .isBelowMinimum
    case .onlyOne: .isOnlyOne
    case .oneConnection: .hasOneConnection
    case .aboveMaximum: .isAboveMaximum
    case .notEven: .isNotEven
    case .dependsOnUnknown: .dependsOnUnknown(unknown)
    case .dependsOnNumber: .groupsAreOfUnknownNumber(unknown)
    case .tooSmall: .tooSmallToBeEven
    case .nothingToMeasure: .nothingToMeasure
    case .notPublished: .notPublishedOfPeople
    case .notUnderstood: .requirementIsNotUnderstood
    }
  }
}

extension ResultTable.Cell {
  fileprivate static func label(ofDimension name: String, language: Language) -> Self {
    .text(Text.label(ofDimension: name)[language].capitalizingFirst)
  }

  fileprivate static func label(
    ofValue value: String, in dimension: String, language: Language
  ) -> Self {
    .text(Text.label(ofRequired: value, in: dimension)[language])
  }
}
