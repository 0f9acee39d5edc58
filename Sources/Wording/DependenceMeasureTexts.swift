/// What the figures of what depends on some mean.
extension MeasureText {
  package static let verticesLeft = MeasureText(
    name: .actorsTable,
    definition: Text(
      en: "How many actors of the view there are.",
      sv: "Hur många aktörer vyn har.",
      vi: "Số tác nhân trong góc nhìn."))
  package static let peopleLeft = MeasureText(
    name: .peopleTable,
    definition: Text(
      en: "How many people of the view there are.",
      sv: "Hur många personer vyn har.",
      vi: "Số người trong góc nhìn."))
  package static let pieceCount = MeasureText(
    name: .pieceCount,
    definition: Text(
      en: "The number of pieces that no tie joins with each other.",
      sv: "Antalet delar som ingen relation förenar med varandra.",
      vi: "Số thành phần mà không quan hệ nào nối với nhau."))
  package static let largestPiece = MeasureText(
    name: .largestPiece,
    definition: Text(
      en: "How many actors or people are in the largest piece.",
      sv: "Hur många aktörer eller personer som är i den största delen.",
      vi: "Số tác nhân hoặc người trong thành phần lớn nhất."))
  package static let tiesCountedInView = MeasureText(
    name: .tiesTable,
    definition: Text(
      en: "Ties of the view, several between the same two included.",
      sv: "Relationer i vyn, även flera mellan samma två.",
      vi: "Số quan hệ trong góc nhìn, kể cả nhiều quan hệ giữa cùng hai bên."))
  package static let tiesBetweenCountries = MeasureText(
    name: .tiesBetweenCountries,
    definition: Text(
      en: "Ties whose ends each have one known country, and not the same.",
      sv: "Relationer vars ändar har var sitt enda kända land, och inte samma.",
      vi: "Số quan hệ mà mỗi bên có một nước đã rõ và hai nước khác nhau."))
  package static let tiesOfUnknownCountry = MeasureText(
    name: .tiesOfUnknownCountry,
    definition: Text(
      en: "Ties of which an end has no known country, or several.",
      sv: "Relationer där en ände inte har något känt land, eller flera.",
      vi: "Số quan hệ mà một bên không rõ nước hoặc có nhiều nước."))
  package static let tiesBetweenSides = MeasureText(
    name: .tiesBetweenSides,
    definition: Text(
      en: "Ties whose ends each have one known side, and not the same.",
      sv: "Relationer vars ändar har var sin enda kända sida, och inte samma.",
      vi: "Số quan hệ mà mỗi bên thuộc một phía đã rõ và hai phía khác nhau."))
  package static let tiesOfUnknownSide = MeasureText(
    name: .tiesOfUnknownSide,
    definition: Text(
      en: "Ties of which an end has no known side, or several.",
      sv: "Relationer där en ände inte har någon känd sida, eller flera.",
      vi: "Số quan hệ mà một bên không rõ phía hoặc thuộc nhiều phía."))
  package static let beforeDeparture = MeasureText(
    name: .beforeHeading,
    definition: Text(
      en: "The figure of the row while all are there.",
      sv: "Radens siffra medan alla är med.",
      vi: "Con số của hàng khi tất cả còn có mặt."))
  package static let afterDeparture = MeasureText(
    name: .afterHeading,
    definition: Text(
      en: "The figure of the row without those who leave; nobody is replaced.",
      sv: "Radens siffra utan dem som lämnar; ingen ersätts.",
      vi: "Con số của hàng khi không có những bên rời đi; không ai được thay thế."))
  package static let lostByDeparture = MeasureText(
    name: .lostHeading,
    definition: Text(
      en: "How much of it goes with those who leave.",
      sv: "Hur mycket av det som försvinner med dem som lämnar.",
      vi: "Mức mất đi cùng những bên rời đi."))
  package static let peopleWhoLeave = MeasureText(
    name: .peopleWhoLeave,
    definition: Text(
      en: "The people who leave, or whose every actor leaves, by gender.",
      sv: "De personer som lämnar, eller vars alla aktörer lämnar, efter kön.",
      vi: "Những người rời đi, hoặc mọi tác nhân của họ rời đi, theo giới."))
  package static let peopleCutOff = MeasureText(
    name: .peopleCutOff,
    definition: Text(
      en: "The people who are cut off, or whose every actor that stays is, by gender.",
      sv: "De personer som blir avskurna, eller vars alla kvarvarande aktörer blir det, efter kön.",
      vi: "Những người bị tách rời, hoặc mọi tác nhân còn lại của họ bị tách rời, theo giới."))
  package static let partedBefore = MeasureText(
    name: .partedBeforeHeading,
    definition: Text(
      en: "Of the pairs of those who stay, the share that no path joins while all are there.",
      sv: "Av paren av dem som är kvar, andelen som ingen väg förenar medan alla är med.",
      vi: "Trong các cặp còn lại, tỷ lệ cặp không có đường nối khi tất cả còn có mặt."))
  package static let partedAfter = MeasureText(
    name: .partedAfterHeading,
    definition: Text(
      en: "Of the same pairs, the share that no path joins without those who leave.",
      sv: "Av samma par, andelen som ingen väg förenar utan dem som lämnar.",
      vi: "Trong các cặp đó, tỷ lệ cặp không có đường nối khi không có những bên rời đi."))
  package static let cutOffCounted = MeasureText(
    name: .cutOffHeading,
    definition: Text(
      en: "How many who stay are no longer in the largest part of the piece that they were in.",
      sv: "Hur många som är kvar och inte längre är i den största delen av den del de var i.",
      vi: "Số bên ở lại không còn nằm trong phần lớn nhất của thành phần cũ."))
  package static let tiesLostCounted = MeasureText(
    name: .tiesLost,
    definition: Text(
      en: "Ties that end with those who leave.",
      sv: "Relationer som slutar med dem som lämnar.",
      vi: "Số quan hệ chấm dứt cùng những bên rời đi."))
  package static let crossBorderTiesLost = MeasureText(
    name: .crossBorderTiesLost,
    definition: Text(
      en: "How many of the lost ties have ends that each have one known country, and not the same.",
      sv: "Hur många av de förlorade relationerna vars ändar har var sitt enda kända land, och "
        + "inte samma.",
      vi: "Trong các quan hệ mất đi, bao nhiêu quan hệ mà mỗi bên có một nước đã rõ và hai nước "
        + "khác nhau."))
  package static let shareOfCrossBorderTies = MeasureText(
    name: .shareOfCrossBorderTies,
    definition: Text(
      en: "The share of the ties between countries that end with it; in brackets what it may be by "
        + "the unknown countries.",
      sv: "Andelen av relationerna mellan länder som slutar med den; inom parentes vad den kan "
        + "vara beroende på de okända länderna.",
      vi: "Tỷ lệ quan hệ giữa các nước gắn với bên đó; trong ngoặc là khoảng có thể tùy các nước "
        + "không rõ."))
  package static let shareOfSeats = MeasureText(
    name: .shareOfSeats,
    definition: Text(
      en: "The share of the seats at activities that it or its people hold.",
      sv: "Andelen av deltagandena som den eller dess personer står för.",
      vi: "Tỷ lệ lượt tham gia hoạt động của bên đó hoặc người của bên đó."))
  package static let shareOfTwoPaths = MeasureText(
    name: .shareOfTwoPaths,
    definition: Text(
      en: "The pairs that only it links, divided by all pairs that anybody links.",
      sv: "Paren som bara den förmedlar, delat med alla par som någon förmedlar.",
      vi: "Số cặp chỉ bên đó nối, chia cho tổng số cặp mà các bên nối."))
}
