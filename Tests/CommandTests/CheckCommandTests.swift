import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test(arguments: [(Tool.paper, "check-paper-sv.txt"), (Tool.fictitious, "check-sv.txt")])
  func sampleNetworks(network: String, name: String) throws {
    let run = try Tool.run("check", network)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, named: name)
  }

  /// Every problem is told at once, with file, row and column, and what to write instead.
  @Test func everyProblemAtOnce() throws {
    let folder = try TemporaryFolder(texts: [
      "actors.csv": "id;namn;sort;del-av\nkommun;Kommunen;kommun;\nkommun;Igen;;nowhere\n",
      "ties.csv": "från;till;start;slut\nkommun;univ;2013-02-30;\nkommun;kommun;2014;2012\n",
      "people.csv": "id;kön\np1;flicka\n",
    ])
    let run = try Tool.run("check", ".", "--language", "en", in: folder.path)
    #expect(run.status == 2)
    try Snapshot.expect(run.text, named: "check-problems-en.txt")
    for language in ["sv", "vi"] {
      let run = try Tool.run("check", ".", "--language", language, in: folder.path)
      try Snapshot.expect(run.text, named: "check-problems-\(language).txt")
    }
    // Every other verb tells the same errors, on standard error, and does nothing.
    let report = try Tool.run("report", ".", "--output", "report.html", in: folder.path)
    #expect(report.status == 2)
    #expect(report.errors.contains("ties.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/report.html"))
  }

  @Test func aPlainEdgeListIsSound() throws {
    let folder = try TemporaryFolder(texts: ["edges.csv": "from,to\nAnna,Bo\nBo,Cecilia\n"])
    let run = try Tool.run("check", "edges.csv", in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("Errors: 0. Warnings: 0. Notes: 0."))
  }

  @Test func aBrokenNetworkIsToldOfInItsOwnLanguage() throws {
    let folder = try TemporaryFolder(texts: [
      "network.csv": "nyckel;värde\nspråk;svenska\n", "actors.csv": "id;namn\na;A\na;B\n",
    ])
    let run = try Tool.run("check", ".", in: folder.path)
    #expect(run.status == 2)
    #expect(run.text.contains("Fel: 1."))
  }

  @Test func warningsGiveStatusOne() throws {
    let folder = try TemporaryFolder(texts: [
      "actors.csv": "id,name,kind\na,Tekniska Verken,company\nb,Tekniska verken AB,company\n",
      "ties.csv": "from,to\na,b\n",
    ])
    let run = try Tool.run("check", ".", "--format", "json", in: folder.path)
    #expect(run.status == 1)
    let object = try #require(JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(object["warnings"] as? Int == 1)
    let remarks = try #require(object["remarks"] as? [[String: Any]])
    #expect(remarks.contains { $0["kind"] as? String == "nearDuplicate" })
  }
}
