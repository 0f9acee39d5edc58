/// What is said where the tables are silent on a whole topic.
extension Text {
  /// Of what nothing is known.
  ///
  /// - Parameter dimensions: What it is, such as the sector.
  /// - Returns: The sentence.
  package static func nothingIsKnown(of dimensions: [Text]) -> Text {
    let list = dimensions.joined(separator: ", ")
    return Text(
      en: "Nothing is known of: \(list.english).", sv: "Ingenting är känt om: \(list.swedish).",
      vi: "Không có thông tin nào về: \(list.vietnamese).")
  }

  package static let noTiesOfKnownCountries = Text(
    en: "No tie joins two actors of known country, so that nothing can be told of borders.",
    sv: "Ingen relation förbinder två aktörer från kända länder, så inget kan sägas om gränser.",
    vi: "Không quan hệ nào nối hai tác nhân rõ nước, nên không thể nói gì về biên giới.")
  package static let oneCountryOnly = Text(
    en: "All actors of known country are of the same one: there is no border to cross.",
    sv: "Alla aktörer från kända länder är från samma land: det finns ingen gräns att gå över.",
    vi: "Mọi tác nhân rõ nước đều thuộc cùng một nước: không có biên giới nào để vượt qua.")
  package static let kindsOfTieOfPairs = Text(
    en: "Kinds of tie between two actors", sv: "Slags relationer mellan två aktörer",
    vi: "Các loại quan hệ giữa hai tác nhân")
}
