import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GEXFProblemTests {
  static let refused: [(String, Text, Int?)] = [
    ("<graphml/>", .notGEXF("graphml"), 1), ("<gexf>\n</gexf>", .noGraph, nil),
    ("<gexf><graph>\n<nodes><node/></nodes></graph></gexf>", .nodeWithoutID, 2),
    ("<gexf><graph>\n\n<edges><edge source='a'/></edges></graph></gexf>", .edgeWithoutEnd, 3),
  ]

  @Test(arguments: refused) func refuses(file: String, message: Text, line: Int?) {
    let problem = #expect(throws: FileProblem.self) {
      try GEXFReader.read(.bytes(Array(file.utf8)))
    }
    #expect(problem == FileProblem(message, line: line))
  }

  static let remarked: [(String, Text, FileProblem.Severity, Int)] = [
    ("<nodes><node id='a'/>\n<node id='a'/></nodes>", .repeatedNode("a"), .warning, 3),
    (
      "<edges>\n<edge source='a' target='b'/></edges>", .undeclaredNodes("a", count: 2), .warning, 3
    ),
    ("<attributes>\n<attribute title='x'/></attributes>", .attributeWithoutID, .warning, 3),
    (
      "<attributes><attribute id='x'/>\n<attribute id='x'/></attributes>",
      .repeatedGEXFAttribute("x"), .warning, 3
    ),
    (
      "<attributes>\n<attribute id='x' type='complex'/></attributes>",
      .unknownType("complex", of: "x"), .note, 3
    ),
    (
      "<attributes><attribute id='x'>\n<options>a|b</options></attribute></attributes>",
      .optionsLeftOut, .note, 3
    ),
    (
      "<nodes><node id='a'>\n<attvalue value='1'/></node></nodes>", .valueWithoutAttribute,
      .warning,
      3
    ),
    (
      "<attributes><attribute id='x'/></attributes><nodes><node id='a'>\n"
        + "<attvalue for='x' value='1'/><attvalue for='x' value='2'/></node></nodes>",
      .repeatedValue("x"), .warning, 3
    ),
    (
      "<nodes><node id='a'>\n<color r='300' g='0' b='0'/></node></nodes>", .unknownColor, .warning,
      3
    ),
    (
      "<nodes><node id='a'>\n<position x='1,5'/></node></nodes>", .unfitValue("1,5", of: "x"),
      .warning, 3
    ),
    (
      "<nodes><node id='a'/></nodes><edges>\n<edge source='a' target='a' type='both'/></edges>",
      .unknownDirection("both"), .warning, 3
    ),
    ("<nodes>\n<actor/></nodes>", .unreadElement("actor"), .warning, 3),
    ("</graph>\n<graph>", .severalGEXFGraphs, .warning, 3),
  ]

  @Test(arguments: remarked)
  func remarks(content: String, message: Text, severity: FileProblem.Severity, line: Int) throws {
    let file = "<gexf>\n<graph>\(content)</graph></gexf>"
    let remarks = try GEXFReader.read(.bytes(Array(file.utf8))).remarks
    #expect(
      remarks == [
        FileProblem(message, severity: severity, line: line)
      ])
  }

  @Test func takesTheLastOfTheTimesOfANodeThatIsThereTwice() throws {
    let node = "<node id='a'><attvalues><attvalue for='x' value='1' start='2'/></attvalues></node>"
    let file =
      "<gexf><graph><attributes class='node'><attribute id='x' type='integer'/></attributes><nodes>"
      + "\(node)\(node.replacing("'1'", with: "'7'"))</nodes></graph></gexf>"
    let document = try GEXFReader.read(.bytes(Array(file.utf8)))
    #expect(
      document.graphs.first?.nodes["x"]?.values
        == [.timed([TimedValue(.integer(7), during: TimeSpan(start: "2"))])])
    #expect(document.remarks.map(\.message) == [.repeatedNode("a"), .repeatedValue("x")])
  }
}
