import Graphviz
import Partnerships
import Testing

@testable import Diagrams

/// The kind of picture that is chosen where none is asked for.
@Suite struct ChoiceTests {
  @Test func theKindThatSuitsIsProposed() throws {
    func kind(actors count: Int, stepsTo steps: [Int], countries: [String?] = [nil]) -> String? {
      var network = Network()
      network.actors = (0..<count).map { number in
        var actor = Actor(id: "a\(number)")
        actor.country = countries[number % countries.count]
        return actor
      }
      network.ties = (0..<count).flatMap { number in
        steps.map { Tie(from: "a\(number)", to: "a\((number + $0) % count)") }
      }
      let sheet = Sheet(network: network, graph: network.graph(of: View()), options: .init())
      return sheet.kind.rawValue
    }
    #expect(kind(actors: 8, stepsTo: [1]) == "overview")
    #expect(kind(actors: 30, stepsTo: [1]) == "contacts")
    #expect(kind(actors: 30, stepsTo: [1], countries: ["SE", "VN"]) == "overview")
    #expect(kind(actors: 30, stepsTo: [1, 2, 3, 4, 5], countries: ["SE", "VN"]) == "matrix")
    #expect(kind(actors: 200, stepsTo: [1, 2, 3, 4, 5]) == "contacts")
  }

  /// What is too much is refused before anything is drawn, by its own number.
  @Test(arguments: [
    (NetworkDiagram.Kind.overview, 501, 500), (.matrix, 1001, 1000), (.change, 501, 500),
  ])
  func tooManyAreRefused(_ kind: NetworkDiagram.Kind, _ count: Int, _ maximum: Int) {
    var network = Network()
    network.actors = (0..<count).map { Actor(id: "a\($0)") }
    network.phases = [Phase(id: "p", name: "p"), Phase(id: "q", name: "q")]
    var options = NetworkDiagram.Options()
    options.kind = kind
    #expect(throws: GraphvizError.tooManyNodes(count, maximum: maximum)) {
      try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
    }
  }
}
