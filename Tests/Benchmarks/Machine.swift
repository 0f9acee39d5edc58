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

  /// Returns how long the processor has worked for the processes that this one started and that have
  /// ended, in seconds.
  static func cpuTimeOfChildren() -> Double {
    let usage = usage(of: -1)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// The memory that this process has, in bytes, where the system tells.
  static var memory: Int? { status("VmRSS:") }

  /// The most memory that this process has had, in bytes.
  static var peakMemory: Int {
    // The figure of getrusage starts at what the parent had when it made this process.
    status("VmHWM:") ?? usage(of: 0).ru_maxrss
  }

  /// Returns a number of bytes that Linux tells of this process.
  private static func status(_ field: String) -> Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix(field) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// Returns what this process, 0, or those that it started, −1, have used; the names of these numbers
  /// have another type on every system.
  private static func usage(of processes: Int32) -> rusage {
    var usage = rusage()
    getrusage(processes, &usage)
    return usage
  }

  /// How many processes wanted to work in the last one, five and fifteen minutes.
  static var loadAverage: String {
    var loads = [0.0, 0, 0]
    getloadavg(&loads, 3)
    return loads.map { String(format: "%.1f", $0) }.joined(separator: " ")
  }
}
