import Foundation
import Testing

/// An expected output, kept in a file beside the tests.
enum Snapshot {
  private static let folder = URL(filePath: Tool.package)
    .appending(path: "Tests/CommandTests/Snapshots")

  /// Expects a text to be what the file of that name holds.
  ///
  /// With `SAMVERKAN_SNAPSHOTS=write` in the environment the file is written instead; look at what
  /// changed before you commit it.
  static func expect(_ text: String, named name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["SAMVERKAN_SNAPSHOTS"] == "write" {
      try Data(text.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard text != expected else { return }
    let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }
    Issue.record(
      """
      \(name) is no longer what is printed. The first line that differs:
      printed:  \(first.map { String($0.0) } ?? "(one text is the start of the other)")
      expected: \(first.map { String($0.1) } ?? "")
      """)
  }
}
