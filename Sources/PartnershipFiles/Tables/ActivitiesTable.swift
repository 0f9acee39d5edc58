import Partnerships

extension Layout<Activity> {
  /// What was done together.
  static var activities: Layout {
    Layout(
      table: .activities, blank: Activity(id: ""),
      columns: [
        Column("id", "id", "mã", to: \.id, as: .text, need: .everyCell),
        Column("name", "namn", "tên", to: \.name, as: .text),
        Column("kind", "slag", "loại", "sort", "typ", to: \.kind, as: .text),
        Column("theme", "tema", "chủ đề", to: \.theme, as: .text),
        Column("phase", "fas", "giai đoạn", to: \.phase, as: .text),
        Column("start", "början", "bắt đầu", to: \.interval.start, as: .date),
        Column("end", "slut", "kết thúc", to: \.interval.end, as: .date),
        Column("place", "plats", "địa điểm", to: \.place, as: .text),
        Column("source", "källa", "nguồn", to: \.evidence.source, as: .text),
        Column("quote", "citat", "trích dẫn", to: \.evidence.quote, as: .text),
        Column("note", "anteckning", "ghi chú", "anmärkning", to: \.evidence.note, as: .text),
      ], attributes: \.attributes,
      finish: { activity in
        if activity.name.isEmpty { activity.name = activity.id }
      })
  }
}
