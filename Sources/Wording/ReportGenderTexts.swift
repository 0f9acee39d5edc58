/// What the report says of the gender distribution.
extension Text.Report {
  /// The network holds no people.
  package static let noPeople = Text(
    en: "The network names no people, so that their gender distribution isn’t known.",
    sv: "Nätverket innehåller inga personer, så könsfördelningen är inte känd.",
    vi: "Mạng lưới không nêu người nào, nên không biết phân bố giới.")

  /// A count of participations by people with its noun.
  package static func seats(_ count: Int) -> Text {
    Text(
      en: "\(count) seat\(count == 1 ? "" : "s") at activities",
      sv: "\(count) deltagande\(count == 1 ? "" : "n") i aktiviteter",
      vi: "\(count) lượt tham gia hoạt động")
  }

  /// A count of leading roles with its noun.
  package static func leadingRoles(_ count: Int) -> Text {
    Text(
      en: "\(count) leading role\(count == 1 ? "" : "s")",
      sv: count == 1 ? "1 ledande roll" : "\(count) ledande roller",
      vi: "\(count) vai trò lãnh đạo")
  }

  /// How many people are of which gender.
  ///
  /// - Parameters:
  ///   - total: How many people there are.
  ///   - women: How many are women.
  ///   - men: How many are men.
  ///   - other: How many are neither.
  ///   - unstated: Of how many the gender isn't stated.
  /// - Returns: A sentence.
  package static func people(
    _ total: Int, women: Int, men: Int, other: Int, unstated: Int
  ) -> Text {
    var parts = [
      Text(
        en: "\(women) \(women == 1 ? "is a woman" : "are women")",
        sv: "\(women) \(women == 1 ? "kvinna" : "kvinnor")", vi: "\(women) là nữ"),
      Text(
        en: "\(men) \(men == 1 ? "a man" : "men")", sv: "\(men) \(men == 1 ? "man" : "män")",
        vi: "\(men) là nam"),
    ]
    if other > 0 {
      parts.append(
        Text(
          en: "\(other) of other gender", sv: "\(other) av annat kön",
          vi: "\(other) thuộc giới tính khác"))
    }
    let list = list(parts)
    let rest =
      unstated == 0
      ? Text(en: ".", sv: ".", vi: ".")
      : Text(
        en: "; of \(unstated) the gender isn’t known.", sv: "; för \(unstated) är könet inte känt.",
        vi: "; \(unstated) người không rõ giới tính.")
    return Text(
      en: "Of \(counted(total, .people).english), \(list.english)\(rest.english)",
      sv: "Av \(counted(total, .people).swedish) är \(list.swedish)\(rest.swedish)",
      vi: "Trong \(counted(total, .people).vietnamese), \(list.vietnamese)\(rest.vietnamese)")
  }

  /// What share women have of something, and what that amounts to.
  ///
  /// - Parameters:
  ///   - what: What they have a share of, with its number.
  ///   - share: The share, a percentage or a range of them.
  ///   - verdict: The verdict, in a few words.
  /// - Returns: A sentence.
  package static func womenShare(of what: Text, share: Text, verdict: Text) -> Text {
    Text(
      en: "Women’s share of \(what.english) is \(share.english): \(verdict.english).",
      sv: "Kvinnornas andel av \(what.swedish) är \(share.swedish): \(verdict.swedish).",
      vi: "Tỷ lệ nữ trong \(what.vietnamese) là \(share.vietnamese): \(verdict.vietnamese).")
  }

  /// How to read the drawn range.
  package static let barKey = Text(
    en: "The line runs from 0 to 100 per cent, its shaded part from 40 to 60. The ring is the "
      + "women’s share among those whose gender is stated; the thick line reaches from the share "
      + "if none of the others is a woman to the share if all of them are.",
    sv: "Linjen går från 0 till 100 procent och är skuggad från 40 till 60. Ringen är andelen "
      + "kvinnor bland dem vars kön är uppgivet; det tjocka strecket går från andelen om ingen av "
      + "de övriga är kvinna till andelen om alla är det.",
    vi: "Đường kẻ đi từ 0 đến 100 phần trăm, phần tô đậm từ 40 đến 60. Vòng tròn là tỷ lệ "
      + "nữ trong số những người đã nêu giới tính; nét dày đi từ tỷ lệ khi không ai trong "
      + "số còn lại là nữ đến tỷ lệ khi tất cả đều là nữ.")
}
