/// What is said where a table is too long to be read.
extension Text {
  /// Which groupings have too many groups to be shown unasked.
  ///
  /// - Parameter list: The groupings, each with how many groups it has.
  /// - Returns: The sentence.
  package static func manyGroupsLeftOut(_ list: String) -> Text {
    Text(
      en: "Groupings with many groups are shown if asked for with --by: \(list).",
      sv: "Grupperingar med många grupper visas om man ber om dem med --by: \(list).",
      vi: "Các cách phân nhóm có nhiều nhóm chỉ được hiển thị khi yêu cầu bằng --by: \(list).")
  }

  /// How many rows of a table aren't shown.
  package static func moreRows(_ count: Int) -> Text {
    Text(
      en: "And \(count) more; --format csv has them all.",
      sv: "Och \(count) till; --format csv har alla.",
      vi: "Và \(count) hàng nữa; --format csv có đủ tất cả.")
  }
}
