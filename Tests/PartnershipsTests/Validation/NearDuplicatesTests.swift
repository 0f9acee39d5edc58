import Partnerships
import Testing
import Wording

@Suite struct NearDuplicatesTests {
  @Test(arguments: [
    ("Tekniska verken i Linköping AB", "Tekniska Verken"),
    ("Tekniska verken", "TEKNISKA VERKEN AB"),
    ("Tekniska verken (publ.)", "Tekniska-verken"),
    ("Tekniska verken", "Teknsika verken"),
    ("Tekniska verken", "Tekniska verkem"),
    ("Tekniska verken", "Tekniska verkn"),
    ("Tekniska verken", "Tekniiska verken"),
    ("Thái Nguyên", "Thai Nguyen"),
    ("Đại học Thái Nguyên", "dai hoc thai nguyen"),
    ("AB", "ab"),
    ("Universitetet i Linköping, avdelningen", "Avdelningen i Linköping, universitetet"),
    ("Linköpings kommun, Utbildningsförvaltningen", "Utbildningsförvaltningen Linköpings kommun"),
    ("Công ty TNHH Môi trường Sông Công", "Môi trường Sông Công"),
    ("Công ty cổ phần Môi trường", "Moi truong CTCP"),
  ])
  func spellingsOfOneNameMeet(one: String, other: String) {
    #expect(alike(one, other))
    #expect(alike(other, one))
  }

  @Test(arguments: [
    ("Tekniska verken i Linköping", "Tekniska verken i Norrköping"),
    ("School 1", "School 2"),
    ("Norra skolan 11", "Norra skolan 12"),
    ("Thai Nguyen University", "Thai Nguyen"),
    ("Thai Nguyen University of Education", "Thai Nguyen University of Sciences"),
    ("Sida", "Lida"),
    ("Sông Công", "Sông"),
    ("Linköpings kommun", "Norrköpings kommun"),
    ("Linköpings kommun", "Linköpings universitet"),
    ("", "()"),
  ])
  func differentNamesDoNot(one: String, other: String) {
    #expect(!alike(one, other))
    #expect(!alike(other, one))
  }

  @Test func aPartIsNotTakenForItsWhole() {
    var network = Network()
    network.actors = [Actor(id: "a", name: "Verken AB"), Actor(id: "b", name: "Verken")]
    network.actors[1].partOf = "a"
    #expect(!network.findings().contains { $0.kind == .nearDuplicate })
  }

  @Test func eachNameIsReportedOnceWithTheFirstOne() throws {
    var network = Network()
    network.actors = ["Verken AB", "Annat", "Verken", "verken"].enumerated().map {
      Actor(id: "a\($0)", name: $1)
    }
    let findings = network.findings().filter { $0.kind == .nearDuplicate }
    #expect(findings.map(\.record) == [2, 3])
    #expect(
      try #require(findings.first).message
        == Text(
          en: "“Verken” may be the same actor as “Verken AB” (id “a0”); "
            + "if so, keep one row and use its id everywhere.",
          sv: "”Verken” kan vara samma aktör som ”Verken AB” (id ”a0”); "
            + "behåll i så fall en rad och använd dess id överallt.",
          vi: "“Verken” có thể cùng là một tác nhân với “Verken AB” (mã “a0”); "
            + "nếu vậy, hãy giữ một hàng và dùng mã của hàng đó ở mọi nơi."))
  }

  @Test func manyAlikeNamesTakeNoTime() {
    var network = Network()
    network.actors = (0..<3000).map { Actor(id: "\($0)", name: "Företagsgruppen nummer \($0)") }
    network.actors += (0..<500).map { Actor(id: "x\($0)", name: "Ett och samma namn") }
    network.actors.append(Actor(id: "long", name: String(repeating: "långt ", count: 100_000)))
    #expect(network.findings().count { $0.kind == .nearDuplicate } == 499)
  }

  private func alike(_ one: String, _ other: String) -> Bool {
    var network = Network()
    network.actors = [Actor(id: "one", name: one), Actor(id: "other", name: other)]
    return network.findings().contains { $0.kind == .nearDuplicate }
  }
}
