import Wording

extension SeatConcentration {
  /// Returns who holds seats by gender, and how far these gather in few hands.
  func tables(in language: Language) -> [ResultTable] {
    let counted: [(Text, Tally)] = [
      (.tookPartCounted, people), (.seatsCounted, seats), (.twoSeatsOrMore, twoOrMore),
      (.threeSeatsOrMore, threeOrMore), (.withMostSeats(mostSeats), withMostSeats),
    ]
    let headings: [Text] = [.measureHeading, .everyoneHeading, .women, .men]
    let figures: [[ResultTable.Cell]] = [
      [
        .text(Text.giniCoefficient[language]), .number(gini, decimals: 3),
        .number(womenGini, decimals: 3), .number(menGini, decimals: 3),
      ],
      [.text(Text.mostSeatsOfOne[language]), .count(mostSeats), .none, .none],
    ]
    return [
      ResultTable(
        id: "seats", title: Text.whoHoldsSeats[language],
        headings: [Text.counted[language]] + Tally.headings(in: language),
        rows: counted.filter { $1.total > 0 }.map {
          [.text($0[language])] + $1.cells(in: language)
        }),
      ResultTable(
        id: "concentration", title: Text.seatConcentration[language],
        headings: headings.map { $0[language] }, rows: gini == nil ? [] : figures),
    ]
  }
}
