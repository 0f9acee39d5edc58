import Graphs
import TestSupport
import Testing

/// Laws that hold for every measure, on graphs of all kinds.
@Suite struct LawFuzzTests {
  /// Each measure meets every fifth of the graphs.
  private static let seeds = Array(stride(from: 0, to: FuzzGraph.count, by: 5))

  @Test(arguments: FuzzedMeasure.all) func keepsTheLaws(of measure: FuzzedMeasure) throws {
    for seed in Self.seeds {
      let random = FuzzGraph(seed: seed)
      let (graph, groups) = (random.graph, random.groups)
      let values = try measure.values(graph, groups)
      let known = values.compactMap(\.self)
      #expect(known.allSatisfy { $0.isFinite }, "is finite, \(random)")
      if measure.isOfVertices {
        #expect(values.isEmpty || values.count == graph.vertexCount, "has all vertices, \(random)")
      }
      #expect(
        try measure.values(graph.unweighted().simplified(), groups) == values,
        "leaves out weights, loops and parallel edges, \(random)")
      let onOneThread = try Execution(threadCount: 1).run { try measure.values(graph, groups) }
      #expect(onOneThread == values, "is the same on one thread, \(random)")

      let labels = graph.shuffledLabels(seed: seed)
      let relabelled = try measure.values(
        graph.relabelled(by: labels), permuted(groups, by: labels))
      let scale = max(1, known.map(abs).max() ?? 0)
      let expected = measure.isOfVertices && !values.isEmpty ? permuted(values, by: labels) : values
      #expect(
        relabelled.areNear(expected, within: measure.tolerance * scale),
        "doesn't depend on the numbers of vertices, \(random)")
    }
  }

  /// Returns values in the order of other numbers of the vertices.
  private func permuted<Value>(_ values: [Value], by labels: [Int]) -> [Value] {
    var permuted = values
    for (vertex, label) in labels.enumerated() { permuted[label] = values[vertex] }
    return permuted
  }
}
