import CZlib
import Foundation
import TestSupport

@testable import GraphFiles

/// A file of edges that is there as long as this value is.
struct EdgeFile {
  private let folder: TemporaryFolder
  let path: String

  init(_ bytes: [UInt8]) throws {
    folder = try TemporaryFolder(["edges.txt": bytes])
    path = folder.path + "/edges.txt"
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  /// Makes a file that is compressed by gzip.
  init(compressing text: String) throws {
    folder = try TemporaryFolder()
    path = folder.path + "/edges.txt.gz"
    let archive = gzopen(path, "wb")
    gzputs(archive, text)
    gzclose(archive)
  }

  /// What the file holds.
  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(filePath: path))) } }

  /// The file as chunks of at least so many bytes.
  func chunks(ofSize size: Int) throws(EdgeListError) -> ChunkedFile {
    try ChunkedFile(path: path, chunkSize: size)
  }
}
