import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct HierarchyTests {
  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(random: RandomCase) throws {
    let plain = random.graph
    #expect(try plain.hierarchy().areNear(definition(plain.adjacencyMatrix), within: 1e-9))
    let weighted = random.weightedGraph
    let expected = definition(weighted.strengthMatrix)
    let hierarchy = try weighted.hierarchy(usingWeights: true)
    #expect(hierarchy.areNear(expected, within: 1e-9))
    #expect(hierarchy.allSatisfy { $0.map { $0 >= 0 && $0 <= 1 } ?? true })
  }

  @Test func isZeroAmongEquals() throws {
    #expect(try Graph.star(leaves: 4).hierarchy().areNear([0, nil, nil, nil, nil]))
    #expect(try Graph.complete(4).hierarchy().areNear([0, 0, 0, 0]))
  }

  @Test func nearsOneWhereOneContactIsAll() throws {
    let graph = Graph(
      vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)], weights: [1_000_000, 1, 1])
    let hierarchy = try #require(graph.hierarchy(usingWeights: true)[0])
    #expect(hierarchy > 0.99 && hierarchy <= 1)
  }

  @Test func needsTwoContacts() throws {
    #expect(try Graph.empty(0).hierarchy().isEmpty)
    #expect(try Graph(vertexCount: 2, edges: [(0, 0), (0, 1), (0, 1)]).hierarchy() == [nil, nil])
  }

  /// networkx 3.6.1, Theil's index of local_constraint(G, v, w) over the contacts w, divided by the
  /// logarithm of their number.
  @Test func isThatOfOtherPrograms() throws {
    let club = try Classics.karateClub.hierarchy()
    #expect(
      [club[0], club[1], club[33]].areNear(
        [0.0875446368, 0.1544986992, 0.2416086532], within: 1e-10))
  }

  /// Burt's formula, summed over all vertices.
  private func definition(_ arcs: [[Double]]) -> [Double?] {
    let shares = arcs.indices.map { i in
      let total = arcs.indices.reduce(0) { $0 + arcs[i][$1] + arcs[$1][i] }
      return arcs.indices.map { total > 0 ? (arcs[i][$0] + arcs[$0][i]) / total : 0 }
    }
    return arcs.indices.map { i in
      let constraints = arcs.indices.filter { shares[i][$0] > 0 }.map { j in
        let share = shares[i][j] + arcs.indices.reduce(0) { $0 + shares[i][$1] * shares[$1][j] }
        return share * share
      }
      let count = Double(constraints.count)
      guard count > 1 else { return nil }
      let mean = constraints.reduce(0, +) / count
      let unequal = constraints.reduce(0) { $0 + $1 / mean * log($1 / mean) }
      return unequal / (count * log(count))
    }
  }
}
