import Foundation

/// Where a result goes: a file, or standard output.
enum OutputFile {
  /// Writes a text.
  static func write(_ contents: String, to path: String?) throws {
    try write(Array(contents.utf8), to: path)
  }

  /// Writes bytes, to a file at once or not at all.
  static func write(_ contents: [UInt8], to path: String?) throws {
    guard let path else {
      try FileHandle.standardOutput.write(contentsOf: Data(contents))
      return
    }
    do {
      try Data(contents).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure("“\(path)” can't be written: \(reason(path)).")
    }
  }

  private static func reason(_ path: String) -> String {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(
      atPath: url.path(percentEncoded: false), isDirectory: &isFolder),
      isFolder.boolValue
    {
      return "it is a folder; name a file in it"
    }
    if !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
      return "its folder doesn't exist; make the folder first or name another"
    }
    return "the folder may be protected or the disk full; name another place"
  }
}
