import Partnerships

/// A row of the table `network`.
struct NetworkEntry: Sendable, Hashable {
  var key = ""
  var value = ""
  var attributes: [String: String] = [:]
}

extension Layout<NetworkEntry> {
  /// What the network is called and how it was made, as keys and values.
  static var network: Layout {
    Layout(
      table: .network, blank: NetworkEntry(),
      columns: [
        Column("key", "nyckel", to: \.key, as: .text, need: .everyCell),
        Column("value", "värde", to: \.value, as: .text, need: .heading),
      ], attributes: \.attributes)
  }
}

extension Column<NetworkInformation> {
  /// The keys of the table `network`.
  static var keys: [Column] {
    [
      Column("title", "titel", to: \.title, as: .text),
      Column("title.en", "titel.en", to: \.titles["en"], as: .text),
      Column("title.sv", "titel.sv", to: \.titles["sv"], as: .text),
      Column("title.vi", "titel.vi", to: \.titles["vi"], as: .text),
      Column("description", "beskrivning", to: \.description, as: .text),
      Column("language", "språk", to: \.language, as: .language),
      Column("gender.basis", "kön.grund", to: \.genderBasis, as: .text),
      Column("fictitious", "fiktiv", "påhittad", to: \.isFictitious, as: .yesOrNo),
    ]
  }
}
