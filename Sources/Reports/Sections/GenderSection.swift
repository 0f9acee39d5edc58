import Assessment
import Wording

extension ReportContents {
  /// The gender distribution, as a whole and group by group.
  var genderSection: HTML {
    section("gender", .Report.gender) {
      if gender.people.total == 0 {
        HTML("p") { Text.Report.noPeople[language] }
      } else {
        basis(genderBasis)
        HTML("p") {
          Text.genderBasis(gender.basis.map { Text.Report.label(ofGenderBasis: $0)[language] })[
            language]
        }
        HTML("p") { Text.howGenderIsCounted[language] }
        if gender.isSliced { HTML("p") { Text.allWhoMayHaveBeenThereCount[language] } }
        genderOverall
        HTML("p", ["class": "basis"]) { Text.Report.barKey[language] }
        for (caption, heading, dimension, groups) in [
          (Text.genderBySide, Text.sideHeading, "side", gender.by.side),
          (.genderByCountry, .countryHeading, "country", gender.by.country),
          (.genderBySector, .sectorHeading, "sector", gender.by.sector),
        ] {
          genderTable(caption, heading, groups) { sentence(.label(ofValue: $0, in: dimension)) }
        }
        genderTable(
          .genderByPhase, .phaseHeading, gender.by.phase,
          notes: gender.directions(in: language, names: names).map(\.sentence)
            + [Text.phasesCountThoseWhoTookPart[language]]
        ) { names.phases[$0] ?? $0 }
        genderTable(.genderByActor, .actorHeading, gender.by.actor, onlyPeople: true, label: name)
        genderTable(.genderByActivity, .activityHeading, gender.by.activity, onlyPeople: true) {
          names.activities[$0] ?? $0
        }
        HTML("p", ["class": "basis"]) { Text.peopleMayCountTwice[language] }
      }
    }
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
      notes: gender.furtherNotes(in: language).map(\.sentence))
  }

  /// The distribution in every group that holds somebody.
  private func genderTable(
    _ caption: Text, _ heading: Text, _ groups: [GenderGroup], onlyPeople: Bool = false,
    notes: [String] = [], label: (String) -> String
  ) -> HTML {
    let rows = groups.filter { $0.people.total > 0 }.map { group in
      GenderRows(
        label: group.value.map(label) ?? sentence(.unknown),
        rows: onlyPeople
          ? [(nil, group.people)]
          : [
            (.peopleCounted, group.people), (.seatsCounted, group.seats),
            (.leadingRolesCounted, group.leading),
          ])
    }
    return rows.isEmpty ? .empty : genderTable(caption, heading, groups: rows, notes: notes)
  }

  private func genderTable(
    _ caption: Text, _ heading: Text, groups: [GenderRows], notes: [String] = []
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
      caption: sentence(caption), headings: headings, notes: notes
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
