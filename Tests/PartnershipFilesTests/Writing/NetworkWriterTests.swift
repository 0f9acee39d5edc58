import PartnershipFiles
import Partnerships
import TestSupport
import Testing

@Suite struct NetworkWriterTests {
  @Test func isReadBackAsItWas() throws {
    let folder = try TemporaryFolder()
    try NetworkWriter.write(.small, to: folder.path + "/new")
    let reading = NetworkReader.read(at: folder.path + "/new")
    #expect(reading.network == .small)
  }

  @Test func keepsEveryColumn() throws {
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
    try NetworkWriter.write(network, to: folder.path)
    #expect(NetworkReader.read(at: folder.path).network == network)
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
