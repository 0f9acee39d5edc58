/// The sectors of development aid.
extension Text {
  /// Returns the name of the group that a sector of the OECD's Development Assistance Committee
  /// belongs to.
  ///
  /// - Parameter code: The sector's code of three or five digits, such as `14050`.
  /// - Returns: The name; `nil` where the code is of no group.
  public static func label(ofAidSector code: String) -> Text? {
    [3, 5].contains(code.utf8.count) ? aidSectors[String(code.prefix(2))] : nil
  }

  /// The groups by the first two digits of their sectors.
  private static let aidSectors = [
    "11": Text(en: "education", sv: "utbildning", vi: "giáo dục"),
    "12": Text(en: "health", sv: "hälsa", vi: "y tế"),
    "13": Text(
      en: "population and reproductive health", sv: "befolkning och reproduktiv hälsa",
      vi: "dân số và sức khỏe sinh sản"),
    "14": Text(
      en: "water supply and sanitation", sv: "vattenförsörjning och sanitet",
      vi: "cấp nước và vệ sinh"),
    "15": Text(
      en: "government and civil society", sv: "förvaltning och civilsamhälle",
      vi: "quản trị nhà nước và xã hội dân sự"),
    "16": Text(
      en: "other social infrastructure and services", sv: "övrig social infrastruktur och service",
      vi: "hạ tầng và dịch vụ xã hội khác"),
    "21": Text(
      en: "transport and storage", sv: "transport och lagring", vi: "vận tải và kho bãi"),
    "22": Text(en: "communications", sv: "kommunikation", vi: "thông tin liên lạc"),
    "23": Text(en: "energy", sv: "energi", vi: "năng lượng"),
    "24": Text(
      en: "banking and financial services", sv: "bank- och finanstjänster",
      vi: "dịch vụ ngân hàng và tài chính"),
    "25": Text(
      en: "business and other services", sv: "näringsliv och andra tjänster",
      vi: "kinh doanh và dịch vụ khác"),
    "31": Text(
      en: "agriculture, forestry and fishing", sv: "jordbruk, skogsbruk och fiske",
      vi: "nông, lâm và ngư nghiệp"),
    "32": Text(
      en: "industry, mining and construction", sv: "industri, gruvor och byggande",
      vi: "công nghiệp, khai khoáng và xây dựng"),
    "33": Text(en: "trade and tourism", sv: "handel och turism", vi: "thương mại và du lịch"),
    "41": Text(en: "environment", sv: "miljö", vi: "môi trường"),
    "43": Text(en: "several sectors", sv: "flera sektorer", vi: "nhiều lĩnh vực"),
    "51": Text(en: "budget support", sv: "budgetstöd", vi: "hỗ trợ ngân sách"),
    "52": Text(en: "food assistance", sv: "livsmedelsbistånd", vi: "viện trợ lương thực"),
    "53": Text(
      en: "other commodity assistance", sv: "övrigt varubistånd", vi: "viện trợ hàng hóa khác"),
    "60": Text(en: "debt relief", sv: "skuldlättnad", vi: "giảm nợ"),
    "72": Text(en: "emergency response", sv: "katastrofinsatser", vi: "ứng phó khẩn cấp"),
    "73": Text(en: "reconstruction", sv: "återuppbyggnad", vi: "tái thiết"),
    "74": Text(
      en: "disaster prevention", sv: "katastrofförebyggande", vi: "phòng ngừa thiên tai"),
    "91": Text(
      en: "donors’ administration", sv: "givares administration",
      vi: "chi phí hành chính của bên tài trợ"),
    "93": Text(
      en: "refugees in donor countries", sv: "flyktingar i givarländer",
      vi: "người tị nạn ở nước tài trợ"),
    "99": Text(en: "not specified", sv: "ej angivet", vi: "không nêu rõ"),
  ]
}
