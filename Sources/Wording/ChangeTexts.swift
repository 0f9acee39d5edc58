/// The words of what changed from one state of a network to another.
extension Text {
  package static let whatChanged = Text(
    en: "What changed", sv: "Vad som ändrats", vi: "Những gì thay đổi")
  package static let earlierHeading = Text(en: "Earlier", sv: "Tidigare", vi: "Trước đó")
  package static let laterHeading = Text(en: "Later", sv: "Senare", vi: "Sau đó")
  package static let changeHeading = Text(en: "Change", sv: "Ändring", vi: "Thay đổi")

  package static let whoCameAndLeft = Text(
    en: "Who stayed, came and left", sv: "Vilka som stannat, kommit och lämnat",
    vi: "Ai ở lại, ai đến và ai rời đi")
  package static let keptHeading = Text(en: "Stayed", sv: "Stannat", vi: "Ở lại")
  package static let joinedHeading = Text(en: "Came", sv: "Kommit", vi: "Mới đến")
  package static let leftHeading = Text(en: "Left", sv: "Lämnat", vi: "Rời đi")
  package static let jaccardHeading = Text(
    en: "Jaccard", sv: "Jaccard", vi: "Jaccard")
  package static let retentionHeading = Text(
    en: "Retention", sv: "Andel som stannat", vi: "Tỷ lệ ở lại")
  package static let churnHeading = Text(
    en: "Churn", sv: "Omsättning", vi: "Tỷ lệ biến động")
  package static let participatingPeople = Text(
    en: "People who took part", sv: "Personer som deltagit", vi: "Người đã tham gia")

  package static let pairsWithTies = Text(
    en: "Pairs of actors with a tie", sv: "Par av aktörer med en relation",
    vi: "Cặp tác nhân có quan hệ")
  package static let pairsKept = Text(en: "kept", sv: "kvar", vi: "giữ nguyên")
  package static let pairsNewByArrival = Text(
    en: "new, an end came", sv: "nya, en ände har kommit", vi: "mới, có bên mới đến")
  package static let pairsNewAmongKept = Text(
    en: "new, both ends stayed", sv: "nya, båda ändar har stannat", vi: "mới, cả hai bên đều ở lại")
  package static let pairsLostByDeparture = Text(
    en: "lost, an end left", sv: "förlorade, en ände har lämnat", vi: "mất, có bên đã rời đi")
  package static let pairsLostByDissolution = Text(
    en: "lost, both ends stayed", sv: "förlorade, båda ändar har stannat",
    vi: "mất, cả hai bên đều ở lại")
  package static let pairsHeading = Text(en: "Pairs", sv: "Par", vi: "Các cặp")
  package static let jaccardOfPairs = Text(
    en: "Jaccard, all pairs", sv: "Jaccard, alla par", vi: "Jaccard, mọi cặp")
  package static let jaccardAmongKept = Text(
    en: "Jaccard, among those who stayed", sv: "Jaccard, bland dem som stannat",
    vi: "Jaccard, trong số ở lại")

  package static let connectivityThenAndNow = Text(
    en: "Connectivity then and now", sv: "Sammanhållningen då och nu",
    vi: "Tính kết nối trước và sau")
  package static let breadthThenAndNow = Text(
    en: "Breadth then and now", sv: "Bredden då och nu", vi: "Độ rộng trước và sau")
  package static let genderThenAndNow = Text(
    en: "Gender then and now", sv: "Könsfördelningen då och nu", vi: "Phân bố giới trước và sau")
  package static let requirementsThenAndNow = Text(
    en: "Requirements then and now", sv: "Kraven då och nu", vi: "Các yêu cầu trước và sau")
  package static let shareOfWhom = Text(en: "Share of", sv: "Andel", vi: "Tỷ lệ")
  package static let doubtfulActors = Text(
    en: "Actors under two ids", sv: "Aktörer med två id", vi: "Tác nhân mang hai mã")
  package static let earlierID = Text(en: "Earlier id", sv: "Tidigare id", vi: "Mã trước")
  package static let laterID = Text(en: "Later id", sv: "Senare id", vi: "Mã sau")

