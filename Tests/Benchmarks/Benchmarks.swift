import ArgumentParser
import Foundation

/// Times the measures of Graphs against other libraries, and compares the answers first.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Scripts/bench",
    abstract:
      "Times the measures of Graphs against other libraries, and compares the answers first.",
    discussion: """
      Graphs are made from seeds and written as lists of edges. In every round each library reads \
      each graph once, in a process of its own, and is timed on each kernel: by the time of the \
      processor on one thread, by the time of the wall on more. A library whose answer differs \
      is shown, but not ranked; so is one that needs more time than is allowed.
      """,
    subcommands: [RunCommand.self, MeasureCommand.self, AssessCommand.self, DiagramCommand.self],
    defaultSubcommand: RunCommand.self)
}

/// Runs all rounds and prints the table.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run")

  @Option(help: "The graphs, by name.") var graphs: String?
  @Option(help: "The kernels, by name.") var kernels: String?
  @Option(help: "The libraries, by name.") var peers: String?
  @Option(help: "How often each library is timed.") var rounds = 3
  @Option(help: "The numbers of threads.") var threads = "1"
  @Option(help: "How many seconds a kernel may take.") var limit = 60.0
  @Option(help: "The file that the measurements are written to, as JSON.") var out: String?
  @Flag(help: "Small graphs only: a run of a minute or two.") var small = false
  @Option(help: "The Python that has the libraries.") var python = "python3"
  @Option(help: "The Python of the system, which may have graph-tool.")
  var systemPython = "/usr/bin/python3"
  @Option(help: "The folder of the programs that time the libraries of Python and R.")
  var peersFolder: String

  func run() throws {
    let graphs = try BenchmarkGraph.all.chosen(by: self.graphs) { $0.name }
      .filter { self.graphs != nil || !small || $0.isSmall }
    let kernels = try Kernel.all.chosen(by: self.kernels) { $0.name }
    let libraries = try Library.all.chosen(by: peers) { $0.name }
    let threadCounts = try threads.split(separator: ",").map { text in
      guard let count = Int(text), count > 0 else {
        throw ValidationError("“\(text)” is no number of threads.")
      }
      return count
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "samverkan-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    var rounds = Rounds(
      python: python, systemPython: systemPython, peersFolder: peersFolder, limit: limit)
    for graph in graphs {
      let file = try GraphOnDisk(graph, in: folder)
      for threadCount in threadCounts {
        for round in 1...max(1, self.rounds) {
          for library in [.ours] + libraries where library.takesOn(graph) {
            rounds.measure(
              library, on: file, kernels: kernels, threadCount: threadCount, round: round)
            guard let start = kernels.first(where: { $0.name == Kernel.start }), start.isFor(file)
            else { continue }
            rounds.measureStart(of: library, on: file, threadCount: threadCount, round: round)
          }
        }
        let table = Table(rounds.measurements, graph: graph.name, threadCount: threadCount)
        show(table.text(describing: file))
        if let out { try rounds.measurements.json().write(to: URL(filePath: out)) }
      }
    }
    for line in rounds.absent.sorted() { show("absent: \(line)") }
    show("load average: \(Machine.loadAverage)")
  }
}

/// Prints a line at once, also to a file, so that a run that is cut off leaves what it has.
private func show(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// Times our own kernels on one graph: what a run starts as a process of its own.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false)

  @Argument var file: String
  @Option var kernels: String
  @Flag var directed = false
  @Option var firstMode: Int?
  @Option var threads = 1
  @Option var warmUp = 1.0

  func run() throws {
    try OwnWorker(
      file: file, isDirected: directed, firstModeCount: firstMode, threadCount: threads,
      warmUp: warmUp
    ).measure(kernels.split(separator: ",").map(String.init))
  }
}

extension Array {
  /// Returns the elements whose names a list separated by commas holds; all where there is none.
  fileprivate func chosen(
    by list: String?, _ name: (Element) -> String
  ) throws -> [Element] {
    guard let list else { return self }
    return try list.split(separator: ",").map { wanted in
      guard let element = first(where: { name($0) == wanted }) else {
        let known = map(name).joined(separator: ", ")
        throw ValidationError("“\(wanted)” isn't known. Known are: \(known).")
      }
      return element
    }
  }
}
