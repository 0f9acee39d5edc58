import Partnerships

extension Layout<Person> {
  /// People, by pseudonymous ids.
  static var people: Layout {
    Layout(
      table: .people, blank: Person(id: ""),
      columns: [
        Column("id", "id", "mã", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", "tên", to: \.name, as: .text),
        Column("gender", "kön", "giới tính", "giới", to: \.gender, as: .gender),
        Column("note", "anteckning", "ghi chú", "anmärkning", to: \.note, as: .text),
      ], attributes: \.attributes)
  }
}
