import Graphs
import TestSupport
import Testing

@Suite struct ClosenessCentralityTests {
  // networkx 3.6.1, closeness_centrality(G).
  @Test func classics() throws {
    let club = try Classics.karateClub.closenessCentrality()
    #expect(club[0].isNear(33.0 / 58))
    #expect(club[16].isNear(33.0 / 116))
    #expect(club[33].isNear(0.55))
    let kite = try Classics.krackhardtKite.closenessCentrality()
    let farness: [Double] = [17, 17, 18, 15, 18, 14, 14, 15, 21, 29]
    #expect(kite.areNear(farness.map { 9 / $0 }))
    #expect(try Classics.whiteKinship.closenessCentrality()[4].isNear(0.6428571429, within: 1e-10))
  }

  // networkx 3.6.1, closeness_centrality(G), where Pucci has no tie.
  @Test func florentineMarriages() throws {
    let closeness = try Classics.florentineMarriages.closenessCentrality()
    #expect(closeness[8].isNear(14.0 / 25 * (14.0 / 15)))
    #expect(closeness[11] == 0)
  }

  // networkx 3.6.1, closeness_centrality(G): incoming distances.
  @Test func directed() throws {
    let closeness = try Graph.twoCircles.closenessCentrality()
    let expected = [0.375, 0.3, 0.375, 0.4629629630, 0.3205128205, 0, 0]
    #expect(closeness.areNear(expected, within: 1e-10))
  }

  // networkx 3.6.1, closeness_centrality(G, distance="weight").
  @Test func weighted() throws {
    let closeness = try Graph.detours.closenessCentrality(usingWeights: true)
    let expected = [0.3, 0.3461538462, 0.2368421053, 0.3461538462, 0]
    #expect(closeness.areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    for usingWeights in [false, true] {
      let closeness = try graph.closenessCentrality(usingWeights: usingWeights)
      let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
      #expect(closeness.areNear(graph.vertices.map { definition(distances, to: $0) }))
    }
    #expect(try graph.closenessCentrality().allSatisfy { 0 <= $0 && $0 <= 1 })
  }

  @Test(arguments: RandomCase.all) func twiceTheLengthIsHalfAsClose(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    let twice = try graph.reweighted { 2 * ($0 ?? 1) }.closenessCentrality(usingWeights: true)
    #expect(try twice == graph.closenessCentrality(usingWeights: true).map { $0 / 2 })
  }

  @Test func theCentreOfAStarIsAsCloseAsCanBe() throws {
    #expect(try Graph.star(leaves: 7).closenessCentrality()[0] == 1)
  }

  /// Wasserman and Faust: the reaching share of the others, by the inverse of their mean distance.
  private func definition(_ distances: [[Double]], to vertex: Int) -> Double {
    let reaching = distances.map { $0[vertex] }.filter { $0 > 0 && $0 < .infinity }
    guard !reaching.isEmpty else { return 0 }
    let mean = reaching.reduce(0, +) / Double(reaching.count)
    return Double(reaching.count) / Double(distances.count - 1) / mean
  }
}
