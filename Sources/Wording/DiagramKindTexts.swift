/// What is said in the kinds of picture.
extension Text {
  /// The heading of what cells mean.
  public static let cellLegend = Text(en: "Cell: ties", sv: "Ruta: relationer", vi: "Ô: quan hệ")
  /// A cell with one tie.
  public static let oneTie = Text(
    en: "one tie, from the row to the column", sv: "en relation, från raden till kolumnen",
    vi: "một quan hệ, từ hàng đến cột")
  /// A cell with several ties.
  public static let severalTies = Text(
    en: "as many ties as it says", sv: "så många relationer som det står",
    vi: "số quan hệ như đã ghi")
  /// A cell with no tie that is sure.
  public static let noSureTie = Text(
    en: "none of them sure", sv: "ingen av dem säker", vi: "không quan hệ nào chắc chắn")
}
