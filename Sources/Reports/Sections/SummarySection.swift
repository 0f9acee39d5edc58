import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// The findings in plain sentences, each with what it was computed on.
  var summary: HTML {
    section("findings", .Report.findings) {
      finding(
        .Report.breadth, verdict: breadth.verdict.map(overallMark), basis: breadthBasis,
        breadthFindings, .breadth)
      finding(
        .Report.gender, verdict: hasPeople ? mark(gender.people) : nil,
        basis: hasPeople ? genderBasis : nil, genderFindings, .gender)
      if hasPositions {
        finding(
          .positionsByGender, basis: positionBasis, position.keyFindings(in: language), .position)
      }
      finding(
        .Report.connectivity, basis: connectivityBasis, connectivityFindings, .connectivity)
      if !dependence.worst.isEmpty {
        finding(.Report.dependence, basis: dependenceBasis, keyDependence, .dependence)
      }
    }
  }

  private func finding(
    _ title: Text, verdict: HTML? = nil, basis: Statement? = nil, _ statements: [Statement],
    _ question: Question
  ) -> HTML {
    HTML("article", ["class": "finding"]) {
      HTML("h3") {
        title[language]
        verdict
      }
      list(statements, question)
      basis.map { self.basis($0, question) }
    }
  }

  /// The verdict on all requirements together, told apart by its frame as well as its words.
  private func overallMark(_ verdict: BreadthVerdict) -> HTML {
    mark(verdict, text: overall(verdict))
  }

  private func overall(_ verdict: BreadthVerdict) -> Text {
    switch verdict {
    case .present: .Report.allPresent
    case .thin: .Report.someThin
    case .undecided: .isUndecided
    case .missing: .Report.someMissing
    }
  }

  private var breadthFindings: [Statement] {
    let absent = [breadth.absentSectors(in: language)].compactMap(\.self)
    guard let verdict = breadth.verdict else {
      return [Statement(Text.Report.noRequirements[language], ["/verdict"])] + absent
    }
    func places(_ verdict: BreadthVerdict?) -> [Int] {
      breadth.requirements.indices.filter {
        verdict == nil || breadth.requirements[$0].verdict == verdict
      }
    }
    func pointers(_ verdict: BreadthVerdict?) -> [String] {
      places(verdict).map { "/requirements/\($0)/verdict" }
    }
    func list(_ verdict: BreadthVerdict, _ sentence: (Text) -> Text) -> Statement? {
      let found = places(verdict).map { label(breadth.requirements[$0]) }
      return found.isEmpty
        ? nil : Statement(sentence(.Report.list(found))[language], pointers(verdict))
    }
    var statements: [Statement?] = [
      Statement(
        Text.Report.requirements(
          present: places(.present).count, thin: places(.thin).count,
          undecided: places(.undecided).count, missing: places(.missing).count)[language],
        pointers(nil)),
      list(.missing, Text.Report.missing), list(.undecided, Text.Report.undecided),
      list(.thin, Text.Report.thin),
    ]
    if let beside = breadth.beside.verdict, beside != verdict {
      let sentence = Text.Report.beside(
        asEntities: breadth.beside.rollUp == View.RollUp.entity.rawValue, verdict: overall(beside))
      statements.append(Statement(sentence[language], ["/beside/verdict"]))
    }
    return statements.compactMap(\.self) + absent
  }

  private var genderFindings: [Statement] {
    if let published { return findings(of: published) }
    let people = gender.people
    guard people.total > 0 else {
      return [
        Statement(
          Text.Report.noPeople[language], ["women", "men", "other"].map { "/people/\($0)" })
      ]
    }
    let tallies = [
      ("people", people, Text.Report.counted(people.total, .people)),
      ("seats", gender.seats, Text.Report.seats(gender.seats.total)),
      ("leading", gender.leading, Text.Report.leadingRoles(gender.leading.total)),
    ]
    let counts = Text.Report.people(
      people.total, women: people.women, men: people.men, other: people.other,
      unstated: people.unstated)
    return [Statement(counts[language], Tally.pointers(at: "/people"))]
      + tallies.compactMap { key, tally, what in
        tally.womenShare.map {
          let sentence = Text.Report.womenShare(
            of: what, share: text($0), verdict: tally.verdictText)
          return Statement(
            sentence[language], Tally.pointers(at: "/\(key)") + ["/\(key)/verdict"])
        }
      }
  }

  private func list(_ vertices: [String]) -> Text {
    .Report.list(vertices.map { names.vertices[$0] ?? $0 }.map(Text.asWritten))
  }

  private var connectivityFindings: [Statement] {
    let measures = connectivity.measures
    let total = connectivity.graph.vertices
    guard total > 0 else {
      return [Statement(Text.Report.noVertices[language], ["/graph/vertices"])]
    }
    let isolates = connectivity.vertices.indices.filter { connectivity.vertices[$0].degree == 0 }
    guard isolates.count < total else {
      let sentence = Text.nothingIsJoined(.Report.counted(total, subject))
      return [Statement(sentence[language], ["/graph/vertices", "/graph/edges"])]
    }
    let pieces = Text.Report.pieces(
      measures.components, largest: measures.largestComponent,
      of: .Report.counted(total, subject),
      share: percent(Double(measures.largestComponent) / Double(total)))
    let points: Text =
      measures.articulationPoints.isEmpty
      ? .Report.noArticulationPoints
      : .Report.articulationPoints(
        measures.articulationPoints.count, subject, list(measures.articulationPoints))
    return [
      Statement(
        pieces[language],
        ["/measures/components", "/measures/largestComponent", "/graph/vertices"]),
      isolates.isEmpty
        ? nil
        : Statement(
          Text.Report.isolates(list(isolates.map { connectivity.vertices[$0].id }))[language],
          isolates.flatMap { ["/vertices/\($0)/id", "/vertices/\($0)/degree"] }),
      Statement(points[language], ["/measures/articulationPoints"]),
      measures.density.map {
        Statement(sentence(onDensity: $0)[language], ["/measures/density"])
      },
    ].compactMap(\.self)
  }

  /// How dense the network is, with two more decimals where it is sparse.
  private func sentence(onDensity density: Double) -> Text {
    let further = density > 0 && density < 0.01 ? 2 : 0
    return .Report.density(
      share: Text { $0.formatPercent(density, decimals: further) },
      density: Text { $0.format(density, decimals: 2 + further) })
  }
}
