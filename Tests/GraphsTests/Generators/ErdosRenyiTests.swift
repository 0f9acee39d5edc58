import Graphs
import TestSupport
import Testing

@Suite struct ErdosRenyiTests {
  @Test(arguments: [false, true]) func hasAsManyEdgesAsAskedFor(isDirected: Bool) {
    let pairCount = isDirected ? 56 : 28
    for edgeCount in 0...pairCount {
      let graph = Graph.erdosRenyi(
        vertexCount: 8, edgeCount: edgeCount, isDirected: isDirected, seed: UInt64(edgeCount))
      #expect(graph.edgeCount == edgeCount)
      #expect(graph.isSimple)
      #expect(graph.isDirected == isDirected)
    }
  }

  /// With four edges the two pairs that are not joined are drawn.
  @Test(arguments: [(2, 15), (4, 15)]) func everyGraphIsAsLikely(edgeCount: Int, graphCount: Int) {
    var counts: [[Int32]: Int] = [:]
    for seed in 0..<3000 {
      let graph = Graph.erdosRenyi(vertexCount: 4, edgeCount: edgeCount, seed: UInt64(seed))
      counts[graph.outgoing.targets + graph.degrees().map(Int32.init), default: 0] += 1
    }
    #expect(counts.count == graphCount)
    let expected = [Double](repeating: 3000 / Double(graphCount), count: graphCount)
    #expect(arePlausible(Array(counts.values), expected: expected))
  }

  @Test(arguments: [false, true]) func everyPairIsJoinedWithTheProbability(isDirected: Bool) {
    let runs = 2000
    let probability = 0.3
    var joined = [[Double]](repeating: [0, 0, 0, 0, 0], count: 5)
    var edgeCounts = [Int](repeating: 0, count: 21)
    for seed in 0..<runs {
      let graph = Graph.erdosRenyi(
        vertexCount: 5, probability: probability, isDirected: isDirected, seed: UInt64(seed))
      #expect(graph.isSimple)
      edgeCounts[graph.edgeCount] += 1
      for (source, target, _) in graph.edges { joined[source][target] += 1 }
    }
    let mean = probability * Double(runs)
    for source in 0..<5 {
      for target in 0..<5 where isDirected ? source != target : source < target {
        #expect(joined[source][target].isNear(mean, within: 5 * mean.squareRoot()))
      }
    }
    // Independent pairs: their number is binomial.
    let pairCount = isDirected ? 20 : 10
    let likely = isDirected ? 2...11 : 0...7
    var binomial = 1.0
    for _ in 0..<pairCount { binomial *= 1 - probability }
    var expected: [Double] = []
    for count in 0...pairCount {
      expected.append(binomial * Double(runs))
      binomial *= Double(pairCount - count) / Double(count + 1) * probability / (1 - probability)
    }
    #expect(arePlausible(Array(edgeCounts[likely]), expected: Array(expected[likely])))
  }

  @Test(arguments: [false, true]) func extremesAreEmptyAndComplete(isDirected: Bool) {
    for vertexCount in 0...5 {
      let none = Graph.erdosRenyi(
        vertexCount: vertexCount, probability: 0, isDirected: isDirected, seed: 1)
      #expect(none.edgeCount == 0)
      let all = Graph.erdosRenyi(
        vertexCount: vertexCount, probability: 1, isDirected: isDirected, seed: 1)
      #expect(all.edgeCount == vertexCount * (vertexCount - 1) / (isDirected ? 1 : 2))
      #expect(all.isSimple)
    }
    let rare = Graph.erdosRenyi(vertexCount: 1000, probability: 1e-300, seed: 1)
    #expect(rare.edgeCount == 0)
  }

  @Test func followsFromItsSeed() {
    let byCount = [1, 1, 2].map { Graph.erdosRenyi(vertexCount: 50, edgeCount: 99, seed: $0) }
    #expect(byCount[0].outgoing == byCount[1].outgoing)
    #expect(byCount[0].outgoing != byCount[2].outgoing)
    let byChance = [1, 1, 2].map { Graph.erdosRenyi(vertexCount: 50, probability: 0.1, seed: $0) }
    #expect(byChance[0].outgoing == byChance[1].outgoing)
    #expect(byChance[0].outgoing != byChance[2].outgoing)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.erdosRenyi(vertexCount: 3, edgeCount: 4, seed: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph.erdosRenyi(vertexCount: 3, probability: 1.5, seed: 1)
    }
  }
}
