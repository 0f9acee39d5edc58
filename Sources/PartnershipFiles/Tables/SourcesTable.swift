import Partnerships

extension Layout<Source> {
  /// Documents.
  static var sources: Layout {
    Layout(
      table: .sources, blank: Source(id: ""),
      columns: [
        Column("id", to: \.id, as: .text, need: .everyCell),
        Column("title", "titel", to: \.title, as: .text),
        Column("date", "datum", to: \.date, as: .date),
        Column("address", "adress", to: \.address, as: .text),
        Column("note", "anteckning", "anmärkning", to: \.note, as: .text),
      ], attributes: \.attributes,
      finish: { source in
        if source.title.isEmpty { source.title = source.id }
      })
  }
}
