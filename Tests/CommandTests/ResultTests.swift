import Foundation
import TestSupport
import Testing

/// What the verbs print of the sample networks, letter by letter.
@Suite struct ResultTests {
  @Test(arguments: [
    (["describe", Tool.paper], "describe-paper-sv.txt"),
    (["describe", Tool.fictitious, "--language", "en"], "describe-en.txt"),
    (["describe", Tool.paper, "--language", "vi"], "describe-paper-vi.txt"),
    (["connectivity", Tool.paper], "connectivity-paper-sv.txt"),
    (
      ["connectivity", Tool.paper, "--language", "en", "--roll-up", "entity"], "connectivity-en.txt"
    ),
    (["connectivity", Tool.paper, "--language", "vi", "--explain"], "connectivity-vi.txt"),
    (["connectivity", Tool.paper, "--format", "json", "--directed"], "connectivity-directed.json"),
    (["connectivity", Tool.fictitious, "--format", "csv", "--table", "vertices"], "vertices.csv"),
    (["gender", Tool.fictitious, "--language", "en"], "gender-en.txt"),
    (["gender", Tool.fictitious, "--language", "vi"], "gender-vi.txt"),
    (["gender", Tool.fictitious, "--phase", "partnerskap"], "gender-phase-sv.txt"),
    (
      ["gender", Tool.fictitious, "--by", "side,phase", "--language", "en"], "gender-crossed-en.txt"
    ),
    (["gender", Tool.paper, "--format", "json", "--roll-up", "entity"], "gender.json"),
    (["gender", Tool.fictitious, "--publish", "--language", "en"], "gender-published-en.txt"),
    (
      ["gender", Tool.fictitious, "--publish", "--format", "csv", "--table", "gender"],
      "gender-published-sv.csv"
    ),
    (["breadth", Tool.paper, "--publish", "--language", "en"], "breadth-published-en.txt"),
    (["describe", Tool.fictitious, "--publish", "--language", "vi"], "describe-published-vi.txt"),
    (
      ["gender", Tool.fictitious, "--position", "--language", "en", "--shuffles", "200"],
      "gender-position-en.txt"
    ),
    (
      ["gender", Tool.fictitious, "--position", "--format", "csv", "--table", "findings"],
      "gender-position-sv.csv"
    ),
    (["breadth", Tool.paper, "--language", "en"], "breadth-paper-en.txt"),
    (["breadth", Tool.paper, "--language", "vi", "--explain"], "breadth-paper-vi.txt"),
    (["breadth", Tool.paper, "--format", "json"], "breadth-paper.json"),
    (["compare", Tool.fictitious, "--dates", "2012,2014"], "compare-dates-sv.txt"),
    (["compare", Tool.paper, Tool.fictitious, "--language", "en"], "compare-files-en.txt"),
    (
      ["compare", Tool.fictitious, "--phases", "forberedelse,partnerskap", "--format", "json"],
      "compare.json"
    ),
    (["without", Tool.paper, "--worst", "3", "--language", "en"], "without-worst-en.txt"),
    (["without", Tool.fictitious, "--of", "people", "--format", "json"], "dependence.json"),
    (["without", Tool.fictitious, "--random-loss", "--samples", "10"], "random-loss-sv.txt"),
    (["without", Tool.paper, "icld", "--language", "en"], "without-paper-en.txt"),
    (["without", Tool.fictitious, "p04,p18"], "without-people-sv.txt"),
    (["without", Tool.fictitious, "icld", "--format", "json"], "without.json"),
  ])
  func printed(arguments: [String], name: String) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, named: name)
  }

  /// A requirement that is missing gives status 1; the result is the same otherwise.
  @Test func missing() throws {
    let run = try Tool.run("breadth", Tool.fictitious)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, named: "breadth-missing-sv.txt")
  }

  @Test(arguments: ["describe", "connectivity", "gender", "breadth"], ["text", "json", "csv"])
  func fictitiousNetworksSaySo(verb: String, format: String) throws {
    let run = try Tool.run(verb, Tool.fictitious, "--format", format, "--language", "en")
    #expect(run.text.lowercased().contains("fictitious"))
    let paper = try Tool.run(verb, Tool.paper, "--format", format, "--language", "en")
    #expect(!paper.text.contains("Fictitious:"))
    #expect(!paper.text.contains("\"fictitious\" : true"))
  }

  @Test func outputFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/gender.json"
    let toFile = try Tool.run("gender", Tool.paper, "--format", "json", "--output", file)
    let printed = try Tool.run("gender", Tool.paper, "--format", "json")
    #expect(toFile.status == 0)
    #expect(toFile.output.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: file)) == printed.output)
  }

  /// CSV for programs has commas and decimal points; asked for in a language with decimal commas it
  /// opens in the Excel of that language.
  @Test(arguments: [
    ("sv", "Mått;Värde;Anmärkning\r\nTäthet;\"0,0984"),
    ("vi", "Chỉ số;Giá trị;Ghi chú\r\nMật độ;\"0,0984"),
  ])
  func csvForExcel(language: String, start: String) throws {
    let arguments = ["connectivity", Tool.paper, "--format", "csv", "--table", "connectivity"]
    let plain = try Tool.run(arguments).text
    #expect(plain.hasPrefix("Mått,Värde,Anmärkning\nTäthet,0.0984"))
    let asked = try Tool.run(arguments + ["--language", language])
    #expect(asked.output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(asked.text.contains(start))
  }
}
