public import ArgumentParser
import PartnershipFiles
import Partnerships
public import Wording

/// Which network is read, and in which language one is told of it.
struct InputOptions: ParsableArguments {
  @Argument(
    help:
      "A folder of tables, a workbook, a CSV file with the columns from and to, or a graph file.")
  var network: String

  @Option(
    help: ArgumentHelp(
      "The language of results: sv, en or vi; the network's own unless told.", valueName: "code"))
  var language: Language?

  @OptionGroup var attributes: AttributeOptions

  /// Reads the network, and tells of its problems on standard error.
  ///
  /// - Returns: The network that was read.
  /// - Throws: That it can't be used.
  func read() throws -> Input {
    let input = readWhateverIsThere()
    for problem in input.reading.problems where problem.severity != .note || problem.kind == .guess
    {
      let severity = Text.severity(problem.severity.rawValue)[input.language]
      StandardError.write("\(severity): \(problem.sentence(in: input.language))")
    }
    guard input.reading.network != nil else {
      let errors = input.reading.problems.count { $0.severity == .error }
      throw Failure(.networkUnusable(errors: errors), in: input.language)
    }
    return input
  }

  /// Reads another network in the same way.
  ///
  /// - Parameter path: Where it is.
  /// - Returns: The network that was read.
  /// - Throws: That it can't be used.
  func readOther(at path: String) throws -> Input {
    var options = self
    options.network = path
    return try options.read()
  }

  /// Reads the network and says nothing; one that can't be used is empty.
  func readWhateverIsThere() -> Input {
    let reading = NetworkReader.read(
      at: network, roles: attributes.roles, graph: attributes.graph)
    return Input(
      network: reading.network ?? Network(), reading: reading, askedLanguage: language,
      language: language ?? reading.language ?? .english)
  }
}

/// A network that was read.
struct Input {
  var network: Network
  var reading: NetworkReading
  /// The language that was asked for, if one was.
  var askedLanguage: Language?
  /// The language of results.
  var language: Language

  /// Whether it is a plain list of edges, which says nothing but who is tied to whom.
  var isEdgeList: Bool { reading.format == .edgeList }

  /// Whether it is a plain graph, of whose attributes nothing is known for certain.
  var isPlainGraph: Bool { isEdgeList || reading.format == .graph }
}

extension Language: ExpressibleByArgument {}
