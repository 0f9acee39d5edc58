/// A checkpoint for many small steps, which is passed once enough of them have been taken.
struct PacedCheckpoint {
  private let checkpoint: Checkpoint
  private var work = 0

  /// Paces a checkpoint.
  init(_ checkpoint: Checkpoint) { self.checkpoint = checkpoint }

  /// Looks up from time to time.
  ///
  /// - Parameter work: How many arcs or so have been followed since the last call.
  /// - Throws: `CancellationError` if the task that made the checkpoint is cancelled.
  mutating func spend(_ work: Int) throws(CancellationError) {
    self.work += work
    guard self.work > 1 << 17 else { return }
    self.work = 0
    try checkpoint.pass(steps: 0)
  }
}
