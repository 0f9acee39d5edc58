/// The words for what a network doesn't hold.
extension Text {
  /// Which sectors no actor is stated to belong to.
  ///
  /// - Parameters:
  ///   - list: The sectors.
  ///   - unknown: Of how many actors the sector is unknown.
  /// - Returns: A sentence, and a second one if some sectors are unknown.
  package static func absentSectors(_ list: Text, unknown: Int) -> Text {
    let actors = Report.counted(unknown, .actors)
    let rest =
      unknown == 0
      ? asWritten("")
      : Text(
        en: " The sector of \(actors.english) isn’t known.",
        sv: " För \(actors.swedish) är sektorn inte känd.",
        vi: " Không rõ khu vực của \(actors.vietnamese).")
    return Text(
      en: "Sectors that no actor is stated to belong to: \(list.english).\(rest.english)",
      sv: "Sektorer som ingen aktör anges höra till: \(list.swedish).\(rest.swedish)",
      vi: "Khu vực không có tác nhân nào được ghi: \(list.vietnamese).\(rest.vietnamese)")
  }

  /// That nobody in a view has a tie.
  ///
  /// - Parameter subject: How many there are.
  /// - Returns: A sentence.
  package static func nothingIsJoined(_ subject: Text) -> Text {
    Text(
      en: "The view holds \(subject.english) and no ties, so that nothing is joined.",
      sv: "Vyn innehåller \(subject.swedish) och inga relationer, så inget är förbundet.",
      vi: "Góc nhìn này có \(subject.vietnamese) và không có quan hệ nào, nên không có gì được "
        + "nối.")
  }

  /// That there is nobody whom the only one could leave behind.
  package static let nobodyElseIsThere = Text(
    en: "There is only one here, so that its loss can part nobody.",
    sv: "Här finns bara en, så dess bortfall kan inte skilja några åt.",
    vi: "Ở đây chỉ có một bên, nên mất bên đó không thể chia rẽ ai.")

  /// Why a requirement of each side is missing.
  package static let isAbsentOnOneSide = Text(
    en: "none on at least one side", sv: "ingen på minst en av sidorna",
    vi: "ít nhất một phía không có")

  /// Which phases have no known start or no known end.
  package static func undatedPhases(_ list: Text) -> Text {
    Text(
      en: "Phases without a known start or end: \(list.english).",
      sv: "Faser utan känd början eller känt slut: \(list.swedish).",
      vi: "Giai đoạn không rõ ngày bắt đầu hoặc kết thúc: \(list.vietnamese).")
  }
}
