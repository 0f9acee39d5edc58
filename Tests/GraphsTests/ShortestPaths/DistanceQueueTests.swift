import TestSupport
import Testing

@testable import Graphs

@Suite struct DistanceQueueTests {
  @Test(arguments: 0..<50) func givesTheNearestAndOfEqualsTheFirst(seed: Int) {
    var generator = SplitMix(seed: seed)
    var queue = DistanceQueue()
    var waiting: [(vertex: Int32, distance: Double)] = []
    for _ in 0..<200 {
      if Int.random(in: 0..<3, using: &generator) > 0 {
        let vertex = Int32.random(in: 0..<20, using: &generator)
        let distance = Double(Int.random(in: 0..<8, using: &generator))
        queue.insert(vertex, at: distance)
        waiting.append((vertex, distance))
      } else {
        waiting.sort { ($0.distance, $0.vertex) > ($1.distance, $1.vertex) }
        let nearest = queue.removeNearest()
        let expected = waiting.popLast()
        #expect(nearest?.vertex == expected?.vertex && nearest?.distance == expected?.distance)
      }
    }
  }
}
