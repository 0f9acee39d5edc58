import TestSupport
import Testing

@testable import Graphs

@Suite struct DisjointSetsTests {
  /// Each join gives all vertices of one label the other.
  @Test(arguments: 0..<50)
  func areThoseOfLabelsThatAreReplaced(seed: Int) {
    var generator = SplitMix(seed: seed)
    let count = 1 + seed
    var sets = DisjointSets(vertexCount: count)
    var labels = Array(0..<count)
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      let first = Int.random(in: 0..<count, using: &generator)
      let second = Int.random(in: 0..<count, using: &generator)
      sets.join(Int32(first), Int32(second))
      let old = labels[first]
      labels = labels.map { $0 == old ? labels[second] : $0 }
    }
    sets.flatten()
    #expect(sets.partition == Partition(labels: labels))
    #expect(sets.parents.map(Int.init) == labels.map { labels.firstIndex(of: $0) })
  }

  @Test func aMajorityIsFoundWhereverItStands() {
    var sets = DisjointSets(vertexCount: 7)
    for (first, second): (Int32, Int32) in [(1, 4), (4, 6), (6, 2)] { sets.join(first, second) }
    sets.flatten()
    #expect(sets.majority() == 1)
  }

  @Test func areNoneWithoutVertices() {
    let sets = DisjointSets(vertexCount: 0)
    #expect(sets.partition.count == 0)
    #expect(sets.majority() == -1)
  }
}
