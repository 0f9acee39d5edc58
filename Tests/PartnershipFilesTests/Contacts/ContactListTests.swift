import InputFiles
import PartnershipFiles
import Partnerships
import Tables
import Testing
import Wording

@Suite struct ContactListTests {
  @Test func makesANetworkOfARowForEachPerson() throws {
    let reading = try read(
      """
      Förnamn;Efternamn;Organisation;Förvaltning;Slag;Roll;Kön;Land;Ort;E-post;Från;Till
      Anna;Ek;Kommunen;Miljö;Kommun;chef;Kvinna;Sverige;Staden;a@b.se;2012;2014-05
      anna; EK;KOMMUNEN;;;samordnare;K;SE;;;;
      Bo;Å;Verket;;;;–;Vietnam;;;;
      ;;Bolaget;;;;;;;;;
      ;;Verket;;;lärare;man;;;;;
      ;;Verket;;;lärare;man;;;;;
      """)
    let network = reading.network
    #expect(network.actors.map(\.id) == ["kommunen", "kommunen-miljo", "verket", "bolaget"])
    #expect(network.actors.map(\.kind) == ["municipality", "department", nil, nil])
    #expect(network.actors.map(\.partOf) == [nil, "kommunen", nil, nil])
    #expect(network.actors.map(\.country) == ["SE", nil, "VN", nil])
    #expect(network.actors[0].attributes == ["place": "Staden"])
    #expect(network.people.map(\.id) == ["p1", "p2", "p3", "p4"])
    #expect(network.people.map(\.gender) == [.woman, .unknown, .man, .man])
    #expect(network.people.allSatisfy { $0.name == nil })
    #expect(
      network.affiliations.map(\.actor) == [
        "kommunen-miljo", "kommunen", "verket", "verket", "verket",
      ])
    #expect(network.affiliations.map(\.person) == ["p1", "p1", "p2", "p3", "p4"])
    #expect(network.affiliations.map(\.role) == ["chef", "samordnare", nil, "lärare", "lärare"])
    #expect(
      network.affiliations[0].interval
        == Interval(start: PartialDate("2012"), end: PartialDate("2014-05")))
    #expect(reading.problems.isEmpty)
    #expect(network.violations().isEmpty)
  }

  @Test func keepsNamesOnlyIfAsked() throws {
    let list = try list("Namn,Organisation\nAnna Ek,A\n")
    #expect(list.network(keepingNames: true).network.people.map(\.name) == ["Anna Ek"])
    #expect(!"\(list.network(keepingNames: false).network)".contains("Anna"))
  }

  @Test func readsWhoTookPartInWhat() throws {
    let network = try read(
      """
      Aktivitet,Datum,Namn,Organisation
      Möte,2012-05,Anna,A
      Möte,2012-06,Anna,A
      möte,2012-05,Bo,A
      Kurs,,,B
      """
    ).network
    #expect(network.activities.map(\.id) == ["mote", "mote-2", "kurs"])
    #expect(
      network.activities.map(\.interval.start) == [
        PartialDate("2012-05"), PartialDate("2012-06"), nil,
      ])
    #expect(network.participations.map(\.activity) == ["mote", "mote-2", "mote", "kurs"])
    #expect(network.participations.map(\.participant) == ["p1", "p1", "p2", "b"])
    #expect(network.affiliations.count == 2)
  }

  @Test(
    arguments: [
      ("Anna,A,Ms,,,", 2, "Kön", Text.unreadableGender("Ms")),
      ("Anna,A,,14/5 2012,,", 2, "Från", .unreadableDate("14/5 2012")),
      ("Anna,A,,2012,2011,", 2, "Till", .contactEndLeftOut),
      ("Anna,,,,,", 2, nil, .contactWithoutOrganisation),
      ("Anna,A,K,,,\nanna,B,M,,,", 3, "Kön", .personInTwoWays(firstRow: 2)),
      (
        "Anna,A,,,,SE\nBo,a,,,,VN", 3, "Land", .organisationInTwoWays("A", first: "SE", other: "VN")
      ),
      ("Anna,A,,,,Atlantis", 2, "Land", .unusualCountry("Atlantis")),
      (
        "Anna,Linköpings kommun,,,,\nBo,Linkopings kommun,,,,", 3, nil,
        .nearDuplicate("Linkopings kommun", of: "Linköpings kommun", id: "linkopings-kommun")
      ),
      ("Anna Ek,A,,,,\nEk Anna,B,,,,", 3, nil, .nearDuplicatePerson("p2", of: "p1")),
    ] as [(String, Int, String?, Text)])
  func tellsOfWhatIsDoubtful(rows: String, row: Int, column: String?, message: Text) throws {
    let reading = try read("Namn,Organisation,Kön,Från,Till,Land\n\(rows)\n")
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.problems.map(\.message) == [message])
    #expect(reading.problems.map(\.row) == [row])
    #expect(reading.problems.map(\.column) == [column])
    #expect(!reading.network.people.isEmpty)
  }

  @Test func needsAnOrganisation() throws {
    let reading = try read("Förnamn,Ort\nAnna,Staden\n")
    #expect(reading.problems.map(\.message) == [.noOrganisationColumn])
    #expect(reading.network == Network())
  }

  @Test func readsASheetOfAWorkbook() throws {
    guard XLSXWriter.isPossible else { return }
    let sheets = [
      SheetContent(name: "Tomt", columns: [.init("Namn")], rows: []),
      SheetContent(
        name: "Kontakter", columns: [.init("Namn"), .init("Organisation")], rows: [["Anna", "A"]]),
      SheetContent(name: "Andra", columns: [.init("Organisation")], rows: [["B"]]),
    ]
    let file = try XLSXWriter.write(sheets, listName: "Ord").file
    let first = try ContactList(.bytes(file), name: "k.xlsx")
    #expect(first.sheet == "Kontakter")
    #expect(first.otherSheets == ["Tomt", "Andra"])
    #expect(first.network(keepingNames: false).network.actors.map(\.id) == ["a"])
    let other = try ContactList(.bytes(file), name: "k.xlsx", sheet: "andra")
    #expect(other.network(keepingNames: false).network.actors.map(\.id) == ["b"])
    let problem = #expect(throws: FileProblem.self) {
      try ContactList(.bytes(file), name: "k.xlsx", sheet: "C")
    }
    #expect(problem?.message == .noSuchSheet("C", known: ["Tomt", "Kontakter", "Andra"]))
  }

  private func list(_ text: String) throws -> ContactList {
    try ContactList(.bytes(Array(text.utf8)), name: "contacts.csv")
  }

  private func read(_ text: String) throws -> ContactReading {
    try list(text).network(keepingNames: false)
  }
}
