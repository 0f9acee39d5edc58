/// What the single figures of positions mean.
extension MeasureText {
  package static let leastDifference = MeasureText(
    name: .leastDifference,
    definition: Text(
      en: "Women’s share on the list less their share of all people, at the least that the unknown "
        + "allow.",
      sv: "Kvinnornas andel på listan minus deras andel av alla personer, som minst av vad de "
        + "okända tillåter.",
      vi: "Tỷ lệ nữ trong danh sách trừ tỷ lệ nữ trong tất cả mọi người, mức thấp nhất mà phần "
        + "không rõ cho phép."))
  package static let greatestDifference = MeasureText(
    name: .greatestDifference,
    definition: Text(
      en: "Women’s share on the list less their share of all people, at the most that the unknown "
        + "allow.",
      sv: "Kvinnornas andel på listan minus deras andel av alla personer, som mest av vad de "
        + "okända tillåter.",
      vi: "Tỷ lệ nữ trong danh sách trừ tỷ lệ nữ trong tất cả mọi người, mức cao nhất mà phần "
        + "không rõ cho phép."))
  package static let womenMean = MeasureText(
    name: .womenMean,
    definition: Text(
      en: "The mean of the measure over the women.",
      sv: "Måttets medelvärde för kvinnorna.",
      vi: "Giá trị trung bình của chỉ số trên số nữ."))
  package static let menMean = MeasureText(
    name: .menMean,
    definition: Text(
      en: "The mean of the measure over the men.",
      sv: "Måttets medelvärde för männen.",
      vi: "Giá trị trung bình của chỉ số trên số nam."))
  package static let meanDifference = MeasureText(
    name: .meanDifference,
    definition: Text(
      en: "The women’s mean less the men’s.",
      sv: "Kvinnornas medelvärde minus männens.",
      vi: "Trung bình của nữ trừ trung bình của nam."))
  package static let womenMedian = MeasureText(
    name: .womenMedian,
    definition: Text(
      en: "The median of the measure over the women: half of them have less, half more.",
      sv: "Måttets median för kvinnorna: hälften har mindre, hälften mer.",
      vi: "Trung vị của chỉ số trên số nữ: một nửa thấp hơn, một nửa cao hơn."))
  package static let menMedian = MeasureText(
    name: .menMedian,
    definition: Text(
      en: "The median of the measure over the men: half of them have less, half more.",
      sv: "Måttets median för männen: hälften har mindre, hälften mer.",
      vi: "Trung vị của chỉ số trên số nam: một nửa thấp hơn, một nửa cao hơn."))
  package static let medianDifference = MeasureText(
    name: .medianDifference,
    definition: Text(
      en: "The women’s median less the men’s.",
      sv: "Kvinnornas median minus männens.",
      vi: "Trung vị của nữ trừ trung vị của nam."))
  package static let seatsPerPerson = MeasureText(
    name: .seatsPerPerson,
    definition: Text(
      en: "How many activities a person took part in, of those who took part in any.",
      sv: "Hur många aktiviteter en person deltagit i, bland dem som deltagit i någon.",
      vi: "Số hoạt động một người đã tham gia, trong số những người có tham gia."))
  package static let articulationPeople = MeasureText(
    name: .articulationPeople,
    definition: Text(
      en: "People without whom a piece of the network of contacts falls apart.",
      sv: "Personer utan vilka en del av kontaktnätet faller isär.",
      vi: "Những người mà thiếu họ thì một thành phần của mạng liên hệ bị chia cắt."))
  package static let articulationAttendance = MeasureText(
    name: .articulationAttendance,
    definition: Text(
      en: "People without whom a piece of the network of people and activities falls apart.",
      sv: "Personer utan vilka en del av nätverket av personer och aktiviteter faller isär.",
      vi: "Những người mà thiếu họ thì một thành phần của mạng người và hoạt động bị chia cắt."))
  package static let coordinatorRole = MeasureText(
    name: .coordinators,
    definition: Text(
      en: "Brokers, and the pairs they link, where all three belong to one group.",
      sv: "Förmedlare, och paren de länkar, där alla tre hör till en grupp.",
      vi: "Người môi giới, và các cặp họ nối, khi cả ba thuộc một nhóm."))
  package static let consultantRole = MeasureText(
    name: .consultants,
    definition: Text(
      en: "Brokers, and the pairs they link, where the two belong to one group and the broker to "
        + "another.",
      sv: "Förmedlare, och paren de länkar, där de två hör till en grupp och förmedlaren till en "
        + "annan.",
      vi: "Người môi giới, và các cặp họ nối, khi hai người thuộc một nhóm và người môi giới thuộc "
        + "nhóm khác."))
  package static let gatewayRole = MeasureText(
    name: .gateways,
    definition: Text(
      en: "Brokers, and the pairs they link, where one of the two is of the broker’s group and the "
        + "other isn’t.",
      sv: "Förmedlare, och paren de länkar, där en av de två är av förmedlarens grupp och den "
        + "andra inte.",
      vi: "Người môi giới, và các cặp họ nối, khi một trong hai người cùng nhóm với người môi giới "
        + "còn người kia thì không."))
  package static let liaisonRole = MeasureText(
    name: .liaisons,
    definition: Text(
      en: "Brokers, and the pairs they link, where the three belong to three groups.",
      sv: "Förmedlare, och paren de länkar, där de tre hör till tre grupper.",
      vi: "Người môi giới, và các cặp họ nối, khi ba người thuộc ba nhóm."))
  package static let brokeredPairs = MeasureText(
    name: .pairsCounted,
    definition: Text(
      en: "Pairs without contact that somebody links, each counted by the gender of who links it.",
      sv: "Par utan kontakt som någon länkar samman, räknade efter könet hos den som länkar.",
      vi: "Số cặp không liên hệ trực tiếp mà có người nối, tính theo giới của người nối."))
  package static let tookPart = MeasureText(
    name: .tookPartCounted,
    definition: Text(
      en: "People who took part in at least one activity, each once.",
      sv: "Personer som deltagit i minst en aktivitet, var och en en gång.",
      vi: "Số người đã tham gia ít nhất một hoạt động, mỗi người tính một lần."))
  package static let twoSeatsOrMore = MeasureText(
    name: .twoSeatsOrMore,
    definition: Text(
      en: "People who took part in at least two activities.",
      sv: "Personer som deltagit i minst två aktiviteter.",
      vi: "Số người đã tham gia ít nhất hai hoạt động."))
  package static let threeSeatsOrMore = MeasureText(
    name: .threeSeatsOrMore,
    definition: Text(
      en: "People who took part in at least three activities.",
      sv: "Personer som deltagit i minst tre aktiviteter.",
      vi: "Số người đã tham gia ít nhất ba hoạt động."))
  package static let mostSeatsOfOne = MeasureText(
    name: .mostSeatsOfOne,
    definition: Text(
      en: "How many activities the person took part in who took part in most.",
      sv: "Hur många aktiviteter den person deltagit i som deltagit i flest.",
      vi: "Số hoạt động của người tham gia nhiều nhất."))
  package static let everyone = MeasureText(
    name: .everyoneHeading,
    definition: Text(
      en: "The figure of all who took part, whatever their gender.",
      sv: "Siffran för alla som deltagit, oavsett kön.",
      vi: "Con số của tất cả những người tham gia, bất kể giới tính."))
  package static let withContacts = MeasureText(
    name: .withContactsHeading,
    definition: Text(
      en: "People of the gender who have contact with anybody.",
      sv: "Personer av könet som har kontakt med någon.",
      vi: "Số người thuộc giới đó có liên hệ với ai đó."))
  package static let ownOnly = MeasureText(
    name: .ownOnlyHeading,
    definition: Text(
      en: "How many of them certainly have contact with nobody of another gender.",
      sv: "Hur många av dem som säkert inte har kontakt med någon av annat kön.",
      vi: "Trong đó, bao nhiêu người chắc chắn không liên hệ với ai khác giới."))
  package static let undecidedContacts = MeasureText(
    name: .undecidedHeading,
    definition: Text(
      en: "How many of them have contact with nobody known to be of another gender, but with "
        + "somebody of unknown gender.",
      sv: "Hur många av dem som inte har kontakt med någon av känt annat kön, men med någon av "
        + "okänt.",
      vi: "Trong đó, bao nhiêu người không liên hệ với ai đã rõ là khác giới nhưng có liên hệ với "
        + "người không rõ giới."))
  package static let shareOfThese = MeasureText(
    name: .shareHeading,
    definition: Text(
      en: "Those with their own gender only, divided by those with contacts; in brackets what it "
        + "may be by the unknown.",
      sv: "De med bara eget kön, delat med dem med kontakter; inom parentes vad det kan vara "
        + "beroende på de okända.",
      vi: "Số chỉ liên hệ với người cùng giới chia cho số có liên hệ; trong ngoặc là khoảng có thể "
        + "tùy phần không rõ."))
  package static let stayedCounted = MeasureText(
    name: .stayedCounted,
    definition: Text(
      en: "How many of them took part in the phase after it as well.",
      sv: "Hur många av dem som deltog även i nästa fas.",
      vi: "Trong đó, bao nhiêu người cũng tham gia giai đoạn sau."))
  package static let womenStayed = MeasureText(
    name: .shareOfWomenStayed,
    definition: Text(
      en: "Of the women who took part in the earlier phase, the share who took part in the later "
        + "as well; in brackets what it may be by the unknown.",
      sv: "Av kvinnorna som deltog i den tidigare fasen, andelen som deltog även i den senare; "
        + "inom parentes vad den kan vara beroende på de okända.",
      vi: "Trong số nữ tham gia giai đoạn trước, tỷ lệ cũng tham gia giai đoạn sau; trong ngoặc là "
        + "khoảng có thể tùy phần không rõ."))
  package static let menStayed = MeasureText(
    name: .shareOfMenStayed,
    definition: Text(
      en: "Of the men who took part in the earlier phase, the share who took part in the later as "
        + "well; in brackets what it may be by the unknown.",
      sv: "Av männen som deltog i den tidigare fasen, andelen som deltog även i den senare; inom "
        + "parentes vad den kan vara beroende på de okända.",
      vi: "Trong số nam tham gia giai đoạn trước, tỷ lệ cũng tham gia giai đoạn sau; trong ngoặc "
        + "là khoảng có thể tùy phần không rõ."))
  package static let contactsOfGender = MeasureText(
    name: .genderHeading,
    definition: Text(
      en: "In the row of one gender and the column of another, how many contacts are between the "
        + "two; those within a gender count once.",
      sv: "I ett köns rad och ett annats kolumn, hur många kontakter det är mellan de två; de inom "
        + "ett kön räknas en gång.",
      vi: "Ở hàng của một giới và cột của một giới, số mối liên hệ giữa hai giới đó; liên hệ trong "
        + "cùng một giới tính một lần."))
  package static let leastByUnknown = MeasureText(
    name: .leastByUnknown,
    definition: Text(
      en: "The least that the figure can be, whatever the unknown genders are.",
      sv: "Det minsta siffran kan vara, vad de okända könen än är.",
      vi: "Mức thấp nhất của con số, dù giới tính không rõ là gì."))
  package static let mostByUnknown = MeasureText(
    name: .mostByUnknown,
    definition: Text(
      en: "The most that the figure can be, whatever the unknown genders are.",
      sv: "Det mesta siffran kan vara, vad de okända könen än är.",
      vi: "Mức cao nhất của con số, dù giới tính không rõ là gì."))
  package static let meanByChance = MeasureText(
    name: .byChanceHeading,
    definition: Text(
      en: "The mean of the figure over the permutations: the known genders dealt out anew, "
        + "contacts and attendance as they are.",
      sv: "Siffrans medelvärde över permutationerna: de kända könen utdelade på nytt, kontakter "
        + "och närvaro som de är.",
      vi: "Giá trị trung bình của con số qua các hoán vị: chia lại các giới tính đã rõ, giữ nguyên "
        + "liên hệ và sự tham dự."))
  package static let deviationByChance = MeasureText(
    name: .deviationHeading,
    definition: Text(
      en: "The standard deviation of the figure over the permutations.",
      sv: "Siffrans standardavvikelse över permutationerna.",
      vi: "Độ lệch chuẩn của con số qua các hoán vị."))
  package static let lowerProbability = MeasureText(
    name: .lowerProbability,
    definition: Text(
      en: "The share of the permutations in which the figure is as low or lower, the observed one "
        + "counted in unless all were tried.",
      sv: "Andelen av permutationerna där siffran är lika låg eller lägre, den observerade "
        + "inräknad om inte alla prövats.",
      vi: "Tỷ lệ hoán vị mà con số thấp bằng hoặc thấp hơn, tính cả giá trị quan sát nếu không thử "
        + "hết."))
  package static let upperProbability = MeasureText(
    name: .upperProbability,
    definition: Text(
      en: "The share of the permutations in which the figure is as high or higher, the observed "
        + "one counted in unless all were tried.",
      sv: "Andelen av permutationerna där siffran är lika hög eller högre, den observerade "
        + "inräknad om inte alla prövats.",
      vi: "Tỷ lệ hoán vị mà con số cao bằng hoặc cao hơn, tính cả giá trị quan sát nếu không thử "
        + "hết."))
  package static let twoSidedProbability = MeasureText(
    name: .twoSidedProbability,
    definition: Text(
      en: "Twice the smaller of the two, and 1 at the most.",
      sv: "Två gånger den mindre av de två, och 1 som mest.",
      vi: "Hai lần giá trị nhỏ hơn trong hai giá trị, tối đa là 1."))
  package static let permutations = MeasureText(
    name: .permutationsHeading,
    definition: Text(
      en: "How many permutations were drawn, or tried if all were.",
      sv: "Hur många permutationer som drogs, eller prövades om alla var med.",
      vi: "Số hoán vị được rút ra, hoặc được thử nếu đã thử hết."))
}
