import Foundation
import Wording

/// A file of the user's beside the network.
struct InputFile {
  /// Where it is.
  var path: String
  /// The language in which failures are told.
  var language: Language

  /// Reads it.
  func read() throws -> [UInt8] {
    if let file = try? Data(contentsOf: URL(filePath: path)) { return Array(file) }
    let isThere = FileManager.default.fileExists(atPath: path)
    throw Failure(
      .problem(file: path, row: nil, column: nil, message: isThere ? .unreadable : .nothingThere),
      in: language)
  }
}
