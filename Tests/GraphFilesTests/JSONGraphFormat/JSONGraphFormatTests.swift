import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct JSONGraphFormatTests {
  @Test func readsAGraphOfVersion2() throws {
    let document = try read(
      """
      {"graph": {"edges": [
          {"source": "a", "target": "b", "relation": "advises", "label": "råd", "id": "e1",
           "metadata": {"weight": 2.5, "since": "2012"}},
          {"source": "b", "target": "a", "directed": false}],
        "directed": true, "label": "Råd", "id": "7", "type": "advice", "metadata": {"year": 2012},
        "nodes": {"b": {"label": "Bo", "metadata": {"age": 41, "tags": ["x", "y"]}}, "a": null,
          "007": {}}}}
      """)
    let graph = try #require(document.graphs.first)
    #expect(document.graphs.count == 1)
    #expect(document.remarks.isEmpty)
    #expect(graph.name == "Råd")
    #expect(
      graph.attributes == [
        GraphAttribute("id", .text("7")), GraphAttribute("type", .text("advice")),
        GraphAttribute("year", .integer(2012)),
      ])
    #expect(graph.nodeIDs == ["b", "a", "007"])
    #expect(graph.nodes["label"]?.values == [.text("Bo"), nil, nil])
    #expect(graph.nodes["age"]?.values == [.integer(41), nil, nil])
    #expect(graph.nodes["tags"]?.values == [.list([.text("x"), .text("y")]), nil, nil])
    #expect(graph.sources == [1, 0] && graph.targets == [0, 1])
    #expect(graph.directions == [true, false])
    #expect(graph.edgeIDs == ["e1", nil])
    #expect(graph.edges["relation"]?.values == [.text("advises"), nil])
    #expect(graph.edges["label"]?.values == [.text("råd"), nil])
    #expect(graph.edges["weight"]?.values == [.real(2.5), nil])
    #expect(graph.edges["since"]?.values == [.text("2012"), nil])
  }

  @Test func readsSeveralGraphsOfVersion1() throws {
    let document = try read(
      """
      {"graphs": [
        {"nodes": [{"id": "1", "label": "ett"}, {"id": 2, "metadata": {"x": 1}}],
         "edges": [{"source": "1", "target": "2"}]},
        {"directed": false, "nodes": [], "hyperedges": []}]}
      """)
    #expect(document.graphs.map(\.nodeIDs) == [["1", "2"], []])
    #expect(document.graphs.map(\.edgeCount) == [1, 0])
    #expect(document.graphs.map(\.isDirected) == [true, false])
  }

  @Test(
    arguments: [
      (#"{"graph": {"nodes": [{"label": "å"}]}}"#, Text.GraphJSON.noID, 1, 22),
      ("{\"graph\":\n {\"nodes\": {\"a\": {}, \"a\": {}}}}", .GraphFile.repeatedNode("a"), 2, 27),
      (
        #"{"graph": {"nodes": {"a": {}}, "edges": [{"source": "a"}]}}"#, .GraphJSON.edgeWithoutEnd,
        1, 42
      ),
      (
        #"{"graph": {"edges": [{"source": "å", "target": "b"}]}}"#, .GraphFile.unknownNode("å"), 1,
        22
      ),
      (#"{"graph": {"hyperedges": [{"nodes": ["a"]}]}}"#, .GraphJSON.hyperedges, 1, 26),
      (#"{"nodes": []}"#, .GraphJSON.noGraph, 1, nil),
      (#"{"graph": {"directed": "yes"}}"#, .GraphJSON.noBoolean, 1, 24),
      (#"{"graph": {"nodes": 3}}"#, .JSON.noArray, 1, 21), ("[1]", .JSON.noObject, 1, 1),
    ] as [(String, Text, Int?, Int?)])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func remarksOnWhatItChanges() throws {
    let document = try read(
      """
      {"graph": {"nodes": {
        "a": {"metadata": {"big": 12345678901234567890, "deep": {"x": 1}, "size": 1, "size": 2}},
        "b": {"metadata": {"big": 1, "deep": [[1], null]}}}}}
      """)
    let graph = document.graphs[0]
    #expect(graph.nodes["big"]?.values == [.text("12345678901234567890"), .text("1")])
    #expect(graph.nodes["deep"]?.values == [.text(#"{"x": 1}"#), .text("[[1], null]")])
    #expect(graph.nodes["size"]?.values == [.list([.integer(1), .integer(2)]), nil])
    #expect(
      document.remarks == [
        FileProblem(.GraphJSON.largeInteger(in: "big"), severity: .note, line: 2, column: 29),
        FileProblem(.GraphJSON.nestedValue(in: "deep"), severity: .note, line: 2, column: 59),
        FileProblem(.GraphJSON.repeatedName("size"), severity: .warning, line: 2, column: 88),
      ])
  }

  @Test func keepsNumbersThatAreNone() throws {
    let document = try read(#"{"graph": {"nodes": {"a": {"metadata": {"x": NaN}}}}}"#)
    guard case .real(let number)? = document.graphs[0].nodes["x"]?.values[0] else {
      return #expect(Bool(false))
    }
    #expect(number.isNaN)
    #expect(document.remarks.map(\.message) == [.JSON.nonFiniteNumber("NaN")])
  }

  @Test func writesAPartOfAWhole() throws {
    var graph = AttributedGraph(isDirected: false)
    for id in ["unit", "person"] { graph.addNode(id) }
    graph.setParent(0, ofNode: 1)
    let written = JSONGraphFormatWriter.write([graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self) == """
        {
          "graph": {
            "directed": false,
            "nodes": {
              "unit": {},
              "person": {"metadata": {"parent": "unit"}}
            },
            "edges": []
          }
        }

        """)
    #expect(try JSONGraphFormatReader.read(.bytes(written.files[0].bytes)).graphs == [graph])
  }

  @Test(arguments: ["[0, 1]", "[1, 2, 0]", "[\"0\", 1]", "[9]"])
  func leavesParentsThatGoRoundOrNowhere(parents: String) throws {
    let numbers = parents.dropFirst().dropLast().split(separator: ", ")
    let nodes = numbers.enumerated().map { #""\#($0)": {"metadata": {"parent": \#($1)}}"# }
    let graph = try read(#"{"graph": {"nodes": {\#(nodes.joined(separator: ","))}}}"#).graphs[0]
    #expect(graph.parents.isEmpty)
    #expect(graph.nodes["parent"] != nil)
  }

  @Test func tellsWhatIsLost() {
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a")
    graph.setTimes([TimeSpan(start: "2012")], ofNode: 0)
    graph.groups = [NodeGroup("staff", members: [0])]
    graph.nodes.set(.real(.nan), "x", row: 0)
    graph.nodes.set(.timed([TimedValue(.integer(3), during: TimeSpan())]), "y", row: 0)
    #expect(
      JSONGraphFormatWriter.write([graph]).losses == [
        Loss(.attributeType, name: "x", count: 1), Loss(.timedValue, name: "y", count: 1),
        Loss(.time, count: 1), Loss(.group, name: "staff", count: 1),
      ])
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    let graphs = (0..<(1 + seed % 3)).map { HostileGraphs.graph(seed: 3 * seed + $0) }
    let written = JSONGraphFormatWriter.write(graphs)
    #expect(written.losses.isEmpty)
    #expect(JSONGraphFormatWriter.write(graphs) == written)
    let document = try JSONGraphFormatReader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs.map(\.lines) == graphs.map(\.lines))
    #expect(document.remarks.isEmpty)
  }

  private func read(_ file: String) throws -> GraphDocument {
    try JSONGraphFormatReader.read(.bytes(Array(file.utf8)))
  }
}
