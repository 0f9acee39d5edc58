import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// What nobody can know from these data, counted.
  var limitsSection: HTML {
    section("limits", .Report.limits) {
      HTML("ul") {
        for limit in limits { HTML("li") { limit } }
      }
      if !randomLoss.statements(in: language, names: namesOfActors).isEmpty { lossPart }
      if !remarks.isEmpty {
        HTML("h3") { Text.Report.remarks[language] }
        HTML("ul") { for remark in remarks { HTML("li") { remark } } }
      }
    }
  }

  private var limits: [HTML] {
    let uncertain = connectivity.view?.uncertainInTime ?? 0
    let people = gender.people
    let counted: [(count: Int, text: (Int) -> Text, question: Question, pointers: [String])] = [
      limit(of: "likely", Text.Report.likelyTies),
      limit(of: "disputed", Text.Report.disputedTies),
      (
        description.tables.ties - description.tiesWithSource, Text.Report.tiesWithoutSource,
        .describe, ["/tables/ties", "/tiesWithSource"]
      ),
      (description.undated, Text.Report.undatedRows, .describe, ["/undated"]),
      limit(ofPhases: description.phases),
      (uncertain, Text.Report.uncertainRows, .connectivity, ["/view/uncertainInTime"]),
      (
        description.groupsOfUnknownNumber, Text.Report.unknownNumbers, .describe,
        ["/groupsOfUnknownNumber"]
      ),
      (
        people.unstated, Text.Report.unstatedGenders, .gender,
        ["/people/undisclosed", "/people/unknown"]
      ),
      (gender.leadingNotStated, Text.leadingNotStated, .gender, ["/leadingNotStated"]),
    ]
    let rules: [Text] =
      (isProjected ? [.Report.projected] : [])
      + (people.total > 0 ? [.Report.smallGroups] : []) + [.Report.onlyStructure]
    return counted.filter { $0.count > 0 }.map {
      HTML(Statement($0.text($0.count)[language], $0.pointers), $0.question)
    } + rules.map { HTML(text: $0[language]) }
  }

  private func limit(
    of certainty: String, _ text: @escaping (Int) -> Text
  ) -> (count: Int, text: (Int) -> Text, question: Question, pointers: [String]) {
    let place = description.certainties.firstIndex { $0.value == certainty }
    return (
      place.map { description.certainties[$0].count } ?? 0, text, .describe,
      place.map { ["/certainties/\($0)/count"] } ?? []
    )
  }

  private func limit(
    ofPhases phases: [PhaseSummary]
  ) -> (count: Int, text: (Int) -> Text, question: Question, pointers: [String]) {
    let open = phases.indices.filter { phases[$0].start == nil || phases[$0].end == nil }
    let list = Text.Report.list(open.map { .asWritten(phases[$0].name) })
    return (
      open.count, { _ in .undatedPhases(list) }, .describe,
      open.flatMap { ["/phases/\($0)/start", "/phases/\($0)/end"] }
    )
  }

  /// Which findings stand if some ties or actors had been missed.
  @HTMLBuilder private var lossPart: HTML {
    let tables = randomLoss.tables(in: language, names: namesOfActors)
    HTML("h3") { Text.whichFindingsStand[language] }
    list(randomLoss.statements(in: language, names: namesOfActors), .randomLoss)
    for table in tables.dropFirst() { self.table(table, .randomLoss, isFolded: true) }
    howComputed(tables, .randomLoss)
  }

  private var isProjected: Bool { view.layer == .people || view.includesParticipation }

  /// What the measures mean and who defined them.
  var definitionsSection: HTML {
    section("definitions", .Report.definitions) {
      for (title, measures) in [
        (Text.Report.breadth, Measure.ofBreadth), (.Report.gender, Measure.ofGender),
        (.positionsByGender, hasPositions ? Measure.ofPosition : []),
        (.wholeGraph, Measure.ofGraphs), (.singleVertices, Measure.ofVertices),
        (.Report.dependence, hasDependence ? Measure.ofDependence : []),
      ] where !measures.isEmpty {
        HTML("h3") { title[language] }
        HTML("dl", ["class": "definitions"]) {
          for measure in measures {
            HTML("div") {
              HTML("dt") { sentence(measure.name) }
              HTML("dd") {
                measure.definition[language]
                if !measure.reference.isEmpty {
                  " "
                  reference(measure.reference)
                }
              }
            }
          }
        }
      }
    }
  }

  /// A reference, with its DOI as a link.
  private func reference(_ text: String) -> HTML {
    HTML("cite") {
      if let mark = text.firstRange(of: "doi:") {
        String(text[..<mark.lowerBound])
        HTML("a", ["href": "https://doi.org/\(text[mark.upperBound...])", "rel": "noreferrer"]) {
          String(text[mark.lowerBound...])
        }
      } else {
        text
      }
    }
  }

  /// The documents that the facts come from.
  var sourcesSection: HTML {
    section("sources", .Report.sources) {
      if description.sources.isEmpty {
        HTML("p") { Text.Report.withoutSource[language] + "." }
      }
      HTML("ol", ["class": "sources"]) {
        for source in description.sources {
          HTML("li") {
            HTML("strong") { source.title }
            ", \(source.date ?? Text.Report.undated[language]). "
            source.address.map(address)
            HTML("span", ["class": "what"]) { sentence(.Report.references(source.references)) }
            note(ofSource: source.id).map { note in HTML("p", ["class": "more"]) { note } }
          }
        }
      }
    }
  }

  private func note(ofSource id: String) -> String? {
    network.sources.first { $0.id == id }?.note
  }

  /// An address, as a link where it leads to the web.
  @HTMLBuilder private func address(_ address: String) -> HTML {
    if address.hasPrefix("https://") || address.hasPrefix("http://") {
      HTML("a", ["href": address, "rel": "noreferrer"]) { address }
    } else {
      address
    }
    ". "
  }
}
