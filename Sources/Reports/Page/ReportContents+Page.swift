import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// The whole page; without a picture where only its sentences are asked for.
  func page(showing picture: Picture?) -> HTML {
    let page = HTML("html", ["lang": language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"]) {
      head
      HTML("body") {
        HTML("a", ["class": "skip", "href": "#findings"]) { Text.Report.skip[language] }
        top
        HTML("main") {
          summary
          pictureSection(picture)
          breadthSection
          borderSection
          genderSection
          positionSection
          connectivitySection
          dependenceSection
          materialSection
          actorsSection
          tiesSection
          limitsSection
          definitionsSection
          sourcesSection
        }
        HTML("footer") {
          HTML("p") { "\(Text.Report.madeWith[language]) \(program)." }
        }
      }
    }
    return HTML([HTML(trusted: "<!DOCTYPE html>\n"), page])
  }

  private var head: HTML {
    HTML("head") {
      HTML("meta", ["charset": "utf-8"])
      HTML(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        ])
      HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      HTML("meta", ["name": "generator", "content": program])
      HTML("title") { "\(title) – \(Text.Report.documentKind[language])" }
      HTML("style") {
        HTML(trusted: Stylesheet.css(margin: isFictitious ? sentence(.Report.fictitiousMark) : ""))
      }
    }
  }

  private var top: HTML {
    HTML("header") {
      HTML("p", ["class": "kicker"]) { Text.Report.documentKind[language] }
      HTML("h1") { title }
      HTML("p", ["class": "subtitle"]) { Text.Report.subtitle[language] }
      if isFictitious {
        HTML("p", ["class": "fictitious", "role": "note"]) { Text.Report.fictitious[language] }
      }
      HTML("dl", ["class": "facts"]) {
        for (label, text) in facts {
          HTML("div") {
            HTML("dt") { label[language] }
            HTML("dd") { text }
          }
        }
      }
      HTML("nav", ["aria-labelledby": "contents-heading"]) {
        HTML("h2", ["id": "contents-heading"]) { Text.Report.contents[language] }
        HTML("ol") {
          for (id, title) in chapters {
            HTML("li") { HTML("a", ["href": "#\(id)"]) { title[language] } }
          }
        }
      }
    }
  }

  private var facts: [(label: Text, text: String)] {
    let latest = network.sources.compactMap(\.date).max { $0.latest < $1.latest }
    let span =
      [description.earliest, description.latest].compactMap(\.self).isEmpty
      ? nil : Text.Report.interval(from: description.earliest, to: description.latest)
    return [
      (.Report.dataDate, latest?.description ?? Text.Report.dataUndated[language]),
      (.Report.timeSpan, span?[language] ?? Text.Report.none[language]),
      (.Report.view, sentence(view.description(of: network))),
      (.Report.extent, sentence(size)),
    ]
  }

  private var chapters: [(id: String, title: Text)] {
    let chapters: [(id: String, title: Text)?] = [
      ("findings", .Report.findings), ("picture", .Report.picture), ("breadth", .Report.breadth),
      hasTiedPairs ? ("borders", .acrossBorders) : nil,
      hasPeople || published != nil ? ("gender", .Report.gender) : nil,
      hasPositions ? ("positions", .positionsByGender) : nil,
      ("connectivity", .Report.connectivity),
      hasDependence ? ("dependence", .Report.dependence) : nil,
      ("material", .Report.material), ("actors", .Report.actors), ("ties", .Report.ties),
      ("limits", .Report.limits), ("definitions", .Report.definitions),
      ("sources", .Report.sources),
    ]
    return chapters.compactMap(\.self)
  }

  private var isFictitious: Bool { network.information.isFictitious }
}
