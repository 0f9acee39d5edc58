/// What is said of the positions of women and men.
///
/// Shares and numbers come as they are written in the language that the sentence is read in.
extension Text {
  package static let nobodysGenderIsStated = Text(
    en: "Nobody’s gender is stated, so that nothing can be said of positions.",
    sv: "Ingens kön är uppgivet, så inget kan sägas om positioner.",
    vi: "Không ai được nêu giới tính, nên không thể nói gì về vị trí.")
  package static let allHaveAsManyContacts = Text(
    en: "All people have equally many contacts.", sv: "Alla personer har lika många kontakter.",
    vi: "Mọi người có số mối liên hệ như nhau.")

  package static let withMostContacts = Text(
    en: "with the most contacts", sv: "med flest kontakter", vi: "có nhiều mối liên hệ nhất")
  package static let mostOftenBetween = Text(
    en: "who most often lie between others", sv: "som oftast ligger mellan andra",
    vi: "thường nằm giữa những người khác nhất")
  package static let nearestToOthers = Text(
    en: "with the shortest ways to the others", sv: "med kortast väg till de andra",
    vi: "có đường đến những người khác ngắn nhất")
  package static let withMostCentralContacts = Text(
    en: "whose contacts are the most central", sv: "vars kontakter är mest centrala",
    vi: "có các mối liên hệ ở vị trí trung tâm nhất")

  /// The share of women among the most central, beside that of all.
  ///
  /// - Parameters:
  ///   - count: How many are the most central.
  ///   - who: In which way they are.
  ///   - share: The share of women among them.
  ///   - all: The share of women among all.
  /// - Returns: A sentence.
  package static func womenAmong(_ count: Int, _ who: Text, share: String, all: String) -> Text {
    Text(
      en: "Of the \(count) people \(who[.english]), \(share) are women; of all people, \(all).",
      sv: "Av de \(count) personerna \(who[.swedish]) är \(share) kvinnor; av alla personer "
        + "\(all).",
      vi: "Trong \(count) người \(who[.vietnamese]), \(share) là nữ; trong tất cả mọi người, "
        + "\(all).")
  }

  /// By how much women are more frequent among the most central, averaged over all lengths.
  ///
  /// - Parameters:
  ///   - who: In which way they are central.
  ///   - points: The difference in percentage points, with its sign.
  /// - Returns: A sentence.
  package static func womenOverAllLengths(_ who: Text, points: String) -> Text {
    Text(
      en: "Over lists of every length, women’s share of the people \(who[.english]) differs on "
        + "average by \(points) percentage points from their share of all people.",
      sv: "Över listor av alla längder avviker kvinnornas andel av personerna \(who[.swedish]) i "
        + "genomsnitt med \(points) procentenheter från deras andel av alla personer.",
      vi: "Tính trên danh sách mọi độ dài, tỷ lệ nữ trong số những người \(who[.vietnamese]) "
        + "chênh trung bình \(points) điểm phần trăm so với tỷ lệ nữ trong tất cả mọi người.")
  }

  /// How many contacts women and men have, in the mean and in the middle.
  package static func contactsOf(
    womenMean: String, menMean: String, womenMedian: String, menMedian: String
  ) -> Text {
    Text(
      en: "Women have \(womenMean) contacts on average and men \(menMean); the medians are "
        + "\(womenMedian) and \(menMedian).",
      sv: "Kvinnor har i genomsnitt \(womenMean) kontakter och män \(menMean); medianerna är "
        + "\(womenMedian) och \(menMedian).",
      vi: "Trung bình nữ có \(womenMean) mối liên hệ và nam có \(menMean); trung vị là "
        + "\(womenMedian) và \(menMedian).")
  }

  package static let nobodyHoldsContactsTogether = Text(
    en: "No single person holds the contacts together: without any one of them the others stay "
      + "linked as they are.",
    sv: "Ingen enskild person håller ihop kontakterna: utan vem som helst av dem är de andra "
      + "förbundna som förut.",
    vi: "Không một cá nhân nào giữ các mối liên hệ lại với nhau: thiếu bất kỳ ai, những người "
      + "khác vẫn được nối với nhau như trước.")

  /// How many hold contacts together, and the share of women.
  package static func holdContactsTogether(_ count: Int, share: String) -> Text {
    Text(
      en: "People without whom others would no longer be linked: \(count); share of women "
        + "\(share).",
      sv: "Personer utan vilka andra inte längre vore förbundna: \(count); andel kvinnor \(share).",
      vi: "Số người mà nếu thiếu thì những người khác không còn được nối với nhau: \(count); tỷ "
        + "lệ nữ \(share).")
  }

  /// Who links their own group with others.
  ///
  /// - Parameters:
  ///   - dimension: What makes the groups: `side` or `sector`.
  ///   - count: How many people link.
  ///   - share: The share of women among them.
  ///   - pairs: Women's share of the pairs that are linked.
  /// - Returns: A sentence.
  package static func linkTheirOwn(
    _ dimension: String, with count: Int, share: String, pairs: String
  ) -> Text {
    let group =
      dimension == "side"
      ? Text(en: "side", sv: "sida", vi: "phía") : Text(en: "sector", sv: "sektor", vi: "khu vực")
    return Text(
      en: "People who link their own \(group[.english]) with another: \(count); share of women "
        + "\(share), of the pairs that they link \(pairs).",
      sv: "Personer som länkar sin egen \(group[.swedish]) till en annan: \(count); andel kvinnor "
        + "\(share), av de par som de länkar \(pairs).",
      vi: "Số người nối \(group[.vietnamese]) của mình với \(group[.vietnamese]) khác: \(count); "
        + "tỷ lệ nữ \(share), tính theo các cặp được nối là \(pairs).")
  }

