import Partnerships

extension Layout<Person> {
  /// People, by pseudonymous ids.
  static var people: Layout {
    Layout(
      table: .people, blank: Person(id: ""),
      columns: [
        Column("id", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", to: \.name, as: .text),
        Column("gender", "kön", to: \.gender, as: .gender),
        Column("note", "anteckning", "anmärkning", to: \.note, as: .text),
      ], attributes: \.attributes)
  }
}
