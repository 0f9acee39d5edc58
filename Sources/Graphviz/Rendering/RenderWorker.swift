public import Foundation
private import Synchronization

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A process of its own in which Graphviz draws, under limits of time and memory.
///
/// Some graphs make Graphviz crash, end the process or go on for ever. In a worker that ends a
/// picture, and nothing else; the next picture gets a new process. A program that offers its own
/// executable as the worker calls ``serve()`` when it is started with the worker's arguments:
///
///     let worker = RenderWorker(executable: itself, arguments: ["render-worker"])
///     try RenderWorker.$current.withValue(worker) { try diagram.rendered(as: .svg) }
public final class RenderWorker: Sendable {
  /// Who draws; `nil` draws in this process.
  @TaskLocal public static var current: RenderWorker?

  private let executable: URL
  private let arguments: [String]
  private let seconds: Int
  private let bytes: Int
  /// The process that waits for the next picture, if there is one.
  private let waiting = Mutex<WorkerProcess?>(nil)

  /// Describes a worker.
  ///
  /// - Parameters:
  ///   - executable: The program that is started.
  ///   - arguments: What it is started with, so that it calls ``serve()``.
  ///   - seconds: How long a picture may take, by the time of the processor, and twice as long
  ///     by the clock.
  ///   - bytes: How much memory it may take.
  public init(
    executable: URL, arguments: [String], seconds: Int = 60, bytes: Int = 4 << 30
  ) {
    self.executable = executable
    self.arguments = arguments
    self.seconds = seconds
    self.bytes = bytes
  }

  /// Starts the process ahead of the first picture, so that it finds its fonts while the caller does
  /// other work.
  public func start() {
    waiting.withLock { process in
      if process == nil { process = started() }
    }
  }

  /// Draws what standard input asks for, picture after picture: the worker's whole work.
  public static func serve() {
    let asker = MessageChannel(descriptor: 0)
    Renderer.warmUp()
    while let message = (try? asker.receive()) ?? nil {
      let reply = reply(to: message)
      guard (try? asker.deliver(reply.bytes)) == true else { return }
    }
  }

  private static func reply(to message: [UInt8]) -> Reply {
    guard let order = try? JSONDecoder().decode(Order.self, from: Data(message)) else {
      return Reply(error: .failed(.starting, message: "no order to draw"))
    }
    limit(seconds: order.seconds, bytes: order.bytes)
    do throws(GraphvizError) {
      return Reply(answer: try Renderer.doing(order.work))
    } catch {
      return Reply(error: error)
    }
  }

  /// Has work done.
  func answer(to work: Work) throws(GraphvizError) -> [UInt8] {
    let order = Order(work: work, seconds: seconds, bytes: bytes)
    let message = (try? JSONEncoder().encode(order)).map { Array($0) } ?? []
    let reply = try waiting.withLock { (waiting) throws(GraphvizError) in
      if work.needsProcessOfItsOwn { waiting = nil }
      guard let process = waiting.take() ?? started() else {
        throw .failed(.starting, message: "\(executable.lastPathComponent) can't be started")
      }
      let answer: [UInt8]?
      do throws(MessageChannel.Late) {
        answer = try process.answer(to: message, within: 2 * seconds)
      } catch {
        throw .timedOut(seconds: seconds)
      }
      guard let answer else {
        throw process.endingSignal() == SIGXCPU ? .timedOut(seconds: seconds) : .crashed
      }
      guard let reply = Reply(bytes: answer) else { throw .crashed }
      if !work.needsProcessOfItsOwn { waiting = consume process }
      return reply
    }
    return try reply.result.get()
  }

  private func started() -> WorkerProcess? {
    // A crash is told in a sentence, not in pages.
    WorkerProcess(
      executable: executable.path, arguments: arguments,
      environment: ProcessInfo.processInfo.environment.merging(
        ["SWIFT_BACKTRACE": "enable=no"], uniquingKeysWith: { _, new in new }))
  }

  /// Limits what this process may take from now on.
  private static func limit(seconds: Int, bytes: Int) {
    var used = rusage()
    #if canImport(Darwin)
      _ = unsafe getrusage(RUSAGE_SELF, &used)
      let (processor, memory) = (RLIMIT_CPU, RLIMIT_AS)
    #else
      _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
      let (processor, memory) = (
        __rlimit_resource_t(RLIMIT_CPU.rawValue), __rlimit_resource_t(RLIMIT_AS.rawValue)
      )
    #endif
    let usedSeconds = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1
    for (resource, count) in [(processor, usedSeconds + seconds), (memory, bytes)] {
      var limit = rlimit()
      _ = unsafe getrlimit(resource, &limit)
      limit.rlim_cur = min(rlim_t(count), limit.rlim_max)
      _ = unsafe setrlimit(resource, &limit)
    }
  }
}

/// What a worker is asked to do.
private struct Order: Codable {
  var work: Work
  var seconds: Int
  var bytes: Int
}

/// What a worker answers: a byte that tells whether the work is done, and what came of it or the error.
private struct Reply {
  let result: Result<[UInt8], GraphvizError>

  init(answer: [UInt8]) { result = .success(answer) }

  init(error: GraphvizError) { result = .failure(error) }

  init?(bytes: [UInt8]) {
    guard let kind = bytes.first else { return nil }
    if kind == 0 {
      result = .success(Array(bytes.dropFirst()))
    } else {
      let written = Data(bytes.dropFirst())
      guard let error = try? JSONDecoder().decode(GraphvizError.self, from: written) else {
        return nil
      }
      result = .failure(error)
    }
  }

  var bytes: [UInt8] {
    switch result {
    case .success(let answer): [0] + answer
    case .failure(let error): [1] + ((try? JSONEncoder().encode(error)).map { Array($0) } ?? [])
    }
  }
}
