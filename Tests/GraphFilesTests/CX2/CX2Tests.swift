import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct CX2Tests {
  private let declarations = """
    {"attributeDeclarations": [{
      "networkAttributes": {"name": {"d": "string"}, "year": {"d": "integer"}},
      "nodes": {"name": {"a": "n"}, "age": {"d": "integer", "a": "i", "v": 40},
                "share": {"d": "double"}, "tags": {"d": "list_of_string"}, "big": {"d": "long"}},
      "edges": {"interaction": {"d": "string", "a": "i"}, "weight": {"d": "double"},
                "unused": {"d": "list_of_double"}}}]}
    """

  @Test func readsAspectsAliasesAndDefaults() throws {
    let document = try read(
      """
      \(declarations), {"edges": [{"id": 7, "s": 0, "t": 12, "v": {"i": "advises", "weight": 2}}]},
      {"networkAttributes": [{"name": "Råd", "year": 2012}]},
      {"nodes": [{"id": 12, "x": 1.5, "y": -3, "z": 2, "v": {"n": "A", "share": 1, "tags": ["x"]}}]},
      {"nodes": [{"id": 0, "v": {"name": "B", "i": 41, "big": 9007199254740993}}]},
      {"visualProperties": []}, {"nodeBypasses": []}, {"edges": [{"id": 1, "s": 12, "t": 12}]}
      """)
    let graph = document.graphs[0]
    #expect(graph.name == "Råd")
    #expect(graph.isDirected)
    #expect(graph.attributes == [GraphAttribute("year", .integer(2012))])
    #expect(graph.nodeIDs == ["12", "0"])
    #expect(graph.nodes["label"]?.values == [.text("A"), .text("B")])
    #expect(graph.nodes["age"]?.values == [nil, .integer(41)])
    #expect(graph.nodes["age"]?[0] == .integer(40))
    #expect(graph.nodes["share"]?.values == [.real(1), nil])
    #expect(graph.nodes["share"]?.type == .real)
    #expect(graph.nodes["tags"]?.values == [.list([.text("x")]), nil])
    #expect(graph.nodes["big"]?.values == [nil, .integer(9_007_199_254_740_993)])
    #expect(graph.nodes["x"]?.values == [.real(1.5), nil])
    #expect(graph.nodes["y"]?.values == [.integer(3), nil])
    #expect(graph.nodes["z"]?.values == [.integer(2), nil])
    #expect(graph.sources == [1, 0] && graph.targets == [0, 0])
    #expect(graph.edgeIDs == ["7", "1"])
    #expect(graph.edges["relation"]?.values == [.text("advises"), nil])
    #expect(graph.edges["weight"]?.values == [.real(2), nil])
    #expect(graph.edges["unused"]?.type == .list)
    #expect(
      document.remarks.map(\.message)
        == [.CX2.notRead("visualProperties"), .CX2.notRead("nodeBypasses")])
  }

  @Test func remarksOnValuesThatDoNotFit() throws {
    let document = try read(
      """
      \(declarations), {"nodes": [{"id": 1, "v": {"age": "forty", "hat": true}}]}
      """)
    #expect(document.graphs[0].nodes["age"]?.values == [.text("forty")])
    #expect(document.graphs[0].nodes["hat"]?.values == [.boolean(true)])
    #expect(document.remarks.map(\.message) == [.CX2.otherType("age"), .CX2.undeclared("hat")])
    #expect(document.remarks.map(\.line) == [6, 6])
  }

  @Test(
    arguments: [
      (#"[{"numberVerification": [{"longNumber": 281474976710655}]}]"#, Text.CX2.version1, 1, nil),
      (#"[{"CXVersion": "1.0"}]"#, .CX2.version1, 1, 16), ("[]", .CX2.noVersion, 1, nil),
      (
        #"[{"CXVersion": "2.0"}, {"status": [{"error": "x", "success": false}]}]"#, .CX2.failed, 1,
        35
      ),
      (
        #"[{"CXVersion": "2.0"}, {"attributeDeclarations": [{"nodes": {"a": {"d": "float"}}}]}]"#,
        .CX2.unknownType("float"), 1, 73
      ),
      (#"[{"CXVersion": "2.0"}, {"nodes": [{"x": 1}]}]"#, .GraphJSON.noID, 1, 35),
      (
        #"[{"CXVersion": "2.0"}, {"nodes": [{"id": 1}, {"id": 1}]}]"#, .GraphFile.repeatedNode("1"),
        1, 46
      ),
      (
        #"[{"CXVersion": "2.0"}, {"edges": [{"id": 1, "s": 1, "t": 2}]}]"#,
        .GraphFile.unknownNode("1"), 1, 35
      ), ("{}", .JSON.noArray, 1, 1),
    ] as [(String, Text, Int?, Int?)])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try CX2Reader.read(.bytes(Array(file.utf8))) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test func remarksOnAMissingEnd() throws {
    let document = try CX2Reader.read(.bytes(Array(#"[{"CXVersion": "2.0"}]"#.utf8)))
    #expect(document.remarks == [FileProblem(.CX2.noStatus, severity: .warning)])
  }

  @Test func writesWhatCytoscapeReads() throws {
    var graph = AttributedGraph(isDirected: false)
    graph.name = "Råd"
    for id in ["unit", "7"] { graph.addNode(id) }
    graph.addEdge(0, 1, isDirected: true, id: "e")
    graph.addEdge(1, 1)
    graph.setParent(0, ofNode: 1)
    graph.nodes.set(.text("Enhet"), KnownAttribute.label, row: 0)
    for row in [0, 1] {
      graph.nodes.set(.real(1.5), KnownAttribute.x, row: row)
      graph.nodes.set(.integer(2), KnownAttribute.y, row: row)
    }
    graph.edges.set(.text("in"), KnownAttribute.relation, row: 0)
    let written = CX2Writer.write([graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self) == """
        [
          {"CXVersion": "2.0", "hasFragments": false},
          {
            "metaData": [
              {"name": "attributeDeclarations", "elementCount": 1},
              {"name": "networkAttributes", "elementCount": 1},
              {"name": "nodes", "elementCount": 2},
              {"name": "edges", "elementCount": 2}
            ]
          },
          {
            "attributeDeclarations": [
              {
                "networkAttributes": {
                  "directed": {"d": "boolean"},
                  "name": {"d": "string"}
                },
                "nodes": {
                  "name": {"d": "string"},
                  "id": {"d": "string"},
                  "parent": {"d": "string"}
                },
                "edges": {
                  "id": {"d": "string"},
                  "directed": {"d": "boolean"},
                  "interaction": {"d": "string"}
                }
              }
            ]
          },
          {
            "networkAttributes": [
              {"directed": false, "name": "Råd"}
            ]
          },
          {
            "nodes": [
              {"id": 0, "x": 1.5, "y": -2, "v": {"name": "Enhet", "id": "unit"}},
              {"id": 1, "x": 1.5, "y": -2, "v": {"name": "7", "id": "7", "parent": "unit"}}
            ]
          },
          {
            "edges": [
              {"id": 0, "s": 0, "t": 1, "v": {"id": "e", "directed": true, "interaction": "in"}},
              {"id": 1, "s": 1, "t": 1, "v": {"directed": false}}
            ]
          },
          {
            "status": [
              {"error": "", "success": true}
            ]
          }
        ]

        """)
    #expect(written.losses.isEmpty)
    let document = try CX2Reader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs.map(\.lines) == [graph.lines])
    #expect(document.remarks.isEmpty)
  }

  @Test func tellsWhatIsLost() {
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a")
    graph.addEdge(0, 0)
    graph.nodes.set(.real(.nan), "share", row: 0)
    graph.nodes.set(.list([.integer(1), .text("x")]), "tags", row: 0)
    graph.edges.set(.text("x"), "directed", row: 0)
    graph.groups = [NodeGroup("staff", members: [0])]
    #expect(
      CX2Writer.write([graph, graph]).losses == [
        Loss(.attributeType, name: "share", count: 1), Loss(.attributeType, name: "tags", count: 1),
        Loss(.edgeAttribute, name: "directed", count: 1), Loss(.group, name: "staff", count: 1),
        Loss(.graphs, count: 1),
      ])
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = CX2Writer.write([graph])
    #expect(written.losses.isEmpty)
    #expect(CX2Writer.write([graph]) == written)
    let document = try CX2Reader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs.map(\.lines) == [graph.lines])
    #expect(document.remarks.isEmpty)
  }

  private func read(_ aspects: String) throws -> GraphDocument {
    let file = #"[{"CXVersion": "2.0"}, \#(aspects), {"status": [{"success": true}]}]"#
    return try CX2Reader.read(.bytes(Array(file.utf8)))
  }
}
