internal import CZlib
private import Wording

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Where the bytes of a file come from: a path, whose file gzip may have compressed, or memory.
public enum FileSource: Sendable {
  /// A file.
  case path(String)
  /// Bytes that stand for a file.
  case bytes([UInt8])

  /// The largest file that is read into memory as a whole, in bytes.
  public static let sizeLimit = 4_000_000_000

  /// Reads the file as a whole.
  ///
  /// - Returns: Its bytes, decompressed.
  /// - Throws: `FileProblem` if it can't be read, is damaged or larger than ``sizeLimit``.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public func contents() throws(FileProblem) -> [UInt8] {
    if case .bytes(let bytes) = self { return bytes }
    var stream = try ByteStream(self)
    var bytes: [UInt8] = []
    while try stream.read(into: &bytes, atMost: 1 << 20) {
      guard bytes.count <= Self.sizeLimit else { throw FileProblem(.fileTooLarge) }
    }
    return bytes
  }

  /// Reads how the file begins.
  ///
  /// - Parameter count: How many bytes to read at most.
  /// - Returns: The first bytes, decompressed; fewer than `count` only where the file has no more.
  /// - Throws: `FileProblem` if it can't be read.
  public func prefix(_ count: Int) throws(FileProblem) -> [UInt8] {
    if case .bytes(let bytes) = self { return Array(bytes.prefix(count)) }
    var stream = try ByteStream(self)
    var bytes: [UInt8] = []
    while bytes.count < count, try stream.read(into: &bytes, atMost: count - bytes.count) {}
    return bytes
  }
}

/// The bytes of a file, one stretch after the other.
@safe struct ByteStream: ~Copyable {
  private let archive: gzFile?
  private let part: ZipPart?
  private var rest: ArraySlice<UInt8>

  /// Opens a file.
  init(_ source: FileSource) throws(FileProblem) {
    part = nil
    switch source {
    case .bytes(let bytes):
      unsafe archive = nil
      rest = bytes[...]
    case .path(let path):
      rest = []
      guard let opened = unsafe gzopen(path, "rb") else { throw FileProblem(.unreadable) }
      unsafe gzbuffer(opened, 1 << 17)
      unsafe archive = opened
    }
  }

  /// Opens a part of a zip archive.
  init(_ part: ZipPart) {
    unsafe archive = nil
    self.part = part
    rest = []
  }

  deinit {
    if let archive = unsafe archive { unsafe gzclose_r(archive) }
  }

  /// Adds the next bytes, and returns whether there were any.
  mutating func read(into bytes: inout [UInt8], atMost count: Int) throws(FileProblem) -> Bool {
    if let part { return try part.read(into: &bytes, atMost: count) }
    guard let archive = unsafe archive else {
      let next = rest.prefix(count)
      bytes += next
      rest = rest.dropFirst(next.count)
      return !next.isEmpty
    }
    var readCount: Int32 = 0
    bytes += unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      readCount = unsafe gzread(archive, buffer.baseAddress, UInt32(count))
      initialized = Int(max(0, readCount))
    }
    var state = Z_OK
    _ = unsafe gzerror(archive, &state)
    guard state == Z_OK || state == Z_STREAM_END else {
      throw FileProblem(state == Z_ERRNO ? .unreadable : .damagedArchive)
    }
    return readCount > 0
  }
}
