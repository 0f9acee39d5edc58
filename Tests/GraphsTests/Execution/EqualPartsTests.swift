import Graphs
import TestSupport
import Testing

@Suite struct EqualPartsTests {
  @Test(arguments: 0..<50) func followOnEachOtherAndCostTheSame(seed: Int) {
    var generator = SplitMix(seed: seed)
    let work = (0..<Int.random(in: 1...500, using: &generator)).map { _ in
      Int.random(in: 1...100_000, using: &generator)
    }
    let parts = equalParts(ofWork: work)
    #expect(parts.flatMap { Array($0) } == Array(work.indices))
    let whole = work.reduce(0, +)
    #expect(parts.count <= (whole < 1_000_000 ? 1 : 8))
    for part in parts where parts.count > 1 {
      let share = work[part].reduce(0, +)
      #expect(share <= whole / 8 + 100_000)
    }
  }

  @Test func nothingHasNoParts() {
    #expect(equalParts(ofWork: []).isEmpty)
    #expect(equalParts(ofWork: [1, 1]) == [0..<2])
    #expect(equalParts(ofWork: [10_000_000, 1]) == [0..<1, 1..<2])
  }
}
