/// One text that a person reads, in every language.
///
/// A text can't be made without all its languages, so that none can be missing. The texts of one
/// topic stand in one file of this module, side by side, as static members or functions:
///
///     extension Text {
///       public static let density = Text(en: "density", sv: "täthet", vi: "mật độ")
///     }
///
/// Some terms in Vietnamese, so that each is the same everywhere: actor *tác nhân*, tie *quan hệ*,
/// vertex *nút*, department *sở, phòng ban*, side *phía*, sector *khu vực*, country *nước*, phase
/// *giai đoạn*, seat *lượt tham gia*, affiliation *tư cách thành viên*, unknown *không rõ*, verdict
/// *kết luận*, even *cân bằng*, breadth *độ rộng*, connectivity *tính kết nối*, piece *thành phần*.
public struct Text: Sendable, Hashable, Codable {
  /// The text in English.
  public let english: String

  /// The text in Swedish.
  public let swedish: String

  /// The text in Vietnamese.
  public let vietnamese: String

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
  public init(en english: String, sv swedish: String, vi vietnamese: String) {
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
    case .vietnamese: vietnamese
    }
  }
}

extension Text {
  /// Makes a text that is put together in the same way in every language.
  ///
  /// - Parameter write: Returns the wording in a language.
  package init(_ write: (Language) -> String) {
    self.init(en: write(.english), sv: write(.swedish), vi: write(.vietnamese))
  }

  /// Returns a word that is the same in every language: a name, an id, a word of the user's own.
  ///
  /// - Parameter word: The word.
  /// - Returns: The text.
  package static func asWritten(_ word: String) -> Text { Text(en: word, sv: word, vi: word) }
}

extension [Text] {
  /// Returns the texts in a row, with the same mark between them in every language.
  ///
  /// - Parameter separator: What stands between two of them.
  /// - Returns: The texts as one.
  package func joined(separator: String) -> Text {
    Text { language in map { $0[language] }.joined(separator: separator) }
  }
}
