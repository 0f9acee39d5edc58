import Foundation
import GraphFiles
import Graphs

/// Times our own kernels on one graph, and prints a line of JSON for each.
struct OwnWorker {
  let file: String
  let isDirected: Bool
  let firstModeCount: Int?
  let threadCount: Int

  /// The first run only counts if it takes this many seconds or more.
  let warmUp: Double

  /// A kernel is carried out again until all runs together have taken this many seconds.
  private static let repeatUntil = 0.05

  func measure(_ names: [String]) throws {
    try Execution(threadCount: threadCount).run {
      emit(WorkerLine(started: Kernel.reading))
      let reader = EdgeListReader(isDirected: isDirected)
      let memory = Machine.memory
      let (graph, reading) = try timed { try reader.graph(at: file) }
      let peakMemory = Machine.peakMemory
      let graphMemory = Machine.memory.flatMap { after in memory.map { after - $0 } }
      let readings = try timedAgain(after: reading) { try reader.graph(at: file) }
      let subject = Subject(graph: graph, firstModeCount: firstModeCount)
      let sizes = [Double(graph.vertexCount), Double(graph.edgeCount)]
      report(
        Kernel.reading, readings, sizes, peakMemory: peakMemory, graphMemory: graphMemory)
      for kernel in Kernel.all where kernel.name != Kernel.reading && names.contains(kernel.name) {
        emit(WorkerLine(started: kernel.name))
        let (answer, time) = try timed { try kernel.run(subject) }
        let times = try timedAgain(after: time) { try kernel.run(subject) }
        report(kernel.name, times, answer(), peakMemory: Machine.peakMemory)
      }
    }
  }

  private struct Time {
    var cpu: Double
    var wall: Double
  }

  private func timed<Result>(_ computation: () throws -> Result) rethrows -> (Result, time: Time) {
    let (cpu, wall) = (Machine.cpuTime(), Machine.wallTime())
    let result = try computation()
    return (result, Time(cpu: Machine.cpuTime() - cpu, wall: Machine.wallTime() - wall))
  }

  /// Returns the times of the first run, or of those after it if it was short.
  private func timedAgain<Result>(
    after first: Time, _ computation: () throws -> Result
  ) rethrows -> [Time] {
    guard first.cpu < warmUp else { return [first] }
    var times: [Time] = []
    var total = 0.0
    while total < Self.repeatUntil {
      let time = try timed(computation).time
      total += time.cpu
      times.append(time)
    }
    return times
  }

  private func report(
    _ kernel: String, _ times: [Time], _ answer: [Double?]?, peakMemory: Int,
    graphMemory: Int? = nil
  ) {
    emit(
      WorkerLine(
        kernel: kernel, version: "", cpu: times.map(\.cpu).median, wall: times.map(\.wall).median,
        answer: answer, peakMemory: peakMemory, graphMemory: graphMemory))
  }

  private func emit(_ line: WorkerLine) {
    guard let data = try? JSONEncoder().encode(line) else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
  }
}

extension [Double] {
  /// The middle of the numbers in order, or between the two in the middle.
  var median: Double {
    let ordered = sorted()
    return (ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}
