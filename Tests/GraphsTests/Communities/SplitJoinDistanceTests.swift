import Graphs
import TestSupport
import Testing

@Suite struct SplitJoinDistanceTests {
  @Test(arguments: PartitionPair.all) func countsWhoIsNotWithMostOfTheirPart(
    _ pair: PartitionPair
  ) {
    let distance = pair.first.splitJoinDistance(from: pair.second)
    #expect(distance.toOther == moves(pair.first, pair.second))
    #expect(distance.fromOther == moves(pair.second, pair.first))
    #expect(distance.total == distance.toOther + distance.fromOther)
    #expect((distance.total == 0) == (pair.first == pair.second))
  }

  @Test(arguments: PartitionPair.all) func isADistance(_ pair: PartitionPair) {
    let third = Partition.random(
      vertexCount: pair.vertexCount, maximumCount: 3, seed: pair.seed + 7)
    let detour =
      pair.first.splitJoinDistance(from: third).total
      + third.splitJoinDistance(from: pair.second).total
    #expect(pair.first.splitJoinDistance(from: pair.second).total <= detour)
  }

  @Test func aRefinementIsReachedWithoutMoves() {
    let fine = Partition(labels: [0, 0, 1, 2])
    #expect(fine.splitJoinDistance(from: Partition(labels: [0, 0, 1, 1])).toOther == 0)
  }

  // igraph 1.0.0, split_join_distance.
  @Test func valuesOfAnotherProgram() {
    let (first, second) = PartitionPair.twelve
    let distance = first.splitJoinDistance(from: second)
    #expect([distance.toOther, distance.fromOther] == [4, 4])
  }

  private func moves(_ from: Partition, _ to: Partition) -> Int {
    from.members.reduce(0) { sum, part in
      let most = to.members.map { Set($0).intersection(part).count }.max() ?? 0
      return sum + part.count - most
    }
  }
}
