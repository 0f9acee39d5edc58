import ArgumentParser
import Foundation
import Graphviz
import Wording

/// The command line: every verb is a subcommand in a file of its own.
@main
struct Samverkan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samverkan",
    abstract: "Shows who works with whom in a partnership: how broad, how connected, how balanced.",
    discussion: """
      NETWORK is a folder of tables (actors.csv, ties.csv, …), a workbook with a sheet for each, one \
      CSV file with the columns from and to, or a graph in any usual format. Results go to standard output, everything else to standard error.

      EXAMPLES
        samverkan init my-partnership
        samverkan check my-partnership
        samverkan report my-partnership --output report.html

      EXIT STATUS
        0  done
        1  the network fails what was asked of it (check, breadth, verify)
        2  the input or the arguments can't be used
      """,
    version: "samverkan 0.1.0",
    subcommands: [
      InitCommand.self, ImportCommand.self, CheckCommand.self, DescribeCommand.self,
      ConnectivityCommand.self,
      GenderCommand.self, BreadthCommand.self, RequirementsCommand.self, WithoutCommand.self,
      CompareCommand.self, DiagramCommand.self, ReportCommand.self, ConvertCommand.self,
      VerifyCommand.self, SchemaCommand.self,
    ])

  /// The one argument with which this program draws pictures for another process of it.
  private static let renderWorker = "render-worker"

  static func main() {
    do {
      if CommandLine.arguments.dropFirst() == [renderWorker] {
        RenderWorker.serve()
        return
      }
      try refuseUnknownVerb()
      var command = try parseAsRoot()
      let worker = Bundle.main.executableURL.map {
        RenderWorker(executable: $0, arguments: [renderWorker])
      }
      try RenderWorker.$current.withValue(worker) { try command.run() }
    } catch let failure as Failure {
      StandardError.write(failure.line)
      Foundation.exit(ExitStatus.unusable)
    } catch let status as ExitCode {
      Foundation.exit(status.rawValue)
    } catch {
      // Help and version are no errors; whatever else the parser refuses can't be used.
      let message = fullMessage(for: error)
      guard exitCode(for: error).isSuccess else {
        StandardError.write(message)
        Foundation.exit(ExitStatus.unusable)
      }
      print(message)
    }
  }

  /// The parser would call a misspelt verb an unexpected argument.
  private static func refuseUnknownVerb() throws {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let verb = CommandLine.arguments.dropFirst().first, !verb.hasPrefix("-"),
      !(verbs + ["help"]).contains(verb)
    else { return }
    throw Failure(.unknownVerb(verb, known: verbs), in: .english)
  }
}

/// What the exit status tells.
enum ExitStatus {
  /// The network fails what was asked of it.
  static let failed: Int32 = 1
  /// The input or the arguments can't be used.
  static let unusable: Int32 = 2
}

/// A reason why a command can't do what it was asked to.
struct Failure: Error {
  /// The line that tells the user.
  let line: String

  /// Makes a failure that is told as an error.
  ///
  /// - Parameters:
  ///   - reason: What is wrong, and what to write instead.
  ///   - language: The language to say it in.
  init(_ reason: Text, in language: Language) {
    self.init([reason], in: language)
  }

  /// Makes a failure for several reasons, each told in a line of its own.
  init(_ reasons: [Text], in language: Language) {
    line = reasons.map { "\(Text.severity("error")[language]): \($0[language])" }
      .joined(separator: "\n")
  }
}
