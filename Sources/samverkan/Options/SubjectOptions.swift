import ArgumentParser
import Diagrams
import Partnerships
import Wording

/// What those kinds of picture are about that aren't of a whole view.
struct SubjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Whom --kind ego is drawn around.", valueName: "id"))
  var around: String?

  @Option(help: "How many ties away from them: 1 or 2; 1 unless told.")
  var distance: Int?

  @Option(
    help: ArgumentHelp(
      "Who leaves in --kind what-if, with commas between.", valueName: "id,…"))
  var leaving: String?

  /// Refuses what doesn't go with a kind of picture, and what it lacks.
  func validate(for kind: NetworkDiagram.Kind?) throws {
    if (kind == .ego) != (around != nil) || (distance != nil && kind != .ego) {
      throw ValidationError("--kind ego, --around ID and --distance go together.")
    }
    if (kind == .whatIf) != (leaving != nil) {
      throw ValidationError("--kind what-if and --leaving ID,… go together.")
    }
    if let distance, !(1...2 ~= distance) {
      throw ValidationError("--distance \(distance): write 1 or 2.")
    }
  }

  /// Tells a diagram what it is about.
  ///
  /// - Throws: Which id the view doesn't have.
  func apply(
    to options: inout NetworkDiagram.Options, of graph: NetworkGraph, in input: Input
  ) throws {
    if let around {
      try refuseUnknown([around], in: graph, of: input)
      options.focus = .init(id: around, distance: distance ?? 1)
    }
    if let leaving {
      let ids = leaving.split(separator: ",").map { String($0.trimmed) }
      try refuseUnknown(ids, in: graph, of: input)
      options.leaving = Set(ids)
    }
  }

  private func refuseUnknown(_ ids: [String], in graph: NetworkGraph, of input: Input) throws {
    let known = Set(graph.vertices.map(\.id))
    guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
    let nearest = input.network.idOfActorOrPerson(like: unknown)
    throw Failure(.unknownLeaver(unknown, nearest: nearest), in: input.language)
  }
}
