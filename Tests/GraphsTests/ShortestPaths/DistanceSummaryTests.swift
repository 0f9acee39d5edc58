import Graphs
import TestSupport
import Testing

@Suite struct DistanceSummaryTests {
  @Test(arguments: RandomCase.all, [false, true])
  func agreesWithAllDistances(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    let vertices = distances.indices
    let ordered = vertices.flatMap { source in
      vertices.filter { $0 != source }.map { distances[source][$0] }
    }
    let reachable = ordered.filter { $0 < .infinity }
    let pairs = Double(ordered.count)
    let summary = try graph.distanceSummary(usingWeights: usingWeights)

    #expect(summary.diameter == (vertices.isEmpty ? nil : reachable.max() ?? 0))
    #expect(
      summary.averageDistance.isNear(
        reachable.isEmpty ? nil : reachable.reduce(0, +) / Double(reachable.count)))
    #expect(
      summary.unreachablePairShare.isNear(
        ordered.isEmpty ? nil : (pairs - Double(reachable.count)) / pairs))
    #expect(
      summary.globalEfficiency.isNear(
        ordered.isEmpty ? nil : ordered.reduce(0) { $0 + 1 / $1 } / pairs))
    #expect(summary.radius == slowRadius(distances))
  }

  /// The least eccentricity of a vertex among those that belong to a largest component.
  private func slowRadius(_ distances: [[Double]]) -> Double? {
    let components = distances.indices.map { vertex in
      distances.indices.filter { distances[vertex][$0] + distances[$0][vertex] < .infinity }
    }
    let largest = components.map(\.count).max()
    return distances.indices.filter { components[$0].count == largest }.map { vertex in
      components[vertex].map { distances[vertex][$0] }.max() ?? 0
    }.min()
  }

  @Test(arguments: RandomCase.all)
  func keepsItsOrderOfSizes(random: RandomCase) throws {
    let summary = try random.graph.distanceSummary()
    if let diameter = summary.diameter, let radius = summary.radius { #expect(radius <= diameter) }
    if let diameter = summary.diameter, let average = summary.averageDistance {
      #expect(1 <= average && average <= diameter)
    }
    if let efficiency = summary.globalEfficiency, let unreachable = summary.unreachablePairShare {
      #expect(0 <= efficiency && efficiency <= 1 - unreachable + 1e-12)
    }
    if !random.isDirected { #expect(summary.unreachablePairShare == random.graph.fragmentation()) }
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.weightedGraph
    let summary = try graph.distanceSummary(usingWeights: true)
    let other = try graph.relabelled(by: graph.shuffledLabels(seed: random.seed))
      .distanceSummary(usingWeights: true)
    #expect(other.diameter == summary.diameter)
    #expect(other.radius == summary.radius)
    #expect(other.averageDistance == summary.averageDistance)
    #expect(other.globalEfficiency.isNear(summary.globalEfficiency))
  }

  @Test(arguments: RandomCase.all)
  func isTheSameIfAllWeightsAreOne(random: RandomCase) throws {
    let graph = random.graph.reweighted { _ in 1 }
    #expect(try graph.distanceSummary(usingWeights: true) == random.graph.distanceSummary())
    #expect(try random.graph.distanceSummary(usingWeights: true) == random.graph.distanceSummary())
  }

  @Test(arguments: [
    (Graph.empty(0), [nil, nil, nil, nil, nil]),
    (Graph.empty(1), [0, 0, nil, nil, nil]),
    (Graph(vertexCount: 1, edges: [(0, 0)]), [0, 0, nil, nil, nil]),
    (Graph.empty(2), [0, 0, nil, 1, 0]),
    (Graph.path(2), [1, 1, 1, 0, 1]),
    (Graph.path(2, isDirected: true), [1, 0, 1, 0.5, 0.5]),
  ])
  func saysWhatIsNotDefined(graph: Graph, expected: [Double?]) throws {
    let summary = try graph.distanceSummary()
    let found = [
      summary.diameter, summary.radius, summary.averageDistance, summary.unreachablePairShare,
      summary.globalEfficiency,
    ]
    #expect(found == expected)
  }

  @Test func takesTheRadiusOfTheLargestComponent() throws {
    // A path of five beside a star of four, whose radius would be less.
    let graph = Graph.path(5).disjointUnion(with: .star(leaves: 3))
    #expect(try graph.distanceSummary().radius == 2)
    #expect(try graph.distanceSummary().diameter == 4)
    // Equally large ones: the least of the two.
    let equal = Graph.path(5).disjointUnion(with: .star(leaves: 4))
    #expect(try equal.distanceSummary().radius == 1)
  }

  @Test func takesTheRadiusWithinTheLargestStrongComponent() throws {
    // From 0 a long way leads out of the triangle, which counts for the diameter alone.
    let arcs = [(0, 1), (1, 2), (2, 0), (0, 3), (3, 4), (4, 5)]
    let summary = try Graph(vertexCount: 6, edges: arcs, isDirected: true).distanceSummary()
    #expect(summary.radius == 2)
    #expect(summary.diameter == 5)
  }

  @Test func takesWeightsForLengthsIfAsked() throws {
    let graph = Graph(
      vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2), (0, 2)], weights: [1, 2, 9, 8])
    #expect(try graph.distanceSummary().diameter == 1)
    #expect(try graph.distanceSummary(usingWeights: true).diameter == 3)
    #expect(try graph.distanceSummary(usingWeights: true).averageDistance == 2)
  }

  /// networkx 3.6.1 `diameter`, `radius`, `average_shortest_path_length`, `global_efficiency`, of
  /// the largest component but the last; igraph 1.0.0 gives the same.
  @Test func isThatOfOtherPrograms() throws {
    let karate = try Classics.karateClub.distanceSummary()
    #expect(karate.diameter == 5)
    #expect(karate.radius == 3)
    #expect(karate.averageDistance.isNear(2.40819964349, within: 1e-11))
    #expect(karate.unreachablePairShare == 0)
    #expect(karate.globalEfficiency.isNear(0.492008318479, within: 1e-12))

    let kinship = try Classics.whiteKinship.distanceSummary()
    #expect(kinship.diameter == 4)
    #expect(kinship.radius == 2)
    #expect(kinship.averageDistance.isNear(5.0 / 3))
    #expect(kinship.globalEfficiency.isNear(0.72037037037, within: 1e-11))

    let florence = try Classics.florentineMarriages.distanceSummary()
    #expect(florence.diameter == 5)
    #expect(florence.radius == 3)
    #expect(florence.averageDistance.isNear(2.48571428571, within: 1e-11))
    #expect(florence.unreachablePairShare == 0.125)
    #expect(florence.globalEfficiency.isNear(0.437638888889, within: 1e-12))

    // igraph 1.0.0 and graph-tool 2.45, along the arcs.
    let knoke = try Classics.knokeInformation.distanceSummary()
    #expect(knoke.diameter == 3)
    #expect(knoke.averageDistance.isNear(1.53333333333, within: 1e-11))
  }

  /// networkx 3.6.1 `global_efficiency`; Borgatti's distance-weighted fragmentation is what it leaves
  /// of 1.
  @Test func showsWhatTheRemovalOfARelativeCosts() throws {
    let withoutDaughter = try Classics.whiteKinship.removing(4).distanceSummary()
    #expect(withoutDaughter.globalEfficiency.isNear(1 - 0.3796, within: 5e-5))
    let withoutMother = try Classics.whiteKinship.removing(0).distanceSummary()
    #expect(withoutMother.globalEfficiency.isNear(1 - 0.3218, within: 5e-5))
  }
}
