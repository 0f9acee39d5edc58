import TestSupport
import Testing

@testable import Graphs

@Suite struct BrokerageChancesTests {
  /// The mean and the variance over all 4096 directed graphs of four vertices, each weighted by its
  /// chance.
  @Test(arguments: [[0, 0, 1, 1], [0, 1, 2, 2], [0, 0, 0, 1]])
  func areThoseOverAllGraphs(groups: [Int32]) {
    let density = 0.3
    let arcs = (0..<4).flatMap { u in (0..<4).filter { $0 != u }.map { (u, $0) } }
    var ofNetwork = Sample()
    var ofVertices = [Sample](repeating: Sample(), count: 4)
    for graph in 0..<(1 << 12) {
      var has = [Bool](repeating: false, count: 16)
      for (place, arc) in arcs.enumerated() { has[4 * arc.0 + arc.1] = graph >> place & 1 > 0 }
      var counts = [[Double]](repeating: [0, 0, 0, 0, 0, 0], count: 4)
      for (source, broker) in arcs where has[4 * source + broker] {
        for target in 0..<4 where target != source && target != broker {
          guard has[4 * broker + target], !has[4 * source + target] else { continue }
          let role = BrokerageRole(
            source: groups[source], broker: groups[broker], target: groups[target])
          counts[broker][role.rawValue] += 1
          counts[broker][5] += 1
        }
      }
      let arcCount = graph.nonzeroBitCount
      let weight = (0..<12).reduce(1.0) { $0 * ($1 < arcCount ? density : 1 - density) }
      for vertex in 0..<4 { ofVertices[vertex].add(counts[vertex], weight: weight) }
      ofNetwork.add((0..<6).map { role in counts.reduce(0) { $0 + $1[role] } }, weight: weight)
    }

    let sizes = (0..<3).map { group in groups.count { $0 == group } }
    let chances = BrokerageChances(groupSizes: sizes, density: density)
    #expect(chances.ofNetwork().map(\.mean).areNear(ofNetwork.means))
    #expect(chances.ofNetwork().map(\.variance).areNear(ofNetwork.variances))
    for vertex in 0..<4 {
      let moments = chances.ofVertex(groupSize: sizes[Int(groups[vertex])])
      #expect(moments.map(\.mean).areNear(ofVertices[vertex].means))
      #expect(moments.map(\.variance).areNear(ofVertices[vertex].variances))
    }
  }

  @Test(arguments: [0.0, 1]) func nothingVariesAtTheEnds(density: Double) {
    let chances = BrokerageChances(groupSizes: [3, 2], density: density)
    #expect(chances.ofNetwork().allSatisfy { $0.mean == 0 && $0.variance == 0 })
    #expect(chances.ofVertex(groupSize: 3).allSatisfy { $0.mean == 0 && $0.variance == 0 })
  }
}

/// Sums over weighted lists of six numbers.
private struct Sample {
  private(set) var means = [0.0, 0, 0, 0, 0, 0]
  private var squares = [0.0, 0, 0, 0, 0, 0]

  mutating func add(_ values: [Double], weight: Double) {
    for place in values.indices {
      means[place] += weight * values[place]
      squares[place] += weight * values[place] * values[place]
    }
  }

  var variances: [Double] { zip(means, squares).map { $1 - $0 * $0 } }
}
