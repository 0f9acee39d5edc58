import Foundation
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  @Test func tablesGoToAGraphAndTellWhatTheyLose() throws {
    let folder = try TemporaryFolder(texts: [:])
    let path = folder.path + "/network.graphml"
    let run = try Tool.run(["convert", Tool.fictitious, "--output", path, "--language", "en"])
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("not carried by GraphML: the table “people”, 63 rows.\n"))
    #expect(!run.errors.contains("“ties”"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("<node id=\"linkopings-kommun\">"))
    #expect(text.contains("fictitious"))
  }

  @Test(arguments: ["gexf", "dl", "mtx", "edges", "graphml"])
  func madeUpPartsAreMarkedWhereATitleCanStand(ending: String) throws {
    let folder = try TemporaryFolder(texts: [:])
    let path = folder.path + "/network.\(ending)"
    let run = try Tool.run(["convert", Tool.fictitious, "--output", path, "--language", "en"])
    #expect(run.status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("FICTITIOUS DATA") || text.contains("\"fictitious\""))
  }

  @Test func lossesAreListedAsJSON() throws {
    let folder = try TemporaryFolder(texts: [:])
    let run = try Tool.run([
      "convert", Tool.fictitious, "--output", folder.path + "/a.gml", "--format", "json",
    ])
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(json["schema"] as? String == "samverkan/convert/1")
    #expect(json["format"] as? String == "gml")
    let losses = try #require(json["losses"] as? [[String: Any]])
    #expect(
      losses.contains { $0["name"] as? String == "affiliations" && $0["count"] as? Int == 66 })
  }

  @Test func strictWritesNothing() throws {
    let folder = try TemporaryFolder(texts: [:])
    let path = folder.path + "/a.gml"
    let run = try Tool.run(["convert", Tool.fictitious, "--output", path, "--strict"])
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aGraphStaysAsItIs() throws {
    let graph = "graph [ node [ id 1 label \"å\" own 7 ] node [ id 2 ] edge [ source 1 target 1 ] ]"
    let folder = try TemporaryFolder(texts: ["a.gml": graph])
    let path = folder.path + "/b.graphml"
    let run = try Tool.run(["convert", folder.path + "/a.gml", "--output", path, "--strict"])
    #expect(run.status == 0, "\(run.errors)")
    let back = try Tool.run(["convert", path, "--output", folder.path + "/c.gml", "--strict"])
    #expect(back.status == 0, "\(back.errors)")
    let described = try Tool.run(["connectivity", folder.path + "/c.gml", "--format", "json"])
    #expect(described.text.contains("\"vertices\" : 2"))
    #expect(described.text.contains("\"loops\" : 1"))
  }

  /// Also by way of a workbook.
  @Test(arguments: ["first", "first.xlsx"]) func aFolderStaysAsItIs(name: String) throws {
    let folder = try TemporaryFolder(texts: [:])
    let (first, second) = (folder.path + "/first", folder.path + "/second")
    let between = folder.path + "/" + name
    #expect(try Tool.run(["convert", Tool.fictitious, "--output", first]).status == 0)
    #expect(try Tool.run(["convert", first, "--output", between, "--strict"]).status == 0)
    #expect(try Tool.run(["convert", between, "--output", second, "--strict"]).status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: first) {
      let files = try [first, second].map { try Data(contentsOf: URL(filePath: "\($0)/\(name)")) }
      #expect(files[0] == files[1], "\(name)")
    }
  }

  @Test func namesOfPeopleStayAtHomeUnlessAskedFor() throws {
    let folder = try TemporaryFolder(texts: [
      "actors.csv": "id,name\na,A\n", "people.csv": "id,name,gender\np,Pia Persson,woman\n",
      "affiliations.csv": "person,actor\np,a\n",
    ])
    let path = folder.path + "/people.graphml"
    let arguments = ["convert", folder.path, "--view", "people", "--output", path]
    let run = try Tool.run(arguments + ["--language", "en"])
    #expect(run.errors.contains("the names of 1 people; --names keeps them"))
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("Persson"))
    _ = try Tool.run(arguments + ["--names"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Persson"))
  }

  @Test(arguments: [
    (["--output", "a.doc"], "no format is called “a.doc”"),
    (["--output", "a.gml", "--as", "word"], "no format is called “word”"),
    (["--output", "/proc/nowhere/a.gml"], "can’t be written"),
  ])
  func whatCanNotBeWrittenIsRefused(arguments: [String], says: String) throws {
    let run = try Tool.run(["convert", Tool.fictitious, "--language", "en"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(says), "\(run.errors)")
  }
}
