import ArgumentParser
import Diagrams
import Partnerships
import Wording

/// What the marks of a picture tell.
struct MarkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What fills tell: kind, sector, level, country, side, gender (of people) or a column of your "
        + "own; the sector of actors and the gender of people unless told.", valueName: "column"))
  var fillBy: String?

  @Option(
    help: ArgumentHelp(
      "What the areas of shapes tell, or bars below names: ties, betweenness, people or a column of "
        + "numbers of your own; ties unless told.", valueName: "column"))
  var sizeBy: String?

  /// Refuses what doesn't go with a kind of picture.
  func validate(for kind: NetworkDiagram.Kind?, seenAs viewing: ViewOptions) throws {
    if fillBy != nil, let kind, [.matrix, .gender, .chord].contains(kind) {
      throw ValidationError(
        "--fill-by: --kind \(kind.rawValue) has fills of its own; leave one of them out.")
    }
    guard let sizeBy else { return }
    if let kind, [.matrix, .gender, .chord, .change].contains(kind) {
      throw ValidationError(
        "--size-by: --kind \(kind.rawValue) has sizes of its own; leave one of them out.")
    }
    if kind == .overview, viewing.layer == .twoMode {
      throw ValidationError(
        "--size-by: --kind overview has sizes of its own in --view two-mode; write --kind contacts."
      )
    }
    if sizeBy.lowercased() == "people", viewing.actors.publication.publish {
      throw ValidationError(
        "--size-by people: with --publish nobody is counted by a picture, for small numbers would "
          + "betray people; write ties or betweenness.")
    }
  }

  /// Tells a diagram what its marks tell.
  ///
  /// - Throws: Which column the view doesn't have, or holds more than numbers.
  func apply(
    to options: inout NetworkDiagram.Options, of graph: NetworkGraph, in input: Input
  ) throws {
    let facts = NetworkDiagram.Fact.known(in: input.network, seenAs: graph.view)
    options.fill = try fillBy.map { name in
      try Self.choose(name, of: facts, called: facts.map(\.column), in: input.language)
    }
    let quantities = NetworkDiagram.Quantity.known(in: input.network, seenAs: graph.view)
    options.size = try sizeBy.map { name in
      try Self.choose(name, of: quantities, called: quantities.map(\.column), in: input.language)
    }
    if let size = options.size, let text = size.textWithoutSize(in: input.network, seenAs: graph) {
      throw Failure(.notASize(size.column, text: text), in: input.language)
    }
  }

  /// The choice of a name, in capitals or not.
  private static func choose<Choice>(
    _ name: String, of choices: [Choice], called names: [String], in language: Language
  ) throws -> Choice {
    let place = names.firstIndex { $0.lowercased() == name.lowercased() }
    guard let place else {
      throw Failure(.unknownFact(name, known: names.nearest(to: name)), in: language)
    }
    return choices[place]
  }
}
