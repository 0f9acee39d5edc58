internal import CMinizip

/// Bytes that the zip library reads as if they were a file.
@safe final class MemoryFile {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What the library calls instead of the functions for files, which don't keep this one alive.
  var functions: zlib_filefunc64_def {
    var functions = unsafe zlib_filefunc64_def()
    unsafe functions.opaque = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe functions.zopen64_file = { file, _, _ in unsafe file }
    unsafe functions.zread_file = { _, file, buffer, count in
      unsafe memoryFile(file).read(into: buffer, atMost: Int(clamping: count))
    }
    unsafe functions.ztell64_file = { _, file in UInt64(unsafe memoryFile(file).position) }
    unsafe functions.zseek64_file = { _, file, offset, origin in
      unsafe memoryFile(file).seek(offset, from: origin) ? 0 : -1
    }
    unsafe functions.zclose_file = { _, _ in 0 }
    unsafe functions.zerror_file = { _, _ in 0 }
    return unsafe functions
  }

  private func read(into buffer: UnsafeMutableRawPointer?, atMost count: Int) -> UInt {
    let count = min(count, bytes.count - position)
    guard count > 0 else { return 0 }
    unsafe UnsafeMutableRawBufferPointer(start: buffer, count: count)
      .copyBytes(from: bytes[position..<(position + count)])
    position += count
    return UInt(count)
  }

  private func seek(_ offset: UInt64, from origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    let target = UInt64(start).addingReportingOverflow(offset)
    guard !target.overflow, target.partialValue <= bytes.count else { return false }
    position = Int(target.partialValue)
    return true
  }
}

private func memoryFile(_ pointer: UnsafeMutableRawPointer?) -> MemoryFile {
  guard let pointer = unsafe pointer else { return MemoryFile([]) }
  return unsafe Unmanaged<MemoryFile>.fromOpaque(pointer).takeUnretainedValue()
}
