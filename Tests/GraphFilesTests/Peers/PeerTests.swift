import GraphFiles
import InputFiles
import Testing

/// What we write, other programs read as the same graph.
///
/// Each is compared with what our own reader makes of the file, which the tests of each format
/// compare with the graph that was written.
@Suite(.serialized) struct PeerTests {
  @Test(
    .enabled(if: PeerProgram.networkx.python != nil, "No Python here has networkx."),
    arguments: [GraphFormat.graphML, .gexf, .gml, .nodeLink])
  func networkxReads(format: GraphFormat) throws {
    try expectSame(PeerGraphs.hostile, format, .networkx)
  }

  @Test(
    .enabled(if: PeerProgram.igraph.python != nil, "No Python here has igraph."),
    arguments: [GraphFormat.graphML, .gml])
  func igraphReads(format: GraphFormat) throws {
    try expectSame(PeerGraphs.hostile, format, .igraph)
  }

  @Test(
    .enabled(if: PeerProgram.graphTool.python != nil, "No Python here has graph-tool."),
    arguments: [GraphFormat.graphML, .gml])
  func graphToolReads(format: GraphFormat) throws {
    try expectSame(PeerGraphs.hostile, format, .graphTool)
  }

  /// graph-tool doesn't keep the order of nodes.
  @Test(.enabled(if: PeerProgram.graphTool.python != nil, "No Python here has graph-tool."))
  func graphToolReadsDOT() throws {
    try expectSame(PeerGraphs.hostile, .dot, .graphTool, isInOrder: false)
  }

  /// pygraphviz can't tell names that are empty or begin with a percent sign.
  @Test(.enabled(if: PeerProgram.pygraphviz.python != nil, "No Python here has pygraphviz."))
  func pygraphvizReadsDOT() throws {
    let graphs = PeerGraphs.hostile.filter { graph in
      graph.nodeIDs.allSatisfy { !$0.isEmpty && !$0.hasPrefix("%") }
    }
    try expectSame(graphs, .dot, .pygraphviz)
  }

  /// scipy keeps no names, and both halves of a symmetric matrix.
  @Test(.enabled(if: PeerProgram.scipy.python != nil, "No Python here has scipy."))
  func scipyReadsMatrices() throws {
    try expectSame(
      PeerGraphs.tame(hasIsolates: true), .matrixMarket, .scipy, hasIDs: false, hasHalves: true)
  }

  /// igraph takes names in DL apart at spaces, and reads a tie of each line.
  @Test(.enabled(if: PeerProgram.igraph.python != nil, "No Python here has igraph."))
  func igraphReadsDL() throws {
    try expectSame(PeerGraphs.tame(hasIsolates: true), .dl, .igraph, hasHalves: true)
  }

  /// Neither program takes a line with a name alone, nor quotation marks.
  @Test(
    .enabled(if: PeerProgram.networkx.python != nil, "No Python here has networkx."))
  func networkxReadsEdgeLists() throws {
    try expectSame(PeerGraphs.tame(hasIsolates: false), .edgeList, .networkx)
  }

  private func expectSame(
    _ graphs: [AttributedGraph], _ format: GraphFormat, _ program: PeerProgram,
    hasIDs: Bool = true, hasHalves: Bool = false, isInOrder: Bool = true
  ) throws {
    let files = Dictionary(
      uniqueKeysWithValues: graphs.enumerated().map { number, graph in
        ("\(number)", format.write([graph]).files[0].bytes)
      })
    let answers = try program.read(files, as: format)
    for (name, bytes) in files {
      let graph = try #require(try format.read(.bytes(bytes)).graphs.first)
      var expected = PeerAnswer(graph, hasHalves: hasHalves)
      if !hasIDs { for node in expected.nodes.indices { expected.nodes[node].id = nil } }
      let answer = try #require(answers[name])
      let difference =
        isInOrder
        ? answer.difference(from: expected) : answer.sorted.difference(from: expected.sorted)
      #expect(difference == nil, "graph \(name)")
    }
  }
}
