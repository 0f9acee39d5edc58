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
}
