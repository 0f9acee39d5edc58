import ArgumentParser
import Diagrams
import Partnerships
import Wording

/// Which states a picture of change shows, and how.
struct ChangeOptions: ParsableArguments {
  @OptionGroup var states: StateOptions

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "A later network, which --kind change puts beside this one.", valueName: "later"))
  var later: String?

  @Flag(
    help: "Let the states of --kind change follow one another in an SVG that rests on the last.")
  var animate = false

  /// Refuses what only a picture of change has a use for, and what it has none for.
  func validate(for kind: NetworkDiagram.Kind?, seenAs viewing: ViewOptions) throws {
    let isAsked = states.isAsked || later != nil || animate
    if isAsked && kind != .change {
      throw ValidationError("--phases, --dates, --with and --animate go with --kind change.")
    }
    guard kind == .change else { return }
    if viewing.layer != .actors {
      throw ValidationError(
        "--kind change is of actors; leave it or --view \(viewing.layer.rawValue) out.")
    }
    if viewing.actors.time.isAsked {
      throw ValidationError(
        "--kind change is of --phases or --dates; leave --at, --phase, --from and --to out.")
    }
    if states.isAsked && later != nil {
      throw ValidationError("Give only one of --phases, --dates and --with.")
    }
  }

  /// The states that were asked for; the phases of the network unless told.
  ///
  /// - Parameters:
  ///   - input: The network, which becomes one with the later network where there is one.
  ///   - later: The later network, as it is seen, if there is one.
  ///   - view: How the network is seen.
  /// - Returns: The states, the earliest first.
  /// - Throws: Which phase the network doesn't have, or that there are too few or too many.
  func states(
    of input: inout Input, with later: Network?, seenAs view: View
  ) throws -> [NetworkDiagram.State] {
    let earlier = input.network
    if let later {
      let matching = ActorMatching(of: earlier, with: later)
      if !matching.doubtful.isEmpty {
        StandardError.write(Text.drawnApart(matching.doubtful.count)[input.language])
      }
      input.network = earlier.united(with: matching.later)
      return [earlier, matching.later].map { .init(of: $0, seenAs: view) }
    }
    let slices = try states.slices(of: input) ?? earlier.phases.map { .phase($0.id) }
    guard 2...9 ~= slices.count else {
      let isTooFew = !states.isAsked && slices.count < 2
      throw Failure(
        isTooFew ? .chooseStates : .chooseTwoToNineStates(slices.count), in: input.language)
    }
    return slices.map { slice in
      var view = view
      view.slice = slice
      return .init(of: earlier, seenAs: view)
    }
  }
}
