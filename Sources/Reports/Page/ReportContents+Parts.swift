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

  /// The view that connectivity was computed on, and its size.
  var viewBasis: Text {
    let text = view.description(of: network)
    let uncertain = connectivity.view?.uncertainInTime ?? 0
    return joined(
      [text, size] + (uncertain > 0 ? [.uncertainInTime(uncertain)] : []), separator: "; ")
  }

  /// What breadth and gender were computed on: actors as they are counted, in the part of time.
  var countingBasis: Text {
    var counting = View()
    counting.slice = view.slice
    counting.rollUp = view.rollUp
    return joined(
      [
        counting.description(of: network),
        .Report.counted(actorsCounted, .actors),
        .Report.counted(gender.people.total, .people),
      ], separator: "; ")
  }

  private var actorsCounted: Int {
    breadth.dimensions["kind"].map { $0.counts.values.reduce($0.unknown, +) } ?? 0
  }

  private func joined(_ texts: [Text], separator: String) -> Text {
    Text(
      en: texts.map(\.english).joined(separator: separator),
      sv: texts.map(\.swedish).joined(separator: separator))
  }

  /// A verdict on a requirement, told apart by its frame as well as its words.
  func mark(_ verdict: BreadthVerdict) -> HTML {
    let look =
      switch verdict {
      case .present: "good"
      case .thin: "weak"
      case .undecided: "open"
      case .missing: "bad"
      }
    return HTML("span", ["class": "verdict \(look)"]) { verdict.text[language] }
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
    switch (requirement.dimension, requirement.value) {
    case ("gender", "even"): return .Report.evenGender
    case ("connectivity", "articulation-share"): return .Report.articulationShare
    default: break
    }
    let value = Text.label(ofRequired: requirement.value, in: requirement.dimension)
    let dimension = Text.label(ofDimension: requirement.dimension)
    return Text(
      en: "\(value.english) (\(dimension.english))", sv: "\(value.swedish) (\(dimension.swedish))")
  }

  /// A share, or from where to where it may lie.
  ///
  /// A decimal is added where rounding would move a share to 40 or 60 per cent from beyond them.
  func text(_ range: ShareRange) -> Text {
    func format(_ share: Double, _ language: Language) -> String {
      let percent = share * 100
      let rounded = percent.rounded()
      let decimals = [40, 60].contains(rounded) && abs(percent - rounded) > 1e-9 ? 1 : 0
      return language.format(percent, decimals: decimals)
    }
    func text(_ language: Language, unit: String) -> String {
      let (low, high) = (format(range.low, language), format(range.high, language))
      return (low == high ? low : "\(low)–\(high)") + unit
    }
    return Text(en: text(.english, unit: "%"), sv: text(.swedish, unit: "\u{A0}%"))
  }

  /// A quotation in the marks of the language.
  func quoted(_ quote: String) -> String {
    Text(en: "“\(quote)”", sv: "”\(quote)”")[language]
  }
}
