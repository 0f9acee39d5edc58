/// How long computations are carried out: on how many threads, and who hears how far they are.
///
/// Measures that may take long look at the current execution, which holds for everything that is
/// called within ``run(_:)``. The answers are the same to the last bit whatever the execution is.
///
///     let quiet = Execution(threadCount: 1)
///     let betweenness = try quiet.run { try graph.betweennessCentrality() }
///
/// A computation that is called within a task ends with a `CancellationError` soon after the task is
/// cancelled.
public struct Execution: Sendable {
  /// How many threads a computation uses at the most.
  public let threadCount: Int

  /// Is told from time to time how much of a computation is done, from 0 to 1.
  ///
  /// It is called on any thread, but never on two at once. A measure that is made of several
  /// computations begins anew with each.
  public let reportProgress: (@Sendable (Double) -> Void)?

  /// The task whose cancellation ends what a part of a computation does on another thread.
  let callingTask: CallingTask?

  /// What holds where nothing else is said: as many threads as there are cores, and no reports.
  @TaskLocal public static var current = Execution()

  /// Describes how computations are to be carried out.
  ///
  /// - Parameters:
  ///   - threadCount: How many threads are used at the most; as many as there are cores if `nil`.
  ///   - reportProgress: What is told how much is done, or `nil`.
  /// - Precondition: There is one thread at least.
  public init(threadCount: Int? = nil, reportProgress: (@Sendable (Double) -> Void)? = nil) {
    precondition(threadCount ?? 1 >= 1, "A computation needs a thread")
    self.threadCount = threadCount ?? coreCount
    self.reportProgress = reportProgress
    callingTask = nil
  }

  /// Describes how a part of a computation is carried out: on its own thread and without a word.
  init(partOf task: CallingTask) {
    threadCount = 1
    reportProgress = nil
    callingTask = task
  }

  /// Carries out a computation in this way.
  ///
  /// - Parameter computation: What to carry out.
  /// - Returns: What the computation returns.
  /// - Throws: What the computation throws.
  public func run<Result, Failure: Error>(
    _ computation: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var outcome: Swift.Result<Result, Failure>?
    Execution.$current.withValue(self) {
      outcome = Swift.Result(catching: computation)
    }
    guard let outcome else { preconditionFailure("The computation was carried out") }
    return try outcome.get()
  }
}
