import GraphFiles
import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct GraphImportTests {
  /// Two women and a man, whose tie has a kind, a weight and a year.
  private var friends: AttributedGraph {
    var graph = AttributedGraph(isDirected: true)
    graph.name = "Vänner"
    graph.attributes = [
      GraphAttribute("language", .text("sv")), GraphAttribute("colour", .text("blue")),
    ]
    for id in ["a", "b", "c"] { graph.addNode(id) }
    for (row, gender) in ["F", "m", "kvinna"].enumerated() {
      graph.nodes.set(.text(gender), "Sex", row: row)
    }
    graph.nodes.set(.text("Anna"), KnownAttribute.label, row: 0)
    graph.nodes.set(.integer(41), "age", row: 0)
    let edge = graph.addEdge(0, 1)
    graph.edges.set(.text("supports"), KnownAttribute.relation, row: edge)
    graph.edges.set(.real(2.5), KnownAttribute.weight, row: edge)
    graph.setTimes([TimeSpan(start: "2012", end: "2014-05")], ofEdge: edge)
    graph.addEdge(1, 2, isDirected: false)
    return graph
  }

  @Test func nodesWithGendersArePeople() throws {
    let reading = NetworkReading(of: friends, inFile: "friends.graphml")
    let network = try #require(reading.network)
    #expect(network.people.map(\.gender) == [.woman, .man, .woman])
    #expect(network.people.map(\.name) == ["Anna", nil, nil])
    #expect(network.people[0].attributes == ["age": "41", "label": "Anna"])
    #expect(network.actors.isEmpty)
    #expect(network.information.title == "Vänner")
    #expect(network.information.language == "sv")
    #expect(network.information.attributes == ["colour": "blue"])
    #expect(network.ties.map(\.kind) == ["supports", nil])
    #expect(network.ties.map(\.weight) == [2.5, nil])
    #expect(network.ties.map(\.isDirected) == [true, false])
    #expect(
      network.ties[0].interval == Interval(start: PartialDate("2012"), end: PartialDate("2014-05")))
    #expect(reading.problems.map(\.message).contains(.guessedGenders("Sex")))
  }

  @Test func aViewOfPeopleHasTheirTies() throws {
    let network = try #require(NetworkReading(of: friends, inFile: "friends.gml").network)
    var view = View()
    view.layer = .people
    view.isDirected = true
    let graph = network.graph(of: view)
    #expect(graph.vertices.count == 3)
    #expect(graph.edges.count == 3)
    view.tieKinds = ["supports"]
    #expect(network.graph(of: view).edges.count == 1)
  }

  @Test func otherWordsForGendersAreTold() throws {
    var graph = AttributedGraph(isDirected: false)
    for (row, code) in [1, 2, 9].enumerated() {
      graph.addNode("\(row)")
      graph.nodes.set(.integer(code), "code", row: row)
    }
    var roles = AttributeRoles()
    roles.gender = "code"
    let refused = NetworkReading(of: graph, inFile: "codes.gml", roles: roles)
    #expect(refused.network == nil)
    #expect(refused.problems.map(\.message) == [.unreadableGenderWord("1", attribute: "code")])
    roles.genderWords = ["1": .man, "2": .woman, "9": .unknown]
    let network = try #require(NetworkReading(of: graph, inFile: "codes.gml", roles: roles).network)
    #expect(network.people.map(\.gender) == [.man, .woman, .unknown])
  }

  @Test func nodesWithKindsAreActors() throws {
    var graph = AttributedGraph(isDirected: false)
    for (row, kind) in ["university", "company"].enumerated() {
      graph.addNode("n\(row)")
      graph.nodes.set(.text(kind), "art", row: row)
    }
    graph.nodes.set(.text("SE"), "country", row: 1)
    graph.nodes.set(.text("Liu"), "title", row: 0)
    var roles = AttributeRoles()
    roles.kind = "art"
    roles.name = "title"
    let network = try #require(NetworkReading(of: graph, inFile: "a.gml", roles: roles).network)
    #expect(network.actors.map(\.kind) == ["university", "company"])
    #expect(network.actors.map(\.country) == [nil, "SE"])
    #expect(network.actors.map(\.name) == ["Liu", "n1"])
    roles.side = "nowhere"
    let refused = NetworkReading(of: graph, inFile: "a.gml", roles: roles)
    #expect(
      refused.problems.map(\.message)
        == [
          .unknownAttribute("nowhere", of: "--side-attribute", known: ["art", "country", "title"])
        ])
  }

  @Test func theSecondModeIsActivities() throws {
    var graph = AttributedGraph(isDirected: false)
    for (row, id) in ["anna", "board"].enumerated() {
      graph.addNode(id)
      graph.nodes.set(.integer(row + 1), KnownAttribute.mode, row: row)
    }
    graph.addEdge(1, 0)
    let network = try #require(NetworkReading(of: graph, inFile: "a.dl").network)
    #expect(network.actors.map(\.id) == ["anna"])
    #expect(network.activities.map(\.id) == ["board"])
    #expect(network.participations.map(\.participant) == ["anna"])
  }

  @Test func weightsBelowZeroAreKeptAsAnAttribute() throws {
    var graph = AttributedGraph(isDirected: false)
    for id in ["a", "b"] { graph.addNode(id) }
    graph.edges.set(.real(-1), KnownAttribute.weight, row: graph.addEdge(0, 1))
    let reading = NetworkReading(of: graph, inFile: "signed.net")
    #expect(reading.network?.ties.map(\.weight) == [nil])
    #expect(reading.network?.ties.map(\.attributes) == [["weight": "-1"]])
    #expect(reading.problems.map(\.message) == [.unusedWeights("weight")])
  }
}
