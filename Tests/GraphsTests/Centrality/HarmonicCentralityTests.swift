import Graphs
import TestSupport
import Testing

@Suite struct HarmonicCentralityTests {
  // networkx 3.6.1, harmonic_centrality(G), divided by n − 1.
  @Test func classics() throws {
    let club = try Classics.karateClub.harmonicCentrality()
    #expect(club[0].isNear(139.0 / 6 / 33))
    #expect(club[33].isNear(23.25 / 33))
    #expect(try Classics.krackhardtKite.harmonicCentrality()[3].isNear(0.787037037, within: 1e-10))
    #expect(try Classics.whiteKinship.harmonicCentrality()[0].isNear(8.0 / 9))
  }

  // networkx 3.6.1, harmonic_centrality(G), divided by n − 1: incoming distances.
  @Test func directed() throws {
    let expected: [Double] = [30, 24, 30, 40, 29, 0, 0].map { $0 / 72 }
    #expect(try Graph.twoCircles.harmonicCentrality().areNear(expected))
  }

  // networkx 3.6.1, harmonic_centrality(G, distance="weight"), divided by n − 1.
  @Test func weighted() throws {
    let harmonic = try Graph.detours.harmonicCentrality(usingWeights: true)
    let expected = [0.3541666667, 0.4333333333, 0.2638888889, 0.6714285714, 0]
    #expect(harmonic.areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    for usingWeights in [false, true] {
      let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
      let definition = graph.vertices.map { vertex in
        let inverses = distances.map { $0[vertex] > 0 ? 1 / $0[vertex] : 0 }
        return inverses.reduce(0, +) / Double(max(1, graph.vertexCount - 1))
      }
      #expect(try graph.harmonicCentrality(usingWeights: usingWeights).areNear(definition))
    }
  }

  @Test(arguments: RandomCase.all) func isOnAverageTheEfficiency(_ random: RandomCase) throws {
    let graph = random.graph
    guard graph.vertexCount > 1 else { return }
    let mean = try graph.harmonicCentrality().reduce(0, +) / Double(graph.vertexCount)
    #expect(mean.isNear(try #require(try graph.distanceSummary().globalEfficiency)))
  }

  @Test(arguments: RandomCase.all) func isNoLessThanCloseness(_ random: RandomCase) throws {
    let graph = random.graph
    for (harmonic, closeness) in try zip(graph.harmonicCentrality(), graph.closenessCentrality()) {
      #expect(harmonic >= closeness - 1e-12)
      #expect(harmonic <= 1)
    }
  }
}
