/// What is said of a file with the places of a picture.
extension Text {
  /// The table lacks a column.
  public static let placesNeedColumns = Text(
    en: "places have the columns id, x and y, for example liu, 120 and 80.5.",
    sv: "platser har kolumnerna id, x och y, till exempel liu, 120 och 80,5.",
    vi: "tệp vị trí có các cột id, x và y, ví dụ liu, 120 và 80,5.")

  /// The value is no place.
  public static func notAPlace(_ value: String) -> Text {
    Text(
      en: "“\(value)” is no place; write points from -100000 to 100000, as in 120.5.",
      sv: "”\(value)” är ingen plats; skriv punkter från -100000 till 100000, som i 120,5.",
      vi: "“\(value)” không phải là vị trí; hãy viết số điểm từ -100000 đến 100000, như 120,5.")
  }

  /// A row has no id, or one that has a place already.
  public static func placeNeedsAnID(_ id: String) -> Text {
    guard !id.isEmpty else {
      return Text(
        en: "the id is missing; write whose place it is.",
        sv: "id saknas; skriv vems platsen är.", vi: "thiếu mã; hãy ghi đây là vị trí của ai.")
    }
    return Text(
      en: "“\(id)” has a place already; leave one of the rows out.",
      sv: "”\(id)” har redan en plats; ta bort en av raderna.",
      vi: "“\(id)” đã có vị trí; hãy bỏ bớt một hàng.")
  }

  /// Some places are of nothing in the picture.
  public static func placesNotShown(_ ids: [String]) -> Text {
    let list = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " …" : "")
    return Text(
      en: "\(ids.count) of the places \(ids.count == 1 ? "is" : "are") of nothing in this picture "
        + "and kept for another time: \(list)",
      sv: "\(ids.count) av platserna hör inte till något i bilden och sparas till en annan gång: "
        + "\(list)",
      vi: "\(ids.count) vị trí không thuộc về gì trong hình này và được giữ lại cho lần khác: "
        + "\(list)")
  }
}
