import PartnershipFiles
import Testing

@Suite struct ContactMappingTests {
  @Test(arguments: [
    (
      ["Förnamn", "Efternamn", "Organisation", "Titel", "Kön", "Land", "Ort", "Från", "Till"],
      ["given-name", "family-name", "name", "role", "gender", "country", "place", "start", "end"]
    ),
    (
      ["First Name", "LAST_NAME", "Company", "Job title"],
      ["given-name", "family-name", "name", "role"]
    ),
    (
      ["Họ", "Tên", "Cơ quan", "Chức vụ", "Giới tính"],
      ["family-name", "given-name", "name", "role", "gender"]
    ),
    (["Namn", "Organisation", "Förvaltning"], ["person", "name", "department"]),
    (["Namn", "Kontaktperson"], ["name", "person"]), (["Kommun", "Namn"], ["name", "person"]),
    (["Kommun", "Organisation"], ["place", "name"]),
    (["Möte", "Datum", "Deltagare", "Organisation"], ["activity", "date", "person", "name"]),
  ])
  func proposesByHeadings(headings: [String], fields: [String]) {
    let mapping = ContactMapping(headings: headings)
    #expect(headings.indices.map { mapping.fields[$0]?.rawValue } == fields)
  }

  @Test(arguments: [
    "E-post", "e-mail address", "Telefon", "Mobil", "Phone", "Personnummer", "Adress",
    "Số điện thoại", "Ngày sinh",
  ])
  func leavesOutWhatIsPersonal(heading: String) {
    #expect(ContactMapping(headings: [heading]).uses == [.personal])
  }

  @Test func takesTheClearestHeadingAndTellsOfTheOthers() {
    let mapping = ContactMapping(headings: ["Titel", "Roll", "Anteckning", "Roll"])
    #expect(
      mapping.uses == [
        .told(.role, by: "Roll"), .field(.role), .unknown, .told(.role, by: "Roll"),
      ])
  }

  @Test func isChangedByWhoeverKnowsBetter() {
    var mapping = ContactMapping(headings: ["A", "Roll", "E-post"])
    var areThere = [mapping.take(.role, from: "a")]
    #expect(mapping.uses == [.field(.role), .unknown, .personal])
    areThere.append(mapping.take(.person, from: "e-post"))
    #expect(mapping.uses[2] == .field(.person))
    areThere.append(mapping.take(.role, from: ""))
    #expect(mapping.uses == [.unknown, .unknown, .field(.person)])
    areThere.append(mapping.take(.role, from: "B"))
    #expect(areThere == [true, true, true, false])
  }

  @Test func knowsFieldsByTheirWords() {
    for field in ContactField.allCases { #expect(ContactField(word: field.rawValue) == field) }
    #expect(ContactField(word: "Organisation") == .organisation)
    #expect(ContactField(word: "email") == nil)
  }
}
