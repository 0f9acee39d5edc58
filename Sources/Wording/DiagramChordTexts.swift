/// What is said in a picture of the ties between groups.
extension Text {
  /// The heading of what arcs and chords mean.
  package static let chordLegend = Text(en: "Ties", sv: "Relationer", vi: "Quan hệ")
  /// What an arc means.
  package static let arcMeaning = Text(
    en: "arc: a group, the longer the more ties", sv: "båge: en grupp, längre med fler relationer",
    vi: "cung: một nhóm, càng dài càng nhiều quan hệ")
  /// What a chord means.
  package static let chordMeaning = Text(
    en: "band: ties between two groups, as many as it says",
    sv: "band: relationer mellan två grupper, så många som det står",
    vi: "dải: quan hệ giữa hai nhóm, số lượng như đã ghi")
  /// What a chord from a group to itself means.
  package static let ownChordMeaning = Text(
    en: "bow back to its own arc: ties within the group",
    sv: "båge tillbaka till gruppen: relationer inom den",
    vi: "dải vòng về chính cung đó: quan hệ trong nhóm")
  /// What stands before the ties whose chords are too narrow for a number.
  package static let narrowChords = Text(
    en: "Bands without a number:", sv: "Band utan siffra:", vi: "Dải không ghi số:")

  /// Why there is no picture: no actor's group is stated.
  package static let noGroupsToDraw = Text(
    en: "There is nothing to draw: the network doesn’t state which of these groups its actors "
      + "belong to. Choose others with --roll-up.",
    sv: "Det finns inget att rita: nätverket anger inte vilka av dessa grupper aktörerna hör till. "
      + "Välj andra med --roll-up.",
    vi: "Không có gì để vẽ: mạng lưới không nêu các tác nhân thuộc nhóm nào trong số này. Hãy "
      + "chọn nhóm khác bằng --roll-up.")

  /// The smallest groups, counted as one.
  package static func smallerGroups(_ count: Int) -> Text {
    Text(
      en: "\(count) smaller groups", sv: "\(count) mindre grupper", vi: "\(count) nhóm nhỏ hơn")
  }

  /// How many ties have both ends in the same group.
  package static func tiesInTheirGroup(_ count: Int) -> Text {
    Text(
      en: "\(count) of them within a group", sv: "\(count) av dem inom en grupp",
      vi: "\(count) trong số đó nằm trong cùng một nhóm")
  }

  /// How many ties have an end of which the group isn't known.
  package static func tiesOfUnknownGroup(_ count: Int) -> Text {
    Text(
      en: "\(count) with an unknown group", sv: "\(count) med okänd grupp",
      vi: "\(count) với nhóm không rõ")
  }

  /// How many ties are likely or disputed only.
  package static func unsureTies(_ count: Int) -> Text {
    Text(en: "\(count) not sure", sv: "\(count) inte säkra", vi: "\(count) không chắc chắn")
  }
}
