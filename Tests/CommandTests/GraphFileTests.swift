import TestSupport
import Testing

/// Every verb takes a plain graph.
@Suite struct GraphFileTests {
  /// Two women who know each other, a man whom one of them knows, and somebody alone.
  private static let graph = """
    <graphml><key id="s" for="node" attr.name="sex" attr.type="string"/>
    <graph edgedefault="directed"><node id="a"><data key="s">f</data></node>
    <node id="b"><data key="s">m</data></node><node id="c"><data key="s">f</data></node>
    <node id="d"/><edge source="a" target="b"/><edge source="a" target="c"/></graph></graphml>
    """

  private func run(_ arguments: String..., graph: String = graph) throws -> Tool.Run {
    let folder = try TemporaryFolder(texts: ["a.graphml": graph])
    return try Tool.run(
      [arguments[0], folder.path + "/a.graphml", "--language", "en"] + arguments.dropFirst())
  }

  @Test(arguments: [
    ("check", "the attribute “sex” is read as gender, and the nodes as people"),
    ("describe", "People             4"), ("connectivity", "Largest component                3"),
    ("gender", "People             2    1      0              0        1    67% (50–75%)"),
    ("breadth", "ties with their direction"), ("without", "Shown: people who are tied"),
  ])
  func aGraphOfPeopleHasAnswers(verb: String, says: String) throws {
    let run = try run(verb)
    #expect(run.status == 0)
    #expect(run.text.replacing("\n          ", with: " ").contains(says), "\(run.text)")
  }

  @Test func guessesAreAnnounced() throws {
    #expect(
      try run("gender").errors
        == "note: a.graphml: the attribute “sex” is read as gender, and the nodes as people.\n")
  }

  @Test func tiesOfPeopleHaveGenders() throws {
    let ties = try run("gender").text.split(separator: "\n").first { $0.hasPrefix("Ties") }
    #expect(ties?.split(separator: " ").prefix(3) == ["Ties", "3", "1"])
    #expect(try run("gender", "--position").text.contains("Women who have contacts: 2"))
  }

  @Test func directionsAreThoseOfTheFile() throws {
    #expect(try run("connectivity", "--format", "json").text.contains("\"directed\" : true"))
    let undirected = try run("connectivity", "--format", "json", "--no-directed")
    #expect(undirected.text.contains("\"directed\" : false"))
  }

  @Test func whoLeavesMayBeAPerson() throws {
    let run = try run("without", "a")
    #expect(run.text.contains("Of 2 pairs who have contact, 2 are lost"), "\(run.text)")
  }

  @Test func attributesAreTold() throws {
    let actors = Self.graph.replacing("sex", with: "art").replacing(">f<", with: ">university<")
    let run = try run("breadth", "--kind-attribute", "art", graph: actors)
    #expect(run.text.contains("university"), "\(run.text)")
    let refused = try self.run("gender", "--gender-attribute", "kön")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("no node has an attribute “kön”; the attributes are: sex."))
  }

  @Test func brokenFilesAreToldWithTheirLine() throws {
    let run = try run("connectivity", graph: "<graphml>\n<graph>\n<node id='a'>\n</graph>")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: a.graphml, line 4: the end of an"), "\(run.errors)")
  }
}
