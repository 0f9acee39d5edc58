import Foundation

/// A folder that is there as long as this value is.
public final class TemporaryFolder: Sendable {
  /// Where the folder is.
  public let path: String

  /// Makes a folder with some files.
  ///
  /// - Parameter files: The content of each file by its name.
  /// - Throws: What keeps the folder from being made.
  public init(_ files: [String: [UInt8]] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
  }

  /// Makes a folder with some texts.
  ///
  /// - Parameter texts: The text of each file by its name.
  /// - Throws: What keeps the folder from being made.
  public convenience init(texts: [String: String]) throws {
    try self.init(texts.mapValues { Array($0.utf8) })
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
