import Foundation
import GraphFiles
import TestSupport

/// A program that reads files of graphs, beside which ours are tried.
enum PeerProgram: String, CaseIterable {
  case networkx
  case igraph
  case graphTool = "graph_tool"
  case pygraphviz
  case scipy

  /// The Python that has the program; `nil` if none has.
  var python: String? { Self.pythons[self] }

  /// Reads files with the program, all in one process.
  ///
  /// - Parameters:
  ///   - files: The contents of the files by their names.
  ///   - format: What they are.
  /// - Returns: What the program made of each.
  /// - Throws: What keeps the program from running or from answering.
  func read(_ files: [String: [UInt8]], as format: GraphFormat) throws -> [String: PeerAnswer] {
    let folder = try TemporaryFolder(files)
    let script = URL(filePath: #filePath).deletingLastPathComponent().path + "/read_graphs.py"
    let output = try Self.run(
      python ?? "python3", [script, rawValue, format.rawValue, folder.path])
    return try JSONDecoder().decode([String: PeerAnswer].self, from: output)
  }

  /// The first Python that has each program: the one of `SAMVERKAN_PYTHON`, the one that
  /// `Scripts/bench` makes, and those of the system.
  private static let pythons: [PeerProgram: String] = {
    let package = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let candidates = [
      ProcessInfo.processInfo.environment["SAMVERKAN_PYTHON"],
      package.dropFirst() + "/.build/peers/bin/python3", "python3", "/usr/bin/python3",
    ].compactMap(\.self)
    let modules = allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    let question =
      "import importlib.util as u; print(*[m for m in [\(modules)] if u.find_spec(m)])"
    var pythons: [PeerProgram: String] = [:]
    for candidate in candidates {
      let answer = (try? run(candidate, ["-c", question])) ?? Data()
      for name in String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
        guard let program = PeerProgram(rawValue: String(name)) else { continue }
        pythons[program] = pythons[program] ?? candidate
      }
    }
    return pythons
  }()

  /// Runs a program and returns what it prints.
  private static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }
}
