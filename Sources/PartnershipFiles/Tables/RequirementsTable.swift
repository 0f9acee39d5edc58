import Partnerships

extension Layout<Requirement> {
  /// What the network must contain.
  static var requirements: Layout {
    Layout(
      table: .requirements, blank: Requirement(dimension: "", value: ""),
      columns: [
        Column(
          "dimension", to: \.dimension, as: .word(of: .dimensions), need: .everyCell),
        Column("value", "värde", to: \.value, as: .text, need: .everyCell),
        Column("minimum", "minst", to: \.minimum, as: .amount),
        Column("because", "därför", "motiv", "motivering", to: \.because, as: .text),
      ], attributes: \.attributes,
      finish: { requirement in
        let known: KnownWords? =
          switch requirement.dimension {
          case "kind": .kinds
          case "sector": .sectors
          case "level": .levels
          default: nil
          }
        requirement.value = known?.word(for: requirement.value) ?? requirement.value
      })
  }
}
