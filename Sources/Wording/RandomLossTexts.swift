/// The words of which findings stand if something had been missed.
extension Text {
  package static let whichFindingsStand = Text(
    en: "Which findings stand if something is missing",
    sv: "Vilka iakttagelser som står sig om något saknas",
    vi: "Nhận xét nào vẫn đúng nếu thiếu dữ liệu")
  package static let howOftenFindingsStand = Text(
    en: "How often each finding stands", sv: "Hur ofta varje iakttagelse står sig",
    vi: "Mỗi nhận xét vẫn đúng bao nhiêu lần")

  /// A loss of ties.
  package static func lossOfTies(_ share: String) -> Text {
    Text(
      en: "\(share) of ties gone", sv: "\(share) av relationerna borta", vi: "mất \(share) quan hệ")
  }

  /// A loss of actors.
  package static func lossOfActors(_ share: String) -> Text {
    Text(
      en: "\(share) of actors gone", sv: "\(share) av aktörerna borta", vi: "mất \(share) tác nhân")
  }

  /// Who has the most ties.
  package static func hasMostTies(_ list: String) -> Text {
    Text(
      en: "most ties: \(list)", sv: "flest relationer: \(list)", vi: "nhiều quan hệ nhất: \(list)")
  }

  /// Who is most in between.
  package static func isMostBetween(_ list: String) -> Text {
    Text(
      en: "most in between: \(list)", sv: "förmedlar mest: \(list)",
      vi: "trung gian nhiều nhất: \(list)")
  }

  package static let hangsTogether = Text(
    en: "all hang together", sv: "nätverket hänger ihop",
    vi: "tất cả được nối với nhau")
  package static let doesNotHangTogether = Text(
    en: "not all hang together", sv: "nätverket hänger inte ihop",
    vi: "không phải tất cả được nối với nhau")

  /// Which actors are articulation points.
  package static func articulationPointsAre(_ list: String) -> Text {
    Text(
      en: "articulation points: \(list)", sv: "artikulationspunkter: \(list)",
      vi: "điểm khớp: \(list)")
  }

  /// The verdict on gender among people.
  package static func genderVerdictIs(_ verdict: String) -> Text {
    Text(
      en: "gender of people: \(verdict)", sv: "könsfördelning bland personer: \(verdict)",
      vi: "phân bố giới: \(verdict)")
  }

  /// The verdict on a requirement.
  package static func requirementIs(_ required: String, _ verdict: String) -> Text {
    Text(
      en: "requirement \(required): \(verdict)", sv: "kravet \(required): \(verdict)",
      vi: "yêu cầu \(required): \(verdict)")
  }

  /// Findings that stood in every sample.
  package static func alwaysStand(_ list: String) -> Text {
    Text(
      en: "Always stood: \(list).", sv: "Stod sig alltid: \(list).", vi: "Luôn đúng: \(list).")
  }

  /// Findings that mostly stood.
  package static func mostlyStand(_ list: String, _ share: String) -> Text {
    Text(
      en: "Stood at least \(share) of the times: \(list).",
      sv: "Stod sig minst \(share) av gångerna: \(list).",
      vi: "Vẫn đúng ít nhất \(share) số lần: \(list).")
  }

  /// Findings that hang on completeness, each with how often it stood in the worst case.
  package static func waver(_ list: String) -> Text {
    Text(
      en: "Hang on the tables being complete; in brackets how often each stood in the worst case: "
        + "\(list).",
      sv: "Hänger på att tabellerna är fullständiga; inom parentes hur ofta var och en stod sig i "
        + "sämsta fall: \(list).",
      vi: "Phụ thuộc vào việc bảng đầy đủ; trong ngoặc là tỷ lệ số lần còn đúng trong trường hợp "
        + "xấu nhất: \(list).")
  }

  /// How many of several stay what they are.
  package static func keptAtLeast(_ finding: String, _ share: String) -> Text {
    Text(
      en: "Stood in part, on average at least \(share) of them: \(finding).",
      sv: "Stod sig delvis, i genomsnitt minst \(share) av dem: \(finding).",
      vi: "Đúng một phần, trung bình ít nhất \(share) trong số đó: \(finding).")
  }

  /// That there is nothing to try.
  package static let nothingToLose = Text(
    en: "The view has too few ties and actors for any to be taken away.",
    sv: "Vyn har för få relationer och aktörer för att några ska kunna tas bort.",
    vi: "Góc nhìn này có quá ít quan hệ và tác nhân để có thể bỏ bớt.")

  /// How the loss was tried.
  package static func howLossIsTried(samples: Int, seed: String, actors: Int, ties: Int) -> Text {
    Text(
      en: "10, 20 and 30 per cent of \(ties) ties, then of \(actors) actors, were taken away at "
        + "random, each \(samples) times (seed \(seed)). Who shares the highest place still counts as "
        + "highest; a time that took the actors themselves away isn’t counted. Of articulation points "
        + "the mean share of those left that still are is told.",
      sv: "10, 20 och 30 procent av \(ties) relationer, sedan av \(actors) aktörer, togs bort "
        + "slumpvis, \(samples) gånger var (frö \(seed)). Den som delar högsta platsen räknas "
        + "fortfarande som högst; en gång då aktörerna själva togs bort räknas inte. För "
        + "artikulationspunkter anges hur stor andel av de kvarvarande som i genomsnitt förblir det.",
      vi:
        "Bỏ ngẫu nhiên 10, 20 và 30 phần trăm của \(ties) quan hệ, rồi của \(actors) tác nhân, mỗi "
        + "mức \(samples) lần (hạt giống \(seed)). Bên đồng hạng cao nhất vẫn được tính là cao nhất; lần "
        + "nào bỏ chính các bên ấy thì không tính. Với điểm khớp, nêu tỷ lệ trung bình của số còn lại "
        + "vẫn là điểm khớp.")
  }
}
