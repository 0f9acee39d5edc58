import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct DOTReaderTests {
  @Test func readsWhatTheLanguageSays() throws {
    let document = try read(
      """
      digraph "Råd" {
        rankdir=LR; charset=utf8; label="All\\nof it";
        a [label="A \\"x\\"\\l\\N &amp; &aring; \\\\", pos="1.5,2!", age=41, code="007", member=true];
        node [shape=box];
        b [pos="3,4", age=7, code="1"];
        "node"; c:p -> a [label="\\T→\\H", weight="0,5", penwidth=2, id=e1];
        b -> a [dir=none, relation="advice"]
      }
      """)
    let graph = document.graphs[0]
    #expect(graph.name == "Råd")
    #expect(graph.isDirected)
    #expect(
      graph.attributes == [
        GraphAttribute("label", .text("All\nof it")), GraphAttribute("rankdir", .text("LR")),
      ])
    #expect(graph.nodeIDs == ["a", "b", "node", "c"])
    #expect(graph.nodes["label"]?.values == [.text("A \"x\"\na & å \\"), nil, nil, nil])
    #expect(graph.nodes["x"]?.values == [.real(1.5), .real(3), nil, nil])
    #expect(graph.nodes["y"]?.values == [.integer(2), .integer(4), nil, nil])
    #expect(graph.nodes["age"]?.values == [.integer(41), .integer(7), nil, nil])
    #expect(graph.nodes["code"]?.values == [.text("007"), .text("1"), nil, nil])
    #expect(graph.nodes["member"]?.values == [.boolean(true), nil, nil, nil])
    #expect(graph.nodes["shape"]?.values == [nil, .text("box"), .text("box"), .text("box")])
    #expect(graph.sources == [3, 1] && graph.targets == [0, 0])
    #expect(graph.directions == [true, false])
    #expect(graph.edgeIDs == ["e1", nil])
    #expect(graph.edges["label"]?.values == [.text("c→a"), nil])
    #expect(graph.edges["weight"]?.values == [.real(0.5), nil])
    #expect(graph.edges["thickness"]?.values == [.integer(2), nil])
    #expect(graph.edges["relation"]?.values == [nil, .text("advice")])
    #expect(graph.edges["tailport"]?.values == [.text("p"), nil])
    #expect(document.remarks.map(\.message) == [.DOT.pinned, .DOT.decimalComma])
  }

  @Test func readsSubgraphsAsGroups() throws {
    let graph = try read(
      """
      graph { a -- {b c}; subgraph cluster_0 { label="Enhet"; b; subgraph s { c } }
              { rank=same; a; c } }
      """
    ).graphs[0]
    #expect(
      graph.groups == [
        NodeGroup(
          "cluster_0", members: [1, 2], attributes: [GraphAttribute("label", .text("Enhet"))]),
        NodeGroup("s", members: [2], parent: 0),
        NodeGroup("", members: [0, 2], attributes: [GraphAttribute("rank", .text("same"))]),
      ])
    #expect(graph.sources == [0, 0] && graph.targets == [1, 2])
  }

  @Test func tellsMarkupFromText() throws {
    let graph = try read(
      #"graph { a [label=<<b>A</b><br/>&amp; b>]; b [label="<b>A</b>"]; c [xlabel=<<i>i</i>>] }"#
    ).graphs[0]
    #expect(graph.nodes["label"]?.values == [.text("A\n& b"), .text("<b>A</b>"), nil])
    #expect(graph.nodes["html_label"]?.values == [.text("<b>A</b><br/>&amp; b"), nil, nil])
    #expect(graph.nodes["html_xlabel"]?.values == [nil, nil, .text("<i>i</i>")])
    #expect(graph.nodes["xlabel"] == nil)
  }

  @Test func readsSeveralGraphsAndKeepsEachKey() throws {
    let document = try read(
      "strict graph { a -- b; a -- b } graph G { a -- b [key=1]; a -- b [key=2] }")
    #expect(document.graphs.map(\.edgeCount) == [1, 2])
    #expect(document.graphs[1].edgeIDs == ["1", "2"])
  }

  @Test func namesOtherEncodings() throws {
    let document = try DOTReader.read(
      .bytes("graph { charset=latin1; å }".unicodeScalars.map { UInt8($0.value) }))
    #expect(document.encoding == .windows1252)
    #expect(document.graphs[0].nodeIDs == ["å"])
    #expect(document.graphs[0].attributes.isEmpty)
    #expect(document.remarks.map(\.message) == [.otherEncoding("Windows-1252")])
    let bytes = "graph { å }".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try DOTReader.read(.bytes(bytes)).graphs[0].nodeIDs == ["å"])
    #expect(try read("\u{FEFF}graph { å }").graphs[0].nodeIDs == ["å"])
  }

  @Test(
    arguments: [
      ("", Text.DOT.noGraph, 1, nil), ("/* graph { a }", .DOT.noGraph, 1, nil),
      ("graph {\n a -> b }", .DOT.syntax(near: "'->'"), 2, nil),
      ("graph {\n é-a }", .DOT.syntax(near: "'-'"), 2, nil),
      ("graph { a\u{0} }", .DOT.zeroByte, 1, 10),
    ] as [(String, Text, Int?, Int?)])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func tellsAnOpenText() {
    let problem = #expect(throws: FileProblem.self) { try read("graph {\n a [label=\"open ] }") }
    #expect(problem?.message.english.contains("quotation mark") == true)
    #expect(problem?.line == 2)
  }

  private func read(_ file: String) throws -> GraphDocument {
    try DOTReader.read(.bytes(Array(file.utf8)))
  }
}
