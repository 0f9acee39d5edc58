import Foundation

/// What the rounds on one graph come to: for every kernel the libraries that agree, fastest first.
struct Table {
  private let measurements: [Measurement]
  private let threadCount: Int

  init(_ measurements: [Measurement], graph: String, threadCount: Int) {
    self.measurements = measurements.filter { $0.graph == graph && $0.threadCount == threadCount }
    self.threadCount = threadCount
  }

  /// The rows, as a table of Markdown below a heading.
  func text(describing file: GraphOnDisk) -> String {
    let clock = threadCount == 1 ? "CPU" : "wall"
    var lines = [
      "",
      "## \(file.graph.name): \(file.vertexCount) vertices, \(file.edgeCount) edges, "
        + "\(threadCount) thread\(threadCount == 1 ? "" : "s"), \(clock) ms",
      "",
      "| kernel | ours | ours / best | best | others |",
      "| --- | ---: | ---: | --- | --- |",
    ]
    lines += kernels.map(row)
    return (lines + memoryLines(of: file)).joined(separator: "\n")
  }

  private var kernels: [String] { Kernel.all.map { $0.name }.filter { !times(of: $0).isEmpty } }

  private func row(of kernel: String) -> String {
    let ours = times(of: kernel).first { $0.library == Library.ours.name }
    let peers = times(of: kernel).filter { $0.library != Library.ours.name }
    let agreeing = peers.filter { agrees($0, with: ours, kernel) }
      .sorted { $0.median < $1.median }
    let best = agreeing.first
    var others = agreeing.dropFirst().map { "\($0.library) \(milliseconds($0.median))" }
    others += peers.filter { !agrees($0, with: ours, kernel) }.map {
      "\($0.library) \(milliseconds($0.median)) with another answer: "
        + "\(text($0.answer)) against \(text(ours?.answer))"
    }
    others += failures(of: kernel)
    let cells = [
      kernel, ours.map { milliseconds($0.median) } ?? "–",
      ratio(of: ours, to: best) ?? "–",
      best.map { "\($0.library) \(milliseconds($0.median))" } ?? "–",
      others.joined(separator: ", "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// The times of one library on one kernel, by round.
  private struct Times {
    var library: String
    var byRound: [Int: Double]
    var answer: [Double?]?
    var median: Double { Array(byRound.values).median }
  }

  private func times(of kernel: String) -> [Times] {
    let timed = measurements.filter { $0.kernel == kernel && $0.time != nil }
    return timed.map(\.library).uniqued().map { library in
      let own = timed.filter { $0.library == library }
      return Times(
        library: library,
        byRound: Dictionary(own.map { ($0.round, $0.time ?? 0) }, uniquingKeysWith: { $1 }),
        answer: own.last?.answer)
    }
  }

  /// Whether a peer has our answer, as far as it has one; a number that it lacks isn't compared.
  private func agrees(_ peer: Times, with ours: Times?, _ kernel: String) -> Bool {
    guard let ours else { return true }
    guard let own = ours.answer, let other = peer.answer, own.count == other.count else {
      return false
    }
    guard let kernel = Kernel.all.first(where: { $0.name == kernel }) else { return false }
    return zip(own, other).allSatisfy { own, other in
      guard let own, let other else { return true }
      let scale = kernel.isAbsolute ? 1 : max(abs(own), abs(other))
      return abs(own - other) <= kernel.tolerance * scale
    }
  }

  /// The median of the rounds' ratios, and the least and greatest.
  private func ratio(of ours: Times?, to best: Times?) -> String? {
    guard let ours, let best else { return nil }
    let ratios = ours.byRound.compactMap { round, time in
      best.byRound[round].map { time / $0 }
    }
    guard let least = ratios.min(), let greatest = ratios.max() else { return nil }
    let median = String(format: "%.3f", ratios.median)
    return ratios.count == 1
      ? median : median + String(format: " (%.3f–%.3f)", least, greatest)
  }

  private func failures(of kernel: String) -> [String] {
    let failed = measurements.filter { $0.kernel == kernel && $0.failed != nil }
    return failed.map { "\($0.library): \($0.failed ?? "")" }.uniqued()
  }

  /// What memory reading took, in lines below the table.
  private func memoryLines(of file: GraphOnDisk) -> [String] {
    guard kernels.contains(Kernel.reading) else { return [] }
    let peak = "Peak memory after reading, MiB: " + memory(\.peakMemory) { "\($0 >> 20)" }
    // A small graph goes into memory that the process has already.
    guard file.edgeCount > 100_000 else { return ["", peak] }
    let bytes = memory(\.graphMemory) {
      String(format: "%.1f", Double($0) / Double(file.edgeCount))
    }
    return ["", peak, "Memory of the graph, bytes per edge: " + bytes]
  }

  /// A figure of what each library had when it had read the graph, the least of all rounds.
  private func memory(_ figure: (Measurement) -> Int?, _ text: (Int) -> String) -> String {
    let reading = measurements.filter { $0.kernel == Kernel.reading }
    return reading.map(\.library).uniqued().compactMap { library in
      let figures = reading.filter { $0.library == library }.compactMap(figure)
      return figures.min().map { "\(library) \(text($0))" }
    }.joined(separator: ", ")
  }

  private func milliseconds(_ seconds: Double) -> String {
    let milliseconds = seconds * 1000
    return String(
      format: milliseconds < 1 ? "%.4f" : milliseconds < 100 ? "%.2f" : "%.0f", milliseconds)
  }

  private func text(_ answer: [Double?]?) -> String {
    (answer ?? []).map { number in number.map { String(format: "%.8g", $0) } ?? "–" }
      .joined(separator: " ")
  }
}

extension [String] {
  /// Returns every string once, where it stands first.
  fileprivate func uniqued() -> [String] {
    var met: Set<String> = []
    return filter { met.insert($0).inserted }
  }
}
