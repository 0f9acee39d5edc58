/// What is said in a picture of groups of actors.
extension Text {
  /// How many ties are within a group.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func tiesInside(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 tie within" : "\(count) ties within",
      sv: count == 1 ? "1 relation inom" : "\(count) relationer inom",
      vi: "\(count) quan hệ nội bộ")
  }

  /// How many ties are within groups, where they are told at each.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func tiesInsideGroups(_ count: Int) -> Text {
    Text(
      en: "\(count) within groups", sv: "\(count) inom grupper",
      vi: "\(count) trong nội bộ nhóm")
  }
}
