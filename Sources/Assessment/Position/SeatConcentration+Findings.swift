import Wording

extension SeatConcentration {
  /// How the seats are spread, as sentences on the result's `/seats`.
  func findings(in language: Language) -> [Statement] {
    guard let gini, let ofPeople = people.womenShare, let ofSeats = seats.womenShare else {
      return []
    }
    let tookPart = Text.womenTookPart(
      people: ofPeople.words(in: language), seats: ofSeats.words(in: language))
    let again = twoOrMore.womenShare.map {
      Text.withSeveralSeats(
        twoOrMore.total, share: $0.words(in: language), threeOrMore.total,
        shareOfThree: threeOrMore.womenShare?.words(in: language) ?? "–")
    }
    return [
      Statement(
        tookPart[language],
        ShareRange.pointers(at: "/seats/people/womenShare")
          + ShareRange.pointers(at: "/seats/seats/womenShare")),
      again.map {
        Statement(
          $0[language],
          Tally.pointers(at: "/seats/twoOrMore") + Tally.pointers(at: "/seats/threeOrMore"))
      },
      Statement(
        Text.seatsGather(most: mostSeats, gini: language.format(gini))[language],
        ["/seats/mostSeats", "/seats/gini"]),
    ].compactMap(\.self)
  }
}
