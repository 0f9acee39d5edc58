/// The words in which the figures of a report are checked.
extension Text {
  package static let figuresThatDiffer = Text(
    en: "Figures that are no longer what was claimed", sv: "Siffror som inte längre stämmer",
    vi: "Số liệu không còn đúng như đã nêu")
  package static let sentenceHeading = Text(en: "Sentence", sv: "Mening", vi: "Câu")
  package static let figureAsked = Text(en: "Figure", sv: "Siffra", vi: "Số liệu")
  package static let claimedHeading = Text(en: "Claimed", sv: "Angivet", vi: "Đã nêu")
  package static let foundNowHeading = Text(en: "Now", sv: "Nu", vi: "Hiện nay")

  /// How many figures are as claimed.
  package static func figuresAgree(_ count: Int, of all: Int) -> Text {
    Text(
      en: "\(count) of \(all) figures are as claimed.",
      sv: "\(count) av \(all) siffror stämmer.",
      vi: "\(count) trong \(all) số liệu đúng như đã nêu.")
  }

  /// A file of claims that isn't there.
  package static func noSuchClaims(_ path: String) -> Text {
    Text(
      en: "“\(path)”: there is no such file; check the spelling.",
      sv: "”\(path)”: det finns ingen sådan fil; kontrollera stavningen.",
      vi: "“\(path)”: không có tệp nào như vậy; hãy kiểm tra chính tả.")
  }

  /// A file that holds no claims.
  package static func notClaims(_ path: String) -> Text {
    Text(
      en: "“\(path)” holds no claims; name the file that samverkan report --claims made.",
      sv: "”\(path)” innehåller inga påståenden; ange filen som samverkan report --claims skapade.",
      vi: "“\(path)” không chứa khẳng định nào; hãy nêu tệp do samverkan report --claims tạo ra.")
  }
}
