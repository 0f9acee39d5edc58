import Partnerships

extension Layout<Source> {
  /// Documents.
  static var sources: Layout {
    Layout(
      table: .sources, blank: Source(id: ""),
      columns: [
        Column("id", "id", "mã", to: \.id, as: .text, need: .everyCell),
        Column("title", "titel", "tiêu đề", to: \.title, as: .text),
        Column("date", "datum", "ngày", to: \.date, as: .date),
        Column("address", "adress", "địa chỉ", to: \.address, as: .text),
        Column("note", "anteckning", "ghi chú", "anmärkning", to: \.note, as: .text),
      ], attributes: \.attributes,
      finish: { source in
        if source.title.isEmpty { source.title = source.id }
      })
  }
}
