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
        Column("key", "nyckel", "khóa", "khoá", to: \.key, as: .text, need: .everyCell),
        Column("value", "värde", "giá trị", to: \.value, as: .text, need: .heading),
      ], attributes: \.attributes)
  }
}

extension Column<NetworkInformation> {
  /// The keys of the table `network`.
  static var keys: [Column] {
    [
      Column("title", "titel", "tiêu đề", to: \.title, as: .text),
      Column("title.en", "titel.en", "tiêu đề.en", to: \.titles["en"], as: .text),
      Column("title.sv", "titel.sv", "tiêu đề.sv", to: \.titles["sv"], as: .text),
      Column("title.vi", "titel.vi", "tiêu đề.vi", to: \.titles["vi"], as: .text),
      Column("description", "beskrivning", "mô tả", to: \.description, as: .text),
      Column("language", "språk", "ngôn ngữ", to: \.language, as: .language),
      Column("gender.basis", "kön.grund", "giới tính.căn cứ", to: \.genderBasis, as: .text),
      Column("fictitious", "fiktiv", "hư cấu", "påhittad", to: \.isFictitious, as: .yesOrNo),
    ]
  }
}
