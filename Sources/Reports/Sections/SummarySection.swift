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

  private func finding(_ title: Text, verdict: HTML?, basis: Text, sentences: [Text]) -> HTML {
    HTML("article", ["class": "finding"]) {
      HTML("h3") {
        title[language]
        verdict
      }
      HTML("ul") {
        for sentence in sentences { HTML("li") { sentence[language] } }
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

  private var breadthFindings: [Text] {
    guard let verdict = breadth.verdict else { return [.Report.noRequirements] }
    func requirements(_ verdict: BreadthVerdict) -> [RequirementResult] {
      breadth.requirements.filter { $0.verdict == verdict }
    }
    func list(_ verdict: BreadthVerdict) -> Text? {
      let found = requirements(verdict)
      return found.isEmpty ? nil : .Report.list(found.map(label))
    }
    var sentences: [Text?] = [
      .Report.requirements(
        present: requirements(.present).count, thin: requirements(.thin).count,
        undecided: requirements(.undecided).count, missing: requirements(.missing).count),
      list(.missing).map(Text.Report.missing),
      list(.undecided).map(Text.Report.undecided),
      list(.thin).map(Text.Report.thin),
    ]
    if let beside = breadth.beside.verdict, beside != verdict {
      sentences.append(
        .Report.beside(
          asEntities: breadth.beside.rollUp == View.RollUp.entity.rawValue,
          verdict: overall(beside)))
    }
    return sentences.compactMap(\.self)
  }

  private var genderFindings: [Text] {
    let people = gender.people
    guard people.total > 0 else { return [.Report.noPeople] }
    let tallies = [
      (people, Text.Report.counted(people.total, .people)),
      (gender.seats, .Report.seats(gender.seats.total)),
      (gender.leading, .Report.leadingRoles(gender.leading.total)),
    ]
    return [
      .Report.people(
        people.total, women: people.women, men: people.men, other: people.other,
        unstated: people.unstated)
    ]
      + tallies.compactMap { tally, what in
        tally.womenShare.map {
          .Report.womenShare(of: what, share: text($0), verdict: tally.verdictText)
        }
      }
  }

  private func list(_ vertices: [String]) -> Text {
    .Report.list(vertices.map { names.vertices[$0] ?? $0 }.map { Text(en: $0, sv: $0) })
  }

  private var connectivityFindings: [Text] {
    let measures = connectivity.measures
    let total = connectivity.graph.vertices
    guard total > 0 else { return [.Report.noVertices] }
    let isolates = connectivity.vertices.filter { $0.degree == 0 }.map(\.id)
    var sentences = [
      Text.Report.pieces(
        measures.components, largest: measures.largestComponent,
        of: .Report.counted(total, subject),
        share: percent(Double(measures.largestComponent) / Double(total)))
    ]
    if !isolates.isEmpty { sentences.append(.Report.isolates(list(isolates))) }
    if !measures.articulationPoints.isEmpty {
      sentences.append(
        .Report.articulationPoints(
          measures.articulationPoints.count, subject, list(measures.articulationPoints)))
    } else if isolates.count < total {
      sentences.append(.Report.noArticulationPoints)
    }
    if let density = measures.density { sentences.append(sentence(onDensity: density)) }
    return sentences
  }

  /// How dense the network is, with two more decimals where it is sparse.
  private func sentence(onDensity density: Double) -> Text {
    let further = density > 0 && density < 0.01 ? 2 : 0
    func text(_ write: (Language) -> String) -> Text {
      Text(en: write(.english), sv: write(.swedish))
    }
    return .Report.density(
      share: text { $0.formatPercent(density, decimals: further) },
      density: text { $0.format(density, decimals: 2 + further) })
  }
}
