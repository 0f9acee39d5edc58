import Wording

/// A sentence about a result, and where the figures that it states stand in the result.
public struct Statement: Sendable, Equatable {
  /// The sentence.
  public var sentence: String
  /// Where its figures stand in what the result prints as JSON: JSON pointers.
  public var pointers: [String]

  /// Makes a statement.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - pointers: Where its figures stand in what the result prints as JSON.
  public init(_ sentence: String, _ pointers: [String] = []) {
    self.sentence = sentence
    self.pointers = pointers
  }
}

extension [Text] {
  /// The texts as statements without figures.
  func statements(in language: Language) -> [Statement] { map { Statement($0[language]) } }
}

extension Tally {
  /// Returns where the counts and women's share of a tally stand.
  ///
  /// - Parameter pointer: Where the tally stands.
  /// - Returns: The pointers.
  public static func pointers(at pointer: String) -> [String] {
    ["women", "men", "other", "undisclosed", "unknown"].map { "\(pointer)/\($0)" }
      + ShareRange.pointers(at: "\(pointer)/womenShare")
  }
}

extension ShareRange {
  /// Returns where the ends of a range stand, and the stated share.
  ///
  /// - Parameter pointer: Where the range stands.
  /// - Returns: The pointers.
  public static func pointers(at pointer: String) -> [String] {
    ["low", "stated", "high"].map { "\(pointer)/\($0)" }
  }
}
