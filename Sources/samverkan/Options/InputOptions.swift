public import ArgumentParser
import PartnershipFiles
import Partnerships
public import Wording

/// Which network is read, and in which language one is told of it.
struct InputOptions: ParsableArguments {
  @Argument(help: "A folder of tables, or a CSV file with the columns from and to.")
  var network: String

  @Option(
    help: ArgumentHelp(
      "The language of results: sv or en; the network's own unless told.", valueName: "code"))
  var language: Language?

  /// Reads the network, and tells of its problems on standard error.
  func read() throws -> Input {
    let (reading, language) = reading()
    for problem in reading.problems where problem.severity != .note {
      let severity = Text.severity(problem.severity.rawValue)[language]
      StandardError.write("\(severity): \(problem.sentence(in: language))")
    }
    guard let network = reading.network else {
      let errors = reading.problems.count { $0.severity == .error }
      throw Failure(Text.networkUnusable(errors: errors)[language])
    }
    return Input(network: network, reading: reading, language: language)
  }

  /// Reads the network and says nothing; with it comes the language of results.
  func reading() -> (NetworkReading, Language) {
    let reading = NetworkReader.read(at: network)
    return (reading, language ?? reading.network?.language ?? .english)
  }
}

/// A network that was read.
struct Input {
  var network: Network
  var reading: NetworkReading
  /// The language of results.
  var language: Language

  /// Whether it is a plain list of edges, which says nothing but who is tied to whom.
  var isEdgeList: Bool { reading.format == .edgeList }
}

extension Network {
  /// The language that names are written in, if it is one that results can be written in.
  fileprivate var language: Language? { information.language.flatMap { Language(rawValue: $0) } }
}

extension Language: ExpressibleByArgument {}
