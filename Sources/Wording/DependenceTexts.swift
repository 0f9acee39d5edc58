/// The words of what a network loses when some leave.
extension Text {
  package static let findingHeading = Text(en: "Finding", sv: "Iakttagelse", vi: "Nhận xét")
  package static let beforeHeading = Text(en: "Before", sv: "Före", vi: "Trước")
  package static let afterHeading = Text(en: "After", sv: "Efter", vi: "Sau")
  package static let lostHeading = Text(en: "Lost", sv: "Förlorat", vi: "Mất đi")
  package static let inFigures = Text(en: "In figures", sv: "I siffror", vi: "Bằng con số")
  package static let pieceCount = Text(en: "Pieces", sv: "Delar", vi: "Số thành phần")
  package static let largestPiece = Text(
    en: "Largest piece", sv: "Största del", vi: "Thành phần lớn nhất")
  package static let tiesBetweenCountries = Text(
    en: "Ties between countries", sv: "Relationer mellan länder", vi: "Quan hệ giữa các nước")
  package static let tiesOfUnknownCountry = Text(
    en: "Ties with a country unknown or divided",
    sv: "Relationer där ett land är okänt eller delat",
    vi: "Quan hệ mà nước của một bên không rõ hoặc không duy nhất")
  package static let tiesBetweenSides = Text(
    en: "Ties between sides", sv: "Relationer mellan sidor", vi: "Quan hệ giữa các phía")
  package static let tiesOfUnknownSide = Text(
    en: "Ties with a side unknown or divided", sv: "Relationer där en sida är okänd eller delad",
    vi: "Quan hệ mà phía của một bên không rõ hoặc không duy nhất")
  package static let peopleByDeparture = Text(
    en: "People concerned, by gender", sv: "Berörda personer, efter kön",
    vi: "Những người liên quan, theo giới")
  package static let peopleWhoLeave = Text(
    en: "People who leave", sv: "Personer som lämnar", vi: "Người rời đi")
  package static let peopleCutOff = Text(
    en: "People who are cut off", sv: "Personer som blir avskurna", vi: "Người bị tách rời")

  /// The title of what is left without some.
  package static func without(_ list: String) -> Text {
    Text(en: "Without \(list)", sv: "Utan \(list)", vi: "Không có \(list)")
  }

  package static let nobodyStays = Text(
    en: "Nobody stays.", sv: "Ingen är kvar.", vi: "Không còn ai ở lại.")

  /// How those who stay hang together, and how all did before.
  package static func whatStays(
    _ staying: String, pieces: Int, before: Int, largest: Int, largestBefore: Int
  ) -> Text {
    Text(
      en: "What stays is \(staying), in \(pieces) piece\(pieces == 1 ? "" : "s") (before: "
        + "\(before)); the largest has \(largest) (before: \(largestBefore)).",
      sv: "Kvar blir \(staying), i \(pieces) del\(pieces == 1 ? "" : "ar") (före: \(before)); den "
        + "största har \(largest) (före: \(largestBefore)).",
      vi: "Còn lại \(staying), gồm \(pieces) thành phần (trước: \(before)); thành phần lớn nhất có "
        + "\(largest) (trước: \(largestBefore)).")
  }

  package static let nobodyIsCutOff = Text(
    en: "Nobody who stays is cut off from the others.",
    sv: "Ingen av dem som är kvar blir avskuren från de andra.",
    vi: "Không ai trong số ở lại bị tách khỏi những bên khác.")

  /// Who stays and loses touch with the others.
  package static func areCutOff(_ count: Int, _ list: String) -> Text {
    Text(
      en: "Cut off from the others: \(list) (\(count)).",
      sv: "Avskurna från de andra: \(list) (\(count)).",
      vi: "Bị tách khỏi những bên khác: \(list) (\(count)).")
  }

  /// How many ties go.
  ///
  /// - Parameters:
  ///   - lost: How many.
  ///   - ties: All of them, with their noun.
  /// - Returns: The sentence.
  package static func tiesGo(_ lost: Int, of ties: String) -> Text {
    Text(
      en: "Of \(ties), \(lost) \(lost == 1 ? "is" : "are") lost.",
      sv: "Av \(ties) försvinner \(lost).", vi: "Trong \(ties), mất \(lost).")
  }

  /// How many ties between countries go, and how many more may be such.
  package static func crossBorderTiesGo(_ lost: Int, of total: Int, unknown: Int) -> Text {
    let more = mayBeSuch(unknown)
    return Text(
      en:
        "Between countries: \(lost) of \(total) \(lost == 1 ? "is" : "are") lost\(more.en)",
      sv: "Mellan länder: \(lost) av \(total) försvinner\(more.sv)",
      vi: "Giữa các nước: mất \(lost) trong \(total)\(more.vi)")
  }

