import Partnerships

extension Layout<Actor> {
  /// Organisations, parts of them, unnamed groups.
  static var actors: Layout {
    Layout(
      table: .actors, blank: Actor(id: ""),
      columns: [
        Column("id", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", to: \.name, as: .text, need: .name),
        Column("name.en", "namn.en", to: \.names["en"], as: .text),
        Column("name.sv", "namn.sv", to: \.names["sv"], as: .text),
        Column("name.vi", "namn.vi", to: \.names["vi"], as: .text),
        Column("kind", "slag", "sort", "typ", to: \.kind, as: .word(of: .kinds)),
        Column("sector", "sektor", to: \.sector, as: .word(of: .sectors)),
        Column("level", "nivå", to: \.level, as: .word(of: .levels)),
        Column("country", "land", to: \.country, as: .country),
        Column("side", "sida", to: \.side, as: .text),
        Column("part-of", "del-av", to: \.partOf, as: .text),
        Column("identifier", "identifierare", "organisationsnummer", to: \.identifier, as: .text),
        Column("count", "antal", to: \.count, as: .count),
        Column("start", "början", to: \.interval.start, as: .date),
        Column("end", "slut", to: \.interval.end, as: .date),
        Column("source", "källa", to: \.evidence.source, as: .text),
        Column("quote", "citat", to: \.evidence.quote, as: .text),
        Column("note", "anteckning", "anmärkning", to: \.evidence.note, as: .text),
      ], attributes: \.attributes,
      finish: { actor in
        if actor.name.isEmpty { actor.name = actor.id }
      }, needsRows: true)
  }
}
