extension MeasureText {
  package static let eiIndex = MeasureText(
    name: Text(
      en: "E-I index of the border", sv: "E-I-index för gränsen", vi: "chỉ số E-I của biên giới"),
    definition: Text(
      en: "Pairs tied across a border less those tied within a country, divided by both: −1 if all "
        + "are within, 1 if all are across. 0 is not neutral: compare it with what is expected if ties "
        + "don’t heed the border.",
      sv: "Par med relation över en gräns minus par inom ett land, delat med båda: −1 om alla är "
        + "inom, 1 om alla är över. 0 är inte neutralt: jämför med vad som är att vänta om relationer "
        + "knyts utan hänsyn till gränsen.",
      vi:
        "Số cặp có quan hệ qua biên giới trừ số cặp trong cùng một nước, chia cho tổng của cả hai: "
        + "−1 nếu tất cả ở trong nước, 1 nếu tất cả qua biên giới. 0 không phải là trung tính: hãy so "
        + "với mức kỳ vọng khi quan hệ không phụ thuộc biên giới."))
  package static let multiplexity = MeasureText(
    name: Text(en: "multiplexity", sv: "mångsidighet", vi: "tính đa quan hệ"),
    definition: Text(
      en: "How many of the tied pairs of actors are tied by two kinds of tie or more.",
      sv: "Hur många av paren med relation som har två slags relationer eller fler.",
      vi: "Bao nhiêu cặp tác nhân có quan hệ được nối bằng từ hai loại quan hệ trở lên."))
}

/// The words of what reaches across borders, and of whom a network reached.
extension Text {
  package static let acrossBorders = Text(
    en: "Across borders", sv: "Över gränserna", vi: "Qua biên giới")
  package static let crossBorderPairs = Text(
    en: "pairs of actors tied across a border", sv: "par av aktörer med relation över en gräns",
    vi: "cặp tác nhân có quan hệ qua biên giới")
  package static let domesticPairs = Text(
    en: "pairs tied within a country", sv: "par med relation inom ett land",
    vi: "cặp có quan hệ trong cùng một nước")
  package static let unknownPairs = Text(
    en: "tied pairs with an actor of unknown country", sv: "par med en aktör från okänt land",
    vi: "cặp có tác nhân không rõ nước")
  package static let mutualPairs = Text(
    en: "pairs across a border that are tied both ways",
    sv: "par över en gräns med relation åt båda hållen",
    vi: "cặp qua biên giới có quan hệ hai chiều")
  package static let expectedEIIndex = Text(
    en: "E-I index that is to be expected by chance", sv: "E-I-index att vänta av slumpen",
    vi: "chỉ số E-I kỳ vọng khi ngẫu nhiên")
  package static let leastEIIndex = Text(
    en: "E-I index at least, whatever is unknown", sv: "E-I-index som lägst, vad det okända än är",
    vi: "chỉ số E-I thấp nhất, dù phần không rõ là gì")
  package static let greatestEIIndex = Text(
    en: "E-I index at most, whatever is unknown", sv: "E-I-index som högst, vad det okända än är",
    vi: "chỉ số E-I cao nhất, dù phần không rõ là gì")
  package static let shareOfFirstHolder = Text(
    en: "share of the pairs across a border with the actor that has most of them",
    sv: "andel av paren över en gräns där aktören med flest av dem är med",
    vi: "tỷ lệ cặp qua biên giới có tác nhân tham gia nhiều cặp như vậy nhất")
  package static let shareOfHolders = Text(
    en: "share of the pairs across a border with one of the three actors that have most of them",
    sv: "andel av paren över en gräns där någon av de tre aktörerna med flest av dem är med",
    vi: "tỷ lệ cặp qua biên giới có một trong ba tác nhân tham gia nhiều cặp như vậy nhất")
  package static let tiedPairs = Text(
    en: "tied pairs of actors", sv: "par av aktörer med relation", vi: "cặp tác nhân có quan hệ")
  package static let pairsOfSeveralKinds = Text(
    en: "pairs tied by two kinds of tie or more", sv: "par med två slags relationer eller fler",
    vi: "cặp có từ hai loại quan hệ trở lên")
  package static let undecidedPairs = Text(
    en: "pairs that may be, for some of their ties are of unknown kind",
    sv: "par som kan ha det, eftersom några relationer är av okänt slag",
    vi: "cặp có thể như vậy vì có quan hệ không rõ loại")
  package static let meanKinds = Text(
    en: "kinds of tie for each pair, on average", sv: "slags relationer per par, i genomsnitt",
    vi: "số loại quan hệ trung bình mỗi cặp")

