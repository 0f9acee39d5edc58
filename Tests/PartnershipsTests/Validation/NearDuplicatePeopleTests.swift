import Partnerships
import Testing
import Wording

@Suite struct NearDuplicatePeopleTests {
  private func findings(_ names: [String?]) -> [Finding] {
    var network = Network()
    network.people = names.enumerated().map { place, name in
      var person = Person(id: "p\(place)")
      person.name = name
      return person
    }
    return network.findings().filter { $0.kind == .nearDuplicate }
  }

  @Test(arguments: [
    ("Åsa Öberg", "Asa Oberg"), ("Åsa Öberg", "ÖBERG, Åsa"),
    ("Nguyễn Thị Hương", "Nguyen Thi Huong"),
    ("Đỗ Văn An", "do van an"), ("Anna Berg", "Anna Berg"), ("Anna-Karin Berg", "Berg Anna Karin"),
  ])
  func spellingsOfOneNameMeet(one: String, other: String) {
    #expect(findings([one, nil, other]).map(\.record) == [2])
    #expect(findings([other, one]).map(\.record) == [1])
  }

  /// A letter more makes another name, and many have a first name in common.
  @Test(arguments: [
    ("Nguyễn Văn Ba", "Nguyễn Văn Ban"), ("Anna", "Anna"), ("Anna Berg", "Anna"),
    ("Anna Berg", "Anna Berg Holm"), ("Lê Cơ", "Lê"), ("", ""), ("()", "()"),
  ])
  func differentNamesDoNot(one: String, other: String) {
    #expect(findings([one, other]).isEmpty)
  }

  /// Names are not shown unasked, neither here nor in a report that repeats the remarks.
  @Test(arguments: Language.allCases) func tellsIDsAlone(language: Language) throws {
    let finding = try #require(findings(["Zaphod Beeblebrox", "Beeblebrox, Zaphod"]).first)
    let sentence = finding.message[language]
    #expect(sentence.contains("p0") && sentence.contains("p1"))
    #expect(!sentence.contains("Zaphod") && finding.found == "p1")
  }
}
