import Foundation
import Graphviz
import Testing

@Suite struct DOTParserTests {
  @Test func tellsNodesEdgesAndTheirAttributes() throws {
    let graph = try #require(
      try DOTParser.graphs(
        in: """
          strict digraph "Råd" { rankdir=LR; a; node [shape=box]; b [label="B\\n"] "a:b" [label=<<b>x</b>>]
            b:e -> "a:b":w:n [key=k, weight=2]; b -> a }
          """
      ).first)
    #expect(graph.name == "Råd")
    #expect(graph.isDirected && graph.isStrict)
    #expect(graph.graphAttributes == ["rankdir"])
    #expect(graph.values.map(\.text) == ["LR"])
    #expect(graph.nodeAttributes == ["label", "shape"])
    #expect(graph.nodes.map(\.name) == ["a", "b", "a:b"])
    #expect(
      graph.nodes.map(\.values) == [
        [], [value(0, "B\\n"), value(1, "box")],
        [value(0, "<b>x</b>", isMarkup: true), value(1, "box")],
      ])
    #expect(graph.edges.map(\.tail) == [1, 1] && graph.edges.map(\.head) == [2, 0])
    #expect(graph.edges.map(\.key) == ["k", nil])
    let texts = Dictionary(
      uniqueKeysWithValues: graph.edges[0].values.map {
        (graph.edgeAttributes[$0.attribute], $0.text)
      }
    )
    #expect(texts == ["tailport": "e", "headport": "w:n", "weight": "2"])
    #expect(graph.edges[1].values.isEmpty)
  }

  @Test func tellsGraphsWithinGraphs() throws {
    let graph = try #require(
      try DOTParser.graphs(
        in: """
          graph { label=all; subgraph cluster_2 { label=two; a; subgraph inner { b } }
            { rank=same; c } subgraph cluster_1 { d } }
          """
      ).first)
    #expect(graph.name == nil)
    #expect(graph.subgraphs.map(\.name) == ["cluster_2", "inner", nil, "cluster_1"])
    #expect(graph.subgraphs.map(\.parent) == [nil, 0, nil, nil])
    #expect(graph.subgraphs.map(\.members) == [[0, 1], [1], [2], [3]])
    #expect(graph.subgraphs.map { $0.values.map(\.text) } == [["two"], [], ["same"], []])
  }

  @Test(arguments: ["%", "%3", "% x", "#7", "", " ", "node", "a\\b", "a\nb", "1e5", "<b>", "--"])
  func keepsNames(name: String) throws {
    let graph = try #require(
      try DOTParser.graphs(in: "# 99\ngraph \"\(name)\" {\n# 12\n\"\(name)\" -- x }").first)
    #expect(graph.nodes.map(\.name) == [name, "x"])
    #expect(graph.name == name)
  }

  @Test func readsGraphAfterGraph() throws {
    let graphs = try DOTParser.graphs(in: "graph { a } /* and */ digraph G { b -> c }\n// end")
    #expect(graphs.map { $0.nodes.count } == [1, 2])
    #expect(try DOTParser.graphs(in: "").isEmpty)
  }

  @Test(arguments: [
    ("digraph {\n a ->\n -> b }", DOTParserError.syntax(line: 3, near: "'->'")),
    ("graph {\n# 70 nodes\n a -> b }", .syntax(line: 3, near: "'->'")),
    ("graph { a }\ngraph { b", .syntax(line: 2, near: "")),
    ("hello", .syntax(line: 1, near: "'hello'")),
  ])
  func saysWhereAFileIsWrong(dot: String, error: DOTParserError) throws {
    let told = #expect(throws: DOTParserError.self) { try DOTParser.graphs(in: dot) }
    guard case .syntax(let line, let near) = told, case .syntax(let expected, let word) = error
    else {
      return #expect(Bool(false))
    }
    #expect(line == expected)
    #expect(word.isEmpty || near == word)
    #expect(try DOTParser.graphs(in: "graph { a }").map { $0.nodes.count } == [1])
  }

  @Test(arguments: [
    "/* open", "graph { a } /* open", "graph { a [label=\"open", "graph { a [label=<<b>open",
    "graph { a [", "graph {", "}", "*/", "\"", "<", "graph { \"a\\", "strict", "graph { a -- }",
    "graph { a [label=<<<<<<",
    "graph { a [label=<<!-- <",
  ])
  func recoversFromWhatIsLeftOpen(dot: String) throws {
    _ = try? DOTParser.graphs(in: dot)
    #expect(try DOTParser.graphs(in: "graph { a -- b }").map { $0.edges.count } == [1])
  }

  @Test(arguments: ["subgraph {", "{", "a -- ", "subgraph \"s\" {"])
  func refusesWhatIsTooDeep(part: String) throws {
    let dot = "graph { " + String(repeating: part, count: 60_000)
    #expect(throws: DOTParserError.tooComplex(line: 1)) { try DOTParser.graphs(in: dot) }
    #expect(try DOTParser.graphs(in: "graph { a }").map { $0.nodes.count } == [1])
  }

  @Test func readsLongTexts() throws {
    let text = String(repeating: "långt ", count: 200_000)
    let graph = try #require(try DOTParser.graphs(in: "graph { \"\(text)\" }").first)
    #expect(graph.nodes.map(\.name) == [text])
  }

  @Test func aWorkerThatCrashesEndsNothingElse() throws {
    let worker = RenderWorker(
      executable: URL(filePath: "/bin/sh"), arguments: ["-c", "kill -SEGV $$"])
    RenderWorker.$current.withValue(worker) {
      #expect(throws: DOTParserError.graphviz(.crashed)) {
        try DOTParser.graphs(in: "graph { a }")
      }
    }
  }

  private func value(_ attribute: Int, _ text: String, isMarkup: Bool = false) -> DOTGraph.Value {
    DOTGraph.Value(attribute: attribute, text: text, isMarkup: isMarkup)
  }
}
