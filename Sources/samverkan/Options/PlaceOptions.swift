import ArgumentParser
import Diagrams
import Wording

/// The places that pictures of several times share.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where actors and people stand: a CSV file with the columns id, x and y, in points; whoever "
        + "is new comes near their neighbours.", valueName: "file"))
  var places: String?

  @Option(
    help: ArgumentHelp(
      "Save where they stand, for --places of a later picture.", valueName: "file"))
  var savePlaces: String?

  /// The places that were given; none unless told.
  func read(in language: Language) throws -> FrozenPlaces {
    guard let places else { return FrozenPlaces() }
    let file = try InputFile(path: places, language: language).read()
    do {
      return try FrozenPlaces(table: file, named: places)
    } catch {
      throw Failure(error.texts, in: language)
    }
  }

  /// Saves the places of a picture, and those that it was given and doesn't show.
  func save(_ diagram: NetworkDiagram, given: FrozenPlaces, in language: Language) throws {
    let missing = Set(given.centers.keys).subtracting(diagram.vertexIDs).sorted()
    if !missing.isEmpty { StandardError.write(Text.placesNotShown(missing)[language]) }
    guard let savePlaces else { return }
    let all = given.with(try diagram.places())
    try OutputFile(path: savePlaces, language: language).write(Array(all.table.utf8))
  }
}
