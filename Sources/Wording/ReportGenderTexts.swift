/// What the report says of the gender distribution.
extension Text.Report {
  /// The network holds no people.
  package static let noPeople = Text(
    en: "The network names no people, so that their gender distribution isn't known.",
    sv: "Nätverket innehåller inga personer, så könsfördelningen är inte känd.")

  /// The people, each once.
  package static let people = Text(en: "people", sv: "personer")
  /// Participations by people.
  package static let seats = Text(en: "seats at activities", sv: "deltaganden i aktiviteter")
  /// Leading roles.
  package static let leading = Text(en: "leading roles", sv: "ledande roller")

  /// How many people are of which gender.
  ///
  /// - Parameters:
  ///   - total: How many people there are.
  ///   - women: How many are women.
  ///   - men: How many are men.
  ///   - other: How many are neither.
  ///   - unstated: Of how many the gender isn't stated.
  /// - Returns: A sentence.
  package static func people(
    _ total: Int, women: Int, men: Int, other: Int, unstated: Int
  ) -> Text {
    var parts = [
      Text(
        en: "\(women) \(women == 1 ? "is a woman" : "are women")",
        sv: "\(women) \(women == 1 ? "kvinna" : "kvinnor")"),
      Text(en: "\(men) \(men == 1 ? "a man" : "men")", sv: "\(men) \(men == 1 ? "man" : "män")"),
    ]
    if other > 0 { parts.append(Text(en: "\(other) of other gender", sv: "\(other) av annat kön")) }
    let list = list(parts)
    let rest =
      unstated == 0
      ? Text(en: ".", sv: ".")
      : Text(
        en: "; of \(unstated) the gender isn't known.", sv: "; för \(unstated) är könet inte känt.")
    return Text(
      en: "Of \(counted(total, .people).english), \(list.english)\(rest.english)",
      sv: "Av \(counted(total, .people).swedish) är \(list.swedish)\(rest.swedish)")
  }

  /// What share women have of something, and what that amounts to.
  ///
  /// - Parameters:
  ///   - what: What they have a share of.
  ///   - count: How many there are of it.
  ///   - share: The share, a percentage or a range of them.
  ///   - verdict: The verdict, in a word.
  /// - Returns: A sentence.
  package static func womenShare(of what: Text, count: Int, share: Text, verdict: Text) -> Text {
    Text(
      en: "Women's share of \(count) \(what.english): \(share.english) – \(verdict.english).",
      sv: "Kvinnornas andel av \(count) \(what.swedish): \(share.swedish) – \(verdict.swedish).")
  }

  /// How to read the drawn range.
  package static let barKey = Text(
    en: "The line reaches from the share if nobody of unknown gender is a woman to the share if "
      + "all of them are. Only if it lies wholly within the shaded band can women be said to be "
      + "40 to 60 per cent; the same must hold for men.",
    sv: "Linjen går från andelen om ingen av dem vars kön är okänt är kvinna till andelen om alla "
      + "är det. Bara om den ligger helt inom det skuggade fältet är kvinnorna säkert 40 till "
      + "60 procent; detsamma måste gälla männen.")

  /// What the bases of a person's gender are called.
  ///
  /// - Parameter basis: The network's own words.
  /// - Returns: The label; the words as written where they are others.
  package static func label(ofGenderBasis basis: String) -> Text {
    switch basis {
    case "self-stated":
      Text(en: "as people state it themselves", sv: "enligt personernas egen uppgift")
    case "legal sex": Text(en: "legal sex", sv: "juridiskt kön")
    case "assigned by the coder":
      Text(
        en: "as assigned by whoever entered the data",
        sv: "så som den som fört in uppgifterna angett")
    default: Text.asWritten(basis)
    }
  }
}
