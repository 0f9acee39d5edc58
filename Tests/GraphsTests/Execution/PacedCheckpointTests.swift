import Testing

@testable import Graphs

@Suite struct PacedCheckpointTests {
  @Test func cancellationIsMetOnceEnoughIsDone() async {
    let computation = Task {
      withUnsafeCurrentTask { unsafe $0?.cancel() }
      var pace = PacedCheckpoint(Checkpoint(steps: 1))
      for _ in 0..<100 { try pace.spend(1) }
      _ = #expect(throws: CancellationError.self) { try pace.spend(1 << 20) }
    }
    await #expect(throws: Never.self) { try await computation.value }
  }
}
