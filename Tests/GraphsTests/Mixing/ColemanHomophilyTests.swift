import Graphs
import TestSupport
import Testing

@Suite struct ColemanHomophilyTests {
  @Test(arguments: RandomCase.all) func isColemansFormula(random: RandomCase) {
    let arcs = random.graph.knownArcs(random.groups)
    let others = Double(random.groups.count { $0 != nil } - 1)
    for (group, value) in random.graph.colemanHomophily(of: random.groups).enumerated() {
      let size = Double(random.groups.count { $0 == group })
      let all = Double(arcs.count { $0.source == group })
      let inner = Double(arcs.count { $0 == (group, group) })
      let expected = all * (size - 1) / others
      let isDefined = all > 0 && expected > 0 && expected < all
      let formula =
        inner > expected ? (inner - expected) / (all - expected) : (inner - expected) / expected
      #expect(value.isNear(isDefined ? formula : nil))
      if let value { #expect(abs(value) <= 1) }
    }
  }

  /// By hand: of 21 ends at women 12 lead to women, of 23 at men 14 to men.
  @Test func isThatOfWhitesKinship() {
    let values = Classics.whiteKinship.colemanHomophily(of: kinshipGender)
    #expect(values.areNear([0.228571428571, 0.295652173913]))
    let arcs = Classics.whiteKinship.withArcsBothWays()
    #expect(arcs.colemanHomophily(of: kinshipGender) == values)
  }

  /// Coleman's table of 60 and 40 pupils, who choose 45 and 15, and 20 and 20; he himself rounds
  /// to 0.375 and 0.167 by leaving out that nobody can choose oneself.
  @Test func isThatOfColemansTable() {
    var arcs: [(Int, Int)] = []
    for place in 0..<45 { arcs.append((place, (place + 1) % 60)) }
    for place in 0..<15 { arcs.append((place, 60 + place)) }
    for place in 0..<20 { arcs.append((60 + place, place)) }
    for place in 0..<20 { arcs.append((60 + place, 61 + place)) }
    let school = Graph(vertexCount: 100, edges: arcs, isDirected: true)
    let values = school.colemanHomophily(of: (0..<100).map { $0 < 60 ? 0 : 1 })
    #expect(values.areNear([0.38125, 0.175]))
  }

  @Test func isNotDefinedWithoutChoice() {
    #expect(Graph.complete(3).colemanHomophily(of: [0, 0, 0]) == [nil])
    #expect(Graph.path(3).colemanHomophily(of: [0, 0, 1]).areNear([1.0 / 3, nil]))
    #expect(Graph.path(2, isDirected: true).colemanHomophily(of: [0, 1]) == [nil, nil])
    #expect(Graph.empty(0).colemanHomophily(of: []).isEmpty)
  }
}
