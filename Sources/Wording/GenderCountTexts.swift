/// What is counted by gender besides people, seats and leading roles.
extension Text {
  package static let steeringRolesCounted = Text(
    en: "Steering roles", sv: "Roller i styrningen", vi: "Vai trò chỉ đạo")
  package static let speakersCounted = Text(
    en: "Speakers", sv: "Föredragshållare", vi: "Diễn giả")
  package static let organisersCounted = Text(
    en: "Organisers", sv: "Arrangörer", vi: "Người tổ chức")
  package static let personDaysCounted = Text(
    en: "Person-days", sv: "Persondagar", vi: "Ngày-người")
  package static let tiesCounted = Text(en: "Ties", sv: "Kontakter", vi: "Mối liên hệ")
  package static let firstContactsCounted = Text(
    en: "First contacts", sv: "Första kontakter", vi: "Liên hệ đầu tiên")

  package static let howRolesAreCounted = Text(
    en:
      "Steering roles are those of chairs and in steering groups, once for each actor or activity; "
      + "speakers and organisers count once for each activity.",
    sv: "Roller i styrningen är ordförandens och de i styrgrupper, en gång per aktör eller "
      + "aktivitet; föredragshållare och arrangörer räknas en gång per aktivitet.",
    vi: "Vai trò chỉ đạo là vai trò chủ tọa và vai trò trong ban chỉ đạo, tính một lần cho mỗi tác "
      + "nhân hoặc hoạt động; diễn giả và người tổ chức được tính một lần cho mỗi hoạt động.")
  package static let howPersonDaysAreCounted = Text(
    en:
      "Person-days are the days of each activity, the first and the last included, for everyone who "
      + "took part.",
    sv: "Persondagar är varje aktivitets dagar, den första och den sista inräknade, för var och en "
      + "som deltog.",
    vi: "Ngày-người là số ngày của mỗi hoạt động, kể cả ngày đầu và ngày cuối, tính cho từng người "
      + "tham gia.")
  package static let howTiesAreCounted = Text(
    en: "Two people who are tied or took part in the same activity have contact, and it "
      + "counts once for each of the two, however often they met.",
    sv: "Två personer som har en relation eller deltagit i samma aktivitet har en kontakt, och den "
      + "räknas en gång för var och en av dem hur ofta de än träffats.",
    vi: "Hai người có quan hệ hoặc cùng tham gia một hoạt động có một mối liên hệ, được tính một "
      + "lần cho mỗi người, dù họ gặp nhau bao nhiêu lần.")
  package static let howFirstContactsAreCounted = Text(
    en: "A person’s first contact is the place with an actor or the activity that came before all "
      + "others of theirs that have a date.",
    sv: "En persons första kontakt är den plats hos en aktör eller den aktivitet som kom före alla "
      + "andra av personens som har datum.",
    vi:
      "Liên hệ đầu tiên của một người là vị trí tại một tác nhân hoặc hoạt động diễn ra trước mọi "
      + "vị trí và hoạt động khác có ghi ngày của người đó.")

  /// A note on roles that can't be counted.
  package static func rolesNotStated(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 affiliation or participation doesn’t state the role and counts as neither steering, "
          + "speaking nor organising."
        : "\(count) affiliations and participations don’t state the role and count as neither "
          + "steering, speaking nor organising.",
      sv: count == 1
        ? "1 tillhörighet eller deltagande anger ingen roll och räknas varken som styrande, "
          + "föredragande eller arrangerande."
        : "\(count) tillhörigheter och deltaganden anger ingen roll och räknas varken som styrande, "
          + "föredragande eller arrangerande.",
      vi: "\(count) tư cách thành viên hoặc lượt tham gia không ghi vai trò nên không được tính là "
        + "chỉ đạo, trình bày hay tổ chức.")
  }

  /// A note on seats that have no person-days.
  package static func seatsWithoutDays(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 seat is at an activity without both dates to the day and has no person-days."
        : "\(count) seats are at activities without both dates to the day and have no person-days.",
      sv: count == 1
        ? "1 deltagande gäller en aktivitet utan båda datumen på dagen när och ger inga persondagar."
        : "\(count) deltaganden gäller aktiviteter utan båda datumen på dagen när och ger inga "
          + "persondagar.",
      vi: "\(count) lượt tham gia thuộc hoạt động không ghi đủ ngày bắt đầu và ngày kết thúc nên "
        + "không có ngày-người.")
  }

  /// A note on people whose first contact can't be told.
  package static func withoutFirstContact(_ count: Int) -> Text {
    Text(
      en: "The first contact of \(count) \(count == 1 ? "person" : "people") can’t be told: there "
        + "are no dates, or none that tell what came first.",
      sv: "Den första kontakten för \(count) \(count == 1 ? "person" : "personer") går inte att "
        + "ange: datum saknas, eller visar inte vad som kom först.",
      vi: "Không thể xác định liên hệ đầu tiên của \(count) người: không có ngày, hoặc ngày không "
        + "cho biết việc nào diễn ra trước.")
  }
}
