/// How a view of a network is described.
extension Text {
  /// A view whose vertices are actors.
  package static let actorsView = Text(
    en: "actors and their stated ties", sv: "aktörer och deras angivna relationer")
  /// A view whose vertices are people.
  package static let peopleView = Text(
    en: "people who took part in the same activity", sv: "personer som deltagit i samma aktivitet")
  /// A two-mode view of people.
  package static let peopleAndActivitiesView = Text(
    en: "people and the activities they took part in",
    sv: "personer och de aktiviteter de deltagit i")
  /// A two-mode view of actors.
  package static let actorsAndActivitiesView = Text(
    en: "actors and the activities they took part in",
    sv: "aktörer och de aktiviteter de deltagit i")
  /// Actors joined by joint participation as well.
  package static let withParticipation = Text(
    en: "joined also by taking part together", sv: "sammanbundna även av gemensamt deltagande")
  /// Parts are counted as their legal entity.
  package static let byEntity = Text(
    en: "departments counted as their legal entity",
    sv: "förvaltningar räknade som sin juridiska person")
  /// Actors are counted by side.
  package static let bySide = Text(en: "counted by side", sv: "räknade per sida")
  /// Actors are counted by sector.
  package static let bySector = Text(en: "counted by sector", sv: "räknade per sektor")
  /// Actors are counted by country.
  package static let byCountry = Text(en: "counted by country", sv: "räknade per land")
  /// Disputed ties are left out.
  package static let withoutDisputed = Text(
    en: "without disputed ties", sv: "utan omstridda relationer")
  /// Sure ties only.
  package static let sureOnly = Text(en: "sure ties only", sv: "endast säkra relationer")
  /// Ties go one way.
  package static let directedTies = Text(
    en: "ties with their direction", sv: "relationer med riktning")

  /// Only some kinds of tie are kept.
  ///
  /// - Parameter kinds: What the kinds are called.
  /// - Returns: The description.
  package static func onlyTies(_ kinds: [Text]) -> Text {
    Text(
      en: "only " + kinds.map(\.english).joined(separator: ", "),
      sv: "endast " + kinds.map(\.swedish).joined(separator: ", "))
  }

  /// What held at a date.
  ///
  /// - Parameter date: The date as it is written.
  /// - Returns: The description.
  package static func at(_ date: String) -> Text { Text(en: "at \(date)", sv: "vid \(date)") }

  /// What belongs to a phase.
  ///
  /// - Parameter name: The name of the phase.
  /// - Returns: The description.
  package static func inPhase(_ name: String) -> Text {
    Text(en: "phase “\(name)”", sv: "fas ”\(name)”")
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
      Text(en: "from \(start) to \(end)", sv: "från \(start) till \(end)")
    case (let start?, nil): Text(en: "from \(start)", sv: "från \(start)")
    case (nil, let end?): Text(en: "up to \(end)", sv: "till och med \(end)")
    case (nil, nil): Text(en: "at any time", sv: "hela tiden")
    }
  }

  /// How much of a slice need not belong to it.
  ///
  /// - Parameter count: How many things were kept although their dates leave doubt.
  /// - Returns: The description.
  package static func uncertainInTime(_ count: Int) -> Text {
    Text(
      en: "\(count) kept with unknown or imprecise dates",
      sv: "\(count) medräknade med okända eller ungefärliga datum")
  }
}
