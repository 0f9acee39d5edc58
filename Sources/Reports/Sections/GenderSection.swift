import Assessment
import Wording

extension ReportContents {
  /// Whether there are people whose gender could be told.
  var hasPeople: Bool { gender.people.total > 0 }

  /// The gender distribution, as a whole and group by group.
  var genderSection: HTML {
    if let published { return section(of: published) }
    guard hasPeople else { return .empty }
    return section("gender", .Report.gender) {
      basis(genderBasis, .gender)
      HTML("p") { Text.genderBasis(gender.basis)[language] }
      list(gender.directions(in: language, names: names), .gender)
      genderOverall
      let groupings = gender.dimensionsOfInterest
      for dimension in groupings where isShownAtOnce(dimension) { genderTable(by: dimension) }
      for dimension in groupings where !isShownAtOnce(dimension) {
        folded(sentence(dimension.title)) { genderTable(by: dimension) }
      }
      HTML(
        notes: [
          Text.howGenderIsCounted, gender.isSliced ? .allWhoMayHaveBeenThereCount : nil,
          .peopleMayCountTwice,
        ].compactMap { $0.map { HTML(text: $0[language]) } })
    }
  }

  private func isShownAtOnce(_ dimension: GenderDimension) -> Bool {
    [.side, .country, .sector, .phase].contains(dimension)
  }

  private var genderOverall: HTML {
    genderTable(
      .Report.genderOverall, .counted,
      groups: [
        GenderRows(label: Text.peopleCounted[language], rows: [(nil, gender.people)]),
        GenderRows(label: Text.seatsCounted[language], rows: [(nil, gender.seats)]),
        GenderRows(label: Text.leadingRolesCounted[language], rows: [(nil, gender.leading)]),
      ]
        + gender.further.rows.filter { $0.tally.total > 0 }.map {
          GenderRows(label: $0.what[language], rows: [(nil, $0.tally)])
        },
      notes: [Statement(Text.Report.barKey[language])] + gender.furtherNotes(in: language))
  }

  /// The distribution in every group that holds somebody; of many small groups the people alone.
  private func genderTable(by dimension: GenderDimension) -> HTML {
    let labels = GenderLabels(language: language, names: names)
    let onlyPeople = [.actor, .entity, .activity].contains(dimension)
    let notes: [Text] =
      switch dimension {
      case .phase: [.phasesCountThoseWhoTookPart]
      case .year: [.activitiesCountInTheirFirstYear]
      default: []
      }
    return genderTable(
      dimension.title, dimension.heading, hasCaption: isShownAtOnce(dimension),
      groups: gender.by[dimension].filter { $0.people.total > 0 }.map { group in
        GenderRows(
          label: sentence(.asWritten(labels.label(of: group.value, by: dimension))),
          rows: onlyPeople
            ? [(nil, group.people)]
            : [
              (.peopleCounted, group.people), (.seatsCounted, group.seats),
              (.leadingRolesCounted, group.leading),
            ].filter { $0.1.total > 0 })
      },
      notes: notes.map { Statement($0[language]) })
  }

  private func genderTable(
    _ caption: Text, _ heading: Text, hasCaption: Bool = true, groups: [GenderRows],
    notes: [Statement] = []
  ) -> HTML {
    let hasCounted = groups.contains { $0.rows.contains { $0.what != nil } }
    let figures = [
      Text.women, .men, .otherGender, .undisclosedGender, .unknownGender, .Report.total,
      .Report.womenShare,
    ]
    let headings =
      [HTML.Heading(heading[language])]
      + (hasCounted ? [HTML.Heading(Text.counted[language])] : [])
      + figures.map { HTML.Heading($0[language], isFigure: true) }
      + [HTML.Heading(Text.Report.bar[language]), HTML.Heading(Text.verdict[language])]
    return HTML(
      caption: sentence(caption), hasCaption: hasCaption, headings: headings,
      notes: notes.map { HTML($0, .gender) }
    ) {
      for group in groups {
        HTML("tbody") {
          for (index, row) in group.rows.enumerated() {
            HTML("tr") {
              if index == 0 {
                HTML(
                  "th",
                  [
                    "scope": group.rows.count > 1 ? "rowgroup" : "row",
                    "rowspan": group.rows.count > 1 ? "\(group.rows.count)" : nil,
                  ]
                ) { group.label }
              }
              row.what.map { what in
                HTML("th", ["scope": "row", "class": "nowrap"]) { what[language] }
              }
              cells(row.tally)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func cells(_ tally: Tally) -> HTML {
    for count in [
      tally.women, tally.men, tally.other, tally.undisclosed, tally.unknown, tally.total,
    ] {
      HTML("td", ["class": "figure"]) { "\(count)" }
    }
    let share = tally.womenShare.map { text($0)[language] }
    HTML("td", ["class": "figure"]) { share ?? "–" }
    HTML("td") {
      tally.womenShare.map {
        HTML(bar: $0, label: "\(Text.Report.womenShare[language]): \(text($0)[language])")
      }
    }
    HTML("td") { tally.total == 0 ? HTML(text: "–") : mark(tally) }
  }

  /// The rows of one group.
  private struct GenderRows {
    let label: String
    let rows: [(what: Text?, tally: Tally)]
  }
}
