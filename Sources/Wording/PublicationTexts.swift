/// What the counts of a published gender distribution mean.
extension MeasureText {
  package static let othersPublished = MeasureText(
    name: .otherOrNotStated,
    definition: Text(
      en: "Those who are neither women nor men, who preferred not to say or of whom nothing is "
        + "known, together: apart they are so few that more would have to be withheld.",
      sv: "De som varken är kvinnor eller män, som inte velat uppge kön eller som inget är känt "
        + "om, tillsammans: var för sig är de så få att mer skulle behöva skyddas.",
      vi: "Những người không phải nữ cũng không phải nam, không muốn nêu hoặc không rõ, tính "
        + "chung: nếu tách riêng thì quá ít nên phải giữ kín nhiều hơn."))
  package static let totalPublished = MeasureText(
    name: .everyone,
    definition: Text(
      en: "Women, men and the others together.", sv: "Kvinnor, män och de övriga tillsammans.",
      vi: "Nữ, nam và những người khác cộng lại."))
}

/// What is said of figures that are published, and of those that are withheld.
extension Text {
  /// What stands in place of a count that is withheld.
  package static let withheld = Text.asWritten("×")
  package static let publishedGender = Text(
    en: "Gender distribution, for publication", sv: "Könsfördelning, för publicering",
    vi: "Phân bố giới, để công bố")
  package static let otherOrNotStated = Text(
    en: "Other or not stated", sv: "Annat eller ej uppgivet", vi: "Khác hoặc không nêu")
  package static let everyone = Text(en: "All", sv: "Alla", vi: "Tất cả")

  /// A note on the rule by which counts are withheld.
  package static func countsBelowAreWithheld(_ threshold: Int) -> Text {
    Text(
      en: "× stands for a withheld count: one of fewer than \(threshold) people, or one from which "
        + "such a count could be worked out. Of how many nothing is known is no secret.",
      sv: "× står för ett skyddat antal: ett som gäller färre än \(threshold) personer, eller ett "
        + "som ett sådant antal kan räknas fram ur. Av hur många inget är känt är ingen hemlighet.",
      vi: "× thay cho một số liệu được giữ kín: số liệu về ít hơn \(threshold) người, hoặc số liệu "
        + "mà từ đó có thể tính ra số liệu như vậy. Số người không rõ giới tính không phải là bí mật."
    )
  }

  /// A note on how many counts are withheld.
  package static func howManyAreWithheld(_ count: Int, of all: Int) -> Text {
    guard count > 0 else {
      return Text(
        en: "No count is withheld.", sv: "Inget antal är skyddat.",
        vi: "Không có số liệu nào được giữ kín.")
    }
    return Text(
      en: "Of \(all) counts in these tables, \(count) are withheld, as small or since they would "
        + "betray others.",
      sv: "Av \(all) antal i tabellerna är \(count) skyddade, för att de är små eller skulle röja "
        + "andra.",
      vi: "Trong \(all) số liệu của các bảng này, \(count) được giữ kín vì quá nhỏ hoặc vì có thể "
        + "làm lộ số liệu khác.")
  }

  /// A note on tables that would hold little but withheld counts.
  package static func groupingsNotPublished(_ list: String, most: Int) -> Text {
    Text(
      en: "Not published, since there are more than \(most) groups: \(list).",
      sv: "Publiceras inte eftersom grupperna är fler än \(most): \(list).",
      vi: "Không công bố vì có hơn \(most) nhóm: \(list).")
  }

  package static let rowsWithoutFiguresAreLeftOut = Text(
    en: "Rows of nothing but withheld counts and zeros are left out.",
    sv: "Rader med enbart skyddade antal och nollor är utelämnade.",
    vi: "Các hàng chỉ có số liệu được giữ kín và số không bị lược bỏ.")

  /// A note on groups of which nothing is shown.
  ///
  /// - Parameters:
  ///   - names: What the first of them are called.
  ///   - others: How many more there are.
  /// - Returns: The note.
  package static func groupsWithheld(_ names: [String], others: Int) -> Text {
    let list = names.joined(separator: ", ")
    return Text(
      en: "Nothing is shown of: \(list)" + (others > 0 ? " and \(others) more." : "."),
      sv: "Inget visas om: \(list)" + (others > 0 ? " och \(others) till." : "."),
      vi: "Không hiển thị gì về: \(list)" + (others > 0 ? " và \(others) nhóm khác." : "."))
  }

  package static let peopleAreFolded = Text(
    en: "For publication people are folded into their organisations; where × stands, how many "
      + "there are isn’t shown.",
    sv: "För publicering är personerna inräknade i sina organisationer; där × står visas inte hur "
      + "många de är.",
    vi: "Để công bố, mọi người được gộp vào tổ chức của họ; chỗ có dấu × thì số lượng không được "
      + "hiển thị.")
  package static let notPublishedOfPeople = Text(
    en: "not published: it is about people", sv: "publiceras inte: det gäller personer",
    vi: "không công bố: liên quan đến cá nhân")
  package static let daysAndTiesArePublishedNowhere = Text(
    en: "Person-days and ties between people aren’t published: they would tell how few a count is "
      + "of.",
    sv:
      "Persondagar och kontakter mellan personer publiceras inte: de skulle röja hur få ett antal "
      + "gäller.",
    vi: "Ngày-người và mối liên hệ giữa mọi người không được công bố: chúng có thể cho biết một số "
      + "liệu là của bao nhiêu người.")
  package static let onePublicationAtATime = Text(
    en: "What is withheld is decided over these tables together; publish no other tables of the "
      + "same people beside them.",
    sv: "Vad som skyddas är bestämt över dessa tabeller tillsammans; publicera inga andra tabeller "
      + "över samma personer vid sidan av dem.",
    vi: "Việc giữ kín được quyết định cho tất cả các bảng này cùng nhau; đừng công bố bảng khác về "
      + "cùng những người này bên cạnh chúng.")
}
