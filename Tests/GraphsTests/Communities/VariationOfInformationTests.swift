import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct VariationOfInformationTests {
  @Test(arguments: PartitionPair.all) func isWhatEachTellsAlone(_ pair: PartitionPair) {
    let total = Double(pair.vertexCount)
    var expected = 0.0
    for u in pair.first.members {
      for v in pair.second.members {
        let both = Double(Set(u).intersection(v).count)
        guard both > 0 else { continue }
        expected -= both / total * (log(both / Double(u.count)) + log(both / Double(v.count)))
      }
    }
    #expect(pair.first.variationOfInformation(from: pair.second).isNear(expected))
  }

  @Test(arguments: PartitionPair.all) func isADistance(_ pair: PartitionPair) {
    let third = Partition.random(
      vertexCount: pair.vertexCount, maximumCount: 3, seed: pair.seed + 7)
    let direct = pair.first.variationOfInformation(from: pair.second)
    let detour =
      pair.first.variationOfInformation(from: third)
      + third.variationOfInformation(from: pair.second)
    #expect(direct <= detour + 1e-12)
    #expect((direct > 1e-9) == (pair.first != pair.second))
    #expect(pair.first.variationOfInformation(from: pair.first) == 0)
  }

  // igraph 1.0.0, compare_communities(method="vi").
  @Test func valueOfAnotherProgram() {
    let (first, second) = PartitionPair.twelve
    #expect(first.variationOfInformation(from: second).isNear(1.3143738430, within: 1e-10))
  }
}
