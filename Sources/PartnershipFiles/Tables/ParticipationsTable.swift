import Partnerships

extension Layout<Participation> {
  /// Who took part in what.
  static var participations: Layout {
    Layout(
      table: .participations, blank: Participation(activity: "", participant: ""),
      columns: [
        Column("activity", "aktivitet", to: \.activity, as: .text, need: .everyCell),
        Column("participant", "deltagare", to: \.participant, as: .text, need: .everyCell),
        Column("role", "roll", to: \.role, as: .text),
      ], attributes: \.attributes)
  }
}
