import Foundation

/// What the system tells of time and memory.
enum Machine {
  /// Returns how long the processor has worked for this process, in seconds.
  static func cpuTime() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Returns a time that goes on evenly, in seconds.
  static func wallTime() -> Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that this process has had, in bytes.
  static var peakMemory: Int {
    #if os(Linux)
      // The figure of getrusage starts at what the parent had when it made this process.
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first ?? ""
      return (Int(kibibytes) ?? 0) * 1024
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// How many processes wanted to work in the last one, five and fifteen minutes.
  static var loadAverage: String {
    var loads = [0.0, 0, 0]
    getloadavg(&loads, 3)
    return loads.map { String(format: "%.1f", $0) }.joined(separator: " ")
  }
}
