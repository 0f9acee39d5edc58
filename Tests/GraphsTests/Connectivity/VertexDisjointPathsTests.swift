import TestSupport
import Testing

@testable import Graphs

@Suite struct VertexDisjointPathsTests {
  /// Menger's theorem: there are as many as the fewest vertices, the source not among them, without
  /// which no end can be reached.
  @Test(arguments: RandomCase.all)
  func areAsManyAsItTakesToCutOffTheEnds(random: RandomCase) throws {
    let graph = random.smallGraph.underlying()
    guard graph.vertexCount > 0 else { return }
    var generator = SplitMix(seed: random.seed)
    let sets = VertexSets(graph)
    var paths = VertexDisjointPaths(along: graph.outgoing, checkpoint: Checkpoint(steps: 1))
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
      #expect(try paths.count(from: source, upTo: .max) == fewest)
      let separator = paths.separator.reduce(0 as UInt) { $0 | 1 << UInt($1) }
      #expect(cuts.contains(separator) && separator.nonzeroBitCount == fewest)
      #expect(try paths.count(from: source, upTo: 1) == min(fewest, 1))
      paths.setEnds(endVertices, false)
    }
  }

  /// The shortest path, 0–1–2–3–4, must give its end to the path by way of 5 and leave 2 for the
  /// other end.
  @Test func makeWayForOthers() throws {
    let shortest = [(0, 1), (1, 2), (2, 3), (3, 4)]
    let into = [(0, 5), (5, 6), (6, 7), (7, 3)]
    let out = [(1, 8), (8, 9), (9, 10), (10, 11), (11, 12)]
    let graph = Graph(vertexCount: 13, edges: shortest + into + out)
    var paths = VertexDisjointPaths(along: graph.outgoing, checkpoint: Checkpoint(steps: 1))
    paths.setEnds([4, 12], true)
    #expect(try paths.count(from: 0, upTo: .max) == 2)
  }

  @Test(arguments: RandomCase.all)
  func arePathsThatShareNoInnerVertex(random: RandomCase) throws {
    for alongArcs in [false, true] {
      let graph = random.smallGraph
      let matrix = (alongArcs ? graph : graph.underlying()).adjacencyMatrix
      for (source, target) in matrix.indices.flatMap({ u in matrix.indices.map { (u, $0) } })
      where source != target {
        let paths = try graph.vertexDisjointPaths(
          between: source, and: target, alongArcs: alongArcs)
        let inner = paths.flatMap { $0.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count)
        #expect(!inner.contains(source) && !inner.contains(target))
        for path in paths {
          #expect(path.first == source && path.last == target)
          #expect(zip(path, path.dropFirst()).allSatisfy { matrix[$0][$1] == 1 })
        }
        #expect(paths.count { $0.count == 2 } == Int(matrix[source][target]))
        #expect(
          try graph.vertexConnectivity(between: source, and: target, alongArcs: alongArcs)
            == paths.count)
      }
    }
  }
}
