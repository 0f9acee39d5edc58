import Graphs
import TestSupport
import Testing

@Suite struct AttackOrderTests {
  static let attacks: [Attack] = [
    .degree, .recalculatedDegree, .betweenness, .recalculatedBetweenness, .random(seed: 3),
  ]

  @Test(arguments: RandomCase.all, attacks)
  func hasEveryVertexOnce(random: RandomCase, attack: Attack) throws {
    let graph = random.smallGraph
    #expect(try graph.attackOrder(by: attack).sorted() == Array(0..<graph.vertexCount))
  }

  @Test(arguments: RandomCase.all)
  func goesByWhatIsGreatest(random: RandomCase) throws {
    let graph = random.smallGraph.underlying()
    let matrix = graph.adjacencyMatrix
    func degree(_ vertex: Int, among left: [Int]) -> Double {
      left.reduce(0) { $0 + matrix[vertex][$1] }
    }
    let all = Array(0..<graph.vertexCount)
    let betweenness = try graph.betweennessCentrality()
    for (attack, score) in [
      (Attack.degree, { vertex, _ in degree(vertex, among: all) }),
      (.recalculatedDegree, { vertex, left in degree(vertex, among: left) }),
      (.betweenness, { vertex, _ in betweenness[vertex] }),
    ] as [(Attack, (Int, [Int]) -> Double)] {
      var left = all
      for vertex in try graph.attackOrder(by: attack) {
        let scores = left.map { score($0, left) }
        let first = left.first { score($0, left) > (scores.max() ?? 0) - 1e-9 }
        #expect(vertex == first)
        left.removeAll { $0 == vertex }
      }
    }
  }

  /// Without the middle of a path each half has its own middle.
  @Test func betweennessIsRecalculated() throws {
    let path = Graph.path(7)
    #expect(try path.attackOrder(by: .betweenness) == [3, 2, 4, 1, 5, 0, 6])
    #expect(try path.attackOrder(by: .recalculatedBetweenness) == [3, 1, 5, 0, 2, 4, 6])
  }

  @Test func ofNothing() throws {
    for attack in Self.attacks { #expect(try Graph.empty(0).attackOrder(by: attack).isEmpty) }
  }
}
