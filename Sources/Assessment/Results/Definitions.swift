public import Wording

extension AssessmentResult {
  /// Returns what the figures of the result mean, as a table.
  ///
  /// - Parameter language: The language of names and definitions.
  /// - Returns: A row for every name under which figures stand, with definition, formula and
  ///   reference.
  public func definitionsTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .measureHeading, .definitionHeading, .formulaHeading, .referenceHeading,
    ]
    var seen: Set<Text> = []
    return ResultTable(
      id: "definitions", title: Text.Report.definitions[language],
      headings: headings.map { $0[language] },
      rows: definitions.filter { seen.insert($0.name).inserted }.map {
        [
          .text($0.name[language].capitalizingFirst), .text($0.definition[language]),
          .text($0.formula),
          .text($0.reference.isEmpty ? Text.ownDefinition[language] : $0.reference),
        ]
      },
      notes: [Text.symbols[language]])
  }
}
