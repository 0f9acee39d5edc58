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
  @OptionGroup var output: OutputOptions

  func run() throws {
    let input = try input.read()
    try output.write(Description(of: input.network), of: input)
  }
}
