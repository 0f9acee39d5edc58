/// The words of the vocabularies as a person reads them; a word outside them is shown as written.
extension Text {
  /// Returns what a kind of actor is called, in the singular.
  ///
  /// - Parameter kind: The word of the table, for example `county-board`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofKind kind: String) -> Text {
    switch kind {
    case "municipality": Text(en: "municipality", sv: "kommun")
    case "department": Text(en: "department", sv: "förvaltning")
    case "committee": Text(en: "committee or board", sv: "nämnd eller styrelse")
    case "municipal-company": Text(en: "municipally owned company", sv: "kommunalt bolag")
    case "company": Text(en: "company", sv: "företag")
    case "university": Text(en: "university", sv: "universitet")
    case "school": Text(en: "school", sv: "skola")
    case "county-board": Text(en: "county administrative board", sv: "länsstyrelse")
    case "region": Text(en: "region", sv: "region")
    case "province": Text(en: "province", sv: "provins")
    case "city": Text(en: "city", sv: "stad")
    case "embassy": Text(en: "embassy", sv: "ambassad")
    case "agency": Text(en: "government agency", sv: "statlig myndighet")
    case "funder": Text(en: "funder", sv: "finansiär")
    case "cluster": Text(en: "business cluster", sv: "företagskluster")
    case "association": Text(en: "association", sv: "förening")
    case "international-organisation":
      Text(en: "international organisation", sv: "internationell organisation")
    case "other": Text(en: "other", sv: "annat")
    default: asWritten(kind)
    }
  }

  /// Returns what a sector of the quintuple helix is called.
  ///
  /// - Parameter sector: The word of the table, for example `civil-society`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofSector sector: String) -> Text {
    switch sector {
    case "public": Text(en: "public sector", sv: "offentlig sektor")
    case "private": Text(en: "private sector", sv: "näringsliv")
    case "academia": Text(en: "academia", sv: "akademi")
    case "civil-society": Text(en: "civil society", sv: "civilsamhälle")
    case "environment": Text(en: "environment", sv: "miljö")
    default: asWritten(sector)
    }
  }

  /// Returns what a level that actors act on is called.
  ///
  /// - Parameter level: The word of the table, for example `regional`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofLevel level: String) -> Text {
    switch level {
    case "local": Text(en: "local", sv: "lokal")
    case "regional": Text(en: "regional", sv: "regional")
    case "national": Text(en: "national", sv: "nationell")
    case "international": Text(en: "international", sv: "internationell")
    default: asWritten(level)
    }
  }

  /// Returns what a kind of tie is called, as a noun.
  ///
  /// - Parameter kind: The word of the table, for example `thesis-work`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofTieKind kind: String) -> Text {
    switch kind {
    case "funds": Text(en: "funding", sv: "finansiering")
    case "owns": Text(en: "ownership", sv: "ägande")
    case "governs": Text(en: "governance", sv: "styrning")
    case "agreement": Text(en: "agreement", sv: "avtal")
    case "participates": Text(en: "participation", sv: "medverkan")
    case "consulted": Text(en: "consultation", sv: "samråd")
    case "requested": Text(en: "request", sv: "förfrågan")
    case "cooperates": Text(en: "cooperation", sv: "samarbete")
    case "thesis-work": Text(en: "thesis work", sv: "examensarbeten")
    case "supports": Text(en: "support", sv: "stöd")
    case "strategy": Text(en: "shared strategy", sv: "gemensam strategi")
    case "reports": Text(en: "reporting", sv: "rapportering")
    case "feedback": Text(en: "feedback", sv: "återkoppling")
    case "represented-in": Text(en: "representation", sv: "representation")
    default: asWritten(kind)
    }
  }

  /// Returns how sure a tie is, in a word.
  ///
  /// - Parameter certainty: `sure`, `likely` or `disputed`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func label(ofCertainty certainty: String) -> Text {
    switch certainty {
    case "sure": Text(en: "sure", sv: "säker")
    case "likely": Text(en: "likely", sv: "trolig")
    case "disputed": Text(en: "disputed", sv: "omstridd")
    default: asWritten(certainty)
    }
  }

  /// Returns what a gender is called, of one person.
  ///
  /// - Parameter gender: `woman`, `man`, `other`, `undisclosed` or `unknown`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func label(ofGender gender: String) -> Text {
    switch gender {
    case "woman": Text(en: "woman", sv: "kvinna")
    case "man": Text(en: "man", sv: "man")
    case "other": Text(en: "other gender", sv: "annat kön")
    case "undisclosed": Text(en: "prefers not to say", sv: "vill ej uppge")
    case "unknown": Text(en: "gender unknown", sv: "kön okänt")
    default: asWritten(gender)
    }
  }

  /// Returns what a gender is called, of several people.
  ///
  /// - Parameter gender: `woman`, `man`, `other`, `undisclosed` or `unknown`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func pluralLabel(ofGender gender: String) -> Text {
    switch gender {
    case "woman": Text(en: "women", sv: "kvinnor")
    case "man": Text(en: "men", sv: "män")
    default: label(ofGender: gender)
    }
  }

  /// Returns what something that a requirement looks at is called.
  ///
  /// - Parameter dimension: The word of the table, for example `sector`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofDimension dimension: String) -> Text {
    switch dimension {
    case "kind": Text(en: "kind of actor", sv: "slag av aktör")
    case "sector": Text(en: "sector", sv: "sektor")
    case "level": Text(en: "level", sv: "nivå")
    case "country": Text(en: "country", sv: "land")
    case "side": Text(en: "side", sv: "sida")
    case "theme": Text(en: "theme", sv: "tema")
    case "role": Text(en: "role", sv: "roll")
    case "role-per-side":
      Text(en: "role on each side", sv: "roll på varje sida", vi: "vai trò ở mỗi bên")
    case "mutuality": Text(en: "mutuality", sv: "ömsesidighet", vi: "tính tương hỗ")
    case "gender": Text(en: "gender", sv: "kön")
    case "connectivity": Text(en: "connectivity", sv: "sammanhållning")
    default: asWritten(dimension)
    }
  }

  /// Returns what a value of a dimension is called.
  ///
  /// - Parameters:
  ///   - value: The word of the table, for example `academia`.
  ///   - dimension: The dimension that it is a value of, for example `sector`.
  /// - Returns: The label; the value as written where the dimension has no vocabulary.
  public static func label(ofValue value: String, in dimension: String) -> Text {
    switch dimension {
    case "kind": label(ofKind: value)
    case "sector": label(ofSector: value)
    case "level": label(ofLevel: value)
    case "country": label(ofCountry: value)
    case "role", "role-per-side": label(ofRole: value)
    case "gender": label(ofGender: value)
    default: asWritten(value)
    }
  }

  /// The word for a value that the tables don't give.
  public static let unknown = Text(en: "unknown", sv: "okänt")

  static func asWritten(_ word: String) -> Text { Text(en: word, sv: word) }
}
