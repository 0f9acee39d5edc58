import Graphs
import TestSupport
import Testing

@Suite struct AdjustedRandIndexTests {
  /// What is expected by chance is the mean over all orders of the vertices.
  @Test(arguments: PartitionPair.small) func takesOffTheMeanOfAllOrders(_ pair: PartitionPair) {
    let orders = permutations(of: pair.vertexCount)
    let expected =
      orders.reduce(0.0) { $0 + sharedPairs(pair.first, pair.second.relabelled(by: $1)) }
      / Double(orders.count)
    let most =
      (sharedPairs(pair.first, pair.first) + sharedPairs(pair.second, pair.second)) / 2
    let found = sharedPairs(pair.first, pair.second)
    let adjusted = pair.first.adjustedRandIndex(with: pair.second)
    if most - expected > 1e-10 {
      #expect(adjusted.isNear((found - expected) / (most - expected), within: 1e-9))
    } else {
      #expect(adjusted == nil)
    }
  }

  @Test func isOneForEqualDivisions() {
    for pair in PartitionPair.all where 1 < pair.first.count {
      guard pair.first.count < pair.vertexCount else { continue }
      #expect(pair.first.adjustedRandIndex(with: pair.first).isNear(1))
    }
    #expect(Partition(labels: []).adjustedRandIndex(with: Partition(labels: [])) == nil)
  }

  // igraph 1.0.0, compare_communities(method="adjusted_rand"); scikit-learn 1.9.1,
  // adjusted_rand_score.
  @Test func valueOfOtherPrograms() {
    let (first, second) = PartitionPair.twelve
    #expect(first.adjustedRandIndex(with: second).isNear(0.1851851852, within: 1e-10))
  }

  private func sharedPairs(_ first: Partition, _ second: Partition) -> Double {
    var count = 0.0
    for u in first.parts.indices {
      for v in 0..<u
      where first.parts[u] == first.parts[v] && second.parts[u] == second.parts[v] {
        count += 1
      }
    }
    return count
  }
}
