import GraphFiles
import Graphs
import TestSupport
import Testing

@Suite struct EdgeListWriterTests {
  private func text(_ graph: Graph, names: [String]? = nil) -> String {
    String(decoding: EdgeListWriter().bytes(of: graph, names: names), as: UTF8.self)
  }

  @Test func writesAnEdgeOnEveryLine() {
    let edges = [(0, 1), (10, 0), (1, 1)]
    #expect(text(Graph(vertexCount: 11, edges: edges)) == "1 0\n1 1\n10 0\n")
    #expect(text(Graph(vertexCount: 11, edges: edges, isDirected: true)) == "0 1\n1 1\n10 0\n")
    let weighted = Graph(vertexCount: 11, edges: edges, weights: [0.1, -2, 1e20])
    #expect(text(weighted) == "1 0 0.1\n1 1 1e+20\n10 0 -2.0\n")
    #expect(text(Graph(vertexCount: 2, edges: [(0, 1)]), names: ["Bo", "Åsa"]) == "Åsa Bo\n")
    #expect(text(Graph(vertexCount: 3, edges: [])) == "")
  }

  @Test(arguments: RandomCase.all) func isReadAgain(random: RandomCase) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/edges.txt"
    for graph in [random.graph, random.weightedGraph] {
      try EdgeListWriter().write(graph, to: path)
      let reader = EdgeListReader(isDirected: graph.isDirected, hasWeights: graph.isWeighted)
      let again = try reader.graph(at: path)
      #expect(again.edgeCount == graph.edgeCount)
      #expect(again.loopCount == graph.loopCount)
      #expect(text(again) == text(graph))
      #expect(again.vertexCount <= graph.vertexCount)
    }
  }

  @Test func saysWhyAFileCannotBeWritten() {
    let path = "/nowhere/edges.txt"
    let error = #expect(throws: EdgeListError.self) {
      try EdgeListWriter().write(Graph(vertexCount: 2, edges: [(0, 1)]), to: path)
    }
    #expect(
      error?.reason == .unwritableFile(path: path, because: "No such file or directory"))
  }

  @Test func refusesNamesThatAreNotReadAgain() async {
    await #expect(processExitsWith: .failure) {
      _ = EdgeListWriter().bytes(of: Graph(vertexCount: 1, edges: []), names: ["two words"])
    }
    await #expect(processExitsWith: .failure) {
      _ = EdgeListWriter().bytes(of: Graph(vertexCount: 1, edges: []), names: ["#1"])
    }
    await #expect(processExitsWith: .failure) {
      _ = EdgeListWriter().bytes(of: Graph(vertexCount: 2, edges: []), names: ["one"])
    }
  }
}
