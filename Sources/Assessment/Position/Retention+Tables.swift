import Wording

extension [Retention] {
  /// Returns who stayed from each phase to the next, as a table.
  func table(in language: Language, names: Names) -> ResultTable {
    let headings: [Text] = [
      .fromPhaseHeading, .toPhaseHeading, .tookPartCounted, .stayedCounted, .shareOfWomenStayed,
      .shareOfMenStayed,
    ]
    return ResultTable(
      id: "retention", title: Text.whoStayed[language], headings: headings.map { $0[language] },
      rows: map {
        [
          .text(names.phases[$0.from] ?? $0.from), .text(names.phases[$0.to] ?? $0.to),
          .count($0.people.total), .count($0.stayed.total), .range($0.womenShare),
          .range($0.menShare),
        ]
      })
  }
}
