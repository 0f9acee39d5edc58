import Assessment
import Foundation
import TestSupport
import Testing

/// What is printed as JSON is what the schemas say, no less and no more.
@Suite struct SchemaCommandTests {
  /// What each result is printed by, with the network in the place of `NETWORK`.
  private static let commands: [(schema: String, arguments: [String])] = [
    ("check", ["check", "NETWORK"]), ("describe", ["describe", "NETWORK"]),
    ("connectivity", ["connectivity", "NETWORK"]),
    ("connectivity", ["connectivity", "NETWORK", "--view", "two-mode"]),
    ("connectivity", ["connectivity", "NETWORK", "--directed"]),
    ("gender", ["gender", "NETWORK"]), ("gender", ["gender", "NETWORK", "--by", "side,phase"]),
    ("position", ["gender", "NETWORK", "--position", "--shuffles", "20"]),
    ("breadth", ["breadth", "NETWORK"]),
    ("breadth", ["breadth", "NETWORK", "--requirements", "icld"]),
    ("dependence", ["without", "NETWORK"]),
    ("dependence", ["without", "NETWORK", "--of", "people"]),
    ("random-loss", ["without", "NETWORK", "--random-loss", "--samples", "2"]),
    ("compare", ["compare", "NETWORK", "--dates", "2012,2014"]),
    ("compare", ["compare", "NETWORK", Tool.fictitious]),
    ("gender-published", ["gender", "NETWORK", "--publish"]),
    ("describe", ["describe", "NETWORK", "--publish"]),
    ("breadth", ["breadth", "NETWORK", "--publish"]),
    ("dependence", ["without", "NETWORK", "--publish"]),
    ("compare", ["compare", "NETWORK", Tool.fictitious, "--publish"]),
  ]

  private static let edgeCases = [
    "empty": ["actors.csv": "id,name\n"],
    "one person": [
      "actors.csv": "id,name\na,A\n", "people.csv": "id,gender\np,woman\n",
      "affiliations.csv": "person,actor\np,a\n",
    ],
    "all unknown": [
      "actors.csv": "id,name\na,A\nb,B\n", "people.csv": "id,gender\np,\nq,\n",
      "ties.csv": "from,to\na,b\n", "activities.csv": "id,name\nv,V\n",
      "participations.csv": "activity,participant\nv,p\nv,q\n",
    ],
  ]

  private func schema(_ name: String) throws -> JSONSchema {
    JSONSchema(try JSONValue(parsing: try text(ofFile: "\(name)-1")))
  }

  private func text(ofFile name: String) throws -> String {
    let folder = URL(filePath: Tool.package).appending(path: "Sources/samverkan/Schemas")
    return try String(contentsOf: folder.appending(path: "\(name).json"), encoding: .utf8)
  }

  private func expect(_ arguments: [String], on network: String, toFit schema: String) throws {
    let filled = arguments.map { $0 == "NETWORK" ? network : $0 }
    let run = try Tool.run(filled + ["--format", "json", "--language", "en"])
    let problems = try self.schema(schema).problems(of: try JSONValue(parsing: run.text))
    #expect(problems == [], "\(filled)")
  }

  @Test(arguments: [Tool.paper, Tool.fictitious], commands.indices)
  func samplesFit(network: String, index: Int) throws {
    let (schema, arguments) = Self.commands[index]
    try expect(arguments, on: network, toFit: schema)
  }

  @Test(arguments: edgeCases.keys.sorted(), commands.indices)
  func edgeCasesFit(name: String, index: Int) throws {
    let folder = try TemporaryFolder(texts: Self.edgeCases[name] ?? [:])
    let (schema, arguments) = Self.commands[index]
    try expect(arguments, on: folder.path, toFit: schema)
  }

  @Test(arguments: [("icld", Tool.paper), ("p04,p18", Tool.fictitious)])
  func departuresFit(leaving: String, network: String) throws {
    try expect(["without", "NETWORK", leaving], on: network, toFit: "without")
  }

  @Test func edgeListsFit() throws {
    let folder = try TemporaryFolder(texts: ["edges.csv": "from,to\na,b\nb,c\n"])
    try expect(["connectivity", "NETWORK"], on: folder.path + "/edges.csv", toFit: "connectivity")
  }

  @Test func claimsAndTheirVerificationFit() throws {
    let folder = try TemporaryFolder()
    let claims = folder.path + "/claims.json"
    _ = try Tool.run(
      "report", Tool.fictitious, "--output", folder.path + "/report.html", "--claims", claims)
    let text = try String(contentsOf: URL(filePath: claims), encoding: .utf8)
    #expect(try schema("claims").problems(of: try JSONValue(parsing: text)) == [])
    try expect(["verify", claims, "NETWORK"], on: Tool.fictitious, toFit: "verify")
  }

  @Test func everySchemaIsListedAndIsAFile() throws {
    let names = try Tool.run("schema").text.split(separator: "\n").map(String.init)
    #expect(Set(names).isSuperset(of: Self.commands.map { "\($0.schema)-1" }))
    for name in names {
      #expect(try Tool.run("schema", name).text == text(ofFile: name))
    }
  }

  @Test func unknownSchemasAreRefused() throws {
    let run = try Tool.run("schema", "gendr")
    #expect(run.status == 2)
    #expect(run.errors.contains("gender-1"))
  }
}
