import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct CodelengthTests {
  /// The mean length of the codewords, from their shares: a code of the parts that are entered, and
  /// in every part one of its vertices and its exit.
  @Test(arguments: RandomCase.all, [false, true])
  func isThatOfTheCodes(_ random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let weights = (usingWeights ? graph : graph.unweighted()).underlying().weightMatrix()
    let total = weights.joined().reduce(0, +)
    var expected: Double?
    if total > 0 {
      let visits = weights.map { $0.reduce(0, +) / total }
      let exits = partition.members.map { members in
        members.reduce(0.0) { sum, u in
          graph.vertices.filter { partition.parts[$0] != partition.parts[u] }
            .reduce(sum) { $0 + weights[u][$1] / total }
        }
      }
      expected =
        length(exits)
        + zip(partition.members, exits).reduce(0) { sum, part in
          sum + length(part.0.map { visits[$0] } + [part.1])
        }
    }
    let codelength = graph.codelength(of: partition, usingWeights: usingWeights)
    #expect(codelength.isNear(expected, within: 1e-10))
  }

  // igraph 1.0.0, the codelength of community_infomap.
  @Test func valueOfAnotherProgram() {
    let labels = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
    let codelength = Classics.krackhardtKite.codelength(of: Partition(labels: labels))
    #expect(codelength.isNear(3.1105560595, within: 1e-10))
  }

  @Test func isUndefinedWithoutEdges() {
    #expect(Graph.empty(0).codelength(of: Partition(labels: [])) == nil)
    let loop = Graph(vertexCount: 1, edges: [(0, 0)])
    #expect(loop.codelength(of: Partition(labels: [0])) == nil)
  }

  /// Returns how often codewords of these shares are used, times their mean length.
  private func length(_ shares: [Double]) -> Double {
    let sum = shares.reduce(0, +)
    return shares.reduce(0) { $0 - ($1 > 0 ? $1 * log2($1 / sum) : 0) }
  }
}
