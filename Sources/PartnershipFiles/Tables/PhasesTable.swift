import Partnerships

extension Layout<Phase> {
  /// Named stretches of time.
  static var phases: Layout {
    Layout(
      table: .phases, blank: Phase(id: ""),
      columns: [
        Column("id", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", to: \.name, as: .text),
        Column("start", "början", to: \.interval.start, as: .date),
        Column("end", "slut", to: \.interval.end, as: .date),
      ], attributes: \.attributes,
      finish: { phase in
        if phase.name.isEmpty { phase.name = phase.id }
      })
  }
}
