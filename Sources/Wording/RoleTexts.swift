/// The usual roles of people and actors; a role outside them is shown as written.
extension Text {
  /// Returns what somebody is or does in a role.
  ///
  /// - Parameter role: The word of the table, for example `official`.
  /// - Returns: The label, in lower case; the word as written where it is none of the usual ones.
  public static func label(ofRole role: String) -> Text {
    switch role {
    case "chair": Text(en: "chair", sv: "ordförande")
    case "company-representative": Text(en: "company representative", sv: "företagsföreträdare")
    case "coordinator": Text(en: "coordinator", sv: "samordnare")
    case "expert": Text(en: "expert", sv: "expert")
    case "external-party": Text(en: "external party", sv: "extern part")
    case "former-participant": Text(en: "former participant", sv: "tidigare deltagare")
    case "funder": Text(en: "funder", sv: "finansiär")
    case "host": Text(en: "host", sv: "värd")
    case "manager": Text(en: "manager", sv: "chef")
    case "official": Text(en: "official", sv: "tjänsteperson")
    case "organiser": Text(en: "organiser", sv: "arrangör")
    case "participant": Text(en: "participant", sv: "deltagare")
    case "party": Text(en: "party", sv: "part")
    case "politician": Text(en: "politician", sv: "politiker")
    case "researcher": Text(en: "researcher", sv: "forskare")
    case "signatory": Text(en: "signatory", sv: "undertecknare")
    case "speaker": Text(en: "speaker", sv: "föredragshållare")
    case "student": Text(en: "student", sv: "student")
    case "supervisor": Text(en: "supervisor", sv: "handledare")
    case "teacher": Text(en: "teacher", sv: "lärare")
    default: asWritten(role)
    }
  }
}
