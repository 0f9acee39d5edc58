import Foundation

/// The built tool, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Run {
    var status: Int32
    /// Whether a signal ended it, as a trap does.
    var wasKilled: Bool
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder of the package, which the tool is run in.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The made-up network with people.
  static let fictitious = "SampleData/linkoping-thai-nguyen-fictitious"
  /// The network of the position paper.
  static let paper = "SampleData/linkoping-thai-nguyen"

  private static let executable: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let folder = bundles.first?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "samverkan")
  }()

  /// Runs the tool and waits for its end.
  static func run(
    _ arguments: String..., in folder: URL = package, environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, in: folder, environment: environment)
  }

  static func run(
    _ arguments: [String], in folder: URL = package, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nothing has to be drained while the tool runs.
    let scratch = try TemporaryFolder()
    let output = try scratch.newFile("output")
    let errors = try scratch.newFile("errors")
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: scratch.url.appending(path: "output")),
      errors: String(
        decoding: try Data(contentsOf: scratch.url.appending(path: "errors")), as: UTF8.self))
  }
}

/// A folder that is gone when its owner is.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "samverkan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Makes an empty file and opens it for writing.
  func newFile(_ name: String) throws -> FileHandle {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  /// Writes a file, with the folders that lead to it.
  func write(_ contents: Data, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: file)
  }

  /// Writes a text file.
  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }
}
