import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct MutualInformationTests {
  @Test(arguments: PartitionPair.all) func followsFromTheDefinition(_ pair: PartitionPair) {
    let (first, second) = (pair.first.members, pair.second.members)
    let total = Double(pair.vertexCount)
    var expected = 0.0
    for u in first {
      for v in second {
        let both = Double(Set(u).intersection(v).count)
        guard both > 0 else { continue }
        expected +=
          both / total * log(both / total / (Double(u.count) / total * Double(v.count) / total))
      }
    }
    #expect(pair.first.mutualInformation(with: pair.second).isNear(expected))
  }

  @Test(arguments: PartitionPair.all) func isSymmetricAndNoMoreThanEntropy(_ pair: PartitionPair) {
    let information = pair.first.mutualInformation(with: pair.second)
    #expect(information.isNear(pair.second.mutualInformation(with: pair.first)))
    #expect(0 <= information && information <= min(pair.first.entropy, pair.second.entropy) + 1e-12)
    #expect(pair.first.mutualInformation(with: pair.first).isNear(pair.first.entropy))
  }

  @Test func entropyOfEqualParts() {
    #expect(Partition(labels: [0, 1, 2, 3]).entropy.isNear(log(4)))
    #expect(Partition(labels: [0, 0, 0]).entropy == 0)
    #expect(Partition(labels: []).entropy == 0)
  }

  // scikit-learn 1.9.1, mutual_info_score.
  @Test func valueOfAnotherProgram() {
    let (first, second) = PartitionPair.twelve
    #expect(first.mutualInformation(with: second).isNear(0.6648306744, within: 1e-10))
  }
}
