/// What is said in a picture of a network that some leave.
extension Text {
  /// The heading of what happens to actors and ties.
  public static let whatIfLegend = Text(
    en: "If they leave", sv: "Om de lämnar", vi: "Nếu họ rời đi")
  /// An actor or a person who leaves.
  public static let leaves = Text(
    en: "leaves (name crossed out)", sv: "lämnar (överstruket namn)",
    vi: "rời đi (tên bị gạch ngang)")
  /// An actor or a person who stays and loses touch.
  public static let isCutOff = Text(
    en: "cut off from the others", sv: "avskuren från de andra", vi: "bị tách khỏi những bên khác")
  /// A tie that goes with those who leave.
  public static let lostTie = Text(
    en: "tie that is lost", sv: "relation som går förlorad", vi: "quan hệ bị mất")
  /// A tie whose loss cuts somebody off.
  public static let cuttingTie = Text(
    en: "tie whose loss cuts off", sv: "relation vars förlust skär av",
    vi: "quan hệ mà khi mất sẽ gây chia cắt")
}
