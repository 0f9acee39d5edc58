import Foundation
import PartnershipFiles
import Partnerships
import Wording

/// A new folder that a network goes to.
struct OutputFolder {
  /// Where it is.
  var path: String
  /// The language of its files, and in which failures are told.
  var language: Language

  /// Writes a network's tables, unless there is something in the folder.
  func write(_ network: Network) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory).path(percentEncoded: false)
    let present = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard present?.isEmpty ?? !FileManager.default.fileExists(atPath: folder) else {
      throw Failure(.folderInUse(path), in: language)
    }
    do {
      try NetworkWriter.write(network, to: folder, for: language)
    } catch {
      throw Failure(.folderUnwritable(path), in: language)
    }
  }
}
