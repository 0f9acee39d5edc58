/// The words of the tables of positions.
extension Text {
  package static let positionsByGender = Text(
    en: "Positions by gender", sv: "Positioner efter kön", vi: "Vị trí theo giới")
  package static let mostCentralByContacts = Text(
    en: "The most central among people who met", sv: "De mest centrala bland dem som mötts",
    vi: "Những người trung tâm nhất trong số những người đã gặp nhau")
  package static let mostCentralByAttendance = Text(
    en: "The most central among people and activities",
    sv: "De mest centrala bland personer och aktiviteter",
    vi: "Những người trung tâm nhất giữa người và hoạt động")
  package static let womenAndMenCompared = Text(
    en: "Women and men compared", sv: "Kvinnor och män jämförda", vi: "So sánh nữ và nam")
  package static let whoLinksOthers = Text(
    en: "Who links others", sv: "Vilka som länkar samman andra", vi: "Ai nối những người khác")
  package static let whoHoldsSeats = Text(
    en: "Who holds the seats", sv: "Vilka som står för deltagandena", vi: "Ai có các lượt tham gia")
  package static let seatConcentration = Text(
    en: "How seats gather in few hands", sv: "Hur deltagandena samlas på få händer",
    vi: "Các lượt tham gia tập trung vào ít người đến mức nào")
  package static let contactsWithOwnGender = Text(
    en: "Contacts with their own gender only", sv: "Kontakter bara med det egna könet",
    vi: "Chỉ liên hệ với người cùng giới")
  package static let whoStayed = Text(
    en: "Who stayed from phase to phase", sv: "Vilka som är kvar från fas till fas",
    vi: "Ai ở lại từ giai đoạn này sang giai đoạn sau")
  package static let contactsBetweenGenders = Text(
    en: "Contacts between genders", sv: "Kontakter mellan könen",
    vi: "Mối liên hệ giữa các giới")
  package static let comparedWithChance = Text(
    en: "Contacts and meetings compared with chance",
    sv: "Kontakter och möten jämförda med slumpen",
    vi: "So sánh mối liên hệ và cuộc gặp với ngẫu nhiên")

  package static let listHeading = Text(en: "List", sv: "Lista", vi: "Danh sách")
  package static let leastDifference = Text(
    en: "Difference, least", sv: "Skillnad, minst", vi: "Chênh lệch, thấp nhất")
  package static let greatestDifference = Text(
    en: "Difference, most", sv: "Skillnad, mest", vi: "Chênh lệch, cao nhất")
  package static let allLengths = Text(
    en: "mean over all lengths", sv: "medel över alla längder", vi: "trung bình mọi độ dài")
  package static let allPeople = Text(en: "all people", sv: "alla personer", vi: "tất cả mọi người")

