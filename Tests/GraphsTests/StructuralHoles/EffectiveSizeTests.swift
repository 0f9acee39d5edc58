import Graphs
import TestSupport
import Testing

@Suite struct EffectiveSizeTests {
  // networkx 3.6.1, effective_size(G).
  @Test func classics() throws {
    let club = try Classics.karateClub.effectiveSize()
    #expect(club[0] == 13.75)
    #expect(club[11] == 1)
    #expect(club[32] == 12 - 26.0 / 12)
    let kin: [Double?] = [25.0 / 7, 2.2, 1, 1, 3, 25.0 / 7, 2.2, 2, 2.5, 3]
    #expect(try Classics.whiteKinship.effectiveSize().areNear(kin))
    let kite: [Double?] = [2, 2, 1, 10.0 / 3, 1, 3, 3, 7.0 / 3, 2, 1]
    #expect(try Classics.krackhardtKite.effectiveSize().areNear(kite))
  }

  // networkx 3.6.1, effective_size(G, nodes=list(G)). Without `nodes` it takes another way, which
  // divides by the wrong contact's strongest tie.
  @Test func directed() throws {
    let expected: [Double?] = [2.375, 1, 2.375, 2, 1, 1, nil]
    #expect(try Graph.twoCircles.effectiveSize().areNear(expected))
  }

  // networkx 3.6.1, effective_size(G, nodes=list(G), weight='weight').
  @Test func weighted() throws {
    let expected: [Double?] = [1.9967948718, 19.0 / 9, 1.9967948718, 1.9833333333, nil]
    let detours = try Graph.detours.effectiveSize(usingWeights: true)
    #expect(detours.areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.graph
    #expect(try graph.effectiveSize().areNear(definition(graph.adjacencyMatrix)))
    let weighted = random.weightedGraph
    let expected = definition(weighted.strengthMatrix)
    #expect(try weighted.effectiveSize(usingWeights: true).areNear(expected))
    for (size, contacts) in try zip(graph.effectiveSize(), graph.underlying().degrees()) {
      guard let size else { continue }
      #expect(1 - 1e-12 <= size && size <= Double(contacts))
    }
  }

  /// Borgatti's form: contacts less twice the ties among them for each contact.
  @Test(arguments: 0..<50) func undirectedItIsBorgattisForm(seed: Int) throws {
    let graph = Graph.random(seed: seed)
    let matrix = graph.adjacencyMatrix
    let simpler: [Double?] = graph.vertices.map { vertex in
      let contacts = graph.vertices.filter { matrix[vertex][$0] > 0 }
      let ties = contacts.reduce(0.0) { sum, contact in
        sum + contacts.reduce(0) { $0 + matrix[contact][$1] }
      }
      return contacts.isEmpty ? nil : Double(contacts.count) - ties / Double(contacts.count)
    }
    #expect(try graph.effectiveSize() == simpler)
  }

  @Test func arcsBothWaysAreAsGoodAsEdges() throws {
    let club = Classics.karateClub
    #expect(try club.withArcsBothWays().effectiveSize().areNear(club.effectiveSize()))
  }

  @Test func strangersAllCountAndACliqueIsOne() throws {
    #expect(try Graph.star(leaves: 6).effectiveSize()[0] == 6)
    #expect(try Graph.complete(6).effectiveSize() == [Double?](repeating: 1, count: 6))
  }

  @Test func whoHasNoContactsHasNone() throws {
    #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).effectiveSize() == [nil, nil])
  }

  /// Burt's formula, summed over all vertices.
  private func definition(_ arcs: [[Double]]) -> [Double?] {
    let ties = arcs.indices.map { i in arcs.indices.map { j in arcs[i][j] + arcs[j][i] } }
    return ties.indices.map { i in
      let contacts = ties.indices.filter { ties[i][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      let total = ties[i].reduce(0, +)
      return contacts.reduce(0.0) { sum, j in
        let strongest = ties[j].max() ?? 0
        let redundancy = ties.indices.filter { $0 != i && $0 != j }.reduce(0) {
          $0 + ties[i][$1] / total * ties[j][$1] / strongest
        }
        return sum + 1 - redundancy
      }
    }
  }
}
