import TestSupport
import Testing

@testable import Graphs

@Suite struct CurrentFlowTests {
  /// Kirchhoff's law: what flows in at a vertex flows out of it but for the current put in.
  @Test(arguments: RandomCase.all) func currentsAreKept(_ random: RandomCase) throws {
    let rows = random.weightedGraph.resistorRows(usingWeights: true)
    for vertices in random.graph.connectedComponents().members where vertices.count > 1 {
      let flow = try CurrentFlow(among: vertices, of: rows, Checkpoint(steps: 1))
      for source in vertices.indices.dropLast() {
        for place in vertices.indices.dropLast() {
          let outflow = rows.range(of: vertices[place]).reduce(0.0) { sum, arc in
            let other = vertices.firstIndex(of: Int(rows.targets[arc])) ?? 0
            return sum + (rows.weights?[arc] ?? 1)
              * (flow.potential(of: place, currentAt: source)
                - flow.potential(of: other, currentAt: source))
          }
          #expect(outflow.isNear(place == source ? 1 : 0, within: 1e-11))
        }
      }
    }
  }
}
