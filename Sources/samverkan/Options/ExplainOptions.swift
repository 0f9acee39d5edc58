import ArgumentParser
import Assessment
import Wording

/// Whether results come with what their figures mean.
struct ExplainOptions: ParsableArguments {
  @Flag(help: "Add what each figure means, and who defined it.")
  var explain = false

  /// The definitions as a table, if they were asked for.
  func tables(of measures: [Measure], in language: Language) -> [ResultTable] {
    guard explain else { return [] }
    return [
      ResultTable(
        id: "definitions", title: Text.Report.definitions[language],
        headings: [
          Text.measureHeading[language], Text.definitionHeading[language],
          Text.referenceHeading[language],
        ],
        rows: measures.map {
          [.text($0.name[language]), .text($0.definition[language]), .text($0.reference)]
        })
    ]
  }
}
