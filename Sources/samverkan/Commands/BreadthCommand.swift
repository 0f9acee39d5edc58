import ArgumentParser
import Assessment
import Foundation
import Partnerships

/// `samverkan breadth`: how broad a network is, and whether it holds what it must.
struct BreadthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breadth",
    abstract: "Says how broad a network is, and whether everything required is there.",
    discussion: """
      The exit status is 1 if something that the table requirements asks for is missing, or if \
      there is certainly less of it than asked for.

      EXAMPLES
        samverkan breadth my-partnership
        samverkan breadth my-partnership --roll-up entity --format json
        samverkan breadth my-partnership --requirements helix
      """)

  @Option(
    help: ArgumentHelp(
      "Judge by ready-made requirements and not by the network's own: see samverkan requirements.",
      valueName: "set"))
  var requirements: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var viewing: ActorOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func run() throws {
    var input = try input.read()
    if let requirements {
      let set = try RequirementSet.named(requirements, in: input.language)
      input.network.requirements = set.requirements(in: input.language)
    }
    let view = try viewing.view(of: &input)
    let result = Breadth(of: input.network, view: view)
    let names = Names(of: input.network, in: input.language)
    let network = input.network
    try output.write(
      result, of: input,
      explanation: explaining.tables(of: result, in: input.language) {
        [
          result.evidenceTable(in: input.language, names: names),
          result.countedTable(of: network, seenAs: view, in: input.language),
        ]
      })
    if result.fails { throw ExitCode(ExitStatus.failed) }
  }
}
