/// What is said in a picture of participants and activities.
extension Text {
  /// The heading of activities whose time isn't known.
  public static let dateNotKnown = Text(
    en: "Date not known", sv: "Datum okänt", vi: "Không rõ ngày")
  /// That nobody is stated to have taken part in an activity.
  public static let nobodyStated = Text(
    en: "nobody stated", sv: "ingen angiven", vi: "không ghi ai")
  /// The heading of participants of several countries.
  public static let otherCountries = Text(
    en: "Other countries", sv: "Andra länder", vi: "Các nước khác")

  /// The heading of what marks in a table of participants and activities mean.
  public static let participationLegend = Text(
    en: "Cell: participation", sv: "Ruta: deltagande", vi: "Ô: lượt tham gia")
  /// What a number in a table of participants and activities means.
  public static let participationsOfOthers = Text(
    en: "number of participations", sv: "antal deltaganden", vi: "số lượt tham gia")

  /// Those who are summed in the last row or column of a table.
  ///
  /// - Parameter count: How many they are.
  /// - Returns: The heading of the row or the column.
  public static func others(_ count: Int) -> Text {
    Text(en: "others (\(count))", sv: "övriga (\(count))", vi: "khác (\(count))")
  }

  /// Which part of a large network a table shows.
  ///
  /// - Parameters:
  ///   - participants: How many columns it has.
  ///   - activities: How many rows it has.
  /// - Returns: The note.
  public static func coreNote(_ participants: Int, activities: Int) -> Text {
    Text(
      en: "Shown are the \(activities) activities with the most participants, and the "
        + "\(participants) participants with the most of these; all others are summed.",
      sv: "Här visas de \(activities) aktiviteter som har flest deltagare, och de "
        + "\(participants) deltagare som var med i flest av dem; övriga är summerade.",
      vi: "Hình nêu \(activities) hoạt động có nhiều bên tham gia nhất và \(participants) bên tham "
        + "gia nhiều nhất trong số đó; tất cả còn lại được cộng gộp.")
  }

  /// That a large network of participants and activities is drawn as a table.
  ///
  /// - Parameters:
  ///   - participants: How many columns it has.
  ///   - activities: How many rows it has.
  /// - Returns: The remark.
  public static func drawnAsTable(_ participants: Int, activities: Int) -> Text {
    let note = coreNote(participants, activities: activities)
    return Text(
      en: note.english + " --kind contacts draws up to 10000 as dots.",
      sv: note.swedish + " --kind contacts ritar upp till 10000 som prickar.",
      vi: note.vietnamese + " --kind contacts vẽ tối đa 10000 bên dưới dạng chấm.")
  }
}
