public import Partnerships

/// Which attributes of a plain graph's nodes say what a partnership's tables say.
///
/// What isn't told is guessed by the names of the attributes, and the guess is announced.
public struct AttributeRoles: Sendable, Hashable {
  /// The attribute that holds names; `nil` to take the labels.
  public var name: String?
  /// The attribute that holds the kinds of actors.
  public var kind: String?
  /// The attribute that holds the sides of the partnership.
  public var side: String?
  /// The attribute that holds genders; whoever it is stated of is a person.
  public var gender: String?
  /// The genders that other words than the usual ones stand for, such as `1`.
  public var genderWords: [String: Gender] = [:]

  /// Makes roles of which none is told.
  public init() {}

  /// Returns the gender that a word stands for in any of the languages.
  ///
  /// - Parameter word: The word, such as `woman` or `kvinna`.
  /// - Returns: The gender; `nil` if the word stands for none.
  public static func gender(named word: String) -> Gender? {
    CellFormat<Gender>.gender.parse(word).value
  }
}
