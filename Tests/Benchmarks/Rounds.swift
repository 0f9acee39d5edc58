import Foundation

/// Starts the workers, one after another, and keeps what they measure.
struct Rounds {
  let python: String
  let systemPython: String
  let peersFolder: String
  let limit: Double

  /// All that was measured, in order.
  private(set) var measurements: [Measurement] = []
  /// The libraries that aren't installed, each with the reason.
  private(set) var absent: Set<String> = []
  private var absentLibraries: Set<String> = []
  /// Kernels that aren't tried again, since they failed or took too long.
  private var givenUp: Set<Attempt> = []

  private struct Attempt: Hashable {
    var library: String
    var graph: String
    var threadCount: Int
    var kernel: String
  }

  init(python: String, systemPython: String, peersFolder: String, limit: Double) {
    self.python = python
    self.systemPython = systemPython
    self.peersFolder = peersFolder
    self.limit = limit
  }

  /// Has a library measure kernels on a graph; after one that takes too long, the others go on.
  mutating func measure(
    _ library: Library, on file: GraphOnDisk, kernels: [Kernel], threadCount: Int, round: Int
  ) {
    guard !absentLibraries.contains(library.name) else { return }
    func attempt(_ kernel: String) -> Attempt {
      Attempt(
        library: library.name, graph: file.graph.name, threadCount: threadCount, kernel: kernel)
    }
    var waiting = kernels.filter { $0.isFor(file) && $0.name != Kernel.start }.map(\.name)
      .filter { !givenUp.contains(attempt($0)) }
    while !waiting.isEmpty && !givenUp.contains(attempt(Kernel.reading)) {
      var started: String?
      var hasSpoken = false
      let worker = worker(library, file, waiting, threadCount)
      let ended = try? worker.run { line in
        hasSpoken = true
        if let reason = line.absent { leaveOut(library, because: reason) }
        if let kernel = line.started { started = kernel }
        guard let kernel = line.kernel else { return }
        started = nil
        waiting.removeAll { $0 == kernel }
        if line.failed != nil { givenUp.insert(attempt(kernel)) }
        measurements.append(
          Measurement(
            library: library.name, version: line.version ?? "", graph: file.graph.name,
            threadCount: threadCount, round: round, kernel: kernel, cpu: line.cpu, wall: line.wall,
            answer: line.answer, peakMemory: line.peakMemory, graphMemory: line.graphMemory,
            failed: line.failed))
      }
      if !hasSpoken { leaveOut(library, because: "its program doesn't start") }
      // All that the library knows has been measured, unless it was stopped or fell.
      guard let kernel = started else { return }
      let reason = ended == false ? "more than \(Int(limit)) s" : "the process ended"
      waiting.removeAll { $0 == kernel }
      givenUp.insert(attempt(kernel))
      measurements.append(
        Measurement(
          library: library.name, version: "", graph: file.graph.name, threadCount: threadCount,
          round: round, kernel: kernel, failed: reason))
    }
  }

  private mutating func leaveOut(_ library: Library, because reason: String) {
    absentLibraries.insert(library.name)
    absent.insert("\(library.name) (\(reason))")
  }

  /// Has a library start, do a few things once, and end, if it can do them all.
  mutating func measureStart(
    of library: Library, on file: GraphOnDisk, threadCount: Int, round: Int
  ) {
    guard !absentLibraries.contains(library.name) else { return }
    let (cpu, wall) = (Machine.cpuTimeOfChildren(), Machine.wallTime())
    var lines: [WorkerLine] = []
    let worker = worker(library, file, Kernel.startKernels, threadCount, warmUp: 0)
    let hasEnded = try? worker.run { if $0.kernel != nil { lines.append($0) } }
    let answers = lines.compactMap(\.answer)
    guard hasEnded == true, answers.count == Kernel.startKernels.count else { return }
    measurements.append(
      Measurement(
        library: library.name, version: lines[0].version ?? "", graph: file.graph.name,
        threadCount: threadCount, round: round, kernel: Kernel.start,
        cpu: Machine.cpuTimeOfChildren() - cpu, wall: Machine.wallTime() - wall,
        answer: answers.flatMap(\.self), peakMemory: lines.last?.peakMemory))
  }

  private func worker(
    _ library: Library, _ file: GraphOnDisk, _ kernels: [String], _ threadCount: Int,
    warmUp: Double = 1
  ) -> WorkerProcess {
    var arguments = [
      file.url.path, "--kernels", kernels.joined(separator: ","), "--threads", "\(threadCount)",
      "--warm-up", "\(warmUp)",
    ]
    if file.graph.isDirected { arguments.append("--directed") }
    if let count = file.firstModeCount { arguments += ["--first-mode", "\(count)"] }
    guard library != .ours else {
      return WorkerProcess(
        executable: CommandLine.arguments[0], arguments: ["measure"] + arguments, limit: limit)
    }
    let (executable, script) =
      switch library.program {
      case .python: (python, "peers.py")
      case .systemPython: (systemPython, "peers.py")
      case .r: ("Rscript", "peers.R")
      }
    return WorkerProcess(
      executable: executable, arguments: ["\(peersFolder)/\(script)", library.name] + arguments,
      limit: limit)
  }
}
