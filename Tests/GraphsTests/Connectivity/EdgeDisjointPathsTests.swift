import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeDisjointPathsTests {
  /// There are as many as the fewest edges that lead out of a set with the source and without ends.
  @Test(arguments: RandomCase.all)
  func areAsManyAsItTakesToCutOffTheEnds(random: RandomCase) {
    let graph = random.smallGraph.underlying()
    var generator = SplitMix(seed: random.seed)
    let sets = VertexSets(graph)
    var paths = EdgeDisjointPaths(along: graph.outgoing)
    var ends: UInt = 0
    // Searches follow each other in the same memory, with ever more ends.
    for source in (0..<graph.vertexCount).shuffled(using: &generator) {
      let sides = sets.nonempty.filter { $0 & 1 << UInt(source) != 0 && $0 & ends == 0 }
      let fewest = sides.map(sets.leavingEdgeCount).min() ?? 0
      #expect(paths.count(from: source, upTo: .max) == fewest)
      #expect(paths.count(from: source, upTo: 1) == min(fewest, 1))
      ends |= 1 << UInt(source)
      paths.addEnd(source)
    }
  }

  /// The shortest path 0–1–2–3 takes the edge between 1 and 2, which no pair of paths can spare.
  @Test func makeWayForOthers() {
    let shortest = [(0, 1), (1, 2), (2, 3)]
    let into = [(0, 4), (4, 5), (5, 2)]
    let out = [(1, 6), (6, 7), (7, 8), (8, 3)]
    let graph = Graph(vertexCount: 9, edges: shortest + into + out)
    var paths = EdgeDisjointPaths(along: graph.outgoing)
    paths.addEnd(3)
    #expect(paths.count(from: 0, upTo: .max) == 2)
  }
}
