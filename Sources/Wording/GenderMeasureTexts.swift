/// What the counts of a gender distribution mean.
extension MeasureText {
  package static let peopleCounted = MeasureText(
    name: .peopleCounted,
    definition: Text(
      en: "People, each once; in a group those who have a place with one of its actors or took "
        + "part in one of its activities.",
      sv: "Personer, var och en en gång; i en grupp de som hör till någon av dess aktörer eller "
        + "deltagit i någon av dess aktiviteter.",
      vi: "Số người, mỗi người tính một lần; trong một nhóm là những người thuộc một tác nhân hoặc "
        + "đã tham gia một hoạt động của nhóm."))
  package static let seatsCounted = MeasureText(
    name: .seatsCounted,
    definition: Text(
      en: "Pairs of a person and an activity that the person took part in: who took part five "
        + "times counts five times.",
      sv: "Par av en person och en aktivitet som personen deltagit i: den som deltagit fem gånger "
        + "räknas fem gånger.",
      vi: "Số cặp gồm một người và một hoạt động mà người đó tham gia: ai tham gia năm lần thì "
        + "tính năm lần."))
  package static let leadingCounted = MeasureText(
    name: .leadingRolesCounted,
    definition: Text(
      en: "Places with an actor that are stated to be leading; who leads two actors counts twice.",
      sv: "Platser hos en aktör som anges vara ledande; den som leder två aktörer räknas två "
        + "gånger.",
      vi: "Số vị trí tại tác nhân được ghi là lãnh đạo; ai lãnh đạo hai tác nhân thì tính hai "
        + "lần."))
  package static let steeringCounted = MeasureText(
    name: .steeringRolesCounted,
    definition: Text(
      en: "Roles of chairs and in steering groups, once for each person and actor or activity.",
      sv: "Roller som ordförande och i styrgrupper, en gång för varje person och aktör eller "
        + "aktivitet.",
      vi: "Số vai trò chủ tọa và trong ban chỉ đạo, tính một lần cho mỗi người và tác nhân hoặc "
        + "hoạt động."))
  package static let speakersCounted = MeasureText(
    name: .speakersCounted,
    definition: Text(
      en: "Participations in the role of a speaker.",
      sv: "Deltaganden i rollen som föredragshållare.",
      vi: "Số lượt tham gia với vai trò diễn giả."))
  package static let organisersCounted = MeasureText(
    name: .organisersCounted,
    definition: Text(
      en: "Participations in the role of an organiser.",
      sv: "Deltaganden i rollen som arrangör.",
      vi: "Số lượt tham gia với vai trò tổ chức."))
  package static let personDaysCounted = MeasureText(
    name: .personDaysCounted,
    definition: Text(
      en: "The days of every activity that is dated to the day, the first and the last included, "
        + "once for everyone who took part.",
      sv: "Dagarna för varje aktivitet som är daterad på dagen, den första och den sista "
        + "inräknade, en gång för var och en som deltog.",
      vi: "Số ngày của mỗi hoạt động có ngày cụ thể, kể cả ngày đầu và ngày cuối, tính một lần cho "
        + "mỗi người tham gia."))
  package static let tiesCounted = MeasureText(
    name: .tiesCounted,
    definition: Text(
      en: "The ends of the contacts between every two people who are tied or took part in the same "
        + "activity, however often they met.",
      sv: "Ändarna av kontakterna mellan varje två personer som har en relation eller deltagit i "
        + "samma aktivitet, hur ofta de än mötts.",
      vi: "Số đầu mối của liên hệ giữa mỗi hai người có quan hệ hoặc cùng tham gia một hoạt động, "
        + "dù họ gặp nhau bao nhiêu lần."))
  package static let firstContactsCounted = MeasureText(
    name: .firstContactsCounted,
    definition: Text(
      en: "People of whom it can be told which place or activity came before all others of theirs.",
      sv: "Personer om vilka det kan sägas vilken plats eller aktivitet som kom före alla deras "
        + "andra.",
      vi: "Số người có thể nói được vị trí hoặc hoạt động nào có trước mọi vị trí, hoạt động khác "
        + "của họ."))
  package static let womenCounted = MeasureText(
    name: .women,
    definition: Text(
      en: "How many of what is counted are held by women, as stated.",
      sv: "Hur många av det räknade som innehas av kvinnor, enligt uppgift.",
      vi: "Trong số được đếm, bao nhiêu là của nữ, theo khai báo."))
  package static let menCounted = MeasureText(
    name: .men,
    definition: Text(
      en: "How many of what is counted are held by men, as stated.",
      sv: "Hur många av det räknade som innehas av män, enligt uppgift.",
      vi: "Trong số được đếm, bao nhiêu là của nam, theo khai báo."))
  package static let otherCounted = MeasureText(
    name: .otherGender,
    definition: Text(
      en: "How many are held by people who state to be neither women nor men; never added to "
        + "either.",
      sv: "Hur många som innehas av personer som uppger att de varken är kvinnor eller män; läggs "
        + "aldrig till någondera.",
      vi: "Bao nhiêu là của người khai không phải nữ cũng không phải nam; không bao giờ cộng vào "
        + "nữ hay nam."))
  package static let undisclosedCounted = MeasureText(
    name: .undisclosedGender,
    definition: Text(
      en: "How many are held by people who preferred not to say.",
      sv: "Hur många som innehas av personer som inte velat uppge kön.",
      vi: "Bao nhiêu là của người không muốn cho biết giới tính."))
  package static let unknownGenderCounted = MeasureText(
    name: .unknownGender,
    definition: Text(
      en: "How many are held by people of whose gender nothing is known.",
      sv: "Hur många som innehas av personer om vars kön inget är känt.",
      vi: "Bao nhiêu là của người không rõ giới tính."))
  package static let womenShareCounted = MeasureText(
    name: .shareOfWomen,
    definition: Text(
      en: "Women among those whose gender is stated, and in brackets what the share may be, from "
        + "none to all of the others being women.",
      sv: "Kvinnor bland dem vars kön är angivet, och inom parentes vad andelen kan vara, från att "
        + "ingen till att alla av de övriga är kvinnor.",
      vi: "Tỷ lệ nữ trong số đã khai giới tính, và trong ngoặc là khoảng tỷ lệ có thể có, từ không "
        + "ai đến tất cả những người còn lại là nữ."))
  package static let menShareCounted = MeasureText(
    name: .shareOfMen,
    definition: Text(
      en: "Men among those whose gender is stated, and in brackets what the share may be, from "
        + "none to all of the others being men.",
      sv: "Män bland dem vars kön är angivet, och inom parentes vad andelen kan vara, från att "
        + "ingen till att alla av de övriga är män.",
      vi: "Tỷ lệ nam trong số đã khai giới tính, và trong ngoặc là khoảng tỷ lệ có thể có, từ "
        + "không ai đến tất cả những người còn lại là nam."))
}
