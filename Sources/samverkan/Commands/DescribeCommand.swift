import ArgumentParser
import Assessment

/// `samverkan describe`: what a network contains.
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Says what a network contains.",
    discussion: """
      EXAMPLES
        samverkan describe my-partnership
        samverkan describe my-partnership --language sv --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func run() throws {
    var input = try input.read()
    publication.apply(to: &input)
    let result = Description(of: input.network)
    try output.write(
      result, of: input,
      explanation: explaining.tables(of: result, in: input.language) {
        [result.evidenceTable(of: input.network, in: input.language)]
      })
  }
}
