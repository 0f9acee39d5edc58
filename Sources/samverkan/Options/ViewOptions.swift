public import ArgumentParser
import PartnershipFiles
public import Partnerships
import Wording

/// How the network is seen: whose ties, and how.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: """
      What the vertices are: actors, people or two-mode; actors unless told, and people where there \
      are no actors.
      """)
  private var askedLayer: View.Layer?

  @Option(help: "Which participants a two-mode view shows: people or actors; people unless told.")
  var participants: View.Participants?

  @OptionGroup var actors: ActorOptions

  func validate() throws {
    if participants != nil && layer != .twoMode {
      throw ValidationError("--participants goes with --view two-mode.")
    }
    if layer == .twoMode, let option = actors.optionOfTies {
      throw ValidationError("\(option) is about stated ties; leave it or --view two-mode out.")
    }
    if actors.publication.publish, layer == .people || participants == .people {
      throw ValidationError(
        "--publish folds people into their organisations; leave it, --view people and "
          + "--participants people out.")
    }
    if actors.rollUp != .none && layer != .actors && participants != .actors {
      throw ValidationError("--roll-up counts actors; leave it or --view \(layer.rawValue) out.")
    }
  }

  /// Whether anything but the usual view was asked for.
  var isAsked: Bool { !arguments.isEmpty }

  /// What the vertices are that were asked for.
  var layer: View.Layer { askedLayer ?? .actors }

  /// The view that was asked for.
  ///
  /// - Parameters:
  ///   - input: What it will be a view of; the rows of an edge list become arcs where directed ties
  ///     are asked for.
  ///   - other: A network that is shown with it, as it was read.
  /// - Returns: The view.
  /// - Throws: Which phase or kind of tie the network doesn't have.
  func view(of input: inout Input, beside other: Network? = nil) throws -> View {
    var view = try actors.view(of: &input, beside: other)
    if let askedLayer { view.layer = askedLayer }
    view.participants = participants ?? (actors.publication.publish ? .actors : .people)
    return view
  }
}

extension ViewOptions {
  /// The options to write for the same view; those that are as unless told are left out.
  var arguments: [String] {
    var arguments: [String] = []
    func add(_ option: String, _ value: String?) {
      if let value { arguments += ["--\(option)", value] }
    }
    add("view", askedLayer?.rawValue)
    add("participants", participants?.rawValue)
    add("ties", actors.ties)
    add("roll-up", actors.rollUp == .none ? nil : actors.rollUp.rawValue)
    add("at", actors.time.at)
    add("phase", actors.time.phase)
    add("from", actors.time.from)
    add("to", actors.time.to)
    add("certainty", actors.certainty == .all ? nil : actors.certainty.rawValue)
    return arguments + (actors.directed.map { [$0 ? "--directed" : "--no-directed"] } ?? [])
      + (actors.publication.publish ? ["--publish"] : [])
  }
}

/// How the actors are seen, and their ties.
struct ActorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which kinds of tie to keep, with commas between; participation adds who took part together.",
      valueName: "kind,…"))
  var ties: String?

  @Option(help: "What actors are counted as: none, entity, side, sector or country.")
  var rollUp: View.RollUp = .none

  @OptionGroup var time: TimeOptions

  @Option(help: "Which ties to keep by how sure they are: all, undisputed or sure.")
  var certainty: View.CertaintyFilter = .all

  @Flag(
    inversion: .prefixedNo,
    help: """
      Let ties go one way; an undirected tie goes both ways, and a row of an edge list one. A graph \
      file tells by itself unless told.
      """)
  var directed: Bool?

  @OptionGroup var publication: PublicationOptions

  /// The first option given that only stated ties have a use for.
  fileprivate var optionOfTies: String? {
    if ties != nil { return "--ties" }
    if certainty != .all { return "--certainty" }
    return directed == true ? "--directed" : nil
  }

  /// The view of actors that was asked for.
  ///
  /// - Parameters:
  ///   - input: What it will be a view of; the rows of an edge list become arcs where directed ties
  ///     are asked for, and people are folded away for publication.
  ///   - other: A network that is shown with it, as it was read.
  /// - Returns: The view; of people where there are no actors.
  /// - Throws: Which phase or kind of tie the network doesn't have.
  func view(of input: inout Input, beside other: Network? = nil) throws -> View {
    publication.apply(to: &input, beside: other)
    if directed == true && input.isEdgeList {
      for tie in input.network.ties.indices { input.network.ties[tie].isDirected = true }
    }
    var view = View()
    if input.network.actors.isEmpty && !input.network.people.isEmpty { view.layer = .people }
    view.rollUp = rollUp
    view.slice = try time.slice(of: input)
    view.certainty = certainty
    view.isDirected = directed ?? input.reading.isDirected
    if let ties {
      let asked = Set(ties.split(separator: ",").map { String($0.trimmed) })
      let stated = asked.subtracting(["participation"])
      try refuseUnknownKinds(stated, in: input)
      view.includesParticipation = asked.contains("participation")
      if !stated.isEmpty { view.tieKinds = stated }
    }
    return view
  }

  private func refuseUnknownKinds(_ kinds: Set<String>, in input: Input) throws {
    let present = Set(input.network.ties.compactMap(\.kind))
    guard let unknown = kinds.subtracting(present).min() else { return }
    throw Failure(.unknownTieKind(unknown, known: present.sorted()), in: input.language)
  }
}

/// Which part of time is seen.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Keep what held at a date, such as 2012 or 2012-05.", valueName: "date"))
  var at: String?

  @Option(help: ArgumentHelp("Keep what belongs to a phase.", valueName: "id"))
  var phase: String?

  @Option(help: ArgumentHelp("Keep what held at this date or later.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Keep what held at this date or earlier.", valueName: "date"))
  var to: String?

  func validate() throws {
    let asked = [at != nil, phase != nil, from != nil || to != nil].filter(\.self)
    if asked.count > 1 {
      throw ValidationError("Give only one of --at, --phase and --from/--to.")
    }
    for (option, text) in [("at", at), ("from", from), ("to", to)] {
      if let text, PartialDate(text) == nil {
        throw ValidationError(
          "--\(option): “\(text)” is no date; write it as 2012, 2012-05 or 2012-05-14.")
      }
    }
    if let from = from.flatMap({ PartialDate($0) }), let to = to.flatMap({ PartialDate($0) }),
      to.latest < from.earliest
    {
      throw ValidationError("--to \(to) is before --from \(from); write the earlier date first.")
    }
  }

  /// Whether a part of time was asked for.
  var isAsked: Bool { [at, phase, from, to].contains { $0 != nil } }

  /// The slice that was asked for.
  ///
  /// - Parameter input: The network whose phases can be named.
  /// - Returns: The slice.
  /// - Throws: That the network doesn't have the phase.
  func slice(of input: Input) throws -> View.Slice {
    if let date = at.flatMap({ PartialDate($0) }) { return .at(date) }
    if let phase { return try input.slice(ofPhase: phase) }
    guard from != nil || to != nil else { return .always }
    return .between(from.flatMap { PartialDate($0) }, to.flatMap { PartialDate($0) })
  }
}

extension Input {
  /// The part of time that is a phase.
  ///
  /// - Throws: That the network doesn't have the phase.
  func slice(ofPhase phase: String) throws -> View.Slice {
    let phases = network.phases.map(\.id)
    guard phases.contains(phase) else {
      throw Failure(.unknownPhase(phase, known: phases), in: language)
    }
    return .phase(phase)
  }
}

extension View.Layer: ExpressibleByArgument {}
extension View.Participants: ExpressibleByArgument {}
extension View.RollUp: ExpressibleByArgument {}
extension View.CertaintyFilter: ExpressibleByArgument {}

extension StringProtocol {
  /// The text without the spaces around it.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
