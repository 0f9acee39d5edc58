import ArgumentParser
import Assessment
import Wording

/// Whether results come with what their figures mean and what they were counted from.
struct ExplainOptions: ParsableArguments {
  @Flag(
    help:
      "Add what each figure means, its formula and reference, and which rows it was counted from.")
  var explain = false

  /// What a result's figures mean and were counted from, if that was asked for.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - language: The language of definitions.
  ///   - evidence: Makes the tables of what the figures were counted from.
  /// - Returns: The tables; none unless they were asked for.
  func tables(
    of result: some AssessmentResult, in language: Language,
    evidence: () throws -> [ResultTable]
  ) rethrows -> [ResultTable] {
    explain ? try evidence() + [result.definitionsTable(in: language)] : []
  }
}
