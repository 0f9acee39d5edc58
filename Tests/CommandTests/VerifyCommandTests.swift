import Foundation
import TestSupport
import Testing

@Suite struct VerifyCommandTests {
  @Test func figuresOfAReportAreFoundAgain() throws {
    let folder = try TemporaryFolder()
    let (page, claims) = (folder.path + "/report.html", folder.path + "/claims.json")
    let report = try Tool.run(
      "report", Tool.fictitious, "--output", page, "--claims", claims, "--roll-up", "entity",
      "--from", "2012")
    #expect(report.status == 0)
    let text = try String(contentsOfFile: claims, encoding: .utf8)
    #expect(text.contains(#""--roll-up""#) && text.contains(#""2012""#))
    let verified = try Tool.run("verify", claims, Tool.fictitious, "--language", "en")
    #expect(verified.status == 0, "\(verified.text)")
    #expect(verified.text.contains("figures are as claimed."))

    let other = try Tool.run("verify", claims, Tool.paper, "--format", "json")
    #expect(other.status == 1)
    #expect(other.text.contains(#""schema" : "samverkan/verify/1""#))
  }

  @Test func saysThatThereIsNoFile() throws {
    let run = try Tool.run("verify", "no-such-claims.json", Tool.paper, "--language", "en")
    #expect(run.status == 2)
    #expect(run.errors.contains("“no-such-claims.json”: there is no such file"))
  }

  @Test(arguments: ["{}", "no JSON", #"{"schema": "samverkan/claims/2"}"#])
  func refusesWhatHoldsNoClaims(text: String) throws {
    let folder = try TemporaryFolder(texts: ["claims.json": text])
    let run = try Tool.run("verify", folder.path + "/claims.json", Tool.paper, "--language", "en")
    #expect(run.status == 2)
    #expect(run.errors.contains("holds no claims"))
  }
}
