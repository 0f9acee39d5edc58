/// The nodes of rows or of columns, found by the names or numbers that data give them.
struct DLNames {
  private var names = NameTable()
  /// The names in small letters, and the node that first had each.
  private var foldedNames = NameTable()
  private var firstNodes: [Int32] = []
  /// How many nodes there may be; `nil` if any number.
  private let limit: Int?
  /// Whether nodes are found by name, not by number.
  private let areNamed: Bool
  /// How often a name was found that differs in capitals.
  private(set) var otherCapitalsCount = 0

  /// Makes a table of nodes.
  ///
  /// - Parameters:
  ///   - labels: The names that are known, in the order of their numbers.
  ///   - limit: How many nodes there may be.
  ///   - areNamed: Whether nodes are found by name, not by number.
  init(_ labels: [String], limit: Int?, areNamed: Bool) {
    self.limit = limit
    self.areNamed = areNamed
    for label in labels { _ = add(Array(label.utf8)[...]) }
  }

  /// The names.
  var all: [String] { names.all }

  /// Returns the node of a name or number; `nil` if there is none.
  mutating func node(of name: ArraySlice<UInt8>) -> Int32? {
    guard areNamed else {
      guard let number = Int(plain: name), number >= 1, number <= limit ?? Int(Int32.max) else {
        return nil
      }
      return Int32(number - 1)
    }
    if let node = names.existing(name) { return node }
    if let folded = foldedNames.existing(name.inSmallLetters) {
      otherCapitalsCount += 1
      return firstNodes[Int(folded)]
    }
    guard names.count < limit ?? Int(Int32.max) else { return nil }
    return add(name)
  }

  private mutating func add(_ name: ArraySlice<UInt8>) -> Int32 {
    let node = names.number(of: name)
    if Int(foldedNames.number(of: name.inSmallLetters)) == firstNodes.count {
      firstNodes.append(node)
    }
    return node
  }
}

extension ArraySlice<UInt8> {
  fileprivate var inSmallLetters: ArraySlice<UInt8> {
    guard allSatisfy({ $0 < 0x80 }) else {
      return Array(String(decoding: self, as: UTF8.self).lowercased().utf8)[...]
    }
    return Array(map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 })[...]
  }
}
