import Partnerships

extension Layout<Affiliation> {
  /// Who belongs to which actor.
  static var affiliations: Layout {
    Layout(
      table: .affiliations, blank: Affiliation(person: "", actor: ""),
      columns: [
        Column("person", to: \.person, as: .text, need: .everyCell),
        Column("actor", "aktör", to: \.actor, as: .text, need: .everyCell),
        Column("role", "roll", to: \.role, as: .text),
        Column("leading", "ledande", to: \.isLeading, as: .yesOrNo),
        Column("start", "början", to: \.interval.start, as: .date),
        Column("end", "slut", to: \.interval.end, as: .date),
      ], attributes: \.attributes)
  }
}
