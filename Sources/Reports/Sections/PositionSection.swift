import Assessment
import Wording

extension ReportContents {
  /// Whether anybody's gender is stated, so that something can be said of positions.
  var hasPositions: Bool { position.people.stated > 0 }

  /// Which positions women and men have, topic by topic.
  var positionSection: HTML {
    guard hasPositions else { return .empty }
    let told = position.keyFindings(in: language)
    return section("positions", .positionsByGender) {
      for topic in position.topics(in: language, names: names) {
        let statements = topic.statements.filter { !told.contains($0) }
        if !statements.isEmpty || !topic.tables.isEmpty {
          HTML("h3") { topic.title }
          list(statements, .position)
          for table in topic.tables { self.table(table, .position, under: topic.title) }
        }
      }
      howComputed(position.tables(in: language, names: names), .position)
    }
  }
}