  /// How many ties between sides go, and how many more may be such.
  package static func crossSideTiesGo(_ lost: Int, of total: Int, unknown: Int) -> Text {
    let more = mayBeSuch(unknown)
    return Text(
      en: "Between sides: \(lost) of \(total) \(lost == 1 ? "is" : "are") lost\(more.en)",
      sv: "Mellan sidor: \(lost) av \(total) försvinner\(more.sv)",
      vi: "Giữa các phía: mất \(lost) trong \(total)\(more.vi)")
  }

  private static func mayBeSuch(_ count: Int) -> (en: String, sv: String, vi: String) {
    count == 0
      ? (".", ".", ".")
      : (
        "; \(count) more may be such.", "; \(count) till kan vara sådana.",
        "; \(count) quan hệ khác cũng có thể như vậy."
      )
  }

  /// Which values no actor who stays is known to have.
  package static func valuesGo(_ dimension: String, _ list: String, unknown: Int) -> Text {
    Text(
      en: "\(dimension), no longer there: \(list)"
        + (unknown == 0 ? "." : "; unless among the \(unknown) who stay with theirs unknown."),
      sv: "\(dimension), finns inte längre: \(list)"
        + (unknown == 0
          ? "." : "; såvida det inte finns hos \(unknown) kvarvarande där det är okänt."),
      vi: "\(dimension), không còn: \(list)"
        + (unknown == 0
          ? "." : "; trừ khi có trong \(unknown) tác nhân còn lại không rõ thông tin."))
  }

  /// Which activities nobody who stays took part in.
  package static func nobodyTookPart(in list: String) -> Text {
    Text(
      en: "Nobody who stays took part in: \(list).",
      sv: "Ingen av dem som är kvar deltog i: \(list).",
      vi: "Không ai trong số ở lại đã tham gia: \(list).")
  }

  /// Which themes only those activities had.
  package static func themesGo(_ list: String) -> Text {
    Text(
      en: "Themes that only these activities had: \(list).",
      sv: "Teman som bara dessa aktiviteter hade: \(list).",
      vi: "Chủ đề chỉ có ở các hoạt động này: \(list).")
  }

  /// Which actors have none of their people left.
  package static func areUnrepresented(_ list: String) -> Text {
    Text(
      en: "Actors with none of their people left: \(list).",
      sv: "Aktörer som inte har någon av sina personer kvar: \(list).",
      vi: "Tác nhân không còn người nào của mình: \(list).")
  }

  package static let howDeparturesAreCounted = Text(
    en: "Counted as if nobody were replaced and no tie taken over. A tie with a country or side "
      + "unknown is counted apart.",
    sv:
      "Räknat som om ingen ersätts och ingen relation tas över. En relation där land eller sida är "
      + "okänd räknas för sig.",
    vi: "Tính như thể không ai được thay thế và không quan hệ nào được tiếp nhận. Quan hệ có nước "
      + "hoặc phía không rõ được tính riêng.")

  /// Ids that the view doesn't have.
  ///
  /// - Parameters:
  ///   - id: The id that was written.
  ///   - nearest: The id that was probably meant, if one is like it.
  /// - Returns: The sentence.
  package static func unknownLeaver(_ id: String, nearest: String?) -> Text {
    guard let nearest else {
      return Text(
        en: "No actor and no person that is shown has the id “\(id)”; the ids stand in the "
          + "tables actors and people.",
        sv:
          "Ingen aktör eller person som visas har id ”\(id)”; alla id står i tabellerna actors "
          + "och people.",
        vi: "Không có tác nhân hay người nào được hiển thị mang mã “\(id)”; các mã nằm "
          + "trong bảng actors và people.")
    }
    return Text(
      en: "No actor and no person that is shown has the id “\(id)”; did you mean “\(nearest)”?",
      sv: "Ingen aktör eller person som visas har id ”\(id)”; menade du ”\(nearest)”?",
      vi: "Không có tác nhân hay người nào được hiển thị mang mã “\(id)”; có phải ý bạn là "
        + "“\(nearest)”?")
  }

  package static let actorsAndPeopleTogether = Text(
    en: "Name actors only, or people only: each are seen in a network of their own.",
    sv: "Ange bara aktörer eller bara personer: de ses i var sitt nätverk.",
    vi: "Chỉ nêu các tác nhân, hoặc chỉ nêu người: mỗi loại được xem trong một mạng lưới riêng."
  )
}
