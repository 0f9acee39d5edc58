/// What people are grouped by, and where women’s share goes from one phase to the next.
extension Text {
  package static let levelHeading = Text(en: "Level", sv: "Nivå", vi: "Cấp")
  package static let entityHeading = Text(
    en: "Legal entity", sv: "Juridisk person", vi: "Pháp nhân")
  package static let activityKindHeading = Text(
    en: "Kind of activity", sv: "Slag av aktivitet", vi: "Loại hoạt động")
  package static let themeHeading = Text(en: "Theme", sv: "Tema", vi: "Chủ đề")
  package static let yearHeading = Text(en: "Year", sv: "År", vi: "Năm")

  package static let genderByLevel = Text(en: "by level", sv: "per nivå", vi: "theo cấp")
  package static let genderByEntity = Text(
    en: "by legal entity", sv: "per juridisk person", vi: "theo pháp nhân")
  package static let genderByActivityKind = Text(
    en: "by kind of activity", sv: "per slag av aktivitet", vi: "theo loại hoạt động")
  package static let genderByTheme = Text(en: "by theme", sv: "per tema", vi: "theo chủ đề")
  package static let genderByYear = Text(en: "by year", sv: "per år", vi: "theo năm")
  package static let andBy = Text(en: "and", sv: "och", vi: "và")

  package static let activitiesCountInTheirFirstYear = Text(
    en: "An activity counts in the year in which it began.",
    sv: "En aktivitet räknas det år då den började.",
    vi: "Một hoạt động được tính vào năm hoạt động đó bắt đầu.")

  /// Women’s share of something is larger in a later phase.
  package static func womenShareRises(
    of base: ShareBase, from earlier: String, to later: String
  ) -> Text {
    Text(
      en: "From “\(earlier)” to “\(later)” women’s share of \(base.words.en) rises.",
      sv: "Från ”\(earlier)” till ”\(later)” ökar kvinnornas andel av \(base.words.sv).",
      vi: "Từ “\(earlier)” đến “\(later)”, tỷ lệ nữ trong \(base.words.vi) tăng.")
  }

  /// Women’s share of something is smaller in a later phase.
  package static func womenShareFalls(
    of base: ShareBase, from earlier: String, to later: String
  ) -> Text {
    Text(
      en: "From “\(earlier)” to “\(later)” women’s share of \(base.words.en) falls.",
      sv: "Från ”\(earlier)” till ”\(later)” minskar kvinnornas andel av \(base.words.sv).",
      vi: "Từ “\(earlier)” đến “\(later)”, tỷ lệ nữ trong \(base.words.vi) giảm.")
  }

  /// Women’s share of something is the same in a later phase.
  package static func womenShareIsUnchanged(
    of base: ShareBase, from earlier: String, to later: String
  ) -> Text {
    Text(
      en: "From “\(earlier)” to “\(later)” women’s share of \(base.words.en) is unchanged.",
      sv: "Från ”\(earlier)” till ”\(later)” är kvinnornas andel av \(base.words.sv) oförändrad.",
      vi: "Từ “\(earlier)” đến “\(later)”, tỷ lệ nữ trong \(base.words.vi) không đổi.")
  }

  /// Too many are unknown to tell where women’s share of something goes.
  package static func womenShareIsUndecided(
    of base: ShareBase, from earlier: String, to later: String
  ) -> Text {
    Text(
      en: "Whether women’s share of \(base.words.en) rises or falls from “\(earlier)” to "
        + "“\(later)” can’t be said: it depends on those of unknown gender.",
      sv: "Om kvinnornas andel av \(base.words.sv) ökar eller minskar från ”\(earlier)” till "
        + "”\(later)” går inte att säga: det avgörs av dem vars kön är okänt.",
      vi: "Không thể nói tỷ lệ nữ trong \(base.words.vi) tăng hay giảm từ “\(earlier)” đến "
        + "“\(later)”: điều đó tùy thuộc vào những người không rõ giới tính.")
  }

  /// What women have a share of.
  package enum ShareBase {
    case people, seats

    fileprivate var words: (en: String, sv: String, vi: String) {
      switch self {
      case .people: ("people", "personerna", "số người")
      case .seats: ("seats", "deltagandena", "số lượt tham gia")
      }
    }
  }
}
