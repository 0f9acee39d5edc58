import Wording

extension RankedView {
  /// Returns the genders of the most central as a table: a row for every list, one for all lengths
  /// together, and at last all people.
  func table(
    _ id: String, title: Text, people: Tally, in language: Language
  ) -> ResultTable {
    let headings: [Text] = [
      .measureHeading, .listHeading, .shareOfWomen, .shareOfMen, .leastDifference,
      .greatestDifference,
    ]
    let all: [ResultTable.Cell] = [
      .none, .text(Text.allPeople[language]), .range(people.womenShare), .range(people.menShare),
      .none, .none,
    ]
    return ResultTable(
      id: id, title: title[language], headings: headings.map { $0[language] },
      rows: centralities.flatMap { $0.rows(in: language) } + [all],
      notes: [Text.ofView(view.description), .differenceIsOfWomen, .equalsShareTheLastPlaces]
        .map { $0[language] })
  }
}

extension CentralityPosition {
  fileprivate func rows(in language: Language) -> [[ResultTable.Cell]] {
    let name = ResultTable.Cell.text(measure.name[language].capitalizingFirst)
    return top.map { list in
      [
        name, .text(Text.first(list.length)[language]), .shareRange(list.womenShare),
        .shareRange(list.menShare), .points(list.womenDifference.low),
        .points(list.womenDifference.high),
      ]
    } + [
      [
        name, .text(Text.allLengths[language]), .none, .none, .points(womenCurve.low),
        .points(womenCurve.high),
      ]
    ]
  }
}

extension ResultTable.Cell {
  static func range(_ share: ShareRange?) -> Self { share.map { .shareRange($0) } ?? .none }
}