  /// Women's share of those who took part, and of the seats.
  package static func womenTookPart(people: String, seats: String) -> Text {
    Text(
      en: "Women are \(people) of those who took part in an activity, and hold \(seats) of the "
        + "seats.",
      sv: "Kvinnor utgör \(people) av dem som deltagit i någon aktivitet och står för \(seats) av "
        + "deltagandena.",
      vi: "Nữ chiếm \(people) số người tham gia hoạt động và \(seats) số lượt tham gia.")
  }

  /// Women's share of those who sit again and again.
  package static func withSeveralSeats(
    _ two: Int, share: String, _ three: Int, shareOfThree: String
  ) -> Text {
    Text(
      en: "People with two seats or more: \(two), share of women \(share); with three or more: "
        + "\(three), share of women \(shareOfThree).",
      sv: "Personer med minst två deltaganden: \(two), andel kvinnor \(share); med minst tre: "
        + "\(three), andel kvinnor \(shareOfThree).",
      vi: "Số người có từ hai lượt tham gia: \(two), tỷ lệ nữ \(share); từ ba lượt: \(three), tỷ "
        + "lệ nữ \(shareOfThree).")
  }

  /// How far seats gather in few hands.
  package static func seatsGather(most: Int, gini: String) -> Text {
    Text(
      en: "The most seats that one person holds: \(most). Gini coefficient of the seats: \(gini), "
        + "where 0 means that all hold as many.",
      sv: "Flest deltaganden för en och samma person: \(most). Ginikoefficient för deltagandena: "
        + "\(gini), där 0 betyder att alla har lika många.",
      vi: "Số lượt tham gia nhiều nhất của một người: \(most). Hệ số Gini của số lượt tham gia: "
        + "\(gini), trong đó 0 nghĩa là mọi người có số lượt như nhau.")
  }

  /// The share of women whose contacts are all women.
  package static func womenWithWomenOnly(of count: Int, share: String) -> Text {
    Text(
      en: "Women who have contacts: \(count); with women only: \(share).",
      sv: "Kvinnor som har kontakter: \(count); bara med kvinnor: \(share).",
      vi: "Số nữ có mối liên hệ: \(count); chỉ với nữ: \(share).")
  }

  /// The share of men whose contacts are all men.
  package static func menWithMenOnly(of count: Int, share: String) -> Text {
    Text(
      en: "Men who have contacts: \(count); with men only: \(share).",
      sv: "Män som har kontakter: \(count); bara med män: \(share).",
      vi: "Số nam có mối liên hệ: \(count); chỉ với nam: \(share).")
  }

  /// How far the contacts of women and men know each other.
  package static func contactsKnowEachOther(women: String, men: String) -> Text {
    Text(
      en: "Of the pairs of a woman’s contacts, on average \(women) have contact themselves; of a "
        + "man’s, \(men).",
      sv: "Av paren bland en kvinnas kontakter har i genomsnitt \(women) kontakt med varandra; "
        + "bland en mans \(men).",
      vi: "Trong các cặp người mà một nữ có liên hệ, trung bình \(women) có liên hệ với nhau; với "
        + "một nam là \(men).")
  }

  /// Who stayed from one phase to the next.
  package static func stayed(
    from earlier: String, to later: String, women: String, men: String
  ) -> Text {
    Text(
      en: "From “\(earlier)” to “\(later)”: of the women who took part, \(women) took part again; "
        + "of the men, \(men).",
      sv: "Från ”\(earlier)” till ”\(later)”: av de kvinnor som var med deltog \(women) igen; av "
        + "männen \(men).",
      vi: "Từ “\(earlier)” đến “\(later)”: trong số nữ đã tham gia, \(women) tham gia lại; trong "
        + "số nam, \(men).")
  }

  /// The share of contacts within a gender, beside that by chance.
  package static func contactsWithinGender(
    share: String, expected: String, probability: String
  ) -> Text {
    Text(
      en: "\(share) of the contacts are between people of the same gender; were genders dealt out "
        + "by chance, it would be \(expected) on average (two-sided p = \(probability)).",
      sv: "\(share) av kontakterna är mellan personer av samma kön; om könen delades ut slumpvis "
        + "vore det i genomsnitt \(expected) (tvåsidigt p = \(probability)).",
      vi: "\(share) các mối liên hệ là giữa những người cùng giới; nếu giới được chia ngẫu nhiên "
        + "thì trung bình là \(expected) (p hai phía = \(probability)).")
  }

  /// The share of meetings within a gender, beside that by chance.
  package static func meetingsWithinGender(
    share: String, expected: String, probability: String
  ) -> Text {
    Text(
      en: "At activities, \(share) of the meetings are between people of the same gender; were "
        + "genders dealt out by chance and attendance as it is, it would be \(expected) on "
        + "average (two-sided p = \(probability)).",
      sv: "På aktiviteter är \(share) av mötena mellan personer av samma kön; om könen delades ut "
        + "slumpvis och närvaron vore som den är vore det i genomsnitt \(expected) (tvåsidigt p = "
        + "\(probability)).",
      vi: "Tại các hoạt động, \(share) các cuộc gặp là giữa những người cùng giới; nếu giới được "
        + "chia ngẫu nhiên và việc tham dự giữ nguyên thì trung bình là \(expected) (p hai phía = "
        + "\(probability)).")
  }
}
