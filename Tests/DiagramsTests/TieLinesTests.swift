import Partnerships
import Testing

@testable import Diagrams

@Suite struct TieLinesTests {
  @Test func tiesOfOneKindBetweenTwoActorsAreOneLine() throws {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.ties = [
      tie("a", "b", "funds", isDirected: true, weight: 2, certainty: .likely),
      tie("b", "a", "funds", isDirected: true, weight: 3, certainty: .sure),
      tie("a", "b", "agreement", certainty: .disputed),
    ]
    let lines = network.graph(of: View()).tieLines(of: network, kindsAreMerged: false)
    #expect(lines.map(\.ties) == [[0, 1], [2]])
    #expect(lines.map(\.weight) == [5, nil])
    #expect(lines.map(\.certainty) == [.sure, .disputed])
    #expect(lines.map(\.isForward) == [true, false])
    #expect(lines.map(\.isBackward) == [true, false])
  }

  @Test func aDirectedViewDrawsAnUndirectedTieOnce() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.ties = [tie("a", "b", "cooperates")]
    var view = View()
    view.isDirected = true
    let lines = network.graph(of: view).tieLines(of: network, kindsAreMerged: false)
    #expect(lines.map(\.ties) == [[0]])
    #expect(lines.allSatisfy { !$0.isForward && !$0.isBackward })
  }

  @Test func groupsHaveOneLineForAllKinds() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b"), Actor(id: "c")]
    for index in network.actors.indices { network.actors[index].country = index < 2 ? "SE" : "VN" }
    network.ties = [tie("a", "c", "funds"), tie("c", "b", "owns"), tie("a", "b", "owns")]
    var view = View()
    view.rollUp = .country
    let lines = network.graph(of: view).tieLines(of: network, kindsAreMerged: true)
    #expect(lines.map(\.ties) == [[0, 1]])
  }

  private func tie(
    _ from: String, _ to: String, _ kind: String, isDirected: Bool = false, weight: Double? = nil,
    certainty: Certainty = .sure
  ) -> Tie {
    var tie = Tie(from: from, to: to)
    tie.kind = kind
    tie.isDirected = isDirected
    tie.weight = weight
    tie.certainty = certainty
    return tie
  }
}
