/// The usual roles of people and actors; a role outside them is shown as written.
extension Text {
  /// Returns what somebody is or does in a role.
  ///
  /// - Parameter role: The word of the table, for example `official`.
  /// - Returns: The label, in lower case; the word as written where it is none of the usual ones.
  public static func label(ofRole role: String) -> Text {
    switch role {
    case "accountable-organisation":
      Text(
        en: "accountable organisation", sv: "ansvarig organisation",
        vi: "tổ chức chịu trách nhiệm")
    case "chair": Text(en: "chair", sv: "ordförande", vi: "chủ tọa")
    case "company-representative":
      Text(en: "company representative", sv: "företagsföreträdare", vi: "đại diện doanh nghiệp")
    case "coordinator": Text(en: "coordinator", sv: "samordnare", vi: "điều phối viên")
    case "expert": Text(en: "expert", sv: "expert", vi: "chuyên gia")
    case "extending-organisation":
      Text(
        en: "extending organisation", sv: "förmedlande organisation", vi: "tổ chức chuyển tiếp vốn")
    case "external-party": Text(en: "external party", sv: "extern part", vi: "bên ngoài")
    case "former-participant":
      Text(en: "former participant", sv: "tidigare deltagare", vi: "người từng tham gia")
    case "funder": Text(en: "funder", sv: "finansiär", vi: "nhà tài trợ")
    case "host": Text(en: "host", sv: "värd", vi: "chủ nhà")
    case "implementing-organisation":
      Text(
        en: "implementing organisation", sv: "genomförande organisation", vi: "tổ chức thực hiện")
    case "manager": Text(en: "manager", sv: "chef", vi: "người quản lý")
    case "official": Text(en: "official", sv: "tjänsteperson", vi: "cán bộ")
    case "organiser": Text(en: "organiser", sv: "arrangör", vi: "người tổ chức")
    case "participant": Text(en: "participant", sv: "deltagare", vi: "người tham gia")
    case "party": Text(en: "party", sv: "part", vi: "bên tham gia")
    case "politician": Text(en: "politician", sv: "politiker", vi: "chính khách")
    case "researcher": Text(en: "researcher", sv: "forskare", vi: "nhà nghiên cứu")
    case "signatory": Text(en: "signatory", sv: "undertecknare", vi: "người ký")
    case "speaker": Text(en: "speaker", sv: "föredragshållare", vi: "diễn giả")
    case "student": Text(en: "student", sv: "student", vi: "sinh viên")
    case "supervisor": Text(en: "supervisor", sv: "handledare", vi: "người hướng dẫn")
    case "teacher": Text(en: "teacher", sv: "lärare", vi: "giảng viên")
    default: asWritten(role)
    }
  }
}
