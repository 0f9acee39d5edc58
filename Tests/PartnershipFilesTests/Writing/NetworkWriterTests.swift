import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct NetworkWriterTests {
  @Test(arguments: Language.allCases) func isReadBackAsItWas(language: Language) throws {
    let folder = try TemporaryFolder()
    try NetworkWriter.write(.small, to: folder.path + "/new", for: language)
    let reading = NetworkReader.read(at: folder.path + "/new")
    #expect(reading.network == .small)
  }

  @Test(arguments: Language.allCases) func keepsEveryColumn(language: Language) throws {
    var network = Network()
    network.information.title = "Å, \"b\""
    network.information.titles = ["en": "x", "vi": "y"]
    network.information.genderBasis = "legal sex"
    network.information.attributes = ["owner": "LiU"]
    var actor = Actor(id: "a", name: "A\nB")
    actor.names = ["vi": "Á"]
    actor.count = .group(7)
    actor.identifier = "SE-ON-1"
    actor.interval = Interval(start: PartialDate("2012-05"), end: PartialDate("2013"))
    actor.attributes = ["b": "1", "a": "2"]
    network.actors = [actor, Actor(id: "b")]
    var tie = Tie(from: "a", to: "b")
    tie.kind = "handshake"
    tie.weight = 0.1
    tie.isDirected = true
    tie.certainty = .disputed
    tie.evidence = Evidence(quote: "q", note: "n")
    network.ties = [tie, Tie(from: "b", to: "b")]
    network.people = Gender.allCases.map { Person(id: $0.rawValue, gender: $0) }
    var affiliation = Affiliation(person: "man", actor: "a")
    affiliation.isLeading = false
    network.affiliations = [affiliation, Affiliation(person: "other", actor: "b")]
    network.requirements = [Requirement(dimension: "gender", value: "even")]
    let folder = try TemporaryFolder()
    try NetworkWriter.write(network, to: folder.path, for: language)
    #expect(NetworkReader.read(at: folder.path).network == network)
  }

  @Test(
    arguments: [
      (
        Language.swedish,
        "från;till;slag;riktad;vikt;början;slut;säkerhet;källa;citat;anteckning",
        "a;b;finansiering;ja;#;;;;;;"
      ),
      (
        .vietnamese,
        "từ;đến;loại;có hướng;trọng số;bắt đầu;kết thúc;độ chắc chắn;nguồn;trích dẫn;ghi chú",
        "a;b;tài trợ;có;#;;;;;;"
      ),
    ], [(0.5, "0,5"), (2, "2"), (1.125, "1,1250"), (0.125, "0,125"), (1e-7, "1e-07")])
  func writesWhatExcelOpens(
    table: (language: Language, headings: String, row: String),
    number: (weight: Double, text: String)
  ) throws {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    var tie = Tie(from: "a", to: "b")
    tie.kind = "funds"
    tie.isDirected = true
    tie.weight = number.weight
    network.ties = [tie]
    let files = NetworkWriter.files(of: network, for: table.language)
    let weight = number.text.contains(",") ? "\"\(number.text)\"" : number.text
    let row = table.row.replacing("#", with: weight)
    #expect(files[6].text == "\u{FEFF}\(table.headings)\r\n\(row)\r\n")
    let copy = try TemporaryFolder(
      texts: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }))
    let reading = NetworkReader.read(at: copy.path)
    #expect(reading.network == network)
    #expect(!reading.problems.contains { $0.severity != .note })
  }

  @Test func writesPlainText() {
    var network = Network()
    network.phases = [Phase(id: "f1", name: "Ett")]
    let files = NetworkWriter.files(of: network)
    #expect(files.map(\.name) == Table.allCases.map { "\($0.rawValue).csv" })
    #expect(files[7].text == "id,name,start,end\nf1,Ett,,\n")
    #expect(files[0].text == "key,value\n")
  }

  @Test func leavesNothingOfAnotherNetwork() throws {
    let folder = try TemporaryFolder()
    try NetworkWriter.write(.small, to: folder.path)
    var network = Network()
    network.actors = [Actor(id: "a")]
    try NetworkWriter.write(network, to: folder.path)
    #expect(NetworkReader.read(at: folder.path).network == network)
  }
}
