import Testing

@testable import Graphs

@Suite struct LargePagesTests {
  /// Smaller than a page, a little more than what is asked for, and not a multiple of pages.
  @Test(arguments: [0, 1, 1 << 19, 1_000_001]) func holdWhatIsWritten(count: Int) {
    let values = unsafe [Int](unsafeUninitializedCapacity: count) { values, valueCount in
      unsafe requestLargePages(for: values)
      for index in 0..<count { unsafe values[index] = index }
      valueCount = count
    }
    #expect(values.elementsEqual(0..<count))
  }
}
