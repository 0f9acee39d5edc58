import Synchronization
import Testing

@testable import Graphs

@Suite struct ParallelTests {
  @Test(arguments: [1, 2, 16]) func resultsComeInOrder(threadCount: Int) {
    Execution(threadCount: threadCount).run {
      #expect(inParallel(parts: 100) { $0 * $0 } == (0..<100).map { $0 * $0 })
      #expect(inParallel(parts: 0) { $0 }.isEmpty)
    }
  }

  @Test(arguments: [1, 2, 16]) func aFailureEndsTheRest(threadCount: Int) {
    struct Refusal: Error {}
    let begun = Mutex(0)
    Execution(threadCount: threadCount).run {
      _ = #expect(throws: Refusal.self) {
        try inParallel(parts: 10_000) { (part) throws(Refusal) in
          begun.withLock { $0 += 1 }
          if part == 3 { throw Refusal() }
        }
      }
    }
    #expect(begun.withLock { $0 } < 10_000)
  }
}
