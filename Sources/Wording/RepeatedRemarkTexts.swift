/// What is said once of many rows.
extension Text {
  /// A remark on a row that holds of more rows.
  ///
  /// - Parameters:
  ///   - count: Of how many more.
  ///   - remark: The remark, with its full stop.
  /// - Returns: The remark and another sentence.
  public static func standsInMoreRows(_ count: Int, _ remark: Text) -> Text {
    Text(
      en: "\(remark.english) The same goes for \(count) more row\(count == 1 ? "" : "s").",
      sv: "\(remark.swedish) Detsamma gäller \(count) rad\(count == 1 ? "" : "er") till.",
      vi: "\(remark.vietnamese) \(count) hàng khác cũng vậy.")
  }

  /// That no two actors have a tie.
  public static func noTies(among count: Int) -> Text {
    Text(
      en: "none of the \(count) actors has a tie to another; add rows to the table ties if there "
        + "are any.",
      sv: "ingen av de \(count) aktörerna har någon relation till en annan; lägg till rader i "
        + "tabellen relationer (ties) om det finns några.",
      vi: "không tác nhân nào trong \(count) tác nhân có quan hệ với tác nhân khác; hãy thêm hàng "
        + "vào bảng quan hệ (ties) nếu có.")
  }
}
