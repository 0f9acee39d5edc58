import Foundation
import GraphFiles
import InputFiles

/// Reads a file that the fuzzer made up, writes what was read, and reads that again.
///
/// - Parameters:
///   - bytes: The file.
///   - count: How many bytes it has.
/// - Returns: 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func readMadeUpFile(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: bytes, count: count))
  subject.read(file)
  return 0
}

/// What is fuzzed: the value of `SAMVERKAN_FUZZED`.
private let subject = Subject(name: ProcessInfo.processInfo.environment["SAMVERKAN_FUZZED"] ?? "")
