import Graphs
import TestSupport
import Testing

@Suite struct CorePeripheryCorrelationTests {
  @Test(arguments: RandomCase.all, [false, true])
  func isPearsonsOverAllPairs(random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let simple = graph.simplified()
    var generator = SplitMix(seed: random.seed)
    let coreness = graph.vertices.map { _ in Double.random(in: 0...1, using: &generator) }
    var strengths: [[Double]] = graph.vertices.map { _ in graph.vertices.map { _ in 0 } }
    for edge in simple.edges {
      let strength = usingWeights ? edge.weight ?? 1 : 1
      strengths[edge.source][edge.target] = strength
      if !graph.isDirected { strengths[edge.target][edge.source] = strength }
    }
    let pairs = graph.vertices.flatMap { u in
      graph.vertices.filter { $0 != u }.map { (strengths[u][$0], coreness[u] * coreness[$0]) }
    }
    let meanStrength = pairs.reduce(0) { $0 + $1.0 } / Double(pairs.count)
    let meanProduct = pairs.reduce(0) { $0 + $1.1 } / Double(pairs.count)
    var (covariance, strengthVariance, productVariance) = (0.0, 0.0, 0.0)
    for (strength, product) in pairs {
      covariance += (strength - meanStrength) * (product - meanProduct)
      strengthVariance += (strength - meanStrength) * (strength - meanStrength)
      productVariance += (product - meanProduct) * (product - meanProduct)
    }
    let isDefined = strengthVariance > 1e-9 && productVariance > 1e-9
    let expected = covariance / (strengthVariance * productVariance).squareRoot()
    let result = graph.corePeripheryCorrelation(with: coreness, usingWeights: usingWeights)
    #expect(result.isNear(isDefined ? expected : nil, within: 1e-9))
  }

  @Test(arguments: RandomCase.all)
  func weightsOfOneAreAsGoodAsNone(random: RandomCase) {
    let graph = random.graph.simplified().reweighted { _ in 1 }
    let coreness = graph.degrees().map(Double.init)
    #expect(
      graph.corePeripheryCorrelation(with: coreness, usingWeights: true)
        == graph.corePeripheryCorrelation(with: coreness))
  }

  @Test func isThatOfTheDivisionIfTheCoreHasOne() throws {
    let graph = Classics.karateClub
    let division = try #require(try graph.corePeriphery(ties: .none))
    let coreness = division.isCore.map { $0 ? 3.0 : 0.0 }
    #expect(graph.corePeripheryCorrelation(with: coreness).isNear(division.correlation))
  }

  @Test func isUndefinedWherePairsAreAllAlike() {
    #expect(Graph.empty(0).corePeripheryCorrelation(with: []) == nil)
    #expect(Graph.empty(3).corePeripheryCorrelation(with: [1, 2, 3]) == nil)
    #expect(Graph.complete(3).corePeripheryCorrelation(with: [1, 2, 3]) == nil)
    #expect(Graph.path(3).corePeripheryCorrelation(with: [0.1, 0.1, 0.1]) == nil)
  }

  @Test func needsACorenessForEveryVertex() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).corePeripheryCorrelation(with: [1, 2])
    }
  }
}
