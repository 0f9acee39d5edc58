public import Wording

extension GenderPosition {
  /// Returns what is found topic by topic, each with its figures.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences and tables.
  ///   - names: What phases are called.
  /// - Returns: The topics, from who is in the middle to what chance would give.
  public func topics(in language: Language, names: Names) -> [ResultTopic] {
    func topic(
      _ title: Text, _ statements: [Statement], _ tables: [ResultTable]
    ) -> ResultTopic {
      ResultTopic(title: title[language], statements: statements, tables: tables)
    }
    return [
      topic(
        .whoIsInTheMiddle, centralFindings(in: language),
        [
          contacts.table("contacts", title: .mostCentralByContacts, people: people, in: language),
          attendance.table(
            "attendance", title: .mostCentralByAttendance, people: people, in: language),
        ]),
      topic(.womenAndMenCompared, gapFindings(in: language), [gapTable(in: language)]),
      topic(.whoLinksOthers, linkFindings(in: language), [linkTable(in: language)]),
      topic(.whoHoldsSeats, seats.findings(in: language), seats.tables(in: language)),
      topic(
        .contactsWithOwnGender, ownGenderFindings(in: language), [ownGenderOnly.table(in: language)]
      ),
      topic(
        .whoStayed, retentionFindings(in: language, names: names),
        [retention.table(in: language, names: names)]),
      topic(
        .comparedWithChance, chanceFindings(in: language),
        [mixing.table(in: language), chanceTable(in: language)]),
    ]
  }
}