  /// How many stayed, came and left.
  package static func turnover(_ who: String, kept: Int, joined: Int, left: Int) -> Text {
    Text(
      en: "\(who): \(kept) stayed, \(joined) came, \(left) left.",
      sv: "\(who): \(kept) har stannat, \(joined) har kommit, \(left) har lämnat.",
      vi: "\(who): \(kept) ở lại, \(joined) mới đến, \(left) rời đi.")
  }

  /// Who came.
  package static func came(_ list: String) -> Text {
    Text(en: "Came: \(list).", sv: "Har kommit: \(list).", vi: "Mới đến: \(list).")
  }

  /// Who left.
  package static func left(_ list: String) -> Text {
    Text(en: "Left: \(list).", sv: "Har lämnat: \(list).", vi: "Rời đi: \(list).")
  }

  /// How many pairs kept their ties, and how many are new.
  package static func newPairs(kept: Int, byArrival: Int, amongKept: Int) -> Text {
    let new = byArrival + amongKept
    return new == 0
      ? Text(
        en: "Pairs with a tie: \(kept) kept, none new.",
        sv: "Par med en relation: \(kept) kvar, inga nya.",
        vi: "Cặp có quan hệ: \(kept) giữ nguyên, không có cặp mới.")
      : Text(
        en:
          "Pairs with a tie: \(kept) kept, \(new) new, of which \(byArrival) with an end that came "
          + "and \(amongKept) between those who stayed.",
        sv:
          "Par med en relation: \(kept) kvar, \(new) \(new == 1 ? "nytt" : "nya"), varav "
          + "\(byArrival) med en ände som har kommit och \(amongKept) mellan dem som stannat.",
        vi:
          "Cặp có quan hệ: \(kept) giữ nguyên, \(new) mới, trong đó \(byArrival) có một bên mới đến "
          + "và \(amongKept) giữa những bên ở lại.")
  }

  /// How many pairs lost their ties.
  package static func lostPairs(byDeparture: Int, byDissolution: Int) -> Text {
    let all = byDeparture + byDissolution
    return all == 0
      ? Text(
        en: "No pair lost its ties.", sv: "Inget par har förlorat sina relationer.",
        vi: "Không cặp nào mất quan hệ.")
      : Text(
        en: "\(all) \(all == 1 ? "is" : "are") lost, of which \(byDeparture) with an end that left "
          + "and \(byDissolution) between those who stayed.",
        sv: "\(all) har förlorats, varav \(byDeparture) med en ände som har lämnat och "
          + "\(byDissolution) mellan dem som stannat.",
        vi: "Mất \(all) cặp, trong đó \(byDeparture) có một bên đã rời đi và \(byDissolution) giữa "
          + "những bên ở lại.")
  }

  /// How a share of women changed, as far as that is known.
  package static func shareOfWomenChanged(
    _ counted: String, isHigher: Bool, isLower: Bool, isDecided: Bool
  ) -> Text {
    if isHigher {
      return Text(
        en: "\(counted): the share of women is higher than before.",
        sv: "\(counted): andelen kvinnor är högre än tidigare.",
        vi: "\(counted): tỷ lệ nữ cao hơn trước.")
    }
    if isLower {
      return Text(
        en: "\(counted): the share of women is lower than before.",
        sv: "\(counted): andelen kvinnor är lägre än tidigare.",
        vi: "\(counted): tỷ lệ nữ thấp hơn trước.")
    }
    return isDecided
      ? Text(
        en: "\(counted): the share of women is the same as before.",
        sv: "\(counted): andelen kvinnor är densamma som tidigare.",
        vi: "\(counted): tỷ lệ nữ không đổi.")
      : Text(
        en: "\(counted): whether the share of women is higher can’t be decided, since some are of "
          + "unknown gender.",
        sv:
          "\(counted): om andelen kvinnor är högre kan inte avgöras, eftersom någras kön är okänt.",
        vi:
          "\(counted): không thể kết luận tỷ lệ nữ có cao hơn không: giới của một số người "
          + "không rõ.")
  }

