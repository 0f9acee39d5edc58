/// How a view of a network is described.
extension Text {
  /// A view whose vertices are actors.
  package static let actorsView = Text(
    en: "actors and their stated ties", sv: "aktörer och deras angivna relationer",
    vi: "các tác nhân và quan hệ đã nêu giữa họ")
  /// A view whose vertices are people.
  package static let peopleView = Text(
    en: "people who are tied or took part in the same activity",
    sv: "personer som har en relation eller deltagit i samma aktivitet",
    vi: "những người có quan hệ hoặc cùng tham gia một hoạt động")
  /// A view whose vertices are people, without what they took part in.
  package static let peopleAndTiesView = Text(
    en: "people and their stated ties", sv: "personer och deras angivna relationer",
    vi: "những người và quan hệ đã nêu giữa họ")
  /// A two-mode view of people.
  package static let peopleAndActivitiesView = Text(
    en: "people and the activities they took part in",
    sv: "personer och de aktiviteter de deltagit i", vi: "mọi người và các hoạt động họ tham gia")
  /// A two-mode view of actors.
  package static let actorsAndActivitiesView = Text(
    en: "actors and the activities they took part in",
    sv: "aktörer och de aktiviteter de deltagit i", vi: "các tác nhân và các hoạt động họ tham gia")
  /// Actors joined by joint participation as well.
  package static let withParticipation = Text(
    en: "joined also by taking part together", sv: "sammanbundna även av gemensamt deltagande",
    vi: "nối cả bằng việc cùng tham gia")
  /// Parts are counted as their legal entity.
  package static let byEntity = Text(
    en: "departments counted as their legal entity",
    sv: "förvaltningar räknade som sin juridiska person", vi: "sở, phòng ban tính theo pháp nhân")
  /// Actors are counted by side.
  package static let bySide = Text(
    en: "counted by side", sv: "räknade per sida", vi: "tính theo phía")
  /// Actors are counted by sector.
  package static let bySector = Text(
    en: "counted by sector", sv: "räknade per sektor", vi: "tính theo khu vực")
  /// Actors are counted by country.
  package static let byCountry = Text(
    en: "counted by country", sv: "räknade per land", vi: "tính theo nước")
  /// Disputed ties are left out.
  package static let withoutDisputed = Text(
    en: "without disputed ties", sv: "utan omstridda relationer",
    vi: "không tính quan hệ có tranh cãi")
  /// Sure ties only.
  package static let sureOnly = Text(
    en: "sure ties only", sv: "endast säkra relationer", vi: "chỉ quan hệ chắc chắn")
  /// Ties go one way.
  package static let directedTies = Text(
    en: "ties with their direction", sv: "relationer med riktning", vi: "quan hệ có hướng")

  /// Only some kinds of tie are kept.
  ///
  /// - Parameter kinds: What the kinds are called.
  /// - Returns: The description.
  package static func onlyTies(_ kinds: [Text]) -> Text {
    Text(
      en: "only " + kinds.map(\.english).joined(separator: ", "),
      sv: "endast " + kinds.map(\.swedish).joined(separator: ", "),
      vi: "chỉ " + kinds.map(\.vietnamese).joined(separator: ", "))
  }

  /// What held at a date.
  ///
  /// - Parameter date: The date as it is written.
  /// - Returns: The description.
  package static func at(_ date: String) -> Text {
    Text(en: "at \(date)", sv: "vid \(date)", vi: "vào \(date)")
  }

  /// What belongs to a phase.
  ///
  /// - Parameter name: The name of the phase.
  /// - Returns: The description.
  package static func inPhase(_ name: String) -> Text {
    Text(en: "phase “\(name)”", sv: "fas ”\(name)”", vi: "giai đoạn “\(name)”")
  }

  /// What held between two dates.
  ///
  /// - Parameters:
  ///   - start: The first date, if one was asked for.
  ///   - end: The last date, if one was asked for.
  /// - Returns: The description.
  package static func between(_ start: String?, _ end: String?) -> Text {
    switch (start, end) {
    case (let start?, let end?):
      Text(
        en: "from \(start) to \(end)", sv: "från \(start) till \(end)",
        vi: "từ \(start) đến \(end)")
    case (let start?, nil): Text(en: "from \(start)", sv: "från \(start)", vi: "từ \(start)")
    case (nil, let end?): Text(en: "up to \(end)", sv: "till och med \(end)", vi: "đến hết \(end)")
    case (nil, nil): Text(en: "at any time", sv: "hela perioden", vi: "mọi thời điểm")
    }
  }

  /// How much of a slice need not belong to it.
  ///
  /// - Parameter count: How many things were kept although their dates leave doubt.
  /// - Returns: The description.
  package static func uncertainInTime(_ count: Int) -> Text {
    Text(
      en: "\(count) kept with unknown or imprecise dates",
      sv: "\(count) medräknade med okända eller ungefärliga datum",
      vi: "\(count) mục được giữ lại dù ngày không rõ hoặc không chính xác")
  }
}
