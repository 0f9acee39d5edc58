import Graphs
import TestSupport
import Testing

@Suite struct EffectiveSizeTests {
  // networkx 3.6.1, effective_size(G).
  @Test func classics() {
    let club = Classics.karateClub.effectiveSize()
    #expect(club[0] == 13.75)
    #expect(club[11] == 1)
    #expect(club[32] == 12 - 26.0 / 12)
    let kin: [Double?] = [25.0 / 7, 2.2, 1, 1, 3, 25.0 / 7, 2.2, 2, 2.5, 3]
    #expect(Classics.whiteKinship.effectiveSize().areNear(kin))
    let kite: [Double?] = [2, 2, 1, 10.0 / 3, 1, 3, 3, 7.0 / 3, 2, 1]
    #expect(Classics.krackhardtKite.effectiveSize().areNear(kite))
  }

  // networkx 3.6.1, effective_size(G, nodes=list(G)). Without `nodes` it takes another way, which
  // divides by the wrong contact's strongest tie.
  @Test func directed() {
    let expected: [Double?] = [2.375, 1, 2.375, 2, 1, 1, nil]
    #expect(Graph.twoCircles.effectiveSize().areNear(expected))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) {
    let graph = random.graph
    #expect(graph.effectiveSize().areNear(definition(graph)))
    for (size, contacts) in zip(graph.effectiveSize(), graph.underlying().degrees()) {
      guard let size else { continue }
      #expect(1 - 1e-12 <= size && size <= Double(contacts))
    }
  }

  /// Borgatti's form: contacts less twice the ties among them for each contact.
  @Test(arguments: 0..<50) func undirectedItIsBorgattisForm(seed: Int) {
    let graph = Graph.random(seed: seed)
    let matrix = graph.adjacencyMatrix
    let simpler: [Double?] = graph.vertices.map { vertex in
      let contacts = graph.vertices.filter { matrix[vertex][$0] > 0 }
      let ties = contacts.reduce(0.0) { sum, contact in
        sum + contacts.reduce(0) { $0 + matrix[contact][$1] }
      }
      return contacts.isEmpty ? nil : Double(contacts.count) - ties / Double(contacts.count)
    }
    #expect(graph.effectiveSize() == simpler)
  }

  @Test func arcsBothWaysAreAsGoodAsEdges() {
    let club = Classics.karateClub
    #expect(club.withArcsBothWays().effectiveSize() == club.effectiveSize())
  }

  @Test func strangersAllCountAndACliqueIsOne() {
    #expect(Graph.star(leaves: 6).effectiveSize()[0] == 6)
    #expect(Graph.complete(6).effectiveSize() == [Double?](repeating: 1, count: 6))
  }

  @Test func whoHasNoContactsHasNone() {
    #expect(Graph(vertexCount: 2, edges: [(0, 0)]).effectiveSize() == [nil, nil])
  }

  /// Burt's formula, summed over all vertices.
  private func definition(_ graph: Graph) -> [Double?] {
    let arcs = graph.adjacencyMatrix
    let ties = graph.vertices.map { i in graph.vertices.map { j in arcs[i][j] + arcs[j][i] } }
    return graph.vertices.map { i in
      let contacts = graph.vertices.filter { ties[i][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      let total = ties[i].reduce(0, +)
      return contacts.reduce(0.0) { sum, j in
        let strongest = ties[j].max() ?? 0
        let redundancy = graph.vertices.filter { $0 != i && $0 != j }.reduce(0) {
          $0 + ties[i][$1] / total * ties[j][$1] / strongest
        }
        return sum + 1 - redundancy
      }
    }
  }
}
