import ArgumentParser
import Foundation

/// Times pictures from the start of a process to the finished file, beside libraries of Python.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Times a picture of the sample, from the start of a process to the finished file.",
    discussion: """
      In every round each program draws the same tables once. The others draw names and lines; \
      samverkan also a title, a legend and the sources.
      """)

  @Option(help: "The folder of the network's tables.") var sample: String
  @Option(help: "The program that is timed.") var samverkan: String
  @Option(help: "How often each is timed.") var rounds = 15
  @Option(help: "The Python that has the libraries.") var python = "python3"
  @Option(help: "The folder of the program that draws with them.") var peersFolder: String

  /// What is timed.
  private struct Program {
    var name: String
    var arguments: [String]
    var times: [Double] = []
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "samverkan-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String) -> String { folder.appending(path: "\(name).svg").path }
    let script = "\(peersFolder)/pictures.py"
    var programs = ["overview", "contacts", "gender"].map { kind in
      Program(
        name: "samverkan, \(kind)",
        arguments: [samverkan, "diagram", sample, "--kind", kind, "--output", file(kind)])
    }
    programs += [("pygraphviz", "pygraphviz"), ("matplotlib", "matplotlib with networkx")].map {
      Program(name: $0.1, arguments: [python, script, $0.0, sample, file($0.0)])
    }
    // The first run finds the programs and fonts on the disk, and isn't counted.
    for round in 0...max(1, rounds) {
      for place in programs.indices {
        guard let time = time(programs[place].arguments), round > 0 else { continue }
        programs[place].times.append(time)
      }
    }
    for program in programs { show(program, beside: programs[0]) }
    print("load average: \(Machine.loadAverage)")
  }

  /// How long a program takes, in seconds; `nil` if it fails.
  ///
  /// Foundation's `Process` takes longer to start and to await a program than some draw.
  private func time(_ arguments: [String]) -> Double? {
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var (id, status): (pid_t, Int32) = (0, 0)
    let start = Machine.wallTime()
    guard posix_spawnp(&id, arguments[0], nil, nil, &words, environ) == 0 else { return nil }
    waitpid(id, &status, 0)
    return status == 0 ? Machine.wallTime() - start : nil
  }

  private func show(_ program: Program, beside first: Program) {
    guard !program.times.isEmpty else { return print("\(program.name): absent") }
    let milliseconds = Int((program.times.median * 1000).rounded())
    let least = Int(((program.times.min() ?? 0) * 1000).rounded())
    let ratio = String(format: "%.2f", program.times.median / first.times.median)
    print("\(program.name): \(milliseconds) ms, at least \(least) ms; \(ratio) of the first")
  }
}
