/// What the report says of reach, borders and dependence.
extension Text.Report {
  /// The heading of what hangs on a few.
  package static let dependence = Text(
    en: "Dependence on a few", sv: "Beroende av några få", vi: "Phụ thuộc vào một số ít")

  /// How many took part, and how often.
  ///
  /// - Parameters:
  ///   - participants: How many people took part in something.
  ///   - people: How many people are known.
  ///   - activities: How many activities there are.
  ///   - seats: How many times somebody took part in one.
  /// - Returns: A sentence.
  package static func reached(
    _ participants: Int, of people: Int, activities: Int, seats: Int
  ) -> Text {
    let people = counted(people, .people)
    return Text(
      en: "\(participants) of \(people.english) took part in activities (\(activities) in all), "
        + "with \(seats) seat\(seats == 1 ? "" : "s").",
      sv: "\(participants) av \(people.swedish) har deltagit i aktiviteter (totalt "
        + "\(activities)), med \(seats) deltagande\(seats == 1 ? "" : "n").",
      vi: "\(participants) trong \(people.vietnamese) đã tham gia hoạt động (tổng cộng "
        + "\(activities)), với \(seats) lượt tham gia.")
  }

  /// How many took part in activities of no known phase only.
  package static func onlyWithoutPhase(_ count: Int) -> Text {
    Text(
      en: "Not counted here, as they took part in activities of no known phase only: \(count).",
      sv: "Inte räknade här, eftersom de bara deltagit i aktiviteter utan känd fas: \(count).",
      vi: "Không tính ở đây vì chỉ tham gia hoạt động không rõ giai đoạn: \(count) người.")
  }

  /// All ties are within one country, as there is only one.
  package static let oneCountryOnly = Text(
    en: "All actors that are tied are in one country, so that no tie can lead across a border.",
    sv: "Alla aktörer med relationer finns i ett land, så ingen relation kan gå över en gräns.",
    vi: "Mọi tác nhân có quan hệ đều ở một nước, nên không quan hệ nào có thể qua biên giới.")

  /// Nothing can be said of borders.
  ///
  /// - Parameter pairs: How many tied pairs there are.
  /// - Returns: A sentence.
  package static func countriesUnknown(_ pairs: Int) -> Text {
    Text(
      en: "Of \(tiedPairs(pairs).english) none has both countries known, so that nothing can be "
        + "said of ties across borders.",
      sv: "Av \(tiedPairs(pairs).swedish) har inget båda länderna kända, så inget kan sägas om "
        + "relationer över gränser.",
      vi: "Trong \(tiedPairs(pairs).vietnamese), không cặp nào rõ nước của cả hai bên, nên không "
        + "thể nói gì về quan hệ qua biên giới.")
  }

  /// A count of tied pairs with their noun.
  package static func tiedPairs(_ count: Int) -> Text {
    Text(
      en: "\(count) tied pair\(count == 1 ? "" : "s")", sv: "\(count) par med relation",
      vi: "\(count) cặp có quan hệ")
  }

  /// How many tied pairs are across a border, beside what it would be if ties didn't heed it.
  ///
  /// - Parameters:
  ///   - count: How many are.
  ///   - known: How many tied pairs have both countries known.
  ///   - share: The share that is, as a percentage.
  ///   - expected: The share that would be, as a percentage.
  ///   - unknown: How many tied pairs have a country unknown.
  /// - Returns: A sentence.
  package static func acrossBorder(
    _ count: Int, of known: Int, share: Text, expected: Text, unknown: Int
  ) -> Text {
    let rest =
      unknown == 0
      ? Text.asWritten("")
      : Text(
        en: " Of \(tiedPairs(unknown).english) more a country isn’t known.",
        sv: " För ytterligare \(tiedPairs(unknown).swedish) är något land inte känt.",
        vi: " Thêm \(tiedPairs(unknown).vietnamese) không rõ nước của một bên.")
    return Text(
      en: "\(count) of \(tiedPairs(known).english) \(count == 1 ? "is" : "are") across a border "
        + "(\(share.english)); if ties didn’t heed borders, it would be \(expected.english) on "
        + "average.\(rest.english)",
      sv: "\(count) av \(tiedPairs(known).swedish) går över en gräns (\(share.swedish)); om "
        + "relationer knöts utan hänsyn till gränser vore det i genomsnitt \(expected.swedish)."
        + "\(rest.swedish)",
      vi: "\(count) trong \(tiedPairs(known).vietnamese) là qua biên giới (\(share.vietnamese)); "
        + "nếu quan hệ không phụ thuộc biên giới thì trung bình là \(expected.vietnamese)."
        + "\(rest.vietnamese)")
  }

