import ArgumentParser
import Assessment
import Partnerships
import Wording

/// How results are written, and where.
struct OutputOptions: ParsableArguments {
  /// The forms that results are written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
  }

  @Option(
    help: """
      How to write the result: text, json or csv. CSV has commas and decimal points, and with \
      --language sv or vi what Excel reads in that language: semicolons and decimal commas.
      """)
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Which table to write as CSV; all of them, one after the other, unless told.",
      valueName: "table"))
  var table: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  /// Writes a result in the form that was asked for.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - input: What it is about.
  ///   - graph: The view of it whose vertices the result holds, if any.
  ///   - explanation: What its figures mean and were counted from, as further tables.
  /// - Throws: What keeps the file from being written.
  func write(
    _ result: some AssessmentResult, of input: Input, seenAs graph: NetworkGraph? = nil,
    explanation: [ResultTable] = []
  ) throws {
    let names = Names(of: input.network, seenAs: graph, in: input.language)
    let tables = result.tables(in: input.language, names: names) + explanation
    let contents =
      switch format {
      case .json: try result.json()
      case .csv: try csv(tables, of: input)
      case .text:
        TextReport(tables: tables, language: input.language).contents(of: input.network)
      }
    try OutputFile(path: output, language: input.language).write(contents)
  }

  private func csv(_ tables: [ResultTable], of input: Input) throws -> String {
    var tables = tables
    if let table {
      guard let chosen = tables.first(where: { $0.id == table }) else {
        throw Failure(.unknownTable(table, known: tables.map(\.id)), in: input.language)
      }
      tables = [chosen]
    }
    let report = CSVReport(
      tables: tables, hasDecimalComma: input.askedLanguage?.hasDecimalComma ?? false)
    return report.contents(of: input.network)
  }

  func validate() throws {
    if table != nil && format != .csv {
      throw ValidationError("--table goes with --format csv.")
    }
  }
}