  /// A list of the most central.
  package static func first(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "the first" : "the first \(count)",
      sv: count == 1 ? "den första" : "de \(count) första", vi: "\(count) người đầu")
  }

  package static let womenMean = Text(
    en: "Women: mean", sv: "Kvinnor: medel", vi: "Nữ: trung bình")
  package static let menMean = Text(en: "Men: mean", sv: "Män: medel", vi: "Nam: trung bình")
  package static let meanDifference = Text(
    en: "Difference of means", sv: "Skillnad i medel", vi: "Chênh lệch trung bình")
  package static let womenMedian = Text(
    en: "Women: median", sv: "Kvinnor: median", vi: "Nữ: trung vị")
  package static let menMedian = Text(en: "Men: median", sv: "Män: median", vi: "Nam: trung vị")
  package static let medianDifference = Text(
    en: "Difference of medians", sv: "Skillnad i median", vi: "Chênh lệch trung vị")
  package static let seatsPerPerson = Text(
    en: "seats of those who have any", sv: "deltaganden bland dem som har några",
    vi: "số lượt của người có tham gia")

  package static let articulationPeople = Text(
    en: "without whom contacts fall apart", sv: "utan vilka kontakterna faller isär",
    vi: "thiếu họ các mối liên hệ tách rời")
  package static let articulationAttendance = Text(
    en: "without whom people and activities fall apart",
    sv: "utan vilka personer och aktiviteter faller isär",
    vi: "thiếu họ người và hoạt động tách rời")
  package static let coordinators = Text(
    en: "between two of their own", sv: "mellan två av de egna",
    vi: "giữa hai người cùng nhóm mình")
  package static let consultants = Text(
    en: "between two of one other", sv: "mellan två av en och samma annan",
    vi: "giữa hai người cùng một nhóm khác")
  package static let gateways = Text(
    en: "between their own and another", sv: "mellan de egna och en annan",
    vi: "giữa nhóm mình và nhóm khác")
  package static let liaisons = Text(
    en: "between two different others", sv: "mellan två olika andra",
    vi: "giữa hai nhóm khác nhau, không phải nhóm mình")
  package static let groupsHeading = Text(en: "Groups", sv: "Grupper", vi: "Nhóm")
  package static let linksHeading = Text(en: "Links", sv: "Länkar", vi: "Nối")
  package static let pairsCounted = Text(en: "Pairs", sv: "Par", vi: "Cặp")

  package static let twoSeatsOrMore = Text(
    en: "People with two seats or more", sv: "Personer med minst två deltaganden",
    vi: "Người có từ hai lượt tham gia")
  package static let threeSeatsOrMore = Text(
    en: "People with three seats or more", sv: "Personer med minst tre deltaganden",
    vi: "Người có từ ba lượt tham gia")
  package static let tookPartCounted = Text(
    en: "People who took part", sv: "Personer som deltagit", vi: "Người đã tham gia")
  package static let giniCoefficient = Text(
    en: "Gini coefficient", sv: "Ginikoefficient", vi: "Hệ số Gini")
  package static let mostSeatsOfOne = Text(
    en: "Most seats of one person", sv: "Flest deltaganden för en person",
    vi: "Số lượt nhiều nhất của một người")
  package static let everyoneHeading = Text(en: "All", sv: "Alla", vi: "Tất cả")

  /// Those who have as many seats as anybody.
  package static func withMostSeats(_ count: Int) -> Text {
    Text(
      en: "People with the most seats (\(count))", sv: "Personer med flest deltaganden (\(count))",
      vi: "Người có nhiều lượt nhất (\(count))")
  }

  package static let withContactsHeading = Text(
    en: "With contacts", sv: "Med kontakter", vi: "Có mối liên hệ")
  package static let ownOnlyHeading = Text(
    en: "Own gender only", sv: "Bara eget kön", vi: "Chỉ cùng giới")
  package static let undecidedHeading = Text(
    en: "Can’t be said", sv: "Kan inte sägas", vi: "Không thể nói")
  package static let shareHeading = Text(en: "Share", sv: "Andel", vi: "Tỷ lệ")
  package static let fromPhaseHeading = Text(
    en: "From phase", sv: "Från fas", vi: "Từ giai đoạn")
  package static let toPhaseHeading = Text(en: "To phase", sv: "Till fas", vi: "Đến giai đoạn")
  package static let stayedCounted = Text(
    en: "Of them again in the next", sv: "Varav åter i nästa", vi: "Trong đó lại tham gia kỳ sau")
  package static let shareOfWomenStayed = Text(
    en: "Share of the women", sv: "Andel av kvinnorna", vi: "Tỷ lệ trong số nữ")
  package static let shareOfMenStayed = Text(
    en: "Share of the men", sv: "Andel av männen", vi: "Tỷ lệ trong số nam")

  package static let leastByUnknown = Text(
    en: "Least, by the unknown", sv: "Minst, beroende på de okända",
    vi: "Thấp nhất, tùy người không rõ")
  package static let mostByUnknown = Text(
    en: "Most, by the unknown", sv: "Mest, beroende på de okända",
    vi: "Cao nhất, tùy người không rõ")
  package static let byChanceHeading = Text(
    en: "By chance", sv: "Slumpvis", vi: "Ngẫu nhiên")
  package static let deviationHeading = Text(
    en: "Standard deviation", sv: "Standardavvikelse", vi: "Độ lệch chuẩn")
  package static let lowerProbability = Text(en: "p, lower", sv: "p, nedre", vi: "p, phía dưới")
  package static let upperProbability = Text(en: "p, upper", sv: "p, övre", vi: "p, phía trên")
  package static let twoSidedProbability = Text(
    en: "p, two-sided", sv: "p, tvåsidigt", vi: "p, hai phía")
  package static let permutationsHeading = Text(
    en: "Permutations", sv: "Permutationer", vi: "Số hoán vị")

  package static let whoIsInTheMiddle = Text(
    en: "Who is in the middle", sv: "Vilka som är i mitten", vi: "Ai ở vị trí trung tâm")
  package static let howContactsAreMade = Text(
    en: "People have contact if they are tied or took part in the same activity.",
    sv: "Personer har kontakt om de har en relation eller deltagit i samma aktivitet.",
    vi: "Những người có quan hệ hoặc tham gia cùng một hoạt động thì có liên hệ với nhau.")
  package static let differenceIsOfWomen = Text(
    en: "Difference, in percentage points: women’s share on the list less their share of all "
      + "people, over what the unknown may be.",
    sv: "Skillnad, i procentenheter: kvinnornas andel på listan minus deras andel av alla "
      + "personer, över allt vad de okända kan vara.",
    vi: "Chênh lệch, tính bằng điểm phần trăm: tỷ lệ nữ trong danh sách trừ tỷ lệ nữ trong tất cả "
      + "mọi người, tùy theo những người chưa rõ giới.")
  package static let equalsShareTheLastPlaces = Text(
    en: "Where people are equally central at the end of a list, lots decide between them; the "
      + "shares are what is to be expected.",
    sv: "Där personer är lika centrala i slutet av en lista avgör lotten; andelarna är vad som är "
      + "att vänta.",
    vi: "Khi những người ở cuối danh sách có vị trí trung tâm như nhau thì bốc thăm; tỷ lệ là giá "
      + "trị kỳ vọng.")
  package static let gapsAreOfKnownGender = Text(
    en: "Of people of known gender; those who are neither women nor men stand in neither column.",
    sv: "Av personer vars kön är känt; den som är varken kvinna eller man står i ingen av "
      + "kolumnerna.",
    vi: "Tính trên những người đã rõ giới; người không phải nữ cũng không phải nam không nằm ở "
      + "cột nào.")

  /// A note on those who have no group, or several.
  package static func withoutOneGroup(sides: Int, sectors: Int) -> Text {
    Text(
      en: "Pairs count once. Left out, since they belong to none or to several: \(sides) people "
        + "by side, \(sectors) by sector.",
      sv: "Varje par räknas en gång. Utelämnade, eftersom de hör till ingen eller flera: \(sides) "
        + "personer för sida, \(sectors) för sektor.",
      vi: "Mỗi cặp tính một lần. Không tính vì không thuộc nhóm nào hoặc thuộc nhiều nhóm: "
        + "\(sides) người theo phía, \(sectors) theo khu vực.")
  }

  /// A note on contacts that somebody of unknown gender has.
  package static func contactsOfUnknownGender(_ count: Int) -> Text {
    Text(
      en: "Contacts with somebody of unknown gender, which are neither within a gender nor "
        + "across: \(count).",
      sv: "Kontakter med någon vars kön är okänt, som är varken inom ett kön eller mellan kön: "
        + "\(count).",
      vi: "Mối liên hệ với người không rõ giới, không tính là cùng giới cũng không tính là khác "
        + "giới: \(count).")
  }

  /// A note on what the E-I index can be.
  package static func eiIndexCanBe(from least: String, to greatest: String) -> Text {
    Text(
      en: "With as many contacts and people the E-I index can be from \(least) to \(greatest).",
      sv: "Med lika många kontakter och personer kan E-I-indexet vara från \(least) till "
        + "\(greatest).",
      vi: "Với số mối liên hệ và số người như vậy, chỉ số E-I có thể từ \(least) đến \(greatest).")
  }

  /// A note on how figures are compared with chance.
  package static func howChanceIsFound(count: Int, seed: UInt64) -> Text {
    Text(
      en: "By chance: genders dealt out anew over the people of known gender, while contacts and "
        + "attendance stay; all ways where they are no more than 200,000, else \(count) drawn "
        + "with seed \(seed), of which p = (b + 1)/(B + 1). Two-sided p is twice the lesser one.",
      sv: "Slumpvis: könen delas ut på nytt bland personer vars kön är känt, medan kontakter och "
        + "närvaro står kvar; alla sätt där de är högst 200 000, annars \(count) dragna med frö "
        + "\(seed), för vilka p = (b + 1)/(B + 1). Tvåsidigt p är dubbla det mindre.",
      vi: "Ngẫu nhiên: chia lại giới cho những người đã rõ giới, giữ nguyên mối liên hệ và việc "
        + "tham dự; thử mọi cách nếu không quá 200.000, nếu không thì rút \(count) lần với hạt "
        + "giống \(seed), khi đó p = (b + 1)/(B + 1). p hai phía là hai lần giá trị nhỏ hơn.")
  }
}
