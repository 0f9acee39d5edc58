import TestSupport
import Testing

@testable import Graphs

@Suite struct RowsTests {
  @Test(arguments: RandomCase.all) func transpositionTurnsEveryArcRound(_ random: RandomCase) {
    let rows = random.weightedGraph.outgoing
    let transposed = rows.transposed()
    #expect(
      Self.arcs(of: rows).sorted()
        == Self.arcs(of: transposed).map { [$0[1], $0[0], $0[2]] }.sorted())
    #expect(Self.isSorted(transposed))
    #expect(transposed.transposed() == rows)
  }

  @Test(arguments: RandomCase.all) func sourcesGoWithTargets(_ random: RandomCase) {
    let rows = random.graph.outgoing
    let pairs = zip(rows.sources(), rows.targets).map { [Double($0), Double($1), 1] }
    #expect(pairs == Self.arcs(of: rows))
  }

  @Test(arguments: RandomCase.all) func loopsAndRepeatsAreCounted(_ random: RandomCase) {
    let rows = random.graph.outgoing
    let arcs = Self.arcs(of: rows)
    let (loops, repeats) = rows.countLoopsAndRepeats()
    #expect(loops == arcs.count { $0[0] == $0[1] })
    #expect(arcs.count - loops - repeats == Set(arcs.filter { $0[0] != $0[1] }).count)
  }

  /// Source, target and weight of every arc.
  private static func arcs(of rows: Rows) -> [[Double]] {
    (0..<rows.vertexCount).flatMap { vertex in
      rows.range(of: vertex).map {
        [Double(vertex), Double(rows.targets[$0]), rows.weights?[$0] ?? 1]
      }
    }
  }

  private static func isSorted(_ rows: Rows) -> Bool {
    (0..<rows.vertexCount).allSatisfy { vertex in
      let row = Array(rows.targets[rows.range(of: vertex)])
      return row == row.sorted()
    }
  }
}

extension [[Double]] {
  fileprivate func sorted() -> Self { sorted { $0.lexicographicallyPrecedes($1) } }
}
