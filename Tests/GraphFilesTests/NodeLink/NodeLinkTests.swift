import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct NodeLinkTests {
  @Test(arguments: ["edges", "links"]) func readsNetworkx(list: String) throws {
    let document = try read(
      """
      {"\(list)": [{"source": 2, "target": "a", "key": 0, "weight": 0.5},
                   {"source": 2, "target": "a", "key": 1, "weight": 3},
                   {"source": [0, 1], "target": [0, 1], "key": 0, "since": null}],
       "directed": true, "multigraph": true, "graph": {"name": "Råd", "year": 2012},
       "nodes": [{"id": 2, "tags": ["x", 1]}, {"id": "a", "team": {"size": 3}}, {"id": [0, 1]},
                 {"id": "007"}, {"id": 1.50}]}
      """)
    let graph = document.graphs[0]
    #expect(graph.isDirected)
    #expect(graph.name == "Råd")
    #expect(graph.attributes == [GraphAttribute("year", .integer(2012))])
    #expect(graph.nodeIDs == ["2", "a", "[0, 1]", "007", "1.50"])
    #expect(graph.nodes["tags"]?.values[0] == .list([.text("x"), .integer(1)]))
    #expect(graph.nodes["team"]?.values[1] == .text("{\"size\": 3}"))
    #expect(graph.sources == [0, 0, 2] && graph.targets == [1, 1, 2])
    #expect(graph.edges["weight"]?.values == [.real(0.5), .real(3), nil])
    #expect(graph.edges["weight"]?.type == .real)
    #expect(graph.edges["key"]?.values == [.integer(0), .integer(1), .integer(0)])
    #expect(document.remarks.map(\.message) == [.GraphJSON.nestedValue(in: "team")])
  }

  @Test(arguments: [
    (
      #"{"nodes": [{"name": "å"}, {"name": "b"}], "links": [{"source": 1, "target": 0, "value": 2}]}"#,
      ["å", "b"]
    ),
    (
      #"{"nodes": [{"id": "å"}, {"id": "b"}], "links": [{"source": 1, "target": 0, "value": 2}]}"#,
      ["å", "b"]
    ),
    (#"{"nodes": [{"r": 1}, {}], "links": [{"source": 1, "target": 0, "value": 2}]}"#, ["0", "1"]),
    (#"{"nodes": ["å", 7], "links": [{"source": 1, "target": 0, "value": 2}]}"#, ["å", "7"]),
  ])
  func readsD3ByIndex(file: String, ids: [String]) throws {
    let document = try read(file)
    #expect(document.graphs[0].nodeIDs == ids)
    #expect(document.graphs[0].sources == [1] && document.graphs[0].targets == [0])
    #expect(document.graphs[0].edges["weight"]?.values == [.integer(2)])
    #expect(
      document.remarks.map(\.message)
        == [.GraphJSON.directionAssumed, .GraphJSON.endsByIndex, .GraphJSON.valueAsWeight])
  }

  @Test func readsD3ByID() throws {
    let document = try read(
      #"{"nodes": [{"id": 1}, {"id": 0}], "links": [{"source": 1, "target": 0}]}"#)
    #expect(document.graphs[0].nodeIDs == ["1", "0"])
    #expect(document.graphs[0].sources == [0] && document.graphs[0].targets == [1])
    #expect(document.remarks.map(\.message) == [.GraphJSON.directionAssumed])
  }

  @Test func takesNodesFromEdges() throws {
    let document = try read(
      "{\"directed\": false,\n\"links\": [{\"source\": \"b\", \"target\": 7}]}")
    #expect(document.graphs[0].nodeIDs == ["b", "7"])
    #expect(
      document.remarks == [
        FileProblem(.GraphJSON.nodesFromEdges, severity: .note, line: 2, column: 10)
      ])
  }

  @Test(arguments: ["mixed", "directed", "undirected"]) func readsGraphology(type: String) throws {
    let document = try read(
      """
      {"options": {"type": "\(type)", "multi": true}, "attributes": {"name": "Råd"},
       "nodes": [{"key": "a", "attributes": {"label": "A", "x": 1, "y": -2.5}}, {"key": 2}],
       "edges": [{"key": "e", "source": "a", "target": 2, "attributes": {"weight": 2}},
                 {"source": "a", "target": 2, "undirected": true}]}
      """)
    let graph = document.graphs[0]
    #expect(graph.isDirected == (type != "undirected"))
    #expect(graph.name == "Råd")
    #expect(graph.nodeIDs == ["a", "2"])
    #expect(graph.nodes["label"]?.values == [.text("A"), nil])
    #expect(graph.nodes["y"]?.values == [.real(-2.5), nil])
    #expect(graph.edgeIDs == ["e", nil])
    #expect(graph.edges["weight"]?.values == [.integer(2), nil])
    #expect(!graph.isDirected(edge: 1))
    #expect(document.remarks.isEmpty)
  }

  @Test(arguments: [
    """
    {"elements": {"nodes": [
      {"data": {"id": "unit", "name": "Enhet"}, "classes": "big", "position": {"x": 3, "y": 4}},
      {"data": {"id": "a", "parent": "unit"}}],
     "edges": [{"data": {"id": "e", "source": "a", "target": "unit", "interaction": "in"}}]},
     "data": {"year": 1}, "style": []}
    """,
    """
    {"elements": [
      {"group": "edges", "data": {"id": "e", "source": "a", "target": "unit", "interaction": "in"}},
      {"data": {"id": "unit", "name": "Enhet"}, "classes": "big", "position": {"x": 3, "y": 4}},
      {"group": "nodes", "data": {"id": "a", "parent": "unit"}}], "data": {"year": 1}, "style": []}
    """,
  ])
  func readsCytoscape(file: String) throws {
    let document = try read(file)
    let graph = document.graphs[0]
    #expect(graph.attributes == [GraphAttribute("year", .integer(1))])
    #expect(graph.nodeIDs == ["unit", "a"])
    #expect(graph.nodes["label"]?.values == [.text("Enhet"), nil])
    #expect(graph.nodes["classes"]?.values == [.text("big"), nil])
    #expect(graph.nodes["x"]?.values == [.integer(3), nil])
    #expect(graph.nodes["y"]?.values == [.integer(-4), nil])
    #expect(graph.parents == [-1, 0])
    #expect(graph.edgeIDs == ["e"])
    #expect(graph.edges["relation"]?.values == [.text("in")])
    #expect(
      document.remarks.map(\.message)
        == [.GraphJSON.directionAssumed, .GraphJSON.notRead("style")])
  }

  @Test func readsAListOfElements() throws {
    let graph = try read(
      #"[{"data": {"id": "a"}}, {"data": {"source": "a", "target": "a"}}]"#
    ).graphs[0]
    #expect(graph.nodeIDs == ["a"])
    #expect(graph.sources == [0] && graph.targets == [0])
  }

  @Test func readsVis() throws {
    let graph = try read(
      """
      {"nodes": [{"id": 1, "label": "ett", "y": 10}, {"id": 2}],
       "edges": [{"from": 1, "to": 2, "arrows": "to", "value": 5}, {"from": 2, "to": 1},
                 {"from": 2, "to": 1, "arrows": "to, from"}]}
      """
    ).graphs[0]
    #expect(graph.nodes["label"]?.values == [.text("ett"), nil])
    #expect(graph.nodes["y"]?.values == [.integer(-10), nil])
    #expect(graph.directions == [true, false, false])
    #expect(graph.edges["arrows"]?.values == [nil, nil, .text("to, from")])
    #expect(graph.edges["weight"]?.values == [.integer(5), nil, nil])
  }

  @Test(arguments: [
    (["0,5", "2"], [AttributeValue.real(0.5), .real(2)]),
    (["0,5", "much"], [.text("0,5"), .text("much")]),
    (["1,000,5", "2"], [.text("1,000,5"), .text("2")]),
  ])
  func understandsDecimalCommas(weights: [String], values: [AttributeValue]) throws {
    let edges = weights.map { #"{"source": "a", "target": "a", "weight": "\#($0)"}"# }
    let document = try read(
      #"{"directed": true, "nodes": ["a"], "edges": [\#(edges.joined(separator: ","))]}"#)
    #expect(document.graphs[0].edges["weight"]?.values == values)
    let isRead = values[0] == .real(0.5)
    #expect(document.remarks.map(\.message) == (isRead ? [.GraphJSON.weightsAsTexts] : []))
  }

  @Test(
    arguments: [
      ("{\"nodes\": [{\"id\": 1},\n {\"id\": \"1\"}]}", Text.GraphFile.repeatedNode("1"), 2, 2),
      (#"{"nodes": [{"id": null}]}"#, .GraphJSON.noID, 1, 19),
      (#"{"nodes": [{"id": 1}, {"x": 1}]}"#, .GraphJSON.noID, 1, 23),
      (
        #"{"nodes": ["a"], "edges": [{"source": "a", "target": "å"}]}"#,
        .GraphFile.unknownNode("å"),
        1, 28
      ),
      (
        #"{"nodes": [{}], "edges": [{"source": 0, "target": 1}]}"#, .GraphFile.unknownNode("1"), 1,
        51
      ),
      (#"{"nodes": ["a"], "edges": [{"source": "a"}]}"#, .GraphJSON.edgeWithoutEnd, 1, 28),
      (#"{"nodes": [], "adjacency": []}"#, .GraphJSON.adjacencyJSON, 1, 28),
      (#"{"name": "root", "children": []}"#, .GraphJSON.noNodes, 1, nil),
      (#"{"nodes": {"a": 1}}"#, .JSON.noArray, 1, 11), ("3", .JSON.noObject, 1, 1),
    ] as [(String, Text, Int?, Int?)])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func refusesNamesWithoutEnd() {
    let nodes = (0..<1200).map { #"{"id": \#($0), "a\#($0)": 1}"# }
    let problem = #expect(throws: FileProblem.self) {
      try read(#"{"nodes": [\#(nodes.joined(separator: ","))]}"#)
    }
    #expect(problem?.message == .GraphFile.tooManyAttributes(1200))
  }

  @Test func writesWhatNetworkxReads() {
    var graph = AttributedGraph(isDirected: true)
    graph.name = "Råd"
    for id in ["a", "\"b\"\n"] { graph.addNode(id) }
    graph.addEdge(0, 1, id: "e")
    graph.addEdge(0, 1, isDirected: false)
    graph.nodes.set(.text("A"), "label", row: 0)
    graph.nodes.set(.integer(7), "id", row: 1)
    graph.edges.set(.real(2), "weight", row: 0)
    graph.edges.set(.real(.infinity), "weight", row: 1)
    let written = NodeLinkWriter.write([graph, graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self) == #"""
        {
          "directed": true,
          "multigraph": true,
          "graph": {"name": "Råd"},
          "nodes": [
            {"id": "a", "label": "A"},
            {"id": "\"b\"\n", "id_": 7}
          ],
          "edges": [
            {"source": "a", "target": "\"b\"\n", "id": "e", "weight": 2.0},
            {"source": "a", "target": "\"b\"\n", "directed": false, "weight": "Infinity"}
          ]
        }

        """#)
    #expect(
      written.losses == [
        Loss(.nodeAttribute, name: "id", count: 1),
        Loss(.attributeType, name: "weight", count: 1), Loss(.graphs, count: 1),
      ])
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = NodeLinkWriter.write([graph])
    #expect(written.losses.isEmpty)
    #expect(NodeLinkWriter.write([graph]) == written)
    let document = try NodeLinkReader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs.map(\.lines) == [graph.lines])
    #expect(document.remarks.isEmpty)
  }

  private func read(_ file: String) throws -> GraphDocument {
    try NodeLinkReader.read(.bytes(Array(file.utf8)))
  }
}
