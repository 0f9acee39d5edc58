/// What stands in a diagram beside names.
extension Text {
  /// The heading of a network without a title.
  public static let untitledNetwork = Text(
    en: "Partnership network", sv: "Samverkansnätverk", vi: "Mạng lưới đối tác")

  /// The mark of a diagram of a fictitious network.
  public static let fictitiousMark = Text(
    en: "FICTITIOUS DATA – shows what the program can do, not what happened",
    sv: "PÅHITTADE UPPGIFTER – visar vad programmet kan, inte vad som har hänt",
    vi: "DỮ LIỆU HƯ CẤU – cho thấy chương trình làm được gì, không phải điều đã xảy ra")

  /// The heading of the lines' legend.
  public static let lineLegend = Text(en: "Line: tie", sv: "Linje: relation", vi: "Đường: quan hệ")
  /// The heading of the certainties' legend.
  public static let certaintyLegend = Text(
    en: "Line: certainty", sv: "Linje: säkerhet", vi: "Đường: độ chắc chắn")
  /// The heading of the shapes' legend.
  public static let shapeLegend = Text(
    en: "Shape: kind of actor", sv: "Form: slag av aktör", vi: "Hình: loại tác nhân")
  /// The heading of the frames' legend.
  public static let frameLegend = Text(
    en: "Frame and outline", sv: "Ram och kontur", vi: "Khung và đường viền")
  /// The heading of the people's legend.
  public static let genderLegend = Text(en: "Person", sv: "Person", vi: "Người")

  /// What a frame around an organisation's parts means.
  public static let organisationFrame = Text(
    en: "organisation and its parts", sv: "organisation och dess delar",
    vi: "tổ chức và các bộ phận")
  /// What a frame around actors of a country means.
  public static let countryFrame = Text(en: "country", sv: "land", vi: "nước")
  /// What a broken outline means.
  public static let unnamedGroupFrame = Text(
    en: "unnamed group", sv: "onämnd grupp", vi: "nhóm không nêu tên")
  /// What the width of a line means.
  public static let lineWidth = Text(
    en: "the wider, the greater the weight", sv: "bredare linje: större vikt",
    vi: "đường càng dày, trọng số càng lớn")
  /// What the width of a line between groups means.
  public static let lineCount = Text(
    en: "number and width: how many ties", sv: "siffra och bredd: antal relationer",
    vi: "con số và độ dày: số quan hệ")
  /// A tie whose kind isn't known.
  public static let unknownTieKind = Text(
    en: "tie of unknown kind", sv: "relation av okänt slag", vi: "quan hệ không rõ loại")
  /// A line that nobody stated.
  public static let projectedTie = Text(
    en: "took part in the same activity (inferred)", sv: "deltog i samma aktivitet (härlett)",
    vi: "cùng tham gia một hoạt động (suy ra)")
  /// A line between a participant and an activity.
  public static let tookPart = Text(en: "took part", sv: "deltog", vi: "có tham gia")
  /// An activity, in a legend.
  public static let activity = Text(en: "activity", sv: "aktivitet", vi: "hoạt động")
  /// An actor whose kind isn't known.
  public static let unknownKind = Text(en: "unknown kind", sv: "okänt slag", vi: "không rõ loại")
  /// An actor whose sector isn't known.
  public static let unknownSector = Text(
    en: "unknown sector", sv: "okänd sektor", vi: "không rõ khu vực")
  /// The frame of actors whose country isn't known.
  public static let unknownCountry = Text(
    en: "Country unknown", sv: "Okänt land", vi: "Không rõ nước")
  /// A group whose number isn't known.
  public static let numberUnknown = Text(
    en: "number unknown", sv: "antal okänt", vi: "không rõ số lượng")
  /// What counts as one group when actors are rolled up and their value isn't known.
  public static let unknownValue = Text(en: "Unknown", sv: "Okänt", vi: "Không rõ")

