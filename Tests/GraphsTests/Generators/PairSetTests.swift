import TestSupport
import Testing

@testable import Graphs

@Suite struct PairSetTests {
  @Test(arguments: 0..<50) func holdsWhatASetHolds(seed: Int) {
    var generator = SplitMix(seed: seed)
    var pairs = PairSet(capacity: 32)
    var expected: Set<[Int32]> = []
    for _ in 0..<500 {
      let pair = (0..<2).map { _ in Int32.random(in: 0..<8, using: &generator) }
      #expect(pairs.contains(pair[0], pair[1]) == expected.contains(pair))
      if expected.contains(pair) {
        pairs.remove(pair[0], pair[1])
        expected.remove(pair)
      } else if expected.count < 32 {
        let isNew = [0, 1].map { _ in pairs.insert(pair[0], pair[1]) }
        #expect(isNew == [true, false])
        expected.insert(pair)
      }
    }
    for first in 0..<Int32(8) {
      for second in 0..<Int32(8) {
        #expect(pairs.contains(first, second) == expected.contains([first, second]))
      }
    }
  }
}
