import Foundation
import Wording

/// Where a result goes: a file, or standard output.
struct OutputFile {
  /// The file; `nil` for standard output.
  var path: String?
  /// The language in which failures are told.
  var language: Language

  /// Writes a text.
  func write(_ contents: String) throws { try write(Array(contents.utf8)) }

  /// Writes bytes, to a file at once or not at all.
  func write(_ contents: [UInt8]) throws {
    do {
      if let path {
        try Data(contents).write(to: URL(filePath: path), options: .atomic)
      } else {
        try FileHandle.standardOutput.write(contentsOf: Data(contents))
      }
    } catch {
      throw Failure(path.map(reason) ?? .outputClosed, in: language)
    }
  }

  private func reason(_ path: String) -> Text {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere && isFolder.boolValue { return .outputIsFolder(path) }
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let hasFolder = FileManager.default.fileExists(atPath: folder)
    return hasFolder ? .outputUnwritable(path) : .outputWithoutFolder(path)
  }
}
