/// What is said on a map of contacts.
extension Text {
  /// The heading of what sizes mean.
  public static let sizeLegend = Text(en: "Size", sv: "Storlek", vi: "Kích thước")
  /// The heading of what outlines mean.
  public static let outlineLegend = Text(
    en: "Outline: country", sv: "Kontur: land", vi: "Đường viền: nước")
  /// A country that isn't known.
  public static let countryNotKnown = Text(
    en: "unknown country", sv: "okänt land", vi: "không rõ nước")

  /// What the area of a shape tells.
  ///
  /// - Parameter range: The least and the greatest number of ties.
  /// - Returns: The words.
  public static func tieNumber(_ range: ClosedRange<Int>) -> Text {
    let numbers =
      range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    return Text(
      en: "area: number of ties, \(numbers)", sv: "yta: antal relationer, \(numbers)",
      vi: "diện tích: số quan hệ, \(numbers)")
  }
}
