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
  @Option(
    help: ArgumentHelp("Two phases, the earlier first, with a comma between.", valueName: "id,id"))
  var phases: String?
  @Option(
    help: ArgumentHelp(
      "Two dates, the earlier first, with a comma between.", valueName: "date,date"))
  var dates: String?
  @OptionGroup var viewing: ActorOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func validate() throws {
    let time = viewing.time
    if phases != nil || dates != nil,
      [time.at, time.phase, time.from, time.to].contains(where: { $0 != nil })
    {
      throw ValidationError("--phases and --dates go without --at, --phase, --from and --to.")
    }
    if let date = dates?.split(separator: ",").first(where: { PartialDate($0.trimmed) == nil }) {
      throw ValidationError("--dates: “\(date)” is no date; write two of them as 2012,2014-05.")
    }
  }

  func run() throws {
    var earlier = try input.read()
    let view = try viewing.view(of: &earlier)
    let slices = try slices(of: earlier)
    var later = earlier
    if let other {
      var options = input
      options.network = other
      later = try options.read()
      _ = try viewing.view(of: &later)
    }
    var (before, after) = (view, view)
    (before.slice, after.slice) = slices ?? (view.slice, view.slice)
    let result = try Progress.saying(Text.measuring[earlier.language]) {
      try Comparison(
        of: earlier.network, seenAs: before, with: later.network, seenAs: after)
    }
    // Those who came later have names and sources too, and whatever is made up is told of.
    var both = earlier
    if other != nil {
      let matched = ActorMatching(of: earlier.network, with: later.network).later
      let known = Set(both.network.actors.map(\.id))
      both.network.actors += matched.actors.filter { !known.contains($0.id) }
      both.network.ties += matched.ties
      both.network.activities += matched.activities
      both.network.participations += matched.participations
    }
    if later.network.information.isFictitious { both.network.information.isFictitious = true }
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
    guard [other, phases, dates].count(where: { $0 != nil }) == 1 else {
      throw Failure(.chooseTwoStates, in: input.language)
    }
    if other != nil { return nil }
    let slices = try (phases ?? dates ?? "").split(separator: ",").map { text in
      var time = viewing.time
      time.phase = phases == nil ? nil : String(text.trimmed)
      time.at = dates == nil ? nil : String(text.trimmed)
      return try time.slice(of: input)
    }
    guard slices.count == 2 else { throw Failure(.chooseTwoStates, in: input.language) }
    return (slices[0], slices[1])
  }
}
