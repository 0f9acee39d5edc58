internal import CZlib
internal import Graphs

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file, compressed by gzip or not, whose lines are read chunk by chunk.
///
/// The first chunk has a line with anything on it, if the file has one.
final class ChunkedFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Where the chunks begin and the last one ends; `nil` if the file can only be read in order.
  private let cuts: [Int]?

  private let chunkSize: Int

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - chunkSize: How many bytes a chunk has, or somewhat more.
  /// - Throws: `EdgeListError` if the file can't be opened.
  init(path: String, chunkSize: Int = 1 << 18) throws(EdgeListError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    var status = stat()
    let isRegular =
      unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let isCompressed = bytes(of: descriptor, in: 0..<2) == [0x1F, 0x8B]
    self.chunkSize = chunkSize
    guard isRegular, !isCompressed else {
      cuts = nil
      return
    }
    var cuts = lineStarts(in: descriptor, size: Int(status.st_size), distance: chunkSize)
    var end = 1
    while end < cuts.count - 1, !hasLine(in: descriptor, before: cuts[end]) {
      end = min(2 * end, cuts.count - 1)
    }
    cuts.removeSubrange(1..<end)
    self.cuts = cuts
  }

  deinit { close(descriptor) }

  /// Returns what becomes of each chunk, in their order; on several threads if that is possible.
  func map<Result: Sendable>(
    _ transform: @Sendable (Chunk) -> Result
  ) throws(EdgeListError) -> [Result] {
    guard let cuts else {
      var results: [Result] = []
      try readInOrder { (chunk) throws(EdgeListError) in results.append(transform(chunk)) }
      return results
    }
    return try inParallel(parts: cuts.count - 1) { (part) throws(EdgeListError) in
      transform(try chunk(part, cuts))
    }
  }

  /// Takes each chunk, in their order.
  func readInOrder(
    _ body: (Chunk) throws(EdgeListError) -> Void
  ) throws(EdgeListError) {
    if let cuts {
      for part in 0..<cuts.count - 1 { try body(try chunk(part, cuts)) }
    } else {
      try decompress(body)
    }
  }

  private func chunk(_ part: Int, _ cuts: [Int]) throws(EdgeListError) -> Chunk {
    guard let bytes = bytes(of: descriptor, in: cuts[part]..<cuts[part + 1]) else {
      throw .unreadable(path)
    }
    return Chunk(bytes: bytes, isFirst: part == 0)
  }

  /// Decompresses the file, or reads it as it is if it isn't compressed.
  private func decompress(
    _ body: (Chunk) throws(EdgeListError) -> Void
  ) throws(EdgeListError) {
    lseek(descriptor, 0, SEEK_SET)
    guard let archive = unsafe gzdopen(dup(descriptor), "rb") else { throw .unreadable(path) }
    defer { unsafe gzclose_r(archive) }
    unsafe gzbuffer(archive, 1 << 17)
    var isFirst = true
    var rest: [UInt8] = []
    while true {
      let size = chunkSize
      var count: Int32 = 0
      let read = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initializedCount in
        count = unsafe gzread(archive, buffer.baseAddress, UInt32(size))
        initializedCount = Int(max(0, count))
      }
      var problem: Int32 = Z_OK
      unsafe gzerror(archive, &problem)
      guard problem == Z_OK || problem == Z_STREAM_END else {
        throw problem == Z_ERRNO ? .unreadable(path) : EdgeListError(.damagedArchive(path: path))
      }
      rest += read
      let end = count == 0 ? rest.count : (rest.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      let chunk = Chunk(bytes: Array(rest[..<end]), isFirst: isFirst)
      if isFirst ? chunk.hasLine || count == 0 : end > 0 {
        try body(chunk)
        rest.removeFirst(end)
        isFirst = false
      }
      if count == 0 { return }
    }
  }
}

extension EdgeListError {
  /// The error that the system has just met.
  fileprivate static func unreadable(_ path: String) -> EdgeListError {
    let reason = unsafe String(cString: strerror(errno))
    return EdgeListError(.unreadableFile(path: path, because: reason))
  }
}

/// Returns bytes of a file, as many as there are; `nil` if they can't be read.
private func bytes(of descriptor: Int32, in range: Range<Int>) -> [UInt8]? {
  var hasFailed = false
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
    while count < range.count {
      let read = unsafe pread(
        descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
        range.lowerBound + count)
      if read < 0 { hasFailed = true }
      guard read > 0 else { return }
      count += read
    }
  }
  return hasFailed ? nil : bytes
}

/// Returns whether the beginning of a file has a line with anything on it.
private func hasLine(in descriptor: Int32, before end: Int) -> Bool {
  Chunk(bytes: bytes(of: descriptor, in: 0..<end) ?? [], isFirst: true).hasLine
}

/// Returns where lines begin that are at least a distance apart, from the beginning of a file to its
/// end.
private func lineStarts(in descriptor: Int32, size: Int, distance: Int) -> [Int] {
  var starts = [0]
  var place = distance
  while place < size {
    // Before a line there is a line feed.
    let next = bytes(of: descriptor, in: place - 1..<min(size, place + 4095)) ?? []
    guard let end = next.firstIndex(of: UInt8(ascii: "\n")) else {
      place += 4096
      continue
    }
    if place + end < size { starts.append(place + end) }
    place += end + distance
  }
  return starts + [size]
}
