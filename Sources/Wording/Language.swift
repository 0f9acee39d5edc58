/// A language that results are written in.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// Swedish.
  case swedish = "sv"
  /// Vietnamese.
  case vietnamese = "vi"
}
