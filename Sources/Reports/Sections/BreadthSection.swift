import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// What must be there and whether it is, then how diverse the actors are.
  var breadthSection: HTML {
    section("breadth", .Report.breadth) {
      basis(breadthBasis, .breadth)
      if !breadth.requirements.isEmpty { requirementsTable }
      let tables = breadth.tables(in: language, names: names)
      for table in coverageTables(of: tables) { self.table(table, .breadth) }
      for table in tables where table.id.hasPrefix("diversity") { self.table(table, .breadth) }
      for table in tables where table.id == "counts" { countTables(table) }
      reachPart(tables)
    }
  }

  /// The coverage both ways of counting, or once where both come to the same.
  private func coverageTables(of tables: [ResultTable]) -> [ResultTable] {
    let both = tables.filter { $0.id.hasPrefix("coverage") }
    return both.count == 2 && both[0].rows == both[1].rows ? [both[0]] : both
  }

  /// Whom the network reached, and who was there for the first time.
  @HTMLBuilder private func reachPart(_ tables: [ResultTable]) -> HTML {
    if let reach = breadth.reach, reach.people > 0 {
      let whole = Text.Report.reached(
        reach.participants, of: reach.people, activities: reach.activities, seats: reach.seats)
      HTML("h3") { Text.reach[language] }
      paragraph(
        Statement(
          whole[language],
          ["participants", "people", "activities", "seats"].map { "/reach/\($0)" }), .breadth)
      for table in tables where table.id == "first-time" { self.table(table, .breadth) }
      if reach.withoutPhase > 0 && !reach.phases.isEmpty {
        HTML(notes: [
          HTML(
            Statement(
              Text.Report.onlyWithoutPhase(reach.withoutPhase)[language],
              ["/reach/withoutPhase"]), .breadth)
        ])
      }
    }
  }

  /// How many there are of each value, with a table for each dimension, which the first column
  /// names.
  private func countTables(_ table: ResultTable) -> HTML {
    var dimensions: [(name: String, rows: [[String]])] = []
    for row in table.rows.map({ $0.map { $0.formatted(in: language) } }) {
      if dimensions.last?.name != row[0] { dimensions.append((row[0], [])) }
      dimensions[dimensions.count - 1].rows.append(Array(row.dropFirst()))
    }
    let headings = table.headings.dropFirst().enumerated().map { column, text in
      HTML.Heading(text, isFigure: column > 0)
    }
    return HTML("div", ["class": "tables"]) {
      for dimension in dimensions {
        HTML(caption: dimension.name, headings: headings, rows: dimension.rows)
      }
    }
  }

  private var requirementsTable: HTML {
    let levels = [breadth.rollUp, breadth.beside.rollUp].map {
      sentence($0 == View.RollUp.entity.rawValue ? .asLegalEntities : .departmentsApart)
    }
    let headings =
      [
        HTML.Heading(Text.Report.requirement[language]),
        HTML.Heading(Text.Report.minimum[language], isFigure: true),
      ]
      + levels.flatMap { level in
        [
          HTML.Heading(level, isFigure: true), HTML.Heading(Text.verdict[language]),
        ]
      }
    return HTML(
      caption: Text.Report.requirements[language], headings: headings,
      notes: [HTML(text: Text.Report.actorsAsCounted[language])]
    ) {
      for reason in requirementsByReason {
        HTML("tbody") {
          HTML("tr") {
            HTML(
              "th",
              [
                "class": "quote", "colspan": "\(headings.count)", "scope": "rowgroup",
                "lang": reason.because == nil ? nil : network.information.language,
              ]
            ) {
              reason.because.map(quoted) ?? Text.Report.noReason[language]
            }
          }
          for index in reason.requirements { requirementRows(index) }
        }
      }
    }
  }

  @HTMLBuilder private func requirementRows(_ index: Int) -> HTML {
    let requirement = breadth.requirements[index]
    let results = [requirement, breadth.beside.requirements[index]]
    let columns = 2 + 2 * results.count
    HTML("tr") {
      HTML("th", ["scope": "row"]) { sentence(label(requirement)) }
      HTML("td", ["class": "figure"]) {
        let minimum = requirement.minimum.map { amount($0, of: requirement) }
        minimum.map { isLimit(requirement) ? Text.Report.atMost($0)[language] : $0[language] }
          ?? "–"
      }
      for result in results {
        HTML("td", ["class": "figure"]) {
          result.found.map { amount($0, of: requirement)[language] } ?? "–"
        }
        HTML("td") {
          mark(result.verdict)
          result.reasonText.map { reason in
            HTML("span", ["class": "reason"]) { reason[language] }
          }
        }
      }
    }
    if !requirement.actors.isEmpty {
      HTML("tr", ["class": "behind"]) {
        HTML("td", ["colspan": "\(columns)"]) {
          "\(Text.actorsBehind[language]): "
          requirement.actors.map(name).joined(separator: ", ")
        }
      }
    }
  }

  /// The requirements, in the order of their table, put together by their reason.
  private var requirementsByReason: [(because: String?, requirements: [Int])] {
    var groups: [(because: String?, requirements: [Int])] = []
    for (index, requirement) in breadth.requirements.enumerated() {
      if let last = groups.indices.last, groups[last].because == requirement.because {
        groups[last].requirements.append(index)
      } else {
        groups.append((requirement.because, [index]))
      }
    }
    return groups
  }

  private func isLimit(_ requirement: RequirementResult) -> Bool {
    requirement.dimension == "connectivity"
  }

  private func amount(_ amount: Double, of requirement: RequirementResult) -> Text {
    if ["connectivity", "gender"].contains(requirement.dimension) { return percent(amount) }
    let decimals = amount == amount.rounded() ? 0 : 2
    return Text { $0.format(amount, decimals: decimals) }
  }
}
