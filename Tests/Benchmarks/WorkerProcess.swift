import Foundation

/// A process that times kernels, watched line by line.
struct WorkerProcess {
  let executable: String
  let arguments: [String]
  /// How many seconds may pass without a line.
  let limit: Double

  /// Runs the process to its end, or until it has been silent for too long.
  ///
  /// - Parameter take: Is given every line.
  /// - Returns: Whether the process ended by itself.
  /// - Throws: What the system says where the process can't be started.
  func run(_ take: (WorkerLine) -> Void) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [executable] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.fileDescriptor

    var rest = Data()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, Int32(limit * 1000)) > 0 else {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return false
      }
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { break }
      rest.append(contentsOf: chunk.prefix(count))
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        if let line = try? JSONDecoder().decode(WorkerLine.self, from: rest[..<end]) { take(line) }
        rest = Data(rest[(end + 1)...])
      }
    }
    process.waitUntilExit()
    return true
  }
}
