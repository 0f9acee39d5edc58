/// What the measures of positions are called and what they mean.
extension MeasureText {
  package static let positionShare = MeasureText(
    name: Text(
      en: "share among the most central", sv: "andel bland de mest centrala",
      vi: "tỷ lệ trong số những người trung tâm nhất"),
    definition: Text(
      en: "The share of women, and of men, on a list of the most central people. Places at its "
        + "end are shared by those who are equally central. The range is over what the unknown "
        + "may be.",
      sv: "Andelen kvinnor, och män, på en lista över de mest centrala personerna. Platser i "
        + "slutet delas av dem som är lika centrala. Spannet gäller vad de okända kan vara.",
      vi: "Tỷ lệ nữ, và nam, trong danh sách những người trung tâm nhất. Các chỗ ở cuối được "
        + "chia đều cho những người trung tâm như nhau. Khoảng giá trị tùy theo người không rõ "
        + "giới."))
  package static let positionCurve = MeasureText(
    name: Text(en: "position curve", sv: "positionskurva", vi: "đường vị trí"),
    definition: Text(
      en: "The share on the list less the share of all people, averaged over lists of every "
        + "length: above 0 if women are more frequent towards the centre.",
      sv: "Andelen på listan minus andelen av alla personer, i medeltal över listor av alla "
        + "längder: över 0 om kvinnor är vanligare mot mitten.",
      vi: "Tỷ lệ trong danh sách trừ tỷ lệ trong tất cả mọi người, lấy trung bình trên danh sách "
        + "mọi độ dài: lớn hơn 0 nếu nữ nhiều hơn ở gần trung tâm."))
  package static let brokerRoles = MeasureText(
    name: Text(en: "brokers", sv: "förmedlare", vi: "người môi giới"),
    definition: Text(
      en: "Who has contact with two people that have none with each other; the groups of the "
        + "three make the role. Each pair counts once.",
      sv: "Den som har kontakt med två personer som inte har det med varandra; de tres grupper "
        + "avgör rollen. Varje par räknas en gång.",
      vi: "Người có liên hệ với hai người không liên hệ với nhau; nhóm của ba người quyết định "
        + "vai trò. Mỗi cặp tính một lần."))
  package static let seatGini = MeasureText(
    name: Text(en: "Gini coefficient", sv: "Ginikoefficient", vi: "hệ số Gini"),
    definition: Text(
      en: "Half the mean difference between the seats of two people, as a share of the mean; of "
        + "those who have seats. 0 if all have as many.",
      sv: "Halva den genomsnittliga skillnaden i deltaganden mellan två personer, som andel av "
        + "medelvärdet; bland dem som deltagit. 0 om alla har lika många.",
      vi: "Một nửa chênh lệch trung bình về số lượt giữa hai người, chia cho giá trị trung bình; "
        + "tính trên những người có tham gia. Bằng 0 nếu mọi người có số lượt như nhau."))
  package static let ownGenderOnly = MeasureText(
    name: Text(
      en: "contacts with own gender only", sv: "kontakter bara med eget kön",
      vi: "chỉ liên hệ với người cùng giới"),
    definition: Text(
      en: "The share of the women (men) with contacts who have them with women (men) only. The "
        + "range is over what contacts of unknown gender may be.",
      sv: "Andelen av kvinnorna (männen) med kontakter som bara har dem med kvinnor (män). "
        + "Spannet gäller vad kontakter av okänt kön kan vara.",
      vi: "Tỷ lệ nữ (nam) có mối liên hệ mà chỉ liên hệ với nữ (nam). Khoảng giá trị tùy theo "
        + "giới của những mối liên hệ không rõ."))
  package static let egoDensity = MeasureText(
    name: Text(
      en: "density among contacts", sv: "täthet bland kontakter",
      vi: "mật độ giữa các mối liên hệ"),
    definition: Text(
      en: "The share of the pairs of a person’s contacts who have contact themselves.",
      sv: "Andelen av paren bland en persons kontakter som har kontakt med varandra.",
      vi: "Tỷ lệ các cặp trong số mối liên hệ của một người có liên hệ với nhau."))
  package static let genderEIIndex = MeasureText(
    name: Text(
      en: "E-I index of gender", sv: "E-I-index för kön", vi: "chỉ số E-I theo giới"),
    definition: Text(
      en: "Contacts across genders less those within, divided by both: −1 if all are within, 1 if "
        + "all are across. 0 is not neutral: compare it with what it is by chance.",
      sv: "Kontakter mellan kön minus inom kön, delat med båda: −1 om alla är inom, 1 om alla är "
        + "mellan. 0 är inte neutralt: jämför med vad det är slumpvis.",
      vi: "Mối liên hệ khác giới trừ cùng giới, chia cho tổng hai loại: −1 nếu tất cả cùng giới, "
        + "1 nếu tất cả khác giới. 0 không phải là trung tính: hãy so với giá trị ngẫu nhiên."))
  package static let genderAssortativity = MeasureText(
    name: Text(
      en: "assortativity of gender", sv: "assortativitet för kön", vi: "hệ số tương hợp theo giới"),
    definition: Text(
      en: "The share of contacts within genders beyond what the numbers of contacts of each give, "
        + "divided by the most that it could be: 1 if all are within.",
      sv: "Andelen kontakter inom kön utöver vad könens antal kontakter ger, delad med det mesta "
        + "den kunde vara: 1 om alla är inom.",
      vi: "Tỷ lệ mối liên hệ cùng giới vượt mức mà số mối liên hệ của mỗi giới cho thấy, chia "
        + "cho mức lớn nhất có thể: 1 nếu tất cả cùng giới."))
  package static let womenColeman = MeasureText(
    name: Text(
      en: "Coleman homophily of women", sv: "Colemans homofili för kvinnor",
      vi: "độ đồng giới Coleman của nữ"),
    definition: colemanDefinition)
  package static let menColeman = MeasureText(
    name: Text(
      en: "Coleman homophily of men", sv: "Colemans homofili för män",
      vi: "độ đồng giới Coleman của nam"),
    definition: colemanDefinition)
  package static let meetingsOfOneGender = MeasureText(
    name: Text(
      en: "meetings of the same gender", sv: "möten inom samma kön", vi: "cuộc gặp cùng giới"),
    definition: Text(
      en: "The share of meetings at activities that are between two of the same gender. A meeting "
        + "counts 1/(d − 1) where d people are present.",
      sv: "Andelen möten på aktiviteter som är mellan två av samma kön. Ett möte räknas 1/(d − 1) "
        + "där d personer är närvarande.",
      vi: "Tỷ lệ các cuộc gặp tại hoạt động là giữa hai người cùng giới. Mỗi cuộc gặp tính 1/(d "
        + "− 1) khi có d người tham dự."))

  private static let colemanDefinition = Text(
    en: "How far a gender’s contacts stay within it beyond chance: 0 by chance, 1 if all do, −1 "
      + "if none does.",
    sv: "Hur långt ett köns kontakter stannar inom det utöver slumpen: 0 slumpvis, 1 om alla gör "
      + "det, −1 om ingen gör det.",
    vi: "Các mối liên hệ của một giới nằm trong giới đó vượt mức ngẫu nhiên bao nhiêu: 0 là ngẫu "
      + "nhiên, 1 nếu tất cả, −1 nếu không có.")
}