  /// How many pairs across a border are tied both ways.
  package static func mutual(_ count: Int, of pairs: Int) -> Text {
    Text(
      en: "Of the \(pairs) across a border, \(count) \(count == 1 ? "is" : "are") tied both ways.",
      sv: "Av \(pairs) par över en gräns har \(count) relation åt båda hållen.",
      vi: "Trong \(pairs) cặp qua biên giới, \(count) cặp có quan hệ hai chiều.")
  }

  /// Who takes part in how much of what reaches across a border.
  ///
  /// - Parameters:
  ///   - first: Who takes part in most.
  ///   - share: In which share.
  ///   - others: The one or two who come next; empty where nobody does.
  ///   - shareOfAll: In which share at least one of them all takes part.
  /// - Returns: A sentence.
  package static func holds(
    _ first: String, share: Text, others: [String], shareOfAll: Text
  ) -> Text {
    func all(_ or: String) -> String { others.joined(separator: " \(or) ") }
    let rest =
      others.isEmpty
      ? Text.asWritten(".")
      : Text(
        en: "; it or \(all("or")) takes part in \(shareOfAll.english).",
        sv: "; den eller \(all("eller")) är med i \(shareOfAll.swedish).",
        vi: "; bên này hoặc \(all("hoặc")) có mặt trong \(shareOfAll.vietnamese).")
    return Text(
      en: "\(first) takes part in \(share.english) of the pairs across a border\(rest.english)",
      sv: "\(first) är med i \(share.swedish) av paren över en gräns\(rest.swedish)",
      vi: "\(first) có mặt trong \(share.vietnamese) số cặp qua biên giới\(rest.vietnamese)")
  }

  /// How many pairs are tied in several ways.
  ///
  /// - Parameters:
  ///   - count: How many are.
  ///   - pairs: How many tied pairs there are.
  ///   - undecided: How many more may be.
  /// - Returns: A sentence.
  package static func tiedInSeveralWays(_ count: Int, of pairs: Int, undecided: Int) -> Text {
    let rest =
      undecided == 0
      ? Text.asWritten(".")
      : Text(
        en: "; \(undecided) more may be, as the kind of a tie isn’t known.",
        sv: "; \(undecided) till kan ha det, eftersom någon relations slag inte är känt.",
        vi: "; thêm \(undecided) cặp có thể như vậy vì không rõ loại quan hệ.")
    return Text(
      en: "\(count) of \(tiedPairs(pairs).english) \(count == 1 ? "is" : "are") tied in more than "
        + "one way\(rest.english)",
      sv: "\(count) av \(tiedPairs(pairs).swedish) har mer än ett slags relationer\(rest.swedish)",
      vi: "\(count) trong \(tiedPairs(pairs).vietnamese) có hơn một loại quan hệ"
        + "\(rest.vietnamese)")
  }

  /// How many seats each country's people and actors took in other countries.
  ///
  /// - Parameter list: The countries, each with its number.
  /// - Returns: A sentence.
  package static func seatsAbroad(_ list: Text) -> Text {
    Text(
      en: "Seats taken at activities in another country: \(list.english).",
      sv: "Deltaganden i aktiviteter i ett annat land: \(list.swedish).",
      vi: "Số lượt tham gia hoạt động ở nước khác: \(list.vietnamese).")
  }
}
