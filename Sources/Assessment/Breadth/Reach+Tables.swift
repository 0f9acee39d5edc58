import Wording

extension Reach {
  /// How many were reached, and for the first time in each phase where there are phases.
  func tables(in language: Language, names: Names) -> [ResultTable] {
    [wholeTable(in: language)] + (phases.isEmpty ? [] : [phaseTable(in: language, names: names)])
  }

  private func wholeTable(in language: Language) -> ResultTable {
    let rows: [(Text, Int)] = [
      (.knownPeople, people), (.takingPart, participants), (.knownActivities, activities),
      (.seatsTaken, seats), (.onlyWithoutPhase, withoutPhase),
    ]
    return ResultTable(
      id: "reach", title: Text.reach[language],
      headings: [Text.measureHeading[language], Text.count[language]],
      rows: rows.map { [.text($0[language].capitalizingFirst), .count($1)] })
  }

  private func phaseTable(in language: Language, names: Names) -> ResultTable {
    let headings: [Text] = [.phaseHeading, .tookPartHeading, .firstTime, .perhapsEarlier]
    return ResultTable(
      id: "first-time", title: Text.firstTimeByPhase[language],
      headings: headings.map { $0[language] },
      rows: phases.map {
        [
          .text(names.phases[$0.phase] ?? $0.phase), .count($0.participants),
          .count($0.firstTime), .count($0.undecided),
        ]
      })
  }
}
