#if canImport(Glibc)
  internal import Glibc
#endif

/// Asks the system for large pages of memory behind an array that is about to be filled.
///
/// An array of many megabytes is otherwise got in pages of four kilobytes, which takes as long as a
/// simple computation of its elements. Where the system knows no large pages, nothing happens.
///
/// - Parameter elements: The memory of the array, which has not been written yet.
func requestLargePages<Element>(for elements: UnsafeMutableBufferPointer<Element>) {
  #if canImport(Glibc)
    let pageSize = 4096
    let bytes = UnsafeMutableRawBufferPointer(elements)
    guard bytes.count >= 1 << 22, let start = bytes.baseAddress else { return }
    let firstPage = unsafe start.alignedUp(toMultipleOf: pageSize)
    unsafe _ = madvise(firstPage, bytes.count - pageSize, MADV_HUGEPAGE)
  #endif
}
