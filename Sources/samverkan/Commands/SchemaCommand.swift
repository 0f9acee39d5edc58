import ArgumentParser
import Foundation
import Wording

/// `samverkan schema`: what the JSON of a result holds, for programs that read it.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Lists the JSON that results are written as, or prints the schema of one.",
    discussion: """
      A schema says every key with what it means, its range, and whether it may be null. The number \
      at the end of its name is raised when something that was there changes.

      EXAMPLES
        samverkan schema
        samverkan schema gender
        samverkan schema random-loss --output random-loss-1.json
      """)

  @Argument(
    help: "The result, with or without the number of its version; without it all are listed.")
  var result: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  func run() throws {
    let names = ResultSchemas.all.keys.sorted()
    let contents = try result.map(schema) ?? names.joined(separator: "\n") + "\n"
    try OutputFile(path: output, language: .english).write(contents)
  }

  private func schema(of name: String) throws -> String {
    guard let schema = ResultSchemas.all[name] ?? ResultSchemas.all["\(name)-1"] else {
      throw Failure(
        .unknownSchema(name, known: ResultSchemas.all.keys.sorted()), in: .english)
    }
    let object = try JSONSerialization.jsonObject(with: Data(schema.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
