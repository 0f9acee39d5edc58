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

  @Option(help: "How to write the result: text, json or csv.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Which table to write as CSV; all of them, one after the other, unless told.",
      valueName: "table"))
  var table: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  /// Writes a result in the form that was asked for.
  func write(_ result: some AssessmentResult, of input: Input) throws {
    let tables = result.tables(
      in: input.language, names: input.network.names(in: input.language))
    let contents =
      switch format {
      case .json: try result.json()
      case .csv: try csv(tables, isFictitious: input.network.information.isFictitious)
      case .text: TextReport(tables: tables, language: input.language).contents(of: input.network)
      }
    try OutputFile.write(contents, to: output)
  }

  private func csv(_ tables: [ResultTable], isFictitious: Bool) throws -> String {
    guard let table else {
      return tables.map { $0.csv(isFictitious: isFictitious) }.joined(separator: "\n")
    }
    guard let chosen = tables.first(where: { $0.id == table }) else {
      let known = tables.map(\.id).joined(separator: ", ")
      throw Failure("--table: there is no table “\(table)” here; there are \(known).")
    }
    return chosen.csv(isFictitious: isFictitious)
  }

  func validate() throws {
    if table != nil && format != .csv {
      throw ValidationError("--table goes with --format csv.")
    }
  }
}
