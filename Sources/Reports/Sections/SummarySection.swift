import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// The findings in plain sentences, each with what it was computed on.
  var summary: HTML {
    section("findings", .Report.findings) {
      finding(
        .Report.breadth, verdict: breadth.verdict.map(overallMark), basis: breadthBasis,
        sentences: breadthFindings)
      finding(
        .Report.gender, verdict: gender.people.total == 0 ? nil : mark(gender.people),
        basis: genderBasis, sentences: genderFindings)
      finding(
        .Report.connectivity, verdict: nil, basis: connectivityBasis,
        sentences: connectivityFindings)
    }
  }

  private func finding(_ title: Text, verdict: HTML?, basis: Text, sentences: [Statement]) -> HTML {
    HTML("article", ["class": "finding"]) {
      HTML("h3") {
        title[language]
        verdict
      }
      HTML("ul") {
        for sentence in sentences { HTML("li") { sentence.text[language] } }
      }
      self.basis(basis)
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

  /// All sentences, in the order in which they are shown.
  var statements: [Statement] { breadthFindings + genderFindings + connectivityFindings }

  private var breadthFindings: [Statement] {
    guard let verdict = breadth.verdict else {
      return [Statement(.Report.noRequirements, .breadth, ["/verdict"])]
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
        ? nil : Statement(sentence(.Report.list(found)), .breadth, pointers(verdict))
    }
    var statements: [Statement?] = [
      Statement(
        .Report.requirements(
          present: places(.present).count, thin: places(.thin).count,
          undecided: places(.undecided).count, missing: places(.missing).count),
        .breadth, pointers(nil)),
      list(.missing, Text.Report.missing), list(.undecided, Text.Report.undecided),
      list(.thin, Text.Report.thin),
    ]
    if let beside = breadth.beside.verdict, beside != verdict {
      statements.append(
        Statement(
          .Report.beside(
            asEntities: breadth.beside.rollUp == View.RollUp.entity.rawValue,
            verdict: overall(beside)), .breadth, ["/beside/verdict"]))
    }
    return statements.compactMap(\.self)
  }

  private var genderFindings: [Statement] {
    let people = gender.people
    guard people.total > 0 else {
      return [
        Statement(.Report.noPeople, .gender, ["women", "men", "other"].map { "/people/\($0)" })
      ]
    }
    let tallies = [
      ("people", people, Text.Report.counted(people.total, .people)),
      ("seats", gender.seats, .Report.seats(gender.seats.total)),
      ("leading", gender.leading, .Report.leadingRoles(gender.leading.total)),
    ]
    return [
      Statement(
        .Report.people(
          people.total, women: people.women, men: people.men, other: people.other,
          unstated: people.unstated), .gender,
        ["women", "men", "other", "undisclosed", "unknown"].map { "/people/\($0)" })
    ]
      + tallies.compactMap { key, tally, what in
        tally.womenShare.map {
          Statement(
            .Report.womenShare(of: what, share: text($0), verdict: tally.verdictText), .gender,
            ["womenShare/low", "womenShare/stated", "womenShare/high", "verdict"].map {
              "/\(key)/\($0)"
            })
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
      return [Statement(.Report.noVertices, .connectivity, ["/graph/vertices"])]
    }
    let isolates = connectivity.vertices.indices.filter { connectivity.vertices[$0].degree == 0 }
    var statements = [
      Statement(
        .Report.pieces(
          measures.components, largest: measures.largestComponent,
          of: .Report.counted(total, subject),
          share: percent(Double(measures.largestComponent) / Double(total))), .connectivity,
        ["/measures/components", "/measures/largestComponent", "/graph/vertices"])
    ]
    if !isolates.isEmpty {
      let ids = isolates.map { connectivity.vertices[$0].id }
      statements.append(
        Statement(
          .Report.isolates(list(ids)), .connectivity,
          isolates.flatMap { ["/vertices/\($0)/id", "/vertices/\($0)/degree"] }))
    }
    let points = ["/measures/articulationPoints"]
    if !measures.articulationPoints.isEmpty {
      statements.append(
        Statement(
          .Report.articulationPoints(
            measures.articulationPoints.count, subject, list(measures.articulationPoints)),
          .connectivity, points))
    } else if isolates.count < total {
      statements.append(Statement(.Report.noArticulationPoints, .connectivity, points))
    }
    if let density = measures.density {
      statements.append(
        Statement(sentence(onDensity: density), .connectivity, ["/measures/density"]))
    }
    return statements
  }

  /// How dense the network is, with two more decimals where it is sparse.
  private func sentence(onDensity density: Double) -> Text {
    let further = density > 0 && density < 0.01 ? 2 : 0
    return .Report.density(
      share: Text { $0.formatPercent(density, decimals: further) },
      density: Text { $0.format(density, decimals: 2 + further) })
  }
}
