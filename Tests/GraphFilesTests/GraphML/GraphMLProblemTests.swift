import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GraphMLProblemTests {
  static let refused: [(String, Text, Int?)] = [
    ("<gexf/>", Text.notGraphML("gexf"), 1), ("<graphml>\n</graphml>", .noGraph, nil),
    ("<graphml><graph>\n<node/></graph></graphml>", .nodeWithoutID, 2),
    ("<graphml><graph>\n\n<edge source='a'/></graph></graphml>", .edgeWithoutEnd, 3),
    ("<graphml><graph>\n<hyperedge/></graph></graphml>", .hyperedge, 2),
    ("<graphml><graph>\n<node", .cutOffXML, 2),
  ]

  @Test(arguments: refused) func refuses(file: String, message: Text, line: Int?) {
    let problem = #expect(throws: FileProblem.self) {
      try GraphMLReader.read(.bytes(Array(file.utf8)))
    }
    #expect(problem?.message == message)
    #expect(problem?.severity == .error)
    #expect(problem?.line == line)
  }

  static let remarked: [(String, Text, FileProblem.Severity, Int)] = [
    ("<graph>\n</graph>", .edgeDefaultMissing, .warning, 2),
    ("<key for='node'/>", .keyWithoutID, .warning, 2),
    (
      "<key id='k' for='node'/>\n<key id='k' for='all'/><key id='k' for='all'/>",
      .repeatedGraphMLKey("k"), .warning, 3
    ),
    ("<key id='k' attr.name='n' attr.type='complex'/>", .unknownType("complex", of: "k"), .note, 2),
    (
      "<graph edgedefault='directed'>\n<node id='a'/><node id='a'/></graph>", .repeatedNode("a"),
      .warning, 3
    ),
    (
      "<graph edgedefault='directed'>\n<edge source='a' target='b'/></graph>",
      .undeclaredNodes("a", count: 2), .warning, 3
    ),
    (
      "<graph edgedefault='directed'><node id='a'>\n<port name='p'/></node></graph>", .ports, .note,
      3
    ),
    (
      "<graph edgedefault='directed'><node id='a'>\n<data>x</data></node></graph>", .dataWithoutKey,
      .warning, 3
    ),
    ("<graph edgedefault='directed'>\n<locator/></graph>", .unreadElement("locator"), .warning, 3),
    (
      "<graph edgedefault='directed'><node id='a'/>\n<edge source='a' target='a' directed='ja'/></graph>",
      .unknownDirection("ja"), .warning, 3
    ),
  ]

  @Test(arguments: remarked) func remarks(
    content: String, message: Text, severity: FileProblem.Severity, line: Int
  ) throws {
    let graph = content.contains("<graph") ? "" : "<graph edgedefault='directed'/>"
    let file = "<graphml>\n\(content)\(graph)</graphml>"
    let remarks = try GraphMLReader.read(.bytes(Array(file.utf8))).remarks
    #expect(remarks == [FileProblem(message, severity: severity, line: line)])
  }

  @Test(arguments: [
    ("int", "1,5"), ("int", "99999999999999999999"),
    ("double", "3,5"), ("double", "1e999"), ("double", "0x10"),
    ("boolean", "ja"),
  ])
  func keepsWhatIsNoNumberAsText(type: String, text: String) throws {
    let document = try GraphMLReader.read(
      .bytes(
        Array(
          """
          <graphml><key id='k' for='node' attr.name='n' attr.type='\(type)'/>
          <graph edgedefault='directed'><node id='a'><data key='k'>\(text)</data></node>
          <node id='b'><data key='k'> </data></node></graph></graphml>
          """.utf8)))
    #expect(document.graphs.first?.nodes["n"]?.values == [.text(text), nil])
    #expect(
      document.remarks == [
        FileProblem(.unfitValue(text, of: "n"), severity: .warning, line: 2)
      ])
  }

  /// Files that would take memory or time by the square of their size.
  static let hostile = [
    (0..<9000).map { "<key id='k\($0)' for='node' attr.name='\($0)' attr.type='int'/>" }.joined()
      + "<graph edgedefault='directed'>"
      + (0..<9000).map { "<node id='\($0)'><data key='k\($0)'>1</data></node>" }.joined()
      + "</graph>",
    (0..<3000).map { "<key id='k\($0)' for='graph'><default>1</default></key>" }.joined()
      + String(repeating: "<graph edgedefault='directed'/>", count: 3000),
  ]

  @Test(arguments: hostile) func refusesToFillTheMemory(content: String) {
    let problem = #expect(throws: FileProblem.self) {
      try GraphMLReader.read(.bytes(Array("<graphml>\(content)</graphml>".utf8)))
    }
    #expect(problem?.severity == .error)
    #expect(problem?.message.english.contains("attributes") == true)
  }

  @Test func tellsNoMoreThanAPersonReads() throws {
    let data = (0..<2000).map { "<data key='k\($0)'>x</data>" }.joined()
    let file =
      "<graphml><graph edgedefault='directed'><node id='a'>\(data)</node></graph></graphml>"
    let document = try GraphMLReader.read(.bytes(Array(file.utf8)))
    #expect(document.remarks.count == 1001)
    #expect(document.remarks.last?.message == .furtherRemarks)
    #expect(document.graphs.first?.nodes.columns.count == 2000)
  }

  @Test func joinsManyLabels() throws {
    let labels = String(repeating: "<NodeLabel>å</NodeLabel>", count: 20_000)
    let file =
      "<graphml><graph edgedefault='directed'><node id='a'><data key='d'>\(labels)</data></node>"
      + "</graph></graphml>"
    let graph = try #require(try GraphMLReader.read(.bytes(Array(file.utf8))).graphs.first)
    guard case .text(let label)? = graph.nodes["label"]?[0] else { return #expect(Bool(false)) }
    #expect(label.utf8.count == 59_999)
  }
}
