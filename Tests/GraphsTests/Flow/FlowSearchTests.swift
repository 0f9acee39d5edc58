import TestSupport
import Testing

@testable import Graphs

@Suite struct FlowSearchTests {
  /// The greatest flow is the least that leads out of a set with the source and without ends.
  @Test(arguments: RandomCase.all)
  func isAsMuchAsItTakesToCutOffTheEnds(random: RandomCase) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 8, isDirected: random.isDirected, isWeighted: true)
    let capacities = CapacityOracle(graph, usingWeights: true)
    let sets = VertexSets(graph)
    var generator = SplitMix(seed: random.seed)
    let network = try FlowNetwork(graph, usingWeights: true, Checkpoint(steps: 0))
    var search = FlowSearch(network, checkpoint: Checkpoint(steps: 1))
    var ends: UInt = 0
    // Searches follow each other in the same memory, with ever more ends.
    for source in (0..<graph.vertexCount).shuffled(using: &generator) {
      let sides = sets.nonempty.filter { $0 & 1 << UInt(source) != 0 && $0 & ends == 0 }
      let least = sides.map { capacities.leaving($0) }.min() ?? 0
      #expect(try search.run(from: source) == least)
      let side = search.reached.reduce(0 as UInt) { $0 | 1 << UInt($1) }
      #expect(side & ends == 0 && capacities.leaving(side) == least)
      #expect(try search.run(from: source, upTo: 1) == min(least, 1))
      ends |= 1 << UInt(source)
      search.setEnd(source, true)
    }
  }

  /// The shortest path 0–1–2–3 takes the edge between 1 and 2, which no pair of paths can spare.
  @Test func makesWayForOthers() throws {
    let shortest = [(0, 1), (1, 2), (2, 3)]
    let into = [(0, 4), (4, 5), (5, 2)]
    let out = [(1, 6), (6, 7), (7, 8), (8, 3)]
    let graph = Graph(vertexCount: 9, edges: shortest + into + out)
    let network = try FlowNetwork(graph, usingWeights: false, Checkpoint(steps: 0))
    var search = FlowSearch(network, checkpoint: Checkpoint(steps: 1))
    search.setEnd(3, true)
    #expect(try search.run(from: 0) == 2)
  }

  @Test func endsWhenTheTaskIsCancelled() async {
    let search = Task {
      while !Task.isCancelled { await Task.yield() }
      return try Graph.path(3).maximumFlow(from: 0, to: 2)
    }
    search.cancel()
    await #expect(throws: CancellationError.self) { try await search.value }
  }
}
