import ArgumentParser
import Assessment
import Foundation
import Partnerships
import Reports
import Wording

/// `samverkan verify`: whether a report still says what a network shows.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Computes every figure of a report anew and tells which differ.",
    discussion: """
      The exit status is 1 if a figure differs.

      EXAMPLES
        samverkan report my-partnership --output report.html --claims claims.json
        samverkan verify claims.json my-partnership
      """)

  @Argument(help: "The file that samverkan report --claims made.")
  var claims: String

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = try input.read()
    let claimed = try readClaims(in: input.language)
    guard let options = try? ViewOptions.parse(claimed.options) else {
      throw Failure(.notClaims(claims), in: input.language)
    }
    let view = try options.view(of: &input)
    let report = NetworkReport(of: input.network, view: view, language: input.language)
    let result = try Progress.saying(Text.measuring[input.language]) {
      try report.verification(of: claimed)
    }
    try output.write(result, of: input)
    if result.differing > 0 { throw ExitCode(ExitStatus.failed) }
  }

  private func readClaims(in language: Language) throws -> Claims {
    guard FileManager.default.fileExists(atPath: claims) else {
      throw Failure(.noSuchClaims(claims), in: language)
    }
    guard let data = FileManager.default.contents(atPath: claims),
      let claims = try? JSONDecoder().decode(Claims.self, from: data),
      claims.schema == "samverkan/claims/1"
    else { throw Failure(.notClaims(claims), in: language) }
    return claims
  }
}
