/// Ascending lists of numbers, each list with a tag, which are merged into one order.
struct TaggedLists {
  private var lists: KeyLists
  private var merged: KeyLists

  /// Makes room for lists.
  ///
  /// - Parameters:
  ///   - numberCount: How many numbers there may be in all lists.
  ///   - listCount: How many lists there may be.
  init(numberCount: Int, listCount: Int) {
    lists = KeyLists(keyCount: numberCount + listCount)
    merged = lists
  }

  /// Removes all lists.
  mutating func removeAll() { lists.removeAll() }

  /// Adds a list: the numbers in a range of places.
  mutating func append(_ numbers: Span<Int32>, _ places: Range<Int>, tag: Int) {
    lists.append(numbers, places, tag: tag)
  }

  /// Hands over all numbers in ascending order, with the tags of their lists; equal numbers in the
  /// order of the tags.
  @inline(__always)
  mutating func forEachInOrder(_ body: (_ number: Int, _ tag: Int) -> Void) {
    while lists.count > 2 {
      lists.mergePairs(into: &merged)
      swap(&lists, &merged)
    }
    lists.mergeAll(body)
  }
}

/// Ascending lists of keys: a number, and in the lower half the tag of its list.
///
/// Every list ends with the greatest key, so that its end need not be looked for.
private struct KeyLists {
  private var keys: [UInt64]

  /// Where each list begins, and at last where they end.
  private var starts = [0]

  init(keyCount: Int) { keys = [UInt64](repeating: 0, count: keyCount) }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }

  mutating func append(_ numbers: Span<Int32>, _ places: Range<Int>, tag: Int) {
    var next = starts[count]
    precondition(next + places.count < keys.count)
    precondition(0 <= places.lowerBound && places.upperBound <= numbers.count)
    var keys = keys.mutableSpan
    for place in places {
      let number = unsafe UInt64(truncatingIfNeeded: numbers[unchecked: place])
      unsafe keys[unchecked: next] = number &<< 32 | UInt64(truncatingIfNeeded: tag)
      next &+= 1
    }
    keys[next] = .max
    starts.append(next + 1)
  }

  /// Merges two and two lists into another place.
  func mergePairs(into merged: inout KeyLists) {
    merged.removeAll()
    for list in stride(from: 0, to: count - 1, by: 2) {
      var merge = KeyMerge(first: starts[list], second: starts[list + 1])
      var next = merged.starts[merged.count]
      let end = next + starts[list + 2] - starts[list] - 1
      let keys = keys.span
      var mergedKeys = merged.keys.mutableSpan
      precondition(end <= mergedKeys.count)
      while next < end {
        unsafe mergedKeys[unchecked: next] = merge.next(in: keys)
        next &+= 1
      }
      merged.starts.append(end)
    }
    if !count.isMultiple(of: 2) { merged.append(keys[starts[count - 1]..<starts[count]]) }
  }

  private mutating func append(_ list: ArraySlice<UInt64>) {
    let start = starts[count]
    keys.replaceSubrange(start..<start + list.count, with: list)
    starts.append(start + list.count)
  }

  /// Merges the last two lists, or takes the last one.
  @inline(__always)
  func mergeAll(_ body: (_ number: Int, _ tag: Int) -> Void) {
    guard count > 0 else { return }
    let end = starts[count]
    // A single list is merged with its own end.
    var merge = KeyMerge(first: 0, second: count == 2 ? starts[1] : end - 1)
    let keys = keys.span
    for _ in 0..<end - count {
      let key = merge.next(in: keys)
      body(Int(truncatingIfNeeded: key &>> 32), Int(truncatingIfNeeded: key & 0xFFFF_FFFF))
    }
  }
}

/// Two lists of keys that are being merged, without a branch that depends on the keys.
private struct KeyMerge {
  var first: Int
  var second: Int

  /// Returns the least key that is left, where both lists end with the greatest one.
  @inline(__always)
  mutating func next(in keys: Span<UInt64>) -> UInt64 {
    let (a, b) = unsafe (keys[unchecked: first], keys[unchecked: second])
    let isFirst = a < b
    first &+= isFirst ? 1 : 0
    second &+= isFirst ? 0 : 1
    return isFirst ? a : b
  }
}
