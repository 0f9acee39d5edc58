import Foundation

/// How many nodes and edges other programs read from files.
struct FileCounts: Decodable {
  /// What a program made of a file: the counts, or why it refused it.
  struct Count: Decodable {
    var nodes: Int?
    var edges: Int?
    var directed: Bool?
    var error: String?
  }

  /// What each program made of each file, by its path within the folder of the data.
  var files: [String: [String: Count]]

  /// Reads the counts that a folder of data comes with, if it has any.
  ///
  /// - Parameter folder: The folder, which has them as `reference/format-counts.json`.
  /// - Throws: What keeps them from being read.
  init?(in folder: URL) throws {
    let file = folder.appending(path: "reference/format-counts.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    self = try JSONDecoder().decode(FileCounts.self, from: Data(contentsOf: file))
  }

  /// The counts that all programs agree on that read a file; `nil` where none did or they differ.
  func agreed(on file: String) -> Count? {
    let counts = (files[file] ?? [:]).values.filter { $0.error == nil }
    guard let first = counts.first,
      counts.allSatisfy({ $0.nodes == first.nodes && $0.edges == first.edges })
    else { return nil }
    return first
  }
}
