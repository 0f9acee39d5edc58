extension MeasureText {
  package static let genderShare = MeasureText(
    name: Text(
      en: "share of women, share of men", sv: "andel kvinnor, andel män", vi: "tỷ lệ nữ, tỷ lệ nam"),
    definition: Text(
      en: "The share among those whose gender is stated. The lowest and the highest share are of "
        + "everyone: with none and with all of the unknown counted in.",
      sv: "Andelen bland dem vars kön är uppgivet. Lägsta och högsta andel är av alla: med ingen "
        + "respektive samtliga av de okända medräknade.",
      vi: "Tỷ lệ trong số những người đã nêu giới tính. Tỷ lệ thấp nhất và cao nhất tính "
        + "trên tất cả: khi không ai và khi tất cả những người không rõ được tính vào."))
  package static let genderVerdict = MeasureText(
    name: Text(en: "even distribution", sv: "jämn könsfördelning", vi: "phân bố cân bằng"),
    definition: Text(
      en: "Even if women and men are each from 40 to 60 per cent, dominated if one of them is over "
        + "60 per cent; decided only where that holds whatever the unknown are. Where many are "
        + "neither women nor men it may be neither even nor dominated.",
      sv: "Jämn om kvinnor och män är 40–60 procent var, dominerad om endera är över 60 procent; "
        + "avgörs bara när det gäller vad de okända än är. Där många är varken kvinnor eller män kan "
        + "den vara varken jämn eller dominerad.",
      vi: "Cân bằng nếu nữ và nam mỗi bên từ 40 đến 60 phần trăm, có bên chiếm ưu thế nếu "
        + "một bên trên 60 phần trăm; chỉ kết luận khi điều đó đúng dù những người không rõ "
        + "thuộc giới nào. Khi nhiều người không phải nữ cũng không phải nam, phân bố có thể "
        + "không cân bằng cũng không có bên nào chiếm ưu thế."))
}

/// The words of a gender distribution.
extension Text {
  package static let genderDistribution = Text(
    en: "Gender distribution", sv: "Könsfördelning", vi: "Phân bố giới")
  package static let women = Text(en: "Women", sv: "Kvinnor", vi: "Nữ")
  package static let men = Text(en: "Men", sv: "Män", vi: "Nam")
  package static let otherGender = Text(en: "Other", sv: "Annat", vi: "Khác")
  package static let undisclosedGender = Text(
    en: "Not disclosed", sv: "Vill ej uppge", vi: "Không muốn nêu")
  package static let unknownGender = Text(en: "Unknown", sv: "Okänt", vi: "Không rõ")
  package static let shareOfWomen = Text(en: "Share of women", sv: "Andel kvinnor", vi: "Tỷ lệ nữ")
  package static let shareOfMen = Text(en: "Share of men", sv: "Andel män", vi: "Tỷ lệ nam")
  package static let verdict = Text(en: "Verdict", sv: "Bedömning", vi: "Kết luận")
  package static let counted = Text(en: "Counted", sv: "Räknat", vi: "Đối tượng đếm")

  package static let peopleCounted = Text(en: "People", sv: "Personer", vi: "Người")
  package static let seatsCounted = Text(en: "Seats", sv: "Deltaganden", vi: "Lượt tham gia")
  package static let leadingRolesCounted = Text(
    en: "Leading roles", sv: "Ledande roller", vi: "Vai trò lãnh đạo")

  package static let actorHeading = Text(en: "Actor", sv: "Aktör", vi: "Tác nhân")
  package static let sectorHeading = Text(en: "Sector", sv: "Sektor", vi: "Khu vực")
  package static let countryHeading = Text(en: "Country", sv: "Land", vi: "Nước")
  package static let sideHeading = Text(en: "Side", sv: "Sida", vi: "Phía")
  package static let activityHeading = Text(en: "Activity", sv: "Aktivitet", vi: "Hoạt động")
  package static let phaseHeading = Text(en: "Phase", sv: "Fas", vi: "Giai đoạn")
  package static let genderHeading = Text(en: "Gender", sv: "Kön", vi: "Giới tính")

  package static let genderByActor = Text(en: "by actor", sv: "per aktör", vi: "theo tác nhân")
  package static let genderBySector = Text(en: "by sector", sv: "per sektor", vi: "theo khu vực")
  package static let genderByCountry = Text(en: "by country", sv: "per land", vi: "theo nước")
  package static let genderBySide = Text(en: "by side", sv: "per sida", vi: "theo phía")
  package static let genderByActivity = Text(
    en: "by activity", sv: "per aktivitet", vi: "theo hoạt động")
  package static let genderByPhase = Text(en: "by phase", sv: "per fas", vi: "theo giai đoạn")

