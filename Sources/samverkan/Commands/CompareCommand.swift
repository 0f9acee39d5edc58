import ArgumentParser
import Assessment
import Partnerships
import Wording

/// `samverkan compare`: what changed between two phases, two dates or two networks.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tells what changed between two phases, two dates or two networks.",
    discussion: """
      Actors of two networks are the same if they have the same id, else the same identifier, else \
      the same name; doubtful ones are listed and not matched.

      EXAMPLES
        samverkan compare my-partnership --phases preparation,partnership
        samverkan compare my-partnership --dates 2012,2014 --roll-up entity
        samverkan compare partnership-2019 partnership-2020 --format json
      """)

  @OptionGroup var input: InputOptions
  @Argument(help: ArgumentHelp("The later network, if two are compared.", valueName: "later"))
  var other: String?
  @OptionGroup var states: StateOptions
  @OptionGroup var viewing: ActorOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func validate() throws {
    try states.refuse(beside: viewing.time)
  }

  func run() throws {
    let read = (earlier: try input.read(), later: try other.map { try input.readOther(at: $0) })
    var earlier = read.earlier
    let view = try viewing.view(of: &earlier, beside: read.later?.network)
    let slices = try slices(of: earlier)
    var later = earlier
    if let other = read.later {
      later = other
      _ = try viewing.view(of: &later, beside: read.earlier.network)
    }
    var (before, after) = (view, view)
    (before.slice, after.slice) = slices ?? (view.slice, view.slice)
    let result = try Progress.saying(Text.measuring[earlier.language]) {
      try Comparison(
        of: earlier.network, seenAs: before, with: later.network, seenAs: after)
    }
    var both = earlier
    if other != nil {
      let matched = ActorMatching(of: earlier.network, with: later.network).later
      both.network = earlier.network.united(with: matched)
    }
    var whole = view
    whole.slice = .always
    let network = both.network
    try output.write(
      result, of: both, seenAs: network.graph(of: whole),
      explanation: explaining.tables(of: result, in: both.language) {
        [result.evidenceTable(of: network, in: both.language)]
      })
  }

  /// The two parts of time that are compared; `nil` where two networks are.
  private func slices(of input: Input) throws -> (View.Slice, View.Slice)? {
    let slices = try states.slices(of: input)
    if other != nil, slices == nil { return nil }
    guard other == nil, let slices, slices.count == 2 else {
      throw Failure(.chooseTwoStates, in: input.language)
    }
    return (slices[0], slices[1])
  }
}
