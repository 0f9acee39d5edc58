import Graphs
import TestSupport
import Testing

@Suite struct RandIndexTests {
  @Test(arguments: PartitionPair.all) func isTheShareOfPairsAgreedOn(_ pair: PartitionPair) {
    let (first, second) = (pair.first.parts, pair.second.parts)
    var agreed = 0
    var all = 0
    for u in first.indices {
      for v in 0..<u {
        all += 1
        if (first[u] == first[v]) == (second[u] == second[v]) { agreed += 1 }
      }
    }
    let expected = all == 0 ? nil : Double(agreed) / Double(all)
    #expect(pair.first.randIndex(with: pair.second) == expected)
    #expect(pair.second.randIndex(with: pair.first) == expected)
  }

  // igraph 1.0.0, compare_communities(method="rand"); scikit-learn 1.9.1, rand_score.
  @Test func valueOfOtherPrograms() {
    let (first, second) = PartitionPair.twelve
    #expect(first.randIndex(with: second).isNear(0.7272727273, within: 1e-10))
  }
}
