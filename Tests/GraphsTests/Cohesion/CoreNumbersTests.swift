import Graphs
import TestSupport
import Testing

@Suite struct CoreNumbersTests {
  /// The core number of a vertex is the most that the least degree within a set it belongs to can be.
  @Test(arguments: RandomCase.all)
  func areTheBestOfAllSets(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    var expected = [Int](repeating: 0, count: graph.vertexCount)
    for set in sets.nonempty {
      let degree = sets.leastDegree(within: set)
      for vertex in sets.members(of: set) { expected[vertex] = max(expected[vertex], degree) }
    }
    #expect(graph.coreNumbers() == expected)
  }

  @Test(arguments: RandomCase.all)
  func liveUpToTheirDefinition(random: RandomCase) {
    let graph = random.graph
    let cores = graph.coreNumbers()
    let underlying = graph.underlying()
    for vertex in cores.indices {
      let neighbors = underlying.neighbors(of: vertex)
      #expect(neighbors.count { cores[Int($0)] >= cores[vertex] } >= cores[vertex])
    }
  }

  @Test(arguments: RandomCase.all)
  func goWithTheVerticesUnderOtherNumbers(random: RandomCase) {
    let graph = random.graph
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = graph.relabelled(by: labels).coreNumbers()
    #expect(labels.map { other[$0] } == graph.coreNumbers())
  }

  @Test func countNeitherLoopsNorParallelEdges() {
    let edges = [(0, 1), (0, 1), (0, 0), (1, 2)]
    #expect(Graph(vertexCount: 4, edges: edges).coreNumbers() == [1, 1, 1, 0])
    #expect(Graph.empty(0).coreNumbers().isEmpty)
  }

  @Test func takeDirectionOutOfAccount() {
    #expect(Graph.cycle(3, isDirected: true).coreNumbers() == [2, 2, 2])
  }

  @Test func areFoundOnLongPaths() {
    #expect(Graph.path(200_000).coreNumbers().allSatisfy { $0 == 1 })
  }

  /// networkx 3.6.1 `core_number`, igraph 1.0.0 `coreness`, sna 2.7 `kcores`.
  @Test func areThoseOfOtherPrograms() {
    let karate = [
      4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4,
      3,
      4, 4,
    ]
    #expect(Classics.karateClub.coreNumbers() == karate)
    #expect(Classics.whiteKinship.coreNumbers() == [4, 4, 1, 3, 4, 4, 4, 2, 3, 4])
    let florence = [1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 0, 2, 1, 2, 2]
    #expect(Classics.florentineMarriages.coreNumbers() == florence)
  }
}
