import Synchronization
import Testing

@testable import Graphs

@Suite struct CheckpointTests {
  @Test func progressRisesToTheWhole() throws {
    let reports = Mutex<[Double]>([])
    try Execution { fraction in reports.withLock { $0.append(fraction) } }.run {
      let checkpoint = Checkpoint(steps: 1000)
      for _ in 0..<1000 { try checkpoint.pass() }
    }
    #expect(reports.withLock { $0 } == (1...100).map { Double($0) / 100 })
  }

  @Test(arguments: [1, 2, 16]) func cancellationReachesEveryThread(threadCount: Int) async {
    let computation = Task {
      try Execution(threadCount: threadCount).run {
        let checkpoint = Checkpoint(steps: 1)
        _ = try inParallel(parts: 4) { (_) throws(CancellationError) in
          // Without end, but for the cancellation.
          while true { try checkpoint.pass(steps: 0) }
        }
      }
    }
    computation.cancel()
    await #expect(throws: CancellationError.self) { try await computation.value }
  }

  @Test(arguments: [1, 2, 16]) func whatIsCalledInAPartIsCancelledToo(threadCount: Int) async {
    let computation = Task {
      try Execution(threadCount: threadCount).run {
        _ = try inParallel(parts: 4) { (_) throws(CancellationError) in
          let inner = Checkpoint(steps: 1)
          while true { try inner.pass(steps: 0) }
        }
      }
    }
    computation.cancel()
    await #expect(throws: CancellationError.self) { try await computation.value }
  }

  @Test(arguments: [1, 2, 16]) func whatIsCalledInAPartReportsNothing(threadCount: Int) throws {
    let reports = Mutex<[Double]>([])
    let execution = Execution(threadCount: threadCount) { fraction in
      reports.withLock { $0.append(fraction) }
    }
    try execution.run {
      _ = try inParallel(parts: 4) { (_) throws(CancellationError) in
        #expect(Execution.current.threadCount == 1)
        try Checkpoint(steps: 1).pass()
      }
    }
    #expect(reports.withLock { $0 }.isEmpty)
  }

  @Test func outsideOfTasksNothingIsCancelled() throws {
    try Checkpoint(steps: 1).pass()
  }
}
