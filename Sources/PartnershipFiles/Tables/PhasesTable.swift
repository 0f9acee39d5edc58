import Partnerships

extension Layout<Phase> {
  /// Named stretches of time.
  static var phases: Layout {
    Layout(
      table: .phases, blank: Phase(id: ""),
      columns: [
        Column("id", "id", "mã", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", "tên", to: \.name, as: .text),
        Column("start", "början", "bắt đầu", to: \.interval.start, as: .date),
        Column("end", "slut", "kết thúc", to: \.interval.end, as: .date),
      ], attributes: \.attributes,
      finish: { phase in
        if phase.name.isEmpty { phase.name = phase.id }
      })
  }
}
