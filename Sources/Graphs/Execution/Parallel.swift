internal import Dispatch
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The number of cores that are switched on.
let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// Carries out the parts of a computation, on as many threads as the current execution has.
///
/// The number of parts must follow from the problem alone, not from the machine, and the parts must
/// be put together in their order; then one thread and many give the same bits.
///
///     let partSums = try inParallel(parts: 16) { (part) throws(CancellationError) in
///       try sum(ofSources: stride(from: part, to: vertexCount, by: 16))
///     }
///
/// - Parameters:
///   - parts: How many parts there are.
///   - body: Carries out the part of a number. It runs on several threads at once, so what it
///     changes is its own; measures that it calls use its thread alone and report no progress.
/// - Returns: The results of the parts, in order.
/// - Throws: What the first part to fail throws; parts that have not begun are then left out.
package func inParallel<Result: Sendable, Failure: Error>(
  parts: Int, _ body: @Sendable (Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  if parts == 1 { return [try body(0)] }
  let threadCount = min(Execution.current.threadCount, parts)
  let partExecution = Execution(partOf: .current)
  guard threadCount > 1 else {
    return try partExecution.run { () throws(Failure) in
      var results: [Result] = []
      results.reserveCapacity(parts)
      for part in 0..<parts { results.append(try body(part)) }
      return results
    }
  }

  let next = Atomic<Int>(0)
  let outcomes = Mutex(Outcomes<Result, Failure>(count: parts))
  // A thread that has nothing else to do takes the next part.
  DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < parts, !outcomes.withLock({ $0.hasFailed }) else { return }
      let outcome = Swift.Result { () throws(Failure) in
        try partExecution.run { () throws(Failure) in try body(part) }
      }
      outcomes.withLock { $0.take(outcome, of: part) }
    }
  }
  return try outcomes.withLock { $0 }.inOrder()
}

/// What the parts of a computation have come to.
private struct Outcomes<Result: Sendable, Failure: Error>: Sendable {
  private var results: [Result?]
  private var failure: Failure?

  init(count: Int) { results = [Result?](repeating: nil, count: count) }

  var hasFailed: Bool { failure != nil }

  mutating func take(_ outcome: Swift.Result<Result, Failure>, of part: Int) {
    switch outcome {
    case .success(let result): results[part] = result
    case .failure(let error): failure = failure ?? error
    }
  }

  func inOrder() throws(Failure) -> [Result] {
    if let failure { throw failure }
    return results.compactMap(\.self)
  }
}
