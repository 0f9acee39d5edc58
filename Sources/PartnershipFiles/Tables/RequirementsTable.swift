import Partnerships

extension Layout<Requirement> {
  /// What the network must contain.
  static var requirements: Layout {
    Layout(
      table: .requirements, blank: Requirement(dimension: "", value: ""),
      columns: [
        Column(
          "dimension", "dimension", "chiều", to: \.dimension, as: .word(of: .dimensions),
          need: .everyCell),
        value,
        Column("minimum", "minst", "tối thiểu", to: \.minimum, as: .amount),
        Column(
          "because", "motivering", "lý do", "motiv", "därför", "vì sao", to: \.because, as: .text),
      ], attributes: \.attributes,
      finish: { requirement in
        let known = KnownWords.values(of: requirement.dimension)
        requirement.value = known?.word(for: requirement.value) ?? requirement.value
      })
  }

  /// The column of what is required, whose words are those of the dimension.
  private static var value: Column<Requirement> {
    var column = Column<Requirement>(
      "value", "värde", "giá trị", to: \.value, as: .text, need: .everyCell)
    column.write = { requirement, language in
      let known = KnownWords.values(of: requirement.dimension)
      return known?.name(of: requirement.value, in: language) ?? requirement.value
    }
    return column
  }
}

extension KnownWords {
  /// Returns the words that a requirement of a dimension may ask for; `nil` if it has no vocabulary.
  fileprivate static func values(of dimension: String) -> KnownWords? {
    switch dimension {
    case "kind": kinds
    case "sector": sectors
    case "level": levels
    default: nil
    }
  }
}
