import Partnerships
import Wording

extension GenderMixing {
  /// Returns the contacts between every two genders as a table; without rows if there are none.
  func table(in language: Language) -> ResultTable {
    ResultTable(
      id: "mixing", title: Text.contactsBetweenGenders[language],
      headings: [Text.genderHeading[language], Text.peopleCounted[language]]
        + genders.map { $0.plural[language] },
      rows: ties.joined().contains { $0 > 0 }
        ? zip(genders, zip(people, ties)).map { gender, counts in
          [.text(gender.plural[language]), .count(counts.0)] + counts.1.map { .count($0) }
        } : [],
      notes: unknownTies > 0
        ? [
          Statement(
            Text.contactsOfUnknownGender(unknownTies)[language], ["/mixing/unknownTies"])
        ] : [])
  }
}

extension Gender {
  /// What people of the gender are called.
  var plural: Text {
    switch self {
    case .woman: .women
    case .man: .men
    case .other: .otherGender
    case .undisclosed: .undisclosedGender
    case .unknown: .unknownGender
    }
  }
}
