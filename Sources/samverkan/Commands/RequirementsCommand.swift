import ArgumentParser
import Assessment
import PartnershipFiles
import Partnerships
import Wording

/// `samverkan requirements`: ready-made requirements, to be copied into a network.
struct RequirementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requirements",
    abstract: "Lists ready-made requirements, or writes one set of them as a table.",
    discussion: """
      EXAMPLES
        samverkan requirements
        samverkan requirements helix --output my-partnership/requirements.csv
        samverkan breadth my-partnership --requirements icld
      """)

  @Argument(help: "The set to write; without it all are listed.")
  var set: String?

  @Option(
    help: ArgumentHelp("The language of headings and reasons: en, sv or vi.", valueName: "code"))
  var language: Language = .english

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  func run() throws {
    let contents = try set.map { try table(of: RequirementSet.named($0, in: language)) } ?? list
    try OutputFile(path: output, language: language).write(contents)
  }

  private var list: String {
    let table = ResultTable(
      id: "sets", title: Text.requirementSets[language],
      headings: [Text.requirementSetHeading, .contentsHeading, .sourceHeading].map { $0[language] },
      rows: RequirementSet.all.map {
        [.text($0.id), .text($0.name[language]), .text($0.source)]
      })
    return TextReport(tables: [table], language: language).contents(of: Network())
  }

  private func table(of set: RequirementSet) -> String {
    var network = Network()
    network.requirements = set.requirements(in: language)
    let files = NetworkWriter.files(of: network, for: language)
    return files.first { $0.name == "requirements.csv" }?.text ?? ""
  }
}

extension RequirementSet {
  /// Returns the set of a name.
  ///
  /// - Throws: Which sets there are.
  static func named(_ id: String, in language: Language) throws -> RequirementSet {
    guard let set = all.first(where: { $0.id == id }) else {
      throw Failure(.unknownRequirementSet(id, known: all.map(\.id)), in: language)
    }
    return set
  }
}
