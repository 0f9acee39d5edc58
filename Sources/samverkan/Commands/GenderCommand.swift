import ArgumentParser
import Assessment
import Partnerships

/// `samverkan gender`: the gender distribution of people, of their seats, roles and ties.
struct GenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gender",
    abstract: "Counts women and men among people, seats, roles and ties, group by group.",
    discussion: """
      A share is a range when somebody's gender is unknown, and a verdict is given only where it \
      holds over the whole range. Groups have a table of people, seats and leading roles where \
      there is more than one; --by shows the one that you ask for with all that is counted.

      EXAMPLES
        samverkan gender my-partnership
        samverkan gender my-partnership --phase partnership --format json
        samverkan gender my-partnership --by sector,phase
        samverkan gender my-partnership --position
        samverkan gender my-partnership --publish --threshold 5
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var time: TimeOptions
  @Option(help: "What actors are counted as: none or entity; --by groups them by anything else.")
  var rollUp: View.RollUp = .none
  @Option(
    help: ArgumentHelp(
      """
      What to group by: \(GenderDimension.allCases.map(\.rawValue).joined(separator: ", ")); two \
      with a comma between are crossed.
      """, valueName: "group,…"))
  var by: String?
  @OptionGroup var positions: PositionOptions
  @Flag(
    help: """
      Count for publication: counts of few people are withheld, with others that would betray them.
      """)
  var publish = false
  @OptionGroup var threshold: ThresholdOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func validate() throws {
    if positions.position, rollUp != .none || by != nil {
      throw ValidationError("--position is of all people; leave it or --by and --roll-up out.")
    }
    try threshold.validate(isPublished: publish)
    if publish, positions.position || rollUp != .none || by != nil || time.isAsked {
      throw ValidationError(
        "--publish is of the whole network, with every grouping at once: two parts of it, published "
          + "apart, would betray what is between them. Leave --position, --by, --roll-up, --at, "
          + "--phase, --from and --to out.")
    }
    guard [.none, .entity].contains(rollUp) else {
      throw ValidationError(
        "--roll-up \(rollUp.rawValue): write none or entity, and --by \(rollUp.rawValue) for the "
          + "groups.")
    }
    let unknown = groupings.first { GenderDimension(rawValue: $0) == nil }
    if let unknown {
      let known = GenderDimension.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--by: there is no grouping “\(unknown)”; write one or two of \(known).")
    }
    guard groupings.count <= 2 && Set(groupings).count == groupings.count else {
      throw ValidationError("--by \(by ?? ""): write one grouping, or two different ones.")
    }
  }

  private var groupings: [String] {
    by.map { $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) } }
      ?? []
  }

  func run() throws {
    var input = try input.read()
    var view = View()
    view.slice = try time.slice(of: input)
    if publish {
      let result = PublishedGender(of: input.network, threshold: threshold.leastShown)
      input.network = input.network.folded()
      return try output.write(
        result, of: input, explanation: explaining.tables(of: result, in: input.language) { [] })
    }
    if positions.position {
      let position = try GenderPosition(
        of: input.network, slice: view.slice, shuffling: positions.shuffling)
      return try output.write(
        position, of: input,
        explanation: explaining.tables(of: position, in: input.language) {
          [
            try GenderPosition.evidenceTable(
              of: input.network, slice: view.slice, in: input.language)
          ]
        })
    }
    view.rollUp = rollUp
    let result = GenderDistribution(
      of: input.network, view: view, by: groupings.compactMap { GenderDimension(rawValue: $0) })
    try output.write(
      result, of: input,
      explanation: explaining.tables(of: result, in: input.language) {
        [
          result.evidenceTable(
            of: input.network, seenAs: view, in: input.language,
            names: Names(of: input.network, in: input.language))
        ]
      })
  }
}
