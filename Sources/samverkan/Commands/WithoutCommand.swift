import ArgumentParser
import Assessment
import Partnerships
import Wording

/// `samverkan without`: what is left of a network when some leave.
struct WithoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "without",
    abstract: "Tells what goes when actors or people leave: pieces, ties, kinds, themes.",
    discussion: """
      Nobody is replaced and no tie is taken over: it is what would have to be replaced.

      EXAMPLES
        samverkan without my-partnership icld,university
        samverkan without my-partnership p04
        samverkan without my-partnership university --roll-up entity --format json
      """)

  @OptionGroup var input: InputOptions
  @Argument(
    help: ArgumentHelp(
      "The ids of the actors, or of the people, who leave, with commas between.",
      valueName: "id,…"))
  var leaving: String
  @OptionGroup var viewing: ActorOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = try input.read()
    var view = try viewing.view(of: &input)
    let ids = Set(leaving.split(separator: ",").map { String($0.trimmed) })
    view.layer = try layer(of: ids, seenAs: view, in: input)
    try output.write(
      Departure(of: ids, from: input.network, view: view), of: input,
      seenAs: input.network.graph(of: view))
  }

  /// Whether ids are those of actors or of people.
  private func layer(of ids: Set<String>, seenAs view: View, in input: Input) throws -> View.Layer {
    var viewOfPeople = view
    viewOfPeople.layer = .people
    let actors = Set(input.network.graph(of: view).vertices.map(\.id))
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
