/// What a column of a list of contacts tells.
public enum ContactField: String, Sendable, Hashable, CaseIterable, Codable {
  /// What the organisation is called.
  case organisation = "name"
  /// The part of the organisation.
  case department
  /// What the organisation is.
  case kind
  /// Its sector.
  case sector
  /// The level that it acts on.
  case level
  /// Its country.
  case country
  /// Its town.
  case place
  /// Its side of the partnership.
  case side
  /// Its public identifier.
  case identifier
  /// What the person is called, in one piece.
  case person
  /// What the person is called by friends.
  case givenName = "given-name"
  /// What the person's family is called.
  case familyName = "family-name"
  /// The person's gender as it was stated.
  case gender
  /// What the person is in the organisation.
  case role
  /// When the person came to it.
  case start
  /// When the person left it.
  case end
  /// What the person took part in.
  case activity
  /// When that was.
  case date

  /// Finds a field by its word, or by `organisation`.
  ///
  /// - Parameter word: The word that a user writes, in any case.
  public init?(word: String) {
    let word = word.lowercased()
    self.init(rawValue: ["organisation", "organization"].contains(word) ? "name" : word)
  }

  /// The headings under which people write it, the clearest first, folded.
  var headings: [String] { Self.foldedHeadings[self] ?? [] }

  /// The headings of a list of names when another column tells the organisation, folded.
  static let namesOfEither: Set<String> = Set(["name", "namn", "tên"].map(folded))

  /// The headings of what is nobody's business but the person's, folded.
  static let personal: Set<String> = Set(
    [
      "e-mail", "email", "e-mail address", "email address", "mail", "e-post", "epost",
      "e-postadress", "mejl", "mejladress", "mail address", "thư điện tử", "địa chỉ email",
      "phone", "phone number", "telephone", "tel", "mobile", "mobile number", "cell", "fax",
      "telefon", "telefonnummer", "tfn", "mobil", "mobilnummer", "mobiltelefon", "direktnummer",
      "điện thoại", "số điện thoại", "sđt", "di động", "address", "home address", "street",
      "adress", "gatuadress", "postadress", "hemadress", "postnummer", "postnr", "zip",
      "postal code", "địa chỉ", "mã bưu điện", "personal number", "personnummer", "cccd", "cmnd",
      "số cccd", "date of birth", "birth date", "birthday", "födelsedatum", "födelseår",
      "ngày sinh", "năm sinh", "age", "ålder", "tuổi",
    ].map(folded))

  private static let foldedHeadings = commonHeadings.mapValues { $0.map(folded) }

  private static let commonHeadings: [ContactField: [String]] = [
    .organisation: [
      "organisation", "organization", "organisation name", "organisationens namn",
      "organisationsnamn", "company", "employer", "institution", "företag", "bolag",
      "arbetsgivare", "myndighet", "aktör", "actor", "tổ chức", "tên tổ chức", "cơ quan",
      "đơn vị", "công ty", "nơi công tác", "municipality", "kommun",
    ],
    .department: [
      "department", "unit", "division", "avdelning", "förvaltning", "enhet", "phòng ban", "phòng",
      "sở", "khoa",
    ],
    .kind: [
      "kind of organisation", "kind", "type of organisation", "organisation type", "type",
      "slag", "organisationstyp", "typ av organisation", "typ", "sort", "loại", "loại hình",
      "loại tổ chức",
    ],
    .sector: ["sector", "sektor", "khu vực", "lĩnh vực"],
    .level: ["level", "nivå", "cấp"],
    .country: ["country", "nation", "land", "nước", "quốc gia"],
    .place: [
      "city", "town", "municipality", "location", "place", "ort", "stad", "postort", "plats",
      "kommun",
      "thành phố", "tỉnh", "địa điểm", "nơi",
    ],
    .side: ["side", "partner side", "sida", "part", "phía", "bên"],
    .identifier: [
      "identifier", "organisation number", "organisationsnummer", "orgnr", "org.nr",
      "registration number", "mã số thuế", "mã định danh",
    ],
    .person: [
      "full name", "contact person", "contact", "person", "participant", "attendee",
      "fullständigt namn", "för- och efternamn", "kontaktperson", "kontakt", "deltagare",
      "họ và tên", "họ tên", "người liên hệ", "người tham gia",
    ],
    .givenName: [
      "first name", "given name", "firstname", "forename", "förnamn", "tilltalsnamn",
      "tên gọi", "tên riêng",
    ],
    .familyName: [
      "last name", "family name", "surname", "lastname", "efternamn", "họ", "họ và đệm",
      "họ đệm",
    ],
    .gender: ["gender", "sex", "kön", "giới tính", "giới"],
    .role: [
      "role", "position", "function", "job title", "title", "roll", "funktion", "befattning",
      "titel", "yrkestitel", "uppdrag", "vai trò", "chức vụ", "chức danh", "vị trí",
    ],
    .start: [
      "from", "start", "start date", "since", "från", "från och med", "fr.o.m.", "början",
      "startdatum", "sedan", "từ", "từ ngày", "bắt đầu", "ngày bắt đầu",
    ],
    .end: [
      "to", "until", "end", "end date", "till", "till och med", "t.o.m.", "slut", "slutdatum",
      "đến", "đến ngày", "kết thúc", "ngày kết thúc",
    ],
    .activity: [
      "activity", "event", "meeting", "course", "aktivitet", "evenemang", "möte", "kurs",
      "händelse", "träff", "hoạt động", "sự kiện", "cuộc họp", "khóa học",
    ],
    .date: ["date", "day", "datum", "dag", "ngày", "ngày tháng", "thời gian"],
  ]
}
