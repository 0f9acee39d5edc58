import ArgumentParser
import Assessment
import Partnerships

/// `samverkan gender`: the gender distribution of people, seats and leading roles.
struct GenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gender",
    abstract: "Counts women and men among people, seats and leading roles, group by group.",
    discussion: """
      A share is a range when somebody's gender is unknown, and a verdict is given only where it \
      holds over the whole range.

      EXAMPLES
        samverkan gender my-partnership
        samverkan gender my-partnership --phase partnership --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var time: TimeOptions
  @Option(
    help: "What actors are counted as: none or entity. Side, sector and country always have tables."
  )
  var rollUp: View.RollUp = .none
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func validate() throws {
    guard [.none, .entity].contains(rollUp) else {
      throw ValidationError(
        "--roll-up \(rollUp.rawValue): the tables by side, sector and country are always there; "
          + "write none or entity.")
    }
  }

  func run() throws {
    let input = try input.read()
    var view = View()
    view.slice = try time.slice(of: input)
    view.rollUp = rollUp
    let result = GenderDistribution(of: input.network, view: view)
    try output.write(
      result, of: input,
      definitions: explaining.tables(of: Measure.ofGender, in: input.language))
  }
}
