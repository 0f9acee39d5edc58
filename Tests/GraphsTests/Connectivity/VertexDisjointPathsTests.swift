import TestSupport
import Testing

@testable import Graphs

@Suite struct VertexDisjointPathsTests {
  /// Menger's theorem: there are as many as the fewest vertices, the source not among them, without
  /// which no end can be reached.
  @Test(arguments: RandomCase.all)
  func areAsManyAsItTakesToCutOffTheEnds(random: RandomCase) {
    let graph = random.smallGraph.underlying()
    guard graph.vertexCount > 0 else { return }
    var generator = SplitMix(seed: random.seed)
    let sets = VertexSets(graph)
    var paths = VertexDisjointPaths(along: graph.outgoing)
    // Searches follow each other in the same memory.
    for source in 0..<graph.vertexCount {
      let ends = UInt.random(in: 0...sets.all, using: &generator) & ~(1 << UInt(source))
      let endVertices = sets.members(of: ends).map(Int32.init)
      let cuts = ([0] + sets.nonempty).filter { cut in
        cut & 1 << UInt(source) == 0
          && sets.component(of: source, within: sets.all & ~cut) & ends == 0
      }
      let fewest = cuts.map(\.nonzeroBitCount).min() ?? 0
      paths.setEnds(endVertices, true)
      #expect(paths.count(from: source, upTo: .max) == fewest)
      #expect(paths.count(from: source, upTo: 1) == min(fewest, 1))
      paths.setEnds(endVertices, false)
    }
  }

  /// The shortest path, 0–1–2–3–4, must give its end to the path by way of 5 and leave 2 for the
  /// other end.
  @Test func makeWayForOthers() {
    let shortest = [(0, 1), (1, 2), (2, 3), (3, 4)]
    let into = [(0, 5), (5, 6), (6, 7), (7, 3)]
    let out = [(1, 8), (8, 9), (9, 10), (10, 11), (11, 12)]
    let graph = Graph(vertexCount: 13, edges: shortest + into + out)
    var paths = VertexDisjointPaths(along: graph.outgoing)
    paths.setEnds([4, 12], true)
    #expect(paths.count(from: 0, upTo: .max) == 2)
  }
}
