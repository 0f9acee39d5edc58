import Dispatch
import Testing

@testable import Graphs

@Suite struct CallingTaskTests {
  @Test func anotherThreadSeesTheCancellation() async {
    let wasCancelled = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      let task = CallingTask.current
      return await withCheckedContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(returning: task.isCancelled) }
      }
    }.value
    #expect(wasCancelled)
  }

  @Test func aPartAsksTheTaskOfTheComputation() async {
    let wasCancelled = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return Execution(threadCount: 2).run {
        inParallel(parts: 8) { _ in CallingTask.current.isCancelled }
      }
    }.value
    #expect(wasCancelled == [Bool](repeating: true, count: 8))
  }
}