  /// Which actors hold most of the pairs across a border.
  package static func holders(_ list: String) -> Text {
    Text(
      en: "Most pairs across a border: \(list).", sv: "Flest par över en gräns: \(list).",
      vi: "Nhiều cặp qua biên giới nhất: \(list).")
  }

  package static let hosting = Text(
    en: "Who was the host, and who visited", sv: "Vem som stod värd och vem som reste",
    vi: "Nước chủ nhà và khách đến thăm")
  package static let hosted = Text(
    en: "Activities there", sv: "Aktiviteter där", vi: "Hoạt động tại đó")
  package static let visitsReceived = Text(
    en: "Seats taken from abroad", sv: "Deltaganden från utlandet",
    vi: "Lượt tham gia từ nước ngoài")
  package static let visitsPaid = Text(
    en: "Own seats abroad", sv: "Egna deltaganden utomlands", vi: "Lượt tham gia ở nước ngoài")
  package static let howHostsAreKnown = Text(
    en:
      "The host is the country of those with the role host, or else that of the actors whose names "
      + "hold the place of the activity.",
    sv:
      "Värdlandet är det land som de med rollen värd hör till, annars det där aktörerna har platsens "
      + "namn i sitt.",
    vi:
      "Nước chủ nhà là nước của những bên có vai trò chủ nhà, nếu không thì là nước của các tác nhân "
      + "có tên chứa địa điểm của hoạt động.")

  /// How many activities have no known host.
  package static func activitiesWithoutHost(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "Of 1 activity it isn’t known where it was."
        : "Of \(count) activities it isn’t known where they were.",
      sv: count == 1
        ? "För 1 aktivitet är det inte känt var den var."
        : "För \(count) aktiviteter är det inte känt var de var.",
      vi: "Không rõ địa điểm của \(count) hoạt động.")
  }

  package static let reach = Text(en: "Reach", sv: "Räckvidd", vi: "Phạm vi tiếp cận")
  package static let knownPeople = Text(en: "people", sv: "personer", vi: "người")
  package static let takingPart = Text(
    en: "people who took part in an activity", sv: "personer som deltagit i någon aktivitet",
    vi: "người đã tham gia hoạt động")
  package static let knownActivities = Text(en: "activities", sv: "aktiviteter", vi: "hoạt động")
  package static let seatsTaken = Text(
    en: "seats that people took", sv: "deltaganden av personer", vi: "lượt tham gia của cá nhân")
  package static let onlyWithoutPhase = Text(
    en: "people who took part in activities of no known phase only",
    sv: "personer som bara deltagit i aktiviteter utan känd fas",
    vi: "người chỉ tham gia hoạt động không rõ giai đoạn")

  package static let firstTimeByPhase = Text(
    en: "Who took part for the first time", sv: "Vilka som deltog för första gången",
    vi: "Người tham gia lần đầu")
  package static let tookPartHeading = Text(en: "Took part", sv: "Deltog", vi: "Đã tham gia")
  package static let firstTime = Text(
    en: "For the first time", sv: "För första gången", vi: "Lần đầu tiên")
  package static let perhapsEarlier = Text(
    en: "Of these perhaps before", sv: "Därav kanske tidigare", vi: "Trong đó có thể đã từng")
}