  /// How a verdict changed.
  package static func verdictChanged(_ what: String, from earlier: String, to later: String) -> Text
  {
    Text(
      en: "Requirement \(what): then \(earlier), now \(later).",
      sv: "Kravet \(what): då \(earlier), nu \(later).",
      vi: "Yêu cầu \(what): trước \(earlier), nay \(later).")
  }

  /// How many actors may be the same and were not matched.
  package static func doubtfulMatches(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 pair of actors may be the same and was not taken for it; see the last table."
        : "\(count) pairs of actors may be the same and were not taken for it; see the last table.",
      sv: count == 1
        ? "1 par kan vara samma aktör men har inte räknats som en; se den sista tabellen."
        : "\(count) par kan vara samma aktör men har inte räknats som en; se den sista tabellen.",
      vi: "\(count) cặp tác nhân có thể là một nhưng không được coi là một; xem bảng cuối.")
  }

  /// How much of two states need not belong to them.
  package static func bothAreUncertain(earlier: Int, later: Int) -> Text {
    Text(
      en: "Counted although their dates are unknown or imprecise: \(earlier) earlier, \(later) "
        + "later. What may have held counts as held; the ranges say what shares are otherwise.",
      sv: "Medräknade fast datumen är okända eller ungefärliga: \(earlier) tidigare, \(later) "
        + "senare. Det som kan ha gällt räknas som gällande; spannen säger vad andelarna annars är.",
      vi:
        "Được tính dù ngày tháng không rõ hoặc không chính xác: \(earlier) ở kỳ trước, \(later) ở kỳ "
        + "sau. Điều có thể đã có được tính là có; các khoảng cho biết tỷ lệ nếu không phải vậy.")
  }

  /// Why two actors are, or may be, the same.
  ///
  /// - Parameter reason: `same-identifier`, `same-name`, `identifiers-differ`, `countries-differ`,
  ///   `several-alike`, `name-within` or `similar-name`.
  /// - Returns: A few words.
  package static func matchReason(_ reason: String) -> Text {
    switch reason {
    case "same-identifier":
      Text(
        en: "matched: same identifier", sv: "räknas som en: samma identifierare",
        vi: "là một: cùng mã định danh")
    case "same-name":
      Text(en: "matched: same name", sv: "räknas som en: samma namn", vi: "là một: cùng tên")
    case "identifiers-differ":
      Text(
        en: "doubtful: identifiers differ", sv: "tveksamt: olika identifierare",
        vi: "chưa chắc: mã định danh khác nhau")
    case "countries-differ":
      Text(
        en: "doubtful: countries differ", sv: "tveksamt: olika länder",
        vi: "chưa chắc: khác nước")
    case "several-alike":
      Text(
        en: "doubtful: several are alike", sv: "tveksamt: flera är lika",
        vi: "chưa chắc: có nhiều bên giống nhau")
    case "name-within":
      Text(
        en: "doubtful: one name lies within the other",
        sv: "tveksamt: det ena namnet ingår i det andra",
        vi: "chưa chắc: tên này nằm trong tên kia")
    default:
      Text(
        en: "doubtful: similar names", sv: "tveksamt: liknande namn",
        vi: "chưa chắc: tên gần giống")
    }
  }

  package static let chooseTwoStates = Text(
    en:
      "Say what to compare: another network, or two of its phases with --phases a,b, or two dates "
      + "with --dates 2012,2014.",
    sv:
      "Ange vad som ska jämföras: ett annat nätverk, två faser med --phases a,b eller två datum med "
      + "--dates 2012,2014.",
    vi:
      "Hãy nêu cần so sánh gì: một mạng lưới khác, hai giai đoạn với --phases a,b hoặc hai thời điểm "
      + "với --dates 2012,2014.")
}
