import Wording

extension SameGenderContacts {
  /// Returns how many women and men have contacts with their own gender only, as a table.
  func table(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .genderHeading, .withContactsHeading, .ownOnlyHeading, .undecidedHeading, .shareHeading,
    ]
    return ResultTable(
      id: "own-gender", title: Text.contactsWithOwnGender[language],
      headings: headings.map { $0[language] },
      rows: [(Text.women, women), (.men, men)].filter { $1.people > 0 }.map {
        [
          .text($0[language]), .count($1.people), .count($1.ownOnly), .count($1.undecided),
          .range($1.share),
        ]
      })
  }
}
