internal import Synchronization

/// Where a long computation looks up: it ends if its task is cancelled, and says how far it has come.
///
///     let checkpoint = Checkpoint(steps: vertexCount)
///     for source in 0..<vertexCount {
///       try checkpoint.pass()
///       …
///     }
///
/// It may be passed from several threads at once. A step should take no more than some milliseconds.
package final class Checkpoint: Sendable {
  private let steps: Int
  private let report: (@Sendable (Double) -> Void)?
  private let task: CallingTask
  private let passed = Atomic<Int>(0)
  private let reportedPercent = Mutex(0)

  /// Prepares a computation that the current task calls.
  ///
  /// - Parameter steps: How many steps there are in all.
  package init(steps: Int) {
    self.steps = steps
    report = Execution.current.reportProgress
    task = .current
  }

  /// Marks steps as done.
  ///
  /// - Throws: `CancellationError` if the task that made the checkpoint is cancelled.
  package func pass(steps count: Int = 1) throws(CancellationError) {
    if task.isCancelled { throw CancellationError() }
    guard let report else { return }
    let done = passed.add(count, ordering: .relaxed).newValue
    let percent = steps > 0 ? min(100, 100 * done / steps) : 100
    reportedPercent.withLock { reported in
      guard percent > reported else { return }
      reported = percent
      report(Double(percent) / 100)
    }
  }
}
