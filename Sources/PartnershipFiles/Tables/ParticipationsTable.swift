import Partnerships

extension Layout<Participation> {
  /// Who took part in what.
  static var participations: Layout {
    Layout(
      table: .participations, blank: Participation(activity: "", participant: ""),
      columns: [
        Column("activity", "aktivitet", "hoạt động", to: \.activity, as: .text, need: .everyCell),
        Column(
          "participant", "deltagare", "bên tham gia", "người tham gia", to: \.participant,
          as: .text, need: .everyCell),
        Column("role", "roll", "vai trò", to: \.role, as: .text),
      ], attributes: \.attributes)
  }
}
