import Graphs
import TestSupport
import Testing

@Suite struct ConstraintTests {
  // networkx 3.6.1, constraint(G); igraph 1.0.0 gives the same.
  @Test func classics() throws {
    let club = try Classics.karateClub.constraint()
    #expect(try #require(club[0]).isNear(0.155423297647, within: 1e-12))
    #expect(try #require(club[11]).isNear(1))
    #expect(try #require(club[33]).isNear(0.1564186851, within: 1e-10))
    let kin: [Double?] = [
      0.4241235134, 0.4799746032, 1, 0.5843990930, 0.3626775510,
      0.4241235134, 0.4555142857, 0.5, 0.3912244898, 0.3626775510,
    ]
    #expect(try Classics.whiteKinship.constraint().areNear(kin, within: 1e-10))
  }

  // networkx 3.6.1, constraint(G).
  @Test func directed() throws {
    let expected: [Double?] = [0.59375, 1.125, 0.59375, 5.0 / 9, 1, 1, nil]
    #expect(try Graph.twoCircles.constraint().areNear(expected))
  }

  // networkx 3.6.1, constraint(G, weight='weight'); igraph 1.0.0, constraint(weights=…), too.
  @Test func weighted() throws {
    let expected: [Double?] = [
      0.8337855039, 0.8265779093, 0.8158827694, 0.9060946746, nil,
    ]
    let detours = try Graph.detours.constraint(usingWeights: true)
    #expect(detours.areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    #expect(try random.graph.constraint().areNear(definition(random.graph.adjacencyMatrix)))
    let weighted = random.weightedGraph
    let expected = definition(weighted.strengthMatrix)
    #expect(try weighted.constraint(usingWeights: true).areNear(expected))
  }

  @Test func manyThreadsGiveTheSameBits() throws {
    // So large that it is cut into parts.
    let graph = Graph.erdosRenyi(vertexCount: 300, edgeCount: 9_000, isDirected: true, seed: 1)
    let expected = try Execution(threadCount: 1).run { try graph.constraint() }
    for threadCount in [2, 16] {
      #expect(try Execution(threadCount: threadCount).run { try graph.constraint() } == expected)
    }
  }

  @Test func strengthsOfZeroAreRefused() async {
    await #expect(processExitsWith: .failure) {
      let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [1, 0])
      _ = try graph.constraint(usingWeights: true)
    }
  }

  @Test func arcsBothWaysAreAsGoodAsEdges() throws {
    let club = Classics.karateClub
    #expect(try club.withArcsBothWays().constraint().areNear(club.constraint()))
  }

  @Test(arguments: 1...9) func contactsWhoAreStrangersShareTheConstraint(leaves: Int) throws {
    // By hand: each of k strangers has the share 1/k, which makes k · 1/k².
    let expected = [1 / Double(leaves)] + [Double?](repeating: 1, count: leaves)
    #expect(try Graph.star(leaves: leaves).constraint().areNear(expected))
  }

  @Test func whoHasNoContactsHasNone() throws {
    #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).constraint() == [nil, nil])
  }

  /// Burt's formula, summed over all vertices.
  private func definition(_ arcs: [[Double]]) -> [Double?] {
    let shares = arcs.indices.map { i in
      let total = arcs.indices.reduce(0) { $0 + arcs[i][$1] + arcs[$1][i] }
      return arcs.indices.map { total > 0 ? (arcs[i][$0] + arcs[$0][i]) / total : 0 }
    }
    return arcs.indices.map { i in
      let contacts = arcs.indices.filter { shares[i][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      return contacts.reduce(0.0) { sum, j in
        let indirect = arcs.indices.reduce(0) { $0 + shares[i][$1] * shares[$1][j] }
        return sum + (shares[i][j] + indirect) * (shares[i][j] + indirect)
      }
    }
  }
}
