/// Cuts a row of items into ranges that cost about the same, for several threads to share.
///
/// - Parameter work: What each item costs, in steps of about a nanosecond; 1 or more.
/// - Returns: Ranges that follow on each other, eight at the most; one if there is little to do, and
///   none if there are no items.
/// - Complexity: O(*n*) time and space.
package func equalParts(ofWork work: [Int]) -> [Range<Int>] {
  let whole = work.reduce(0, +)
  let count = whole < 1_000_000 ? 1 : 8
  var parts: [Range<Int>] = []
  var (start, sum) = (0, 0)
  for item in work.indices {
    sum += work[item]
    guard sum * count >= whole * (parts.count + 1) else { continue }
    parts.append(start..<item + 1)
    start = item + 1
  }
  return parts
}
