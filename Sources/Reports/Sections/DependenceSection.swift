import Assessment
import Wording

extension ReportContents {
  /// Whether anybody's loss can be looked at.
  var hasDependence: Bool { !(dependence.worst + dependenceOfPeople.worst).isEmpty }

  /// What the summary tells: without whom alone most would be parted, and on whom most hangs.
  var keyDependence: [Statement] {
    let findings = dependence.findings(in: language, names: namesOfActors)
    return findings.count > 2 ? [findings[0], findings[findings.count - 1]] : findings
  }

  /// On which actors and people the network depends.
  var dependenceSection: HTML {
    guard hasDependence else { return .empty }
    return section("dependence", .Report.dependence) {
      part(.actorsTable, dependence, .dependence, names: namesOfActors)
      part(.peopleTable, dependenceOfPeople, .dependenceOfPeople, names: namesOfPeople)
      HTML("p", ["class": "basis"]) { Text.howDeparturesAreCounted[language] }
    }
  }

  /// Whose loss parts the others, what goes with the worst one, and what hangs on each.
  @HTMLBuilder private func part(
    _ title: Text, _ dependence: Dependence, _ question: Question, names: Names
  ) -> HTML {
    let tables = dependence.tables(in: language, names: names)
    let told = question == .dependence ? keyDependence : []
    if let worst = dependence.worst.first {
      HTML("h3") { title[language] }
      list(
        dependence.findings(in: language, names: names).filter { !told.contains($0) }, question)
      if !worst.departure.cutOff.isEmpty {
        HTML("h4") {
          Text.without(
            Text.Report.list(
              worst.departure.leaving.map { .asWritten(names.vertices[$0] ?? $0) })[language])[
              language]
        }
        list(findings(of: worst.departure, names: names), question)
      }
      for table in tables where table.id == "worst" { self.table(table, question) }
      for table in tables where table.id == "dependence" {
        self.table(beginning(of: table), question, isFolded: true)
      }
      howComputed(tables, question)
    }
  }

  /// What goes with the worst one to leave.
  private func findings(of departure: Departure, names: Names) -> [Statement] {
    departure.findings(in: language, names: names).map { finding in
      Statement(finding.sentence, finding.pointers.map { "/worst/0/departure\($0)" })
    }
  }

  /// As much of a table as a reader can use.
  private func beginning(of table: ResultTable) -> ResultTable {
    let most = 100
    guard table.rows.count > most else { return table }
    var beginning = table
    beginning.rows = Array(table.rows.prefix(most))
    beginning.notes.append(Statement(Text.Report.onlyFirst(most, of: "without")[language]))
    return beginning
  }
}
