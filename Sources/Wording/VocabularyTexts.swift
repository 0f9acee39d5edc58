/// The words of the vocabularies as a person reads them; a word outside them is shown as written.
extension Text {
  /// Returns what a kind of actor is called, in the singular.
  ///
  /// - Parameter kind: The word of the table, for example `county-board`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofKind kind: String) -> Text {
    switch kind {
    case "municipality": Text(en: "municipality", sv: "kommun", vi: "chính quyền địa phương")
    case "department": Text(en: "department", sv: "förvaltning", vi: "sở hoặc phòng ban")
    case "committee":
      Text(en: "committee or board", sv: "nämnd eller styrelse", vi: "ủy ban hoặc hội đồng")
    case "municipal-company":
      Text(
        en: "municipally owned company", sv: "kommunalt bolag",
        vi: "công ty thuộc chính quyền địa phương")
    case "company": Text(en: "company", sv: "företag", vi: "doanh nghiệp")
    case "university": Text(en: "university", sv: "universitet", vi: "trường đại học")
    case "school": Text(en: "school", sv: "skola", vi: "trường học")
    case "county-board":
      Text(en: "county administrative board", sv: "länsstyrelse", vi: "cơ quan hành chính hạt")
    case "region": Text(en: "region", sv: "region", vi: "vùng")
    case "province": Text(en: "province", sv: "provins", vi: "tỉnh")
    case "city": Text(en: "city", sv: "stad", vi: "thành phố")
    case "embassy": Text(en: "embassy", sv: "ambassad", vi: "đại sứ quán")
    case "agency": Text(en: "government agency", sv: "statlig myndighet", vi: "cơ quan nhà nước")
    case "funder": Text(en: "funder", sv: "finansiär", vi: "nhà tài trợ")
    case "cluster": Text(en: "business cluster", sv: "företagskluster", vi: "cụm doanh nghiệp")
    case "association": Text(en: "association", sv: "förening", vi: "hiệp hội")
    case "international-organisation":
      Text(
        en: "international organisation", sv: "internationell organisation", vi: "tổ chức quốc tế")
    case "other": Text(en: "other", sv: "annat", vi: "khác")
    default: asWritten(kind)
    }
  }

  /// Returns what a sector of the quintuple helix is called.
  ///
  /// - Parameter sector: The word of the table, for example `civil-society`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofSector sector: String) -> Text {
    switch sector {
    case "public": Text(en: "public sector", sv: "offentlig sektor", vi: "khu vực công")
    case "private": Text(en: "private sector", sv: "näringsliv", vi: "khu vực tư nhân")
    case "academia": Text(en: "academia", sv: "akademi", vi: "giới học thuật")
    case "civil-society": Text(en: "civil society", sv: "civilsamhälle", vi: "xã hội dân sự")
    case "environment": Text(en: "environment", sv: "miljö", vi: "môi trường")
    default: asWritten(sector)
    }
  }

  /// Returns what a level that actors act on is called.
  ///
  /// - Parameter level: The word of the table, for example `regional`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofLevel level: String) -> Text {
    switch level {
    case "local": Text(en: "local", sv: "lokal", vi: "địa phương")
    case "regional": Text(en: "regional", sv: "regional", vi: "vùng")
    case "national": Text(en: "national", sv: "nationell", vi: "quốc gia")
    case "international": Text(en: "international", sv: "internationell", vi: "quốc tế")
    default: asWritten(level)
    }
  }

  /// Returns what a kind of tie is called, as a noun.
  ///
  /// - Parameter kind: The word of the table, for example `thesis-work`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofTieKind kind: String) -> Text {
    switch kind {
    case "funds": Text(en: "funding", sv: "finansiering", vi: "tài trợ")
    case "owns": Text(en: "ownership", sv: "ägande", vi: "sở hữu")
    case "governs": Text(en: "governance", sv: "styrning", vi: "quản trị")
    case "agreement": Text(en: "agreement", sv: "avtal", vi: "thỏa thuận")
    case "participates": Text(en: "participation", sv: "medverkan", vi: "tham gia")
    case "consulted": Text(en: "consultation", sv: "samråd", vi: "tham vấn")
    case "requested": Text(en: "request", sv: "förfrågan", vi: "đề nghị")
    case "cooperates": Text(en: "cooperation", sv: "samarbete", vi: "hợp tác")
    case "thesis-work": Text(en: "thesis work", sv: "examensarbeten", vi: "luận văn")
    case "supports": Text(en: "support", sv: "stöd", vi: "hỗ trợ")
    case "strategy": Text(en: "shared strategy", sv: "gemensam strategi", vi: "chiến lược chung")
    case "reports": Text(en: "reporting", sv: "rapportering", vi: "báo cáo")
    case "feedback": Text(en: "feedback", sv: "återkoppling", vi: "phản hồi")
    case "represented-in": Text(en: "representation", sv: "representation", vi: "đại diện")
    default: asWritten(kind)
    }
  }

  /// Returns how sure a tie is, in a word.
  ///
  /// - Parameter certainty: `sure`, `likely` or `disputed`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func label(ofCertainty certainty: String) -> Text {
    switch certainty {
    case "sure": Text(en: "sure", sv: "säker", vi: "chắc chắn")
    case "likely": Text(en: "likely", sv: "trolig", vi: "có khả năng")
    case "disputed": Text(en: "disputed", sv: "omstridd", vi: "có tranh cãi")
    default: asWritten(certainty)
    }
  }

  /// Returns what a gender is called, of one person.
  ///
  /// - Parameter gender: `woman`, `man`, `other`, `undisclosed` or `unknown`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func label(ofGender gender: String) -> Text {
    switch gender {
    case "woman": Text(en: "woman", sv: "kvinna", vi: "nữ")
    case "man": Text(en: "man", sv: "man", vi: "nam")
    case "other": Text(en: "other gender", sv: "annat kön", vi: "giới tính khác")
    case "undisclosed": Text(en: "prefers not to say", sv: "vill ej uppge", vi: "không muốn nêu")
    case "unknown": Text(en: "gender unknown", sv: "kön okänt", vi: "không rõ giới tính")
    default: asWritten(gender)
    }
  }

  /// Returns what a gender is called, of several people.
  ///
  /// - Parameter gender: `woman`, `man`, `other`, `undisclosed` or `unknown`.
  /// - Returns: The label, in lower case; the word as written where it is none of these.
  public static func pluralLabel(ofGender gender: String) -> Text {
    switch gender {
    case "woman": Text(en: "women", sv: "kvinnor", vi: "phụ nữ")
    case "man": Text(en: "men", sv: "män", vi: "nam giới")
    default: label(ofGender: gender)
    }
  }

  /// Returns what something that a requirement looks at is called.
  ///
  /// - Parameter dimension: The word of the table, for example `sector`.
  /// - Returns: The label, in lower case; the word as written where it isn't in the vocabulary.
  public static func label(ofDimension dimension: String) -> Text {
    switch dimension {
    case "kind": Text(en: "kind of actor", sv: "slag av aktör", vi: "loại tác nhân")
    case "sector": Text(en: "sector", sv: "sektor", vi: "khu vực")
    case "level": Text(en: "level", sv: "nivå", vi: "cấp")
    case "country": Text(en: "country", sv: "land", vi: "nước")
    case "side": Text(en: "side", sv: "sida", vi: "phía")
    case "theme": Text(en: "theme", sv: "tema", vi: "chủ đề")
    case "role": Text(en: "role", sv: "roll", vi: "vai trò")
    case "role-per-side":
      Text(en: "role on each side", sv: "roll på varje sida", vi: "vai trò ở mỗi phía")
    case "mutuality": Text(en: "mutuality", sv: "ömsesidighet", vi: "tính tương hỗ")
    case "gender": Text(en: "gender", sv: "kön", vi: "giới tính")
    case "connectivity": Text(en: "connectivity", sv: "sammanhållning", vi: "tính kết nối")
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
  public static let unknown = Text(en: "unknown", sv: "okänt", vi: "không rõ")
}
