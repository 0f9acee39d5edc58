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

  /// Refuses what doesn't go with a kind of picture.
  func validate(for kind: NetworkDiagram.Kind?) throws {
    guard let kind, [.matrix, .gender, .chord].contains(kind) else { return }
    if fillBy != nil {
      throw ValidationError(
        "--fill-by: --kind \(kind.rawValue) has fills of its own; leave one of them out.")
    }
  }

  /// Tells a diagram what its marks tell.
  ///
  /// - Throws: Which column the view doesn't have.
  func apply(to options: inout NetworkDiagram.Options, of view: View, in input: Input) throws {
    guard let fillBy else { return }
    let facts = NetworkDiagram.Fact.known(in: input.network, seenAs: view)
    let column = fillBy.lowercased()
    guard let fact = facts.first(where: { $0.column.lowercased() == column }) else {
      let known = facts.map(\.column).nearest(to: fillBy)
      throw Failure(.unknownFact(fillBy, known: known), in: input.language)
    }
    options.fill = fact
  }
}
