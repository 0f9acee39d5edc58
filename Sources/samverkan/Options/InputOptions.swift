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
    let reading = NetworkReader.read(at: network)
    let language = language ?? reading.network?.language ?? .english
    for problem in reading.problems where problem.severity != .note {
      StandardError.write(problem.line(in: language))
    }
    guard let network = reading.network else {
      throw Failure(Text.networkUnusable(errors: reading.errorCount)[language])
    }
    return Input(network: network, reading: reading, language: language)
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

extension NetworkReading {
  /// How many problems keep the network from being used.
  var errorCount: Int { problems.count { $0.severity == .error } }
}

extension Problem {
  /// The problem as a line on standard error.
  func line(in language: Language) -> String {
    "\(Text.severity(severity.rawValue)[language]): \(sentence(in: language))"
  }
}

extension Language: ExpressibleByArgument {}
