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

  /// A sentence as a paragraph.
  func paragraph(_ statement: Statement, _ question: Question, class name: String? = nil) -> HTML {
    HTML("p", ["class": name]) { HTML(statement, question) }
  }

  /// Sentences as a list; nothing of none.
  func list(_ statements: [Statement], _ question: Question) -> HTML {
    statements.isEmpty
      ? .empty
      : HTML("ul") {
        for statement in statements { HTML("li") { HTML(statement, question) } }
      }
  }

  /// A table, which opens on a click where it is long.
  ///
  /// - Parameters:
  ///   - table: The table; without rows it is left out.
  ///   - question: The question that it answers.
  ///   - heading: The heading that it stands under, which is not said again.
  ///   - isFolded: Whether it opens on a click; if it is long unless told.
  /// - Returns: The table, in a box that opens if it is folded.
  func table(
    _ table: ResultTable, _ question: Question, under heading: String? = nil,
    isFolded: Bool? = nil
  ) -> HTML {
    guard !table.rows.isEmpty else { return .empty }
    var table = table
    table.notes = table.notes.filter(isNotMark)
    guard isFolded ?? (table.rows.count > 15) else {
      return HTML(table, in: language, of: question, hasCaption: table.title != heading)
    }
    return folded(table.title == heading ? Text.inFigures[language] : table.title) {
      HTML(table, in: language, of: question, hasCaption: false)
    }
  }

  /// What opens on a click, and on paper is open.
  func folded(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
    HTML("details", ["class": "folded"]) {
      HTML("summary") { title }
      content()
    }
  }

  /// How the figures of a result were computed: the notes of its first table.
  func howComputed(_ tables: [ResultTable], _ question: Question) -> HTML {
    HTML(notes: (tables.first?.notes ?? []).filter(isNotMark).map { HTML($0, question) })
  }

  /// Whether a note isn't the mark of a made-up network, which every section has.
  private func isNotMark(_ note: Statement) -> Bool {
    note.sentence != Text.fictitiousNote[language]
  }

  /// What the figures above or below were computed on.
  func basis(_ statement: Statement, _ question: Question) -> HTML {
    paragraph(
      Statement(
        "\(Text.Report.computedOn[language]): \(statement.sentence)", statement.pointers),
      question, class: "basis")
  }

  /// What connectivity was computed on.
  var connectivityBasis: Statement {
    described(
      connectivity.view?.description, counted: [size],
      uncertain: connectivity.view?.uncertainInTime ?? 0,
      at: ["/graph/vertices", "/graph/edges", "/view/uncertainInTime"])
  }

  /// What breadth was computed on.
  var breadthBasis: Statement {
    described(
      breadth.view.description, counted: [.Report.counted(actorsCounted, .actors)],
      uncertain: breadth.view.uncertainInTime,
      at: ["/dimensions/kind/counts", "/dimensions/kind/unknown", "/view/uncertainInTime"])
  }

  /// What the gender distribution was computed on.
  var genderBasis: Statement {
    let seats = Text.Report.seats(gender.seats.total)
    return described(
      gender.period, counted: [.Report.counted(gender.people.total, .people), seats],
      uncertain: gender.uncertainInTime,
      at: Tally.pointers(at: "/people") + Tally.pointers(at: "/seats") + ["/uncertainInTime"])
  }

  /// What positions were computed on.
  var positionBasis: Statement {
    described(
      position.contacts.view.description,
      counted: [.Report.counted(position.people.total, .people)],
      uncertain: position.contacts.view.uncertainInTime,
      at: Tally.pointers(at: "/people") + ["/contacts/view/uncertainInTime"])
  }

  /// What dependence on actors was computed on.
  var dependenceBasis: Statement {
    described(
      dependence.view.description,
      counted: [.Report.counted(dependence.vertices.count, .actors)],
      uncertain: dependence.view.uncertainInTime,
      at: ["/worst/0/departure/before/vertices", "/view/uncertainInTime"])
  }

  private func described(
    _ view: Text?, counted: [Text], uncertain: Int, at pointers: [String]
  ) -> Statement {
    let parts =
      [view].compactMap(\.self) + counted + (uncertain > 0 ? [.uncertainInTime(uncertain)] : [])
    return Statement(parts.joined(separator: "; ")[language], pointers)
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
