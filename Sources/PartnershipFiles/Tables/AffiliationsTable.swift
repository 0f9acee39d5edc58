import Partnerships

extension Layout<Affiliation> {
  /// Who belongs to which actor.
  static var affiliations: Layout {
    Layout(
      table: .affiliations, blank: Affiliation(person: "", actor: ""),
      columns: [
        Column("person", "person", "người", to: \.person, as: .text, need: .everyCell),
        Column("actor", "aktör", "tác nhân", to: \.actor, as: .text, need: .everyCell),
        Column("role", "roll", "vai trò", to: \.role, as: .text),
        Column("leading", "ledande", "lãnh đạo", to: \.isLeading, as: .yesOrNo),
        Column("start", "början", "bắt đầu", to: \.interval.start, as: .date),
        Column("end", "slut", "kết thúc", to: \.interval.end, as: .date),
      ], attributes: \.attributes)
  }
}
