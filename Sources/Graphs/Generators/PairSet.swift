/// A set of pairs of vertices that grows and shrinks, in one block of memory.
struct PairSet {
  /// The pairs by their hash, each at its place or after it; `Self.none` where there is no pair.
  private var slots: [UInt64]

  private static let none = UInt64.max

  /// Makes an empty set.
  ///
  /// - Parameter capacity: How many pairs it holds at the most.
  init(capacity: Int) {
    // At most half full, so that a search ends soon.
    let bits = UInt64.bitWidth - (2 * max(1, capacity) - 1).leadingZeroBitCount
    slots = [UInt64](repeating: Self.none, count: 1 << bits)
  }

  /// Adds a pair.
  ///
  /// - Returns: Whether it wasn't there yet.
  mutating func insert(_ first: Int32, _ second: Int32) -> Bool {
    let pair = packed(first, second)
    let slot = slot(of: pair)
    guard slots[slot] == Self.none else { return false }
    slots[slot] = pair
    return true
  }

  /// Returns whether a pair is in the set.
  func contains(_ first: Int32, _ second: Int32) -> Bool {
    slots[slot(of: packed(first, second))] != Self.none
  }

  /// Takes away a pair that is in the set.
  mutating func remove(_ first: Int32, _ second: Int32) {
    var gap = slot(of: packed(first, second))
    var slot = gap
    while true {
      slot = (slot + 1) & (slots.count - 1)
      guard slots[slot] != Self.none else { break }
      // A pair moves up into the gap unless its own place lies after the gap.
      let distance = (slot - place(of: slots[slot])) & (slots.count - 1)
      if distance >= (slot - gap) & (slots.count - 1) {
        slots[gap] = slots[slot]
        gap = slot
      }
    }
    slots[gap] = Self.none
  }

  /// Returns where a pair is, or where it would be added.
  private func slot(of pair: UInt64) -> Int {
    var slot = place(of: pair)
    while slots[slot] != pair && slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Returns the slot at which the search for a pair begins.
  private func place(of pair: UInt64) -> Int {
    let mixed = (pair ^ (pair >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  private func packed(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }
}
