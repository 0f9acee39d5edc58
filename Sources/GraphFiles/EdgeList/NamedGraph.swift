public import Graphs

/// A graph, and the names of its vertices.
public struct NamedGraph: Sendable {
  /// The graph.
  public let graph: Graph

  /// The name of each vertex.
  public let names: [String]
}

/// The names that a file gives to vertices, numbered in the order in which they are first met.
struct NameTable {
  /// The bytes of all names, one after the other.
  private var bytes: [UInt8] = []

  /// Where each name ends.
  private var ends: [Int] = []

  /// The numbers of the names by their hash, each at its place or after it; −1 where there is none.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// The hash of each name.
  private var hashes: [UInt64] = []

  /// The number of names.
  var count: Int { ends.count }

  /// The names in the order of their numbers.
  var all: [String] {
    ends.indices.map { String(decoding: bytes[range(of: $0)], as: UTF8.self) }
  }

  /// Returns the number of a name, which it gets if it has none yet.
  mutating func number(of name: ArraySlice<UInt8>) -> Int32 {
    let hash = hash(of: name)
    let slot = slot(of: name, hash)
    if slots[slot] >= 0 { return slots[slot] }
    // A number beyond the range is refused when the chunk has been read.
    let number = Int32(truncatingIfNeeded: count)
    slots[slot] = number
    bytes += name
    ends.append(bytes.count)
    hashes.append(hash)
    if 2 * count > slots.count { grow() }
    return number
  }

  /// Returns the number of a name; `nil` if it has none.
  func existing(_ name: ArraySlice<UInt8>) -> Int32? {
    let number = slots[slot(of: name, hash(of: name))]
    return number >= 0 ? number : nil
  }

  private func hash(of name: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }

  /// Returns where the number of a name stands, or where it is to stand.
  private func slot(of name: ArraySlice<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, bytes[range(of: number)] == name { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

extension EdgeListReader {
  /// Reads lines of two names and, where they are asked for, weights, and counts the lines.
  func edges(
    in chunk: Chunk, lineCount: inout Int, naming names: inout NameTable
  ) throws(EdgeListError) -> EdgeList {
    var scanner = chunk.scanner(hasHeader: hasHeader, linesBefore: lineCount)
    defer { lineCount = scanner.lineCount }
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    do throws(LineProblem) {
      while scanner.findLine() {
        sources.append(try scanner.name(in: &names))
        try scanner.findField(orElse: .missingEnd)
        targets.append(try scanner.name(in: &names))
        if hasWeights { weights.append(try scanner.weight()) }
        scanner.skipLine()
      }
    } catch {
      throw scanner.error(error)
    }
    return EdgeList(sources: sources, targets: targets, weights: hasWeights ? weights : nil)
  }
}

extension LineScanner {
  /// Moves past a name and returns its number.
  fileprivate mutating func name(in names: inout NameTable) throws(LineProblem) -> Int32 {
    let range = field()
    guard !range.isEmpty else {
      throw LineProblem(reason: .missingEnd, place: range.lowerBound)
    }
    let name = bytes[range]
    guard name.allSatisfy({ $0 < 0x80 }) || String(validating: name, as: UTF8.self) != nil else {
      throw LineProblem(reason: .notUTF8, place: range.lowerBound)
    }
    return names.number(of: name)
  }
}
