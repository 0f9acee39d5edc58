import ArgumentParser
import Diagrams
import Wording

/// The colours of a picture.
struct StyleOptions: ParsableArguments {
  @Option(help: "The colours: \(Self.names); light unless told.")
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Your own colours: a CSV file with the columns key and value, for example "
        + "sector.public,#bfdbff, and base,dark to begin with a theme.", valueName: "file"))
  var style: String?

  private static let names = Theme.named.map(\.name).joined(separator: ", ")

  func validate() throws {
    if theme != nil && style != nil {
      throw ValidationError("--theme and --style: write base and the theme into the style.")
    }
    if let theme, !Theme.named.contains(where: { $0.name == theme }) {
      throw ValidationError("--theme \(theme): write one of \(Self.names).")
    }
  }

  /// The colours that were asked for.
  func theme(in language: Language) throws -> Theme {
    guard let style else { return Theme.named.first { $0.name == theme }?.theme ?? .light }
    let file = try InputFile(path: style, language: language).read()
    do {
      return try Theme(style: file, named: style)
    } catch {
      throw Failure(error.texts, in: language)
    }
  }
}
