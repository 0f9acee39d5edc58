extension MeasureText {
  package static let brokeringActivity = MeasureText(
    name: Text(en: "pairs linked", sv: "förmedlade par", vi: "số cặp được nối"),
    definition: Text(
      en: "How many pairs it links that have no tie of their own.",
      sv: "Hur många par den länkar samman som inte har någon egen relation.",
      vi: "Số cặp mà bên đó nối lại trong khi hai bên của cặp không có quan hệ trực tiếp."))
  package static let exclusivity = MeasureText(
    name: Text(
      en: "pairs only it links", sv: "par som bara den förmedlar", vi: "số cặp chỉ bên đó nối"),
    definition: Text(
      en: "How many of these pairs nobody else links.",
      sv: "Hur många av dessa par som ingen annan länkar samman.",
      vi: "Trong số đó, bao nhiêu cặp không ai khác nối."))
  package static let brokeringRole = MeasureText(
    name: Text(en: "role as a link", sv: "roll som länk", vi: "vai trò kết nối"),
    definition: Text(
      en: "Powerhouse: above the mean in both; connector: links more pairs, but others link them "
        + "too; linchpin: links fewer, but alone; sideliner: neither.",
      sv: "Kraftcentrum: över medel i båda; förbindare: länkar fler par, men andra gör det också; "
        + "nyckellänk: länkar färre, men ensam; vid sidan om: varken eller.",
      vi:
        "Trung tâm: trên trung bình ở cả hai; cầu nối: nối nhiều cặp nhưng bên khác cũng nối; then "
        + "chốt: nối ít cặp hơn nhưng một mình; bên lề: không thuộc loại nào."))
  package static let keyPersonIndex = MeasureText(
    name: Text(
      en: "key-person index", sv: "nyckelpersonsindex", vi: "chỉ số phụ thuộc vào một bên"),
    definition: Text(
      en:
        "The mean of three shares that hang on one: of the ties between countries, of the seats at "
        + "activities, and of the paths over two ties that nobody else makes up for; so far as they "
        + "are defined.",
      sv: "Medelvärdet av tre andelar som hänger på en: av relationerna mellan länder, av "
        + "deltagandena och av vägarna över två relationer som ingen annan ersätter; så långt de är "
        + "definierade.",
      vi:
        "Trung bình của ba tỷ lệ phụ thuộc vào một bên: quan hệ giữa các nước, lượt tham gia hoạt "
        + "động, và đường đi qua hai quan hệ mà không ai khác thay được; trong chừng mực xác định "
        + "được."))
  package static let worstDeparture = MeasureText(
    name: Text(
      en: "whose loss parts most", sv: "vilkas bortfall skiljer flest åt",
      vi: "ai mất đi thì chia rẽ nhiều nhất"),
    definition: Text(
      en: "Those without whom the greatest share of the pairs of the others is joined by no path.",
      sv: "De utan vilka den största andelen av de andras par saknar en väg mellan sig.",
      vi: "Những bên mà nếu thiếu thì tỷ lệ cặp còn lại không có đường nối là lớn nhất."))
}

/// The words of what a network depends on.
extension Text {
  package static let whatHangsOnEach = Text(
    en: "What hangs on each", sv: "Vad som hänger på var och en",
    vi: "Điều gì phụ thuộc vào từng bên")
  package static let whoseLossPartsMost = Text(
    en: "Whose loss parts the others most", sv: "Vilkas bortfall skiljer de andra mest åt",
    vi: "Ai mất đi thì chia rẽ những bên khác nhiều nhất")
  package static let whoHeading = Text(en: "Who", sv: "Vem", vi: "Ai")
  package static let shareOfTwoPaths = Text(
    en: "Share of linking paths", sv: "Andel av länkande vägar", vi: "Tỷ lệ đường nối")
  package static let shareOfCrossBorderTies = Text(
    en: "Share of ties between countries", sv: "Andel av relationer mellan länder",
    vi: "Tỷ lệ quan hệ giữa các nước")
  package static let shareOfSeats = Text(
    en: "Share of seats", sv: "Andel av deltaganden", vi: "Tỷ lệ lượt tham gia")
  package static let partedBeforeHeading = Text(
    en: "Pairs of the others apart, before", sv: "De andras par utan väg, före",
    vi: "Tỷ lệ cặp còn lại không có đường nối, trước")
  package static let partedAfterHeading = Text(
    en: "after", sv: "efter", vi: "sau")
  package static let cutOffHeading = Text(en: "Cut off", sv: "Avskurna", vi: "Bị tách rời")
  package static let tiesLost = Text(en: "Ties lost", sv: "Förlorade relationer", vi: "Quan hệ mất")
  package static let crossBorderTiesLost = Text(
    en: "of them between countries", sv: "varav mellan länder", vi: "trong đó giữa các nước")
  package static let searchHeading = Text(en: "Tried", sv: "Prövat", vi: "Đã thử")
  package static let allSetsTried = Text(en: "all sets", sv: "alla uppsättningar", vi: "mọi tổ hợp")
  package static let someSetsTried = Text(
    en: "by a search", sv: "genom sökning", vi: "bằng tìm kiếm")
  package static let someSetsTriedNote = Text(
    en: "Of more than 10,000 sets not all are tried: the one that parts most is added time after "
      + "time, then exchanged as long as that helps; a worse set may have been missed.",
    sv: "Av fler än 10 000 uppsättningar prövas inte alla: den som skiljer mest läggs till gång på "
      + "gång och byts sedan ut så länge det hjälper; en värre uppsättning kan ha missats.",
    vi:
      "Khi có hơn 10.000 tổ hợp thì không thử hết: lần lượt thêm bên gây chia rẽ nhiều nhất rồi đổi "
      + "chừng nào còn tốt hơn; có thể bỏ sót tổ hợp tệ hơn.")

  /// What a broker is among the others.
  ///
  /// - Parameter role: `powerhouse`, `connector`, `linchpin` or `sideliner`.
  /// - Returns: The word.
  package static func brokeringRole(_ role: String) -> Text {
    switch role {
    case "powerhouse": Text(en: "powerhouse", sv: "kraftcentrum", vi: "trung tâm")
    case "connector": Text(en: "connector", sv: "förbindare", vi: "cầu nối")
    case "linchpin": Text(en: "linchpin", sv: "nyckellänk", vi: "then chốt")
    default: Text(en: "sideliner", sv: "vid sidan om", vi: "bên lề")
    }
  }
}
