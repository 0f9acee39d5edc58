import Testing

@testable import Graphs

@Suite struct GroupDealingTests {
  @Test(
    arguments: [
      ([], 1), ([nil, nil], 1), ([0, nil, 0], 1), ([0, 1], 2), ([0, 1, 2], 6), ([2, 2, 0, 0], 6),
      ([0, 0, 0, 1, 1, 1, 1, 3], 280),
    ] as [([Int?], Int)])
  func waysAreCountedAndEachIsDifferent(_ groups: [Int?], count: Int) {
    let dealing = GroupDealing(groups)
    #expect(dealing.wayCount(upTo: 200_000) == count)
    let ways = (0..<count).map { dealing.way($0, of: count) }
    #expect(Set(ways).count == count)
    #expect(ways.allSatisfy { $0.sorted() == groups.compactMap(\.self).sorted() })
    for (way, next) in zip(ways, ways.dropFirst()) {
      var advanced = way
      advanced.advanceToNextArrangement()
      #expect(advanced == next)
    }
  }

  @Test func theLastArrangementIsFollowedByTheFirst() {
    var way = [3, 1, 1, 0]
    way.advanceToNextArrangement()
    #expect(way == [0, 1, 1, 3])
  }

  @Test func countingEndsAtTheLimit() {
    let halves = (0..<60).map { Optional($0 % 2) }
    #expect(GroupDealing(halves).wayCount(upTo: 200_000) == nil)
    #expect(GroupDealing(Array(halves.prefix(10))).wayCount(upTo: 251) == nil)
    #expect(GroupDealing(Array(halves.prefix(10))).wayCount(upTo: 252) == 252)
  }

  @Test func unknownVerticesStayUnknown() {
    var groups = [1, nil, 0, nil]
    GroupDealing(groups).deal([0, 1], to: &groups)
    #expect(groups == [0, nil, 1, nil])
  }
}
