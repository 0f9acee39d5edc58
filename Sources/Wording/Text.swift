/// One text that a person reads, in every language.
///
/// A text can't be made without all its languages, so that none can be missing. The texts of one
/// topic stand in one file of this module, side by side, as static members or functions:
///
///     extension Text {
///       public static let density = Text(en: "density", sv: "täthet", vi: "mật độ")
///     }
public struct Text: Sendable, Hashable, Codable {
  /// The text in English.
  public let english: String

  /// The text in Swedish.
  public let swedish: String

  /// The text in Vietnamese, or `nil` where it is still to be translated.
  public let vietnamese: String?

  private enum CodingKeys: String, CodingKey {
    case english = "en"
    case swedish = "sv"
    case vietnamese = "vi"
  }

  /// Makes a text from its wording in every language.
  ///
  /// - Parameters:
  ///   - english: The wording in English.
  ///   - swedish: The wording in Swedish.
  ///   - vietnamese: The wording in Vietnamese.
  public init(en english: String, sv swedish: String, vi vietnamese: String? = nil) {
    self.english = english
    self.swedish = swedish
    self.vietnamese = vietnamese
  }

  /// Returns the text in one language.
  ///
  /// - Parameter language: The language to read it in.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .swedish: swedish
    }
  }
}
