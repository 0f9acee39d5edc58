import Partnerships

extension Layout<Activity> {
  /// What was done together.
  static var activities: Layout {
    Layout(
      table: .activities, blank: Activity(id: ""),
      columns: [
        Column("id", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", to: \.name, as: .text),
        Column("kind", "slag", "sort", "typ", to: \.kind, as: .text),
        Column("theme", "tema", to: \.theme, as: .text),
        Column("phase", "fas", to: \.phase, as: .text),
        Column("start", "början", to: \.interval.start, as: .date),
        Column("end", "slut", to: \.interval.end, as: .date),
        Column("place", "plats", to: \.place, as: .text),
        Column("source", "källa", to: \.evidence.source, as: .text),
        Column("quote", "citat", to: \.evidence.quote, as: .text),
        Column("note", "anteckning", "anmärkning", to: \.evidence.note, as: .text),
      ], attributes: \.attributes,
      finish: { activity in
        if activity.name.isEmpty { activity.name = activity.id }
      })
  }
}
