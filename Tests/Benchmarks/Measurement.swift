import Foundation

/// What came of a kernel: a time and an answer, or why there is none.
struct Measurement: Codable, Sendable {
  var library: String
  var version: String
  var graph: String
  var threadCount: Int
  var round: Int
  var kernel: String
  /// The time of the processor, in seconds: the median of the runs.
  var cpu: Double?
  /// The time of the wall, in seconds: the median of the runs.
  var wall: Double?
  /// Numbers that follow from the result, the same for every library.
  var answer: [Double?]?
  /// The most memory that the process has had by then, in bytes.
  var peakMemory: Int?
  /// How much more memory the process has after reading than before, in bytes.
  var graphMemory: Int?
  /// Why there is no time.
  var failed: String?

  /// The time that counts: the processor's on one thread, the wall's on more.
  var time: Double? { threadCount == 1 ? cpu : wall }
}

/// A line that a worker prints.
struct WorkerLine: Codable {
  var started: String?
  var absent: String?
  var kernel: String?
  var version: String?
  var cpu: Double?
  var wall: Double?
  var answer: [Double?]?
  var peakMemory: Int?
  var graphMemory: Int?
  var failed: String?
}

extension [Measurement] {
  /// Returns the measurements as a file for programs.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(MeasuredRun(loadAverage: Machine.loadAverage, measurements: self))
  }
}

/// What a run leaves to programs.
private struct MeasuredRun: Codable {
  var loadAverage: String
  var measurements: [Measurement]
}
