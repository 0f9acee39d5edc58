import ArgumentParser
import Foundation
import PartnershipFiles
import Wording

/// `samverkan check`: what is wrong or doubtful in a network's tables.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lists what is wrong or doubtful in the tables, with file, row and column.",
    discussion: """
      The exit status is 0 if there is nothing to look into, 1 if there are warnings, and 2 if \
      errors keep the network from being used.

      EXAMPLES
        samverkan check my-partnership
        samverkan check my-partnership --language sv --format csv --output remarks.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let input = input.readWhateverIsThere()
    let result = CheckResult(of: input.reading, in: input.language)
    try output.write(result, of: input)
    if result.errors > 0 { throw ExitCode(ExitStatus.unusable) }
    if result.warnings > 0 { throw ExitCode(ExitStatus.failed) }
  }
}
