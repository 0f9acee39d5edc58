/// What the figures of ties across borders, of several kinds of tie and of reach mean.
extension MeasureText {
  package static let crossBorderPairs = MeasureText(
    name: .crossBorderPairs,
    definition: Text(
      en: "Pairs of actors with a tie whose ends are known to be in different countries; each pair "
        + "counts once.",
      sv: "Par av aktörer med en relation vars ändar säkert är i olika länder; varje par räknas en "
        + "gång.",
      vi: "Các cặp tác nhân có quan hệ mà hai đầu chắc chắn ở hai nước khác nhau; mỗi cặp tính một "
        + "lần."))
  package static let domesticPairs = MeasureText(
    name: .domesticPairs,
    definition: Text(
      en: "Pairs of actors with a tie whose ends are known to be in the same country.",
      sv: "Par av aktörer med en relation vars ändar säkert är i samma land.",
      vi: "Các cặp tác nhân có quan hệ mà hai đầu chắc chắn ở cùng một nước."))
  package static let unknownPairs = MeasureText(
    name: .unknownPairs,
    definition: Text(
      en: "Pairs of actors with a tie where the country of one or both is unknown: neither within "
        + "a country nor across a border.",
      sv: "Par av aktörer med en relation där den enas eller bådas land är okänt: varken inom ett "
        + "land eller över en gräns.",
      vi: "Các cặp tác nhân có quan hệ mà không rõ nước của một hoặc cả hai: không tính là trong "
        + "nước cũng không tính là qua biên giới."))
  package static let mutualPairs = MeasureText(
    name: .mutualPairs,
    definition: Text(
      en: "Pairs across a border with ties in both directions; a tie without direction goes both "
        + "ways.",
      sv: "Par över en gräns med relationer åt båda håll; en relation utan riktning går åt båda.",
      vi: "Các cặp qua biên giới có quan hệ theo cả hai chiều; quan hệ không có chiều tính là cả "
        + "hai chiều."))
  package static let expectedEIIndex = MeasureText(
    name: .expectedEIIndex,
    definition: Text(
      en: "The E-I index of the border if every two actors of known country were as likely to have "
        + "a tie.",
      sv: "E-I-index för gränsen om varje två aktörer med känt land hade relation med samma "
        + "sannolikhet.",
      vi: "Chỉ số E-I của biên giới nếu mọi cặp tác nhân đã rõ nước có khả năng có quan hệ như "
        + "nhau."))
  package static let leastEIIndex = MeasureText(
    name: .leastEIIndex,
    definition: Text(
      en: "The E-I index of the border if every pair with an unknown country were within a "
        + "country.",
      sv: "E-I-index för gränsen om varje par med ett okänt land vore inom ett land.",
      vi: "Chỉ số E-I của biên giới nếu mọi cặp có nước không rõ đều ở trong cùng một nước."))
  package static let greatestEIIndex = MeasureText(
    name: .greatestEIIndex,
    definition: Text(
      en: "The E-I index of the border if every pair with an unknown country were across a border.",
      sv: "E-I-index för gränsen om varje par med ett okänt land vore över en gräns.",
      vi: "Chỉ số E-I của biên giới nếu mọi cặp có nước không rõ đều qua biên giới."))
  package static let shareOfFirstHolder = MeasureText(
    name: .shareOfFirstHolder,
    definition: Text(
      en: "Of the pairs across a border the share in which the actor with most of them takes part.",
      sv: "Av paren över en gräns den andel där aktören med flest av dem är med.",
      vi: "Trong các cặp qua biên giới, tỷ lệ cặp có tác nhân tham gia nhiều cặp nhất."))
  package static let shareOfHolders = MeasureText(
    name: .shareOfHolders,
    definition: Text(
      en: "Of the pairs across a border the share in which at least one of the three actors with "
        + "most of them takes part.",
      sv: "Av paren över en gräns den andel där minst en av de tre aktörerna med flest av dem är "
        + "med.",
      vi: "Trong các cặp qua biên giới, tỷ lệ cặp có ít nhất một trong ba tác nhân tham gia nhiều "
        + "cặp nhất."))
  package static let activitiesWithoutHost = MeasureText(
    name: Text(
      en: "activities where the host country is unknown", sv: "aktiviteter med okänt värdland",
      vi: "hoạt động không rõ nước chủ nhà"),
    definition: Text(
      en: "Activities that name no host, or hosts of several countries, and whose place stands in "
        + "the names of actors of no country or of several.",
      sv: "Aktiviteter utan angiven värd, eller med värdar i flera länder, vars plats inte står i "
        + "namnen på aktörer i ett enda land.",
      vi: "Các hoạt động không nêu chủ nhà, hoặc có chủ nhà thuộc nhiều nước, và địa điểm không "
        + "nằm trong tên các tác nhân của chỉ một nước."))
  package static let tiedPairs = MeasureText(
    name: .tiedPairs,
    definition: Text(
      en: "Pairs of different actors with at least one tie, whatever its kind and direction.",
      sv: "Par av olika aktörer med minst en relation, av vilket slag och åt vilket håll som "
        + "helst.",
      vi: "Các cặp tác nhân khác nhau có ít nhất một quan hệ, bất kể loại và chiều."))
  package static let pairsOfSeveralKinds = MeasureText(
    name: .pairsOfSeveralKinds,
    definition: Text(
      en: "Pairs of actors whose ties are of at least two known kinds: multiplexity.",
      sv: "Par av aktörer vars relationer är av minst två kända slag: mångsidighet.",
      vi: "Các cặp tác nhân có quan hệ thuộc ít nhất hai loại đã rõ: tính đa quan hệ."))
  package static let undecidedPairs = MeasureText(
    name: .undecidedPairs,
    definition: Text(
      en: "Pairs of actors that have fewer than two known kinds of tie and might have two or more, "
        + "if the unknown kinds were known.",
      sv: "Par av aktörer som har färre än två kända slag av relation och kan ha två eller fler, "
        + "om de okända slagen vore kända.",
      vi: "Các cặp tác nhân có ít hơn hai loại quan hệ đã rõ và có thể có từ hai loại trở lên nếu "
        + "các loại không rõ được làm rõ."))
  package static let meanKinds = MeasureText(
    name: .meanKinds,
    definition: Text(
      en: "The known kinds of tie of all tied pairs together, divided by the number of these "
        + "pairs.",
      sv: "De kända slagen av relation hos alla par med relation sammanlagt, delat med antalet "
        + "par.",
      vi: "Tổng số loại quan hệ đã rõ của mọi cặp có quan hệ, chia cho số cặp đó."))
  package static let knownPeople = MeasureText(
    name: .knownPeople,
    definition: Text(
      en: "People in the table of people, each once.",
      sv: "Personer i tabellen över personer, var och en en gång.",
      vi: "Số người trong bảng người, mỗi người tính một lần."))
  package static let takingPart = MeasureText(
    name: .takingPart,
    definition: Text(
      en: "People with at least one seat at an activity, each once.",
      sv: "Personer med minst ett deltagande i en aktivitet, var och en en gång.",
      vi: "Số người có ít nhất một lượt tham gia hoạt động, mỗi người tính một lần."))
  package static let knownActivities = MeasureText(
    name: .knownActivities,
    definition: Text(
      en: "Activities in the table of activities, each once.",
      sv: "Aktiviteter i tabellen över aktiviteter, var och en en gång.",
      vi: "Số hoạt động trong bảng hoạt động, mỗi hoạt động tính một lần."))
  package static let seatsTaken = MeasureText(
    name: .seatsTaken,
    definition: Text(
      en: "Pairs of a person and an activity that the person took part in.",
      sv: "Par av en person och en aktivitet som personen deltagit i.",
      vi: "Số cặp gồm một người và một hoạt động mà người đó đã tham gia."))
  package static let onlyWithoutPhase = MeasureText(
    name: .onlyWithoutPhase,
    definition: Text(
      en: "People with seats, none of which is at an activity with a phase of the table of phases.",
      sv: "Personer med deltaganden av vilka inget är i en aktivitet med en fas ur tabellen över "
        + "faser.",
      vi: "Số người có tham gia nhưng không lượt nào thuộc hoạt động có giai đoạn trong bảng giai "
        + "đoạn."))
  package static let hosted = MeasureText(
    name: .hosted,
    definition: Text(
      en: "Activities whose host is of the country; if no host is named, those whose place stands "
        + "in the name of an actor of the country.",
      sv: "Aktiviteter vars värd hör till landet; om ingen värd anges de vars plats står i namnet "
        + "på en aktör i landet.",
      vi: "Các hoạt động có chủ nhà thuộc nước đó; nếu không nêu chủ nhà thì là các hoạt động có "
        + "địa điểm nằm trong tên một tác nhân của nước đó."))
  package static let visitsReceived = MeasureText(
    name: .visitsReceived,
    definition: Text(
      en: "Seats at activities in the country of people and actors known to be of another one.",
      sv: "Deltaganden i aktiviteter i landet av personer och aktörer som säkert är från ett "
        + "annat.",
      vi: "Số lượt tham gia các hoạt động trong nước của những người và tác nhân chắc chắn thuộc "
        + "nước khác."))
  package static let visitsPaid = MeasureText(
    name: .visitsPaid,
    definition: Text(
      en: "Seats of people and actors of the country at activities known to be in another one.",
      sv: "Deltaganden av landets personer och aktörer i aktiviteter som säkert är i ett annat "
        + "land.",
      vi: "Số lượt tham gia của người và tác nhân của nước đó tại các hoạt động chắc chắn ở nước "
        + "khác."))
}
