/// The words of what only may have held in one of two states that are compared.
extension Text {
  package static let uncertainHeading = Text(
    en: "Of these uncertain", sv: "Därav osäkra", vi: "Trong đó không chắc")
  package static let pairsUncertain = Text(
    en: "of all these uncertain", sv: "av alla dessa osäkra", vi: "trong tất cả, không chắc chắn")
  package static let mutualityThenAndNow = Text(
    en: "Across borders and in several ways, then and now",
    sv: "Över gränserna och på flera sätt, då och nu",
    vi: "Qua biên giới và nhiều loại quan hệ, trước và sau")
  package static let hostingThenAndNow = Text(
    en: "Hosts and visits then and now", sv: "Värdskap och resor då och nu",
    vi: "Chủ nhà và lượt đến thăm trước và sau")
  package static let reachThenAndNow = Text(
    en: "Reach then and now", sv: "Räckvidden då och nu", vi: "Phạm vi tiếp cận trước và sau")
  package static let coverageThenAndNow = Text(
    en: "Coverage of what is required, then and now", sv: "Täckning av det som krävs, då och nu",
    vi: "Mức bao phủ những gì được yêu cầu, trước và sau")

  /// Of how many it isn't certain that they were there, and what share then stayed.
  package static func turnoverIsUncertain(_ who: String, count: Int, stayed: String?) -> Text {
    Text(
      en: "\(who): of \(count) it isn’t certain that they were there when they are counted"
        + (stayed.map { "; of the earlier ones \($0) stayed." } ?? "."),
      sv: "\(who): \(count) är medräknade utan att det är säkert att de fanns med då"
        + (stayed.map { "; av de tidigare har \($0) stannat." } ?? "."),
      vi: "\(who): \(count) không chắc đã có mặt vào lúc được tính"
        + (stayed.map { "; trong số trước đó, \($0) ở lại." } ?? "."))
  }

  /// Of how many pairs it isn't certain that they were tied, and how alike the states are.
  package static func pairsAreUncertain(count: Int, jaccard: String) -> Text {
    Text(
      en: "Of \(count) of the pairs it isn’t certain that they had a tie when they are counted; "
        + "\(jaccard) of all pairs are kept.",
      sv: "\(count) av paren är medräknade utan att det är säkert att de hade en relation då; "
        + "\(jaccard) av alla par är kvar.",
      vi: "\(count) cặp không chắc đã có quan hệ vào lúc được tính; \(jaccard) trong tất cả các "
        + "cặp được giữ nguyên.")
  }
}