  package static let genderIsEven = Text(en: "even", sv: "jämn", vi: "cân bằng")
  package static let genderIsWomenDominated = Text(
    en: "women-dominated", sv: "kvinnodominerad", vi: "nữ chiếm ưu thế")
  package static let genderIsMenDominated = Text(
    en: "men-dominated", sv: "mansdominerad", vi: "nam chiếm ưu thế")
  package static let genderIsNeither = Text(
    en: "neither even nor dominated", sv: "varken jämn eller dominerad",
    vi: "không cân bằng cũng không có bên nào chiếm ưu thế")
  package static let nobody = Text(en: "nobody", sv: "ingen", vi: "không có ai")
  package static let tooSmallToBeEven = Text(
    en: "too small to be even", sv: "för få för jämn fördelning", vi: "quá ít để có thể cân bằng")

  /// The verdict on a group of which too many are of unknown gender.
  package static func genderIsUndecided(unknown: Int) -> Text {
    Text(
      en: "can’t be decided: \(unknown) unknown",
      sv: "kan inte avgöras: \(unknown) \(unknown == 1 ? "okänd" : "okända")",
      vi: "không thể kết luận: \(unknown) không rõ")
  }

  /// What the genders were taken from, in the network's own words where they aren't the usual ones.
  package static func genderBasis(_ basis: String?) -> Text {
    guard let basis else {
      return Text(
        en: "The network doesn’t say what gender was taken from.",
        sv: "Nätverket säger inte vad uppgifterna om kön bygger på.",
        vi: "Mạng lưới không cho biết giới tính được lấy từ đâu.")
    }
    let label =
      switch basis {
      case "legal sex": Text(en: "legal sex", sv: "juridiskt kön", vi: "giới tính pháp lý")
      case "self-stated":
        Text(
          en: "as people stated it", sv: "vad personerna själva uppgett",
          vi: "điều mỗi người tự nêu")
      case "assigned by the coder":
        Text(
          en: "assigned by the coder", sv: "kodarens bedömning",
          vi: "do người nhập dữ liệu xác định")
      default: asWritten(basis)
      }
    return Text(
      en: "Gender is: \(label.english).", sv: "Kön avser: \(label.swedish).",
      vi: "Giới tính là: \(label.vietnamese).")
  }

  package static let howGenderIsCounted = Text(
    en: "People count once, seats once for each activity, leading roles once for each actor.",
    sv: "Personer räknas en gång, deltaganden en gång per aktivitet, ledande roller en gång per "
      + "aktör.",
    vi: "Mỗi người tính một lần, lượt tham gia một lần cho mỗi hoạt động, vai trò lãnh đạo "
      + "một lần cho mỗi tác nhân.")

  package static let peopleMayCountTwice = Text(
    en: "Someone with places in two groups counts in both.",
    sv: "Den som hör till två grupper räknas i båda.",
    vi: "Người thuộc hai nhóm được tính ở cả hai.")

  package static let phasesCountThoseWhoTookPart = Text(
    en: "A phase’s row here counts those who took part in its activities; a phase seen by itself "
      + "counts all who may have been there then.",
    sv: "Här räknas för varje fas de som deltog i dess aktiviteter; ses en fas för sig räknas alla "
      + "som kan ha varit med då.",
    vi: "Hàng của một giai đoạn ở đây tính những người tham gia các hoạt động của giai "
      + "đoạn; khi xem riêng một giai đoạn thì tính tất cả những ai có thể đã có mặt lúc "
      + "đó.")
  package static let allWhoMayHaveBeenThereCount = Text(
    en: "All who may have been there at the time count, even where dates are unknown, and not only "
      + "those who took part in an activity.",
    sv: "Alla som kan ha varit med under tiden räknas, även där datum är okända, och inte bara de "
      + "som deltog i någon aktivitet.",
    vi: "Tính tất cả những ai có thể đã có mặt trong thời gian đó, kể cả khi không rõ "
      + "ngày, chứ không chỉ những người tham gia một hoạt động.")

  /// A note on affiliations that don't say whether they are leading.
  package static func leadingNotStated(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 affiliation doesn’t say whether the role is a leading one and isn’t counted as leading."
        : "\(count) affiliations don’t say whether the role is a leading one and aren’t counted as "
          + "leading.",
      sv: count == 1
        ? "1 tillhörighet anger inte om rollen är ledande och räknas inte som ledande."
        : "\(count) tillhörigheter anger inte om rollen är ledande och räknas inte som ledande.",
      vi: "\(count) tư cách thành viên không nêu vai trò có phải lãnh đạo hay không và không "
        + "được tính là lãnh đạo.")
  }
}
