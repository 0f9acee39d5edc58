import Dispatch
import Foundation
import TestSupport

/// The built tool, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Run {
    var status: Int32
    /// Whether a signal ended it, as a trap does, or a hang.
    var wasKilled: Bool
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder of the package, which the tool is run in.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  /// The made-up network with people.
  static let fictitious = "SampleData/linkoping-thai-nguyen-fictitious"
  /// The network of the position paper.
  static let paper = "SampleData/linkoping-thai-nguyen"

  /// The tool.
  static let executable: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let folder = bundles.first?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "samverkan")
  }()

  /// Runs the tool in a folder and waits for its end.
  static func run(_ arguments: String..., in folder: String = package) throws -> Run {
    try run(arguments, in: folder)
  }

  static func run(_ arguments: [String], in folder: String = package) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nothing has to be drained while the tool runs.
    let scratch = try TemporaryFolder(["output": [], "errors": []])
    let output = URL(filePath: scratch.path).appending(path: "output")
    let errors = URL(filePath: scratch.path).appending(path: "errors")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    // Nothing here takes minutes, so that a run this long would never have ended.
    if end.wait(timeout: .now() + .seconds(300)) == .timedOut {
      process.terminate()
    }
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
