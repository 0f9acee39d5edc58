/// What the figures of a comparison mean.
extension MeasureText {
  package static let keptCounted = MeasureText(
    name: .keptHeading,
    definition: Text(
      en: "How many are in both states, counting those who may have been.",
      sv: "Hur många som finns i båda lägena, de som kan ha funnits inräknade.",
      vi: "Số có mặt ở cả hai thời điểm, kể cả những bên có thể đã có mặt."))
  package static let joinedCounted = MeasureText(
    name: .joinedHeading,
    definition: Text(
      en: "How many are in the later state alone.",
      sv: "Hur många som bara finns i det senare läget.",
      vi: "Số chỉ có mặt ở thời điểm sau."))
  package static let leftCounted = MeasureText(
    name: .leftHeading,
    definition: Text(
      en: "How many are in the earlier state alone.",
      sv: "Hur många som bara finns i det tidigare läget.",
      vi: "Số chỉ có mặt ở thời điểm trước."))
  package static let uncertainCounted = MeasureText(
    name: .uncertainHeading,
    definition: Text(
      en: "How many of all these need not have been in a state that they are counted in, since "
        + "dates are unknown or imprecise.",
      sv: "Hur många av alla dessa som inte behöver ha funnits i ett läge där de räknas, eftersom "
        + "datum är okända eller ungefärliga.",
      vi: "Trong tất cả, bao nhiêu bên chưa chắc đã có mặt ở thời điểm được tính, vì ngày tháng "
        + "không rõ hoặc không chính xác."))
  package static let jaccard = MeasureText(
    name: .jaccardHeading,
    definition: Text(
      en: "The share of all in either state that are in both; in brackets from the least to the "
        + "most by what is uncertain.",
      sv: "Andelen av alla i något av lägena som finns i båda; inom parentes från minst till mest "
        + "beroende på det osäkra.",
      vi: "Tỷ lệ có mặt ở cả hai thời điểm trong tất cả; trong ngoặc là từ ít nhất đến nhiều nhất "
        + "tùy phần không chắc."))
  package static let retention = MeasureText(
    name: .retentionHeading,
    definition: Text(
      en: "The share of those in the earlier state who are in the later one too; in brackets from "
        + "the least to the most by what is uncertain.",
      sv: "Andelen av dem i det tidigare läget som finns i det senare också; inom parentes från "
        + "minst till mest beroende på det osäkra.",
      vi: "Tỷ lệ có mặt ở thời điểm sau trong số có mặt ở thời điểm trước; trong ngoặc là từ ít "
        + "nhất đến nhiều nhất tùy phần không chắc."))
  package static let churn = MeasureText(
    name: .churnHeading,
    definition: Text(
      en: "The share of all in either state who came or left; in brackets from the least to the "
        + "most by what is uncertain.",
      sv: "Andelen av alla i något av lägena som kommit eller lämnat; inom parentes från minst "
        + "till mest beroende på det osäkra.",
      vi: "Tỷ lệ mới đến hoặc rời đi trong tất cả; trong ngoặc là từ ít nhất đến nhiều nhất tùy "
        + "phần không chắc."))
  package static let pairsKept = MeasureText(
    name: .pairsKept,
    definition: Text(
      en: "Pairs of actors with a tie in both states, each pair once and without direction.",
      sv: "Par av aktörer med en relation i båda lägena, varje par en gång och utan riktning.",
      vi: "Số cặp tác nhân có quan hệ ở cả hai thời điểm, mỗi cặp tính một lần và không xét "
        + "chiều."))
  package static let pairsNewByArrival = MeasureText(
    name: .pairsNewByArrival,
    definition: Text(
      en: "Pairs with a tie in the later state alone of which an end wasn’t there before.",
      sv: "Par med en relation bara i det senare läget där en ände inte fanns förut.",
      vi: "Số cặp chỉ có quan hệ ở thời điểm sau mà một bên trước đó chưa có mặt."))
  package static let pairsNewAmongKept = MeasureText(
    name: .pairsNewAmongKept,
    definition: Text(
      en: "Pairs with a tie in the later state alone whose ends were both there before.",
      sv: "Par med en relation bara i det senare läget där båda ändar fanns förut.",
      vi: "Số cặp chỉ có quan hệ ở thời điểm sau mà cả hai bên trước đó đã có mặt."))
  package static let pairsLostByDeparture = MeasureText(
    name: .pairsLostByDeparture,
    definition: Text(
      en: "Pairs with a tie in the earlier state alone of which an end is no longer there.",
      sv: "Par med en relation bara i det tidigare läget där en ände inte längre finns.",
      vi: "Số cặp chỉ có quan hệ ở thời điểm trước mà một bên không còn có mặt."))
  package static let pairsLostByDissolution = MeasureText(
    name: .pairsLostByDissolution,
    definition: Text(
      en: "Pairs with a tie in the earlier state alone whose ends are both still there.",
      sv: "Par med en relation bara i det tidigare läget där båda ändar finns kvar.",
      vi: "Số cặp chỉ có quan hệ ở thời điểm trước mà cả hai bên vẫn có mặt."))
  package static let pairsUncertain = MeasureText(
    name: .pairsUncertain,
    definition: Text(
      en: "Pairs that need not have had a tie in a state that they are counted in, since dates are "
        + "unknown or imprecise.",
      sv: "Par som inte behöver ha haft en relation i ett läge där de räknas, eftersom datum är "
        + "okända eller ungefärliga.",
      vi: "Số cặp chưa chắc đã có quan hệ ở thời điểm được tính, vì ngày tháng không rõ hoặc không "
        + "chính xác."))
  package static let jaccardOfPairs = MeasureText(
    name: .jaccardOfPairs,
    definition: Text(
      en: "The share of all pairs with a tie in either state that have one in both.",
      sv: "Andelen av alla par med en relation i något av lägena som har en i båda.",
      vi: "Tỷ lệ cặp có quan hệ ở cả hai thời điểm trong tất cả các cặp có quan hệ."))
  package static let jaccardAmongKept = MeasureText(
    name: .jaccardAmongKept,
    definition: Text(
      en: "The same of the pairs whose ends are there in both states, so that nobody’s coming or "
        + "leaving counts.",
      sv: "Detsamma för de par vars ändar finns i båda lägena, så att ingens ankomst eller avgång "
        + "räknas.",
      vi: "Như trên nhưng chỉ tính các cặp mà hai bên có mặt ở cả hai thời điểm, nên việc đến hay "
        + "rời đi không ảnh hưởng."))
  package static let earlierFigure = MeasureText(
    name: .earlierHeading,
    definition: Text(
      en: "The figure of the row in the earlier state.",
      sv: "Radens siffra i det tidigare läget.",
      vi: "Con số của hàng ở thời điểm trước."))
  package static let laterFigure = MeasureText(
    name: .laterHeading,
    definition: Text(
      en: "The figure of the row in the later state.",
      sv: "Radens siffra i det senare läget.",
      vi: "Con số của hàng ở thời điểm sau."))
  package static let changeOfFigure = MeasureText(
    name: .changeHeading,
    definition: Text(
      en: "The later figure less the earlier one; of shares in percentage points, in brackets from "
        + "the least to the most by what is unknown.",
      sv: "Den senare siffran minus den tidigare; för andelar i procentenheter, inom parentes från "
        + "minst till mest beroende på det okända.",
      vi: "Con số sau trừ con số trước; với tỷ lệ tính bằng điểm phần trăm, trong ngoặc là từ ít "
        + "nhất đến nhiều nhất tùy phần không rõ."))
}
