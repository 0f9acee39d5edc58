import ArgumentParser
import Assessment
import Partnerships
import Wording

/// `samverkan without`: what is left of a network when some leave, and on whom it depends.
struct WithoutCommand: ParsableCommand {
  /// Who may leave.
  enum Leavers: String, CaseIterable, ExpressibleByArgument {
    case actors
    case people
  }

  static let configuration = CommandConfiguration(
    commandName: "without",
    abstract: "Tells what goes when actors or people leave: pieces, ties, kinds, themes.",
    discussion: """
      Nobody is replaced and no tie is taken over: it is what would have to be replaced. Without ids \
      it tells what hangs on each, and whose loss parts the others most; with --random-loss which \
      findings stand if some ties or actors had been missed.

      EXAMPLES
        samverkan without my-partnership icld,university
        samverkan without my-partnership p04
        samverkan without my-partnership --worst 3 --of people
        samverkan without my-partnership --random-loss
      """)

  @OptionGroup var input: InputOptions
  @Argument(
    help: ArgumentHelp(
      "The ids of the actors, or of the people, who leave, with commas between.",
      valueName: "id,…"))
  var leaving: String?
  @Option(
    help: ArgumentHelp(
      "Without ids: up to how many leave at once, 1, 2 or 3; 1 unless told.", valueName: "count"))
  var worst: Int?
  @Option(help: "Without ids: who may leave, actors or people; actors unless told.")
  var of: Leavers?
  @Flag(help: "Take 10, 20 and 30 per cent of the ties and of the actors away at random.")
  var randomLoss = false
  @Option(
    help: ArgumentHelp(
      "How many times each random loss is tried; 100 unless told.", valueName: "count"))
  var samples: Int?
  @Option(help: ArgumentHelp("The seed of the random loss; 1 unless told.", valueName: "number"))
  var seed: UInt64?
  @OptionGroup var viewing: ActorOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  func validate() throws {
    if leaving != nil && (worst != nil || of != nil || randomLoss) {
      throw ValidationError("Give ids, or --worst and --of, or --random-loss.")
    }
    if of == .people && viewing.publication.publish {
      throw ValidationError(
        "--publish folds people into their organisations; leave it or --of people out.")
    }
    if randomLoss && (worst != nil || of != nil) {
      throw ValidationError("--random-loss goes without --worst and --of.")
    }
    if let worst, !(1...3).contains(worst) {
      throw ValidationError("--worst \(worst): write 1, 2 or 3.")
    }
    if !randomLoss && (samples != nil || seed != nil) {
      throw ValidationError("--samples and --seed go with --random-loss.")
    }
    if let samples, !(1...10_000).contains(samples) {
      throw ValidationError("--samples \(samples): write a number from 1 to 10000.")
    }
  }

  func run() throws {
    var input = try input.read()
    var view = try viewing.view(of: &input)
    if let leaving {
      let ids = Set(leaving.split(separator: ",").map { String($0.trimmed) })
      view.layer = try layer(of: ids, seenAs: view, in: input)
      let result = Departure(of: ids, from: input.network, view: view)
      let network = input.network
      try write(result, of: input, view: view) {
        result.evidenceTable(of: network, seenAs: $0, in: input.language)
      }
    } else if randomLoss {
      let result = try Progress.saying(Text.measuring[input.language]) {
        try RandomLoss(of: input.network, view: view, samples: samples ?? 100, seed: seed ?? 1)
      }
      try write(result, of: input, view: view) { _ in
        result.evidenceTable(of: input.network, seenAs: view, in: input.language)
      }
    } else {
      if of == .people { view.layer = .people }
      let result = try Progress.saying(Text.measuring[input.language]) {
        try Dependence(of: input.network, view: view, worstUpTo: worst ?? 1)
      }
      try write(result, of: input, view: view) {
        result.evidenceTable(of: input.network, seenAs: $0, in: input.language)
      }
    }
  }

  private func write(
    _ result: some AssessmentResult, of input: Input, view: View,
    evidence: (NetworkGraph) -> ResultTable
  ) throws {
    let graph = input.network.graph(of: view)
    try output.write(
      result, of: input, seenAs: graph,
      explanation: explaining.tables(of: result, in: input.language) {
        [evidence(graph)]
      })
  }

  /// Whether ids are those of actors or of people.
  private func layer(of ids: Set<String>, seenAs view: View, in input: Input) throws -> View.Layer {
    var (viewOfActors, viewOfPeople) = (view, view)
    viewOfActors.layer = .actors
    viewOfPeople.layer = .people
    let actors = Set(input.network.graph(of: viewOfActors).vertices.map(\.id))
    let people = Set(input.network.graph(of: viewOfPeople).vertices.map(\.id))
    if let unknown = ids.subtracting(actors).subtracting(people).min() {
      let nearest = input.network.idOfActorOrPerson(like: unknown)
      throw Failure(.unknownLeaver(unknown, nearest: nearest), in: input.language)
    }
    if ids.isSubset(of: actors) { return .actors }
    guard ids.isSubset(of: people) else {
      throw Failure(.actorsAndPeopleTogether, in: input.language)
    }
    return .people
  }
}
