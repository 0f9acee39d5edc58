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
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - input: What it is about.
  ///   - graph: The view of it whose vertices the result holds, if any.
  ///   - definitions: What its figures mean, as further tables.
  /// - Throws: What keeps the file from being written.
  func write(
    _ result: some AssessmentResult, of input: Input, seenAs graph: NetworkGraph? = nil,
    definitions: [ResultTable] = []
  ) throws {
    try write(
      result, network: input.network, seenAs: graph, language: input.language,
      definitions: definitions)
  }

  /// Writes a result in the form that was asked for; of a network that can't be used there is none.
  func write(
    _ result: some AssessmentResult, network: Network?, seenAs graph: NetworkGraph? = nil,
    language: Language,
    definitions: [ResultTable] = []
  ) throws {
    let network = network ?? Network()
    let names = Names(of: network, seenAs: graph, in: language)
    let tables = result.tables(in: language, names: names) + definitions
    let contents =
      switch format {
      case .json: try result.json()
      case .csv: try csv(tables, isFictitious: network.information.isFictitious)
      case .text: TextReport(tables: tables, language: language).contents(of: network)
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
