import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// A section with its heading, marked where the network is made up.
  func section(
    _ id: String, _ title: Text, class name: String? = nil, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    HTML("section", ["id": id, "class": name, "aria-labelledby": "\(id)-heading"]) {
      if network.information.isFictitious {
        HTML("span", ["class": "mark"]) { sentence(.Report.fictitiousMark) }
      }
      HTML("h2", ["id": "\(id)-heading"]) { title[language] }
      content()
    }
  }

  /// What the figures above or below were computed on.
  func basis(_ text: Text) -> HTML {
    HTML("p", ["class": "basis"]) { "\(Text.Report.computedOn[language]): \(text[language])" }
  }

  /// What connectivity was computed on.
  var connectivityBasis: Text {
    described(
      connectivity.view?.description, counted: [size],
      uncertain: connectivity.view?.uncertainInTime ?? 0)
  }

  /// What breadth was computed on.
  var breadthBasis: Text {
    described(
      breadth.view.description, counted: [.Report.counted(actorsCounted, .actors)],
      uncertain: breadth.view.uncertainInTime)
  }

  /// What the gender distribution was computed on.
  var genderBasis: Text {
    let seats = Text.Report.seats(gender.seats.total)
    return described(
      gender.period, counted: [.Report.counted(gender.people.total, .people), seats],
      uncertain: gender.uncertainInTime)
  }

  private func described(_ view: Text?, counted: [Text], uncertain: Int) -> Text {
    let parts =
      [view].compactMap(\.self) + counted + (uncertain > 0 ? [.uncertainInTime(uncertain)] : [])
    return parts.joined(separator: "; ")
  }

  private var actorsCounted: Int {
    breadth.dimensions["kind"].map { $0.counts.values.reduce($0.unknown, +) } ?? 0
  }

  /// A verdict on a requirement, told apart by its frame as well as its words.
  func mark(_ verdict: BreadthVerdict, text: Text? = nil) -> HTML {
    let look =
      switch verdict {
      case .present: "good"
      case .thin: "weak"
      case .undecided: "open"
      case .missing: "bad"
      }
    return HTML("span", ["class": "verdict \(look)"]) { (text ?? verdict.text)[language] }
  }

  /// A verdict on a gender distribution, told apart by its frame as well as its words.
  func mark(_ tally: Tally) -> HTML {
    let look =
      switch tally.verdict {
      case .even: "good"
      case .womenDominated, .menDominated: "weak"
      case .undecided, .tooSmall: "open"
      }
    return HTML("span", ["class": "verdict \(look)"]) { tally.verdictText[language] }
  }

  /// What is required, for example `university (kind of actor)`.
  func label(_ requirement: RequirementResult) -> Text {
    .label(ofRequirement: requirement.value, in: requirement.dimension)
  }

  /// A share with what it may be when some are of unknown gender.
  func text(_ range: ShareRange) -> Text {
    let cell = ResultTable.Cell.shareRange(range)
    return Text { cell.formatted(in: $0) }
  }

  /// A quotation in the marks of the report's language.
  func quoted(_ quote: String) -> String {
    Text(en: "“\(quote)”", sv: "”\(quote)”", vi: "“\(quote)”")[language]
  }
}
