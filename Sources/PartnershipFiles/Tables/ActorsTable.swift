import Partnerships

extension Layout<Actor> {
  /// Organisations, parts of them, unnamed groups.
  static var actors: Layout {
    Layout(
      table: .actors, blank: Actor(id: ""),
      columns: [
        Column("id", "id", "mã", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", "tên", to: \.name, as: .text, need: .name),
        Column("name.en", "namn.en", "tên.en", to: \.names["en"], as: .text),
        Column("name.sv", "namn.sv", "tên.sv", to: \.names["sv"], as: .text),
        Column("name.vi", "namn.vi", "tên.vi", to: \.names["vi"], as: .text),
        Column("kind", "slag", "loại", "sort", "typ", to: \.kind, as: .word(of: .kinds)),
        Column("sector", "sektor", "khu vực", to: \.sector, as: .word(of: .sectors)),
        Column("level", "nivå", "cấp", to: \.level, as: .word(of: .levels)),
        Column("country", "land", "nước", "quốc gia", to: \.country, as: .country),
        Column("side", "sida", "phía", to: \.side, as: .text),
        Column("part-of", "del-av", "thuộc", to: \.partOf, as: .text),
        Column(
          "identifier", "identifierare", "mã định danh", "organisationsnummer", "mã số thuế",
          to: \.identifier, as: .text),
        Column("count", "antal", "số lượng", to: \.count, as: .count),
        Column("start", "början", "bắt đầu", to: \.interval.start, as: .date),
        Column("end", "slut", "kết thúc", to: \.interval.end, as: .date),
        Column("source", "källa", "nguồn", to: \.evidence.source, as: .text),
        Column("quote", "citat", "trích dẫn", to: \.evidence.quote, as: .text),
        Column("note", "anteckning", "ghi chú", "anmärkning", to: \.evidence.note, as: .text),
      ], attributes: \.attributes,
      finish: { actor in
        if actor.name.isEmpty { actor.name = actor.id }
      }, needsRows: true)
  }

  /// The languages that the table has a column of names for, besides the network's own.
  static var nameLanguages: Set<String> { ["en", "sv", "vi"] }
}
