import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// What nobody can know from these data, counted.
  var limitsSection: HTML {
    section("limits", .Report.limits) {
      HTML("ul") {
        for limit in limits { HTML("li") { limit[language] } }
      }
      if !remarks.isEmpty {
        HTML("h3") { Text.Report.remarks[language] }
        HTML("ul") { for remark in remarks { HTML("li") { remark } } }
      }
    }
  }

  private var limits: [Text] {
    let ties = network.ties
    func count(_ certainty: Certainty) -> Int { ties.count { $0.certainty == certainty } }
    let withoutSource = ties.count - description.tiesWithSource
    let uncertain = connectivity.view?.uncertainInTime ?? 0
    let people = gender.people
    let counted: [(count: Int, text: (Int) -> Text)] = [
      (count(.likely), Text.Report.likelyTies), (count(.disputed), Text.Report.disputedTies),
      (withoutSource, Text.Report.tiesWithoutSource),
      (description.undated, Text.Report.undatedRows),
      (uncertain, Text.Report.uncertainRows),
      (description.groupsOfUnknownNumber, Text.Report.unknownNumbers),
      (people.unstated, Text.Report.unstatedGenders),
      (gender.leadingNotStated, Text.leadingNotStated),
    ]
    return counted.filter { $0.count > 0 }.map { $0.text($0.count) }
      + (isProjected ? [.Report.projected] : [])
      + (people.total > 0 ? [.Report.smallGroups] : [])
      + [.Report.onlyStructure]
  }

  private var isProjected: Bool { view.layer == .people || view.includesParticipation }

  /// What the measures mean and who defined them.
  var definitionsSection: HTML {
    section("definitions", .Report.definitions) {
      for (title, measures) in [
        (Text.Report.breadth, Measure.ofBreadth), (.Report.gender, Measure.ofGender),
        (.wholeGraph, Measure.ofGraphs), (.singleVertices, Measure.ofVertices),
      ] {
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
