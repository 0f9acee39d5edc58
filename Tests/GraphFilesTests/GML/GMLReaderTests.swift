import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GMLReaderTests {
  @Test func readsNodesEdgesAndNestedValues() throws {
    let document = try read(
      """
      # made by hand
      Creator "A person"
      graph [
        directed 1 label "Små grannar" year 2024
        node [ id 007 label "Å" graphics [ x 1.5 y -2 w 30.0 fill "#FF0000" type "oval" h 4 ] ]
        edge [ source 2100000 target 007 value 0.5 id 5 graphics [ width 2 style [ dash 1 ] ] ]
        node[id 2100000 label"B" tag "a" tag "b"]
      ]
      """)
    let graph = try #require(document.graphs.first)
    #expect(document.remarks.isEmpty)
    #expect(graph.name == "Små grannar")
    #expect(graph.attributes == [GraphAttribute("year", .integer(2024))])
    #expect(graph.isDirected)
    #expect(graph.nodeIDs == ["007", "2100000"])
    #expect(graph.edgeIDs == ["5"])
    #expect(graph.sources == [1] && graph.targets == [0])
    #expect(
      graph.nodes.values() == [
        "label": [.text("Å"), .text("B")], "x": [.real(1.5), nil], "y": [.integer(-2), nil],
        "size": [.real(30), nil], "color": [.text("#FF0000"), nil], "shape": [.text("oval"), nil],
        "graphics.h": [.integer(4), nil], "tag": [nil, .list([.text("a"), .text("b")])],
      ])
    #expect(
      graph.edges.values() == [
        "weight": [.real(0.5)], "thickness": [.integer(2)], "graphics.style.dash": [.integer(1)],
      ])
  }

  @Test(arguments: [
    ("1E3", AttributeValue.real(1000)), (".5", .real(0.5)), ("5.", .real(5)), ("+2", .integer(2)),
    ("-0.45e-2", .real(-0.0045)), ("-Inf", .real(-.infinity)), ("+inF", .real(.infinity)),
    ("INF", .real(.infinity)), ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .text("9223372036854775808")), ("0,5", .real(0.5)),
    ("\"0,5\"", .text("0,5")), ("\"&quot;&eacute;&#353;&#x1F600;&amp;lt;\"", .text("\"éš😀&lt;")),
    ("\"bar & baz; &nosuch;\"", .text("bar & baz; &nosuch;")),
    ("\"Đại\n học\"", .text("Đại\n học")),
    ("1e999", .text("1e999")), ("-", .text("-")),
  ])
  func readsValues(written: String, value: AttributeValue) throws {
    let graph = try read("graph [ node [ id 1 a \(written) ] ]").graphs[0]
    #expect(graph.nodes["a"]?.values == [value])
  }

  @Test func readsWhatIsNotANumber() throws {
    let graph = try read("graph [ node [ id 1 a NAN ] ]").graphs[0]
    guard case .real(let number)? = graph.nodes["a"]?[0] else { return #expect(Bool(false)) }
    #expect(number.isNaN)
  }

  @Test(arguments: [
    ("1", "2.5", AttributeType.real, [AttributeValue.real(1), .real(2.5)]),
    ("1", "\"x\"", .text, [.text("1"), .text("x")]),
    ("9007199254740993", "0.5", .text, [.text("9007199254740993"), .text("0.5")]),
    ("1 a 2", "3", .list, [.list([.integer(1), .integer(2)]), .list([.integer(3)])]),
    (
      "\"_networkx_list_start\"", "\"_networkx_list_start\" a 1", .list,
      [.list([]), .list([.integer(1)])]
    ),
  ])
  func makesValuesOfOneAttributeAlike(
    first: String, second: String, type: AttributeType, values: [AttributeValue]
  ) throws {
    let graph = try read("graph [ node [ id 1 a \(first) ] node [ id 2 a \(second) ] ]").graphs[0]
    #expect(graph.nodes["a"]?.type == type)
    #expect(graph.nodes["a"]?.values == values)
  }

  @Test func readsWordsAsIDsAndSeveralGraphs() throws {
    let document = try read("graph [ node [ id A ] node [ ] edge [ source A target A ] ] graph []")
    #expect(document.graphs.map(\.nodeIDs) == [["A", "n1"], []])
    #expect(document.graphs[0].edgeCount == 1)
    #expect(document.remarks.map(\.message) == [.GML.nodeWithoutID])
    #expect(document.remarks.map(\.column) == [28])
  }

  @Test func readsGroupsOfYEdAndEdgesOfBothSorts() throws {
    let graph = try read(
      """
      graph [ directed 1
        node [ id 1 isGroup 1 ] node [ id 2 gid 1 ]
        edge [ source 1 target 2 directed 0 ] edge [ source 2 target 1 ]
      ]
      """
    ).graphs[0]
    #expect(graph.parents == [-1, 0])
    #expect(graph.directions == [false, true])
    #expect(graph.nodes.columns.isEmpty && graph.edges.columns.isEmpty)
  }

  @Test func saysOnceWhatHoldsOfManyValues() throws {
    let document = try read("graph [\n node [ id 1 a 0,5 ]\n node [ id 2 a 1,5 ]\n]")
    #expect(document.remarks.count == 1)
    #expect(document.remarks[0].message == .standsInMoreRows(1, .GML.decimalComma))
    #expect(document.remarks[0].line == 2 && document.remarks[0].column == 16)
  }

  @Test func namesAnotherEncoding() throws {
    let bytes = "graph [ node [ id 1 label \"å\" ] ]".unicodeScalars.map { UInt8($0.value) }
    let document = try GMLReader.read(.bytes(bytes))
    #expect(document.encoding == .windows1252)
    #expect(document.remarks == [TextEncoding.windows1252.remark])
    #expect(document.graphs[0].nodes["label"]?.values == [.text("å")])
  }

  @Test(arguments: [
    ("", Text.GML.noGraph, nil, nil), ("Creator \"x\"", .GML.noGraph, nil, nil),
    ("graph [\n 5 x ]", .GML.noKey, 2, 2), ("graph [ node \n ]", .GML.noValue("node"), 2, 2),
    ("graph [ a \"x\n", .GML.openText, 1, 11), ("graph [\n node [ id 1", .GML.openList, 2, 7),
    ("graph []\n]", .GML.nothingOpen, 2, 1),
    ("graph [ node [ id 1 ]\n edge [ source 1 ] ]", .GML.edgeWithoutEnd, 2, 7),
    ("graph [ node [ id 1 ] edge [ source 1\r\n target 2 ] ]", .GraphFile.unknownNode("2"), 1, 28),
    ("graph [ node [ id å ]\r node [ id å ] ]", .GraphFile.repeatedNode("å"), 2, 7),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem?.message == message)
    #expect(problem?.line == line && problem?.column == column)
  }

  @Test func refusesDeepListsAndAttributesOfEachNodeItsOwn() {
    let deep = "graph [" + String(repeating: "a [", count: 100_000)
    let problem = #expect(throws: FileProblem.self) { try read(deep) }
    #expect(problem?.message == .nestedTooDeeply(limit: 100))
    let wide = "graph [" + (0..<3000).map { "node [ id \($0) a\($0) 1 ]" }.joined() + "]"
    let other = #expect(throws: FileProblem.self) { try read(wide) }
    #expect(other?.message == .GraphFile.tooManyAttributes(3000))
  }

  private func read(_ file: String) throws -> GraphDocument {
    try GMLReader.read(.bytes(Array(file.utf8)))
  }
}
