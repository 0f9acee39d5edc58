import TestSupport
import Testing

@testable import Graphs

@Suite struct TaggedListsTests {
  /// Sorted by number, and by tag where numbers are equal.
  @Test(arguments: 0..<50) func comeInOrder(seed: Int) {
    var generator = SplitMix(seed: seed)
    var lists = TaggedLists(numberCount: 200, listCount: 9)
    for _ in 0..<3 {
      lists.removeAll()
      var expected: [[Int]] = []
      for tag in 0..<Int.random(in: 0...9, using: &generator) {
        let numbers = (0..<20).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        expected += numbers.map { [$0, tag] }
        // One number before the list and one after it are not in it.
        let surrounded = [-1] + numbers.map(Int32.init) + [99]
        lists.append(surrounded.span, 1..<numbers.count + 1, tag: tag)
      }
      var merged: [[Int]] = []
      lists.forEachInOrder { merged.append([$0, $1]) }
      #expect(merged == expected.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }
}
