public import Foundation

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
/// picture, and nothing else. A program that offers its own executable as the worker calls
/// ``serve()`` when it is started with the worker's arguments:
///
///     let worker = RenderWorker(executable: itself, arguments: ["render-worker"])
///     try RenderWorker.$current.withValue(worker) { try diagram.rendered(as: .svg) }
public struct RenderWorker: Sendable {
  /// Who draws; `nil` draws in this process.
  @TaskLocal public static var current: RenderWorker?

  private let executable: URL
  private let arguments: [String]
  private let seconds: Int
  private let bytes: Int

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

  /// Draws what standard input asks for and writes it to standard output: the worker's whole work.
  public static func serve() {
    let reply: Reply
    do {
      let order = try FileHandle.standardInput.readToEnd() ?? Data()
      let work = try JSONDecoder().decode(Order.self, from: order)
      limit(seconds: work.seconds, bytes: work.bytes)
      do throws(GraphvizError) {
        reply = Reply(picture: try Renderer.drawing(work.job))
      } catch {
        reply = Reply(error: error)
      }
    } catch {
      reply = Reply(error: .failed(.starting, message: "no order to draw"))
    }
    try? FileHandle.standardOutput.write(contentsOf: reply.data)
  }

  /// Has a job drawn.
  func draw(_ job: RenderJob) throws(GraphvizError) -> [UInt8] {
    do {
      let process = Process()
      process.executableURL = executable
      process.arguments = arguments
      // A crash is told in a sentence, not in pages.
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["SWIFT_BACKTRACE": "enable=no"], uniquingKeysWith: { _, new in new })
      let order = Order(job: job, seconds: seconds, bytes: bytes)
      process.standardInput = try Self.file(with: try JSONEncoder().encode(order))
      process.standardError = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let clock = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(2 * seconds), execute: clock)
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      clock.cancel()
      if process.terminationReason == .uncaughtSignal {
        throw [SIGXCPU, SIGKILL].contains(process.terminationStatus)
          ? GraphvizError.timedOut(seconds: seconds) : .crashed
      }
      guard let reply = Reply(data: data) else { throw GraphvizError.crashed }
      return try reply.result.get()
    } catch let error as GraphvizError {
      throw error
    } catch {
      throw .failed(.starting, message: "\(executable.lastPathComponent) can't be started")
    }
  }

  /// An open file without a name: unlike a pipe it doesn't end us when the worker has ended.
  private static func file(with data: Data) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appending(path: "samverkan-\(UUID())")
    let isWritten = FileManager.default.createFile(
      atPath: url.path, contents: data, attributes: [.posixPermissions: 0o600])
    guard isWritten else { throw CocoaError(.fileWriteUnknown) }
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forReadingFrom: url)
  }

  private static func limit(seconds: Int, bytes: Int) {
    func limit(_ count: Int) -> rlimit { rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count)) }
    var (time, memory) = (limit(seconds), limit(bytes))
    #if canImport(Darwin)
      _ = unsafe setrlimit(RLIMIT_CPU, &time)
      _ = unsafe setrlimit(RLIMIT_AS, &memory)
    #else
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
    #endif
  }
}

/// What a worker is asked to do.
private struct Order: Codable {
  var job: RenderJob
  var seconds: Int
  var bytes: Int
}

/// What a worker answers: a byte that tells whether it is a picture, and the picture or the error.
private struct Reply {
  let result: Result<[UInt8], GraphvizError>

  init(picture: [UInt8]) { result = .success(picture) }

  init(error: GraphvizError) { result = .failure(error) }

  init?(data: Data) {
    guard let kind = data.first else { return nil }
    if kind == 0 {
      result = .success(Array(data.dropFirst()))
    } else {
      guard let error = try? JSONDecoder().decode(GraphvizError.self, from: data.dropFirst()) else {
        return nil
      }
      result = .failure(error)
    }
  }

  var data: Data {
    switch result {
    case .success(let picture): Data([0] + picture)
    case .failure(let error): Data([1]) + ((try? JSONEncoder().encode(error)) ?? Data())
    }
  }
}
