import Partnerships

/// Makes ids from names, each once: “Linköpings kommun” becomes `linkopings-kommun`.
struct UniqueIDs {
  private var taken: Set<String>
  private var counts: [String: Int] = [:]
  private let fallback: String

  /// Makes a maker of ids.
  ///
  /// - Parameters:
  ///   - fallback: The id of what has a name without letters and digits.
  ///   - taken: Ids that others have already.
  init(fallback: String, taken: Set<String> = []) {
    self.fallback = fallback
    self.taken = taken
  }

  /// Returns the id for a name, with a number where another has that id.
  mutating func id(for name: String) -> String {
    let plain = String(
      ComparableName.plainWords(of: name).joined(separator: "-").prefix(Self.lengthLimit))
    let first = plain.isEmpty ? fallback : plain
    var id = first
    while !taken.insert(id).inserted {
      counts[first, default: 1] += 1
      id = "\(first)-\(counts[first, default: 1])"
    }
    return id
  }

  private static let lengthLimit = 60
}
