/// The task within which a computation was called, to be asked from any of its threads.
@safe struct CallingTask: @unchecked Sendable {
  private let task: UnsafeCurrentTask?

  /// Known beforehand, since a task that isn't there takes as long to ask as one that is.
  private let isThere: Bool

  private init(_ task: UnsafeCurrentTask?) {
    unsafe self.task = task
    isThere = unsafe task != nil
  }

  /// The task that waits for what runs here: this thread's, or where this thread carries out a part
  /// of a computation, that of the computation.
  static var current: CallingTask {
    unsafe Execution.current.callingTask
      ?? CallingTask(withUnsafeCurrentTask { unsafe $0 })
  }

  /// Asking is safe from any thread as long as the task waits for the computation, which it does.
  var isCancelled: Bool { unsafe isThere && task?.isCancelled == true }
}