  /// How many an unnamed group are.
  ///
  /// - Parameter count: The number.
  /// - Returns: The line under the group's name.
  public static func groupSize(_ count: Int) -> Text {
    Text(en: "group of \(count)", sv: "grupp om \(count)", vi: "nhóm \(count)")
  }

  /// How many actors there are.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func actorCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 actor" : "\(count) actors",
      sv: count == 1 ? "1 aktör" : "\(count) aktörer", vi: "\(count) tác nhân")
  }

  /// How many people there are.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func personCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 person" : "\(count) people",
      sv: count == 1 ? "1 person" : "\(count) personer", vi: "\(count) người")
  }

  /// How many activities there are.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func activityCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 activity" : "\(count) activities",
      sv: count == 1 ? "1 aktivitet" : "\(count) aktiviteter", vi: "\(count) hoạt động")
  }

  /// How many groups actors are counted as.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func groupCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 group" : "\(count) groups",
      sv: count == 1 ? "1 grupp" : "\(count) grupper", vi: "\(count) nhóm")
  }

  /// How many ties there are.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func tieCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 tie" : "\(count) ties",
      sv: count == 1 ? "1 relation" : "\(count) relationer", vi: "\(count) quan hệ")
  }

  /// How many ties aren't drawn because they are within a group.
  ///
  /// - Parameter count: The number.
  /// - Returns: The remark.
  public static func tiesWithinGroups(_ count: Int) -> Text {
    Text(
      en: "\(count) within groups not drawn", sv: "\(count) inom grupper ritas inte",
      vi: "\(count) trong nội bộ nhóm không được vẽ")
  }

  /// How many pairs took part in something together.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func pairCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 pair that took part together" : "\(count) pairs that took part together",
      sv: count == 1 ? "1 par som deltagit tillsammans" : "\(count) par som deltagit tillsammans",
      vi: "\(count) cặp cùng tham gia")
  }

  /// How often participants took part.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func participationCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 participation" : "\(count) participations",
      sv: count == 1 ? "1 deltagande" : "\(count) deltaganden", vi: "\(count) lượt tham gia")
  }

  /// Which date the data are of, by their own words.
  ///
  /// - Parameter date: The date as it is stated.
  /// - Returns: The remark.
  public static func dataDate(_ date: String) -> Text {
    Text(en: "Data as of \(date)", sv: "Uppgifter per \(date)", vi: "Dữ liệu tính đến \(date)")
  }

  /// When the latest source was written.
  ///
  /// - Parameter date: The date of the source.
  /// - Returns: The remark.
  public static func latestSource(_ date: String) -> Text {
    Text(en: "Latest source: \(date)", sv: "Senaste källa: \(date)", vi: "Nguồn mới nhất: \(date)")
  }

  /// What is said where no date is known.
  public static let noDataDate = Text(
    en: "Date of the data not stated", sv: "Uppgifternas datum anges inte",
    vi: "Không nêu ngày của dữ liệu")

  /// Where the facts come from.
  ///
  /// - Parameter titles: The titles of the sources.
  /// - Returns: The line.
  public static func sourceLine(_ titles: [Text]) -> Text {
    let isOne = titles.count == 1
    return Text(
      en: (isOne ? "Source: " : "Sources: ") + titles.map(\.english).joined(separator: "; "),
      sv: (isOne ? "Källa: " : "Källor: ") + titles.map(\.swedish).joined(separator: "; "),
      vi: "Nguồn: " + titles.map(\.vietnamese).joined(separator: "; "))
  }

  /// A source that has no date.
  ///
  /// - Parameter title: The title of the source.
  /// - Returns: The title with the remark.
  public static func undatedSource(_ title: String) -> Text {
    Text(en: "\(title) (undated)", sv: "\(title) (odaterad)", vi: "\(title) (không ghi ngày)")
  }

  /// How many sources aren't listed.
  ///
  /// - Parameter count: The number.
  /// - Returns: The end of a list.
  public static func moreSources(_ count: Int) -> Text {
    Text(en: "and \(count) more", sv: "och \(count) till", vi: "và \(count) nguồn khác")
  }
}
