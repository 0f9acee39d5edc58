import GraphFiles
import InputFiles
import TestSupport
import Testing
import Wording

@Suite struct MatrixMarketTests {
  private func read(_ text: String) throws -> GraphDocument {
    try MatrixMarketReader.read(.text(text))
  }

  @Test func readsEntriesAsArrows() throws {
    let graph = try read(
      "%%MatrixMarket Matrix COORDINATE real general\n% made by hand\n\n3 3 4\n1 2 0.5\n"
        + "  2 1 -1e3\n2 1 0\n3 3 NaN\n"
    ).graph
    #expect(graph.nodeIDs == ["1", "2", "3"])
    #expect(graph.ties == ["1>2", "2>1", "2>1", "3>3"])
    #expect(graph.weights.prefix(3) == [0.5, -1000, 0])
    #expect(graph.weights[3]?.isNaN == true)
  }

  @Test func readsSymmetricMatricesWithoutDirection() throws {
    let graph = try read(
      "%%MatrixMarket matrix coordinate pattern symmetric\n4 4 3\n2 1\n3 1\n3 3\n"
    ).graph
    #expect(graph.ties == ["2-1", "3-1", "3-3"])
    #expect(graph.nodeCount == 4)
    #expect(graph.edges["weight"] == nil)
  }

  @Test func readsSkewSymmetricMatricesAsArrowsBothWays() throws {
    let graph = try read(
      "%%MatrixMarket matrix coordinate integer skew-symmetric\n3 3 1\n3 1 7\n"
    ).graph
    #expect(graph.ties == ["3>1", "1>3"])
    #expect(graph.weights == [7, -7])
  }

  @Test func readsRectangularMatricesAsTwoModes() throws {
    let graph = try read(
      "%%MatrixMarket matrix coordinate integer general\n2 3 2\n1 3 4\n2 1 5\n"
    ).graph
    #expect(graph.nodeIDs == ["r1", "r2", "c1", "c2", "c3"])
    #expect(graph.nodeTexts("mode") == ["1", "1", "2", "2", "2"])
    #expect(graph.ties == ["r1-c3", "r2-c1"])
    #expect(graph.texts("weight") == ["4", "5"])
  }

  @Test(arguments: [
    ("general", ["1>1", "2>1", "1>2"], [1, 2, 3]),
    ("symmetric", ["1-1", "2-1"], [1, 2]),
    ("skew-symmetric", ["2>1", "1>2"], [1, -1]),
  ])
  func readsArraysColumnByColumn(symmetry: String, ties: [String], weights: [Double]) throws {
    let values = ["general": "1\n2\n3 0", "symmetric": "1\n2\n0", "skew-symmetric": "1"]
    let graph = try read(
      "%%MatrixMarket matrix array real \(symmetry)\n2 2\n\(values[symmetry] ?? "")\n"
    ).graph
    #expect(graph.ties == ties)
    #expect(graph.weights == weights)
  }

  @Test(arguments: [
    ("", Text.noMatrixMarketHeader, 1, nil as Int?),
    ("1 2\n", .noMatrixMarketHeader, 1, nil),
    ("%%MatrixMarket matrix coordinate complex general\n1 1 0", .complexMatrix, 1, nil),
    (
      "%%MatrixMarket matrix coordinate real odd\n1 1 0",
      .unknownMatrixWord("odd", known: "general, skew-symmetric, symmetric"), 1, 39
    ),
    ("%%MatrixMarket matrix coordinate real general\n%\n2 2\n", .noMatrixSizes(count: 3), 3, nil),
    ("%%MatrixMarket matrix coordinate real general\n2 x 1\n", .notANumber("x"), 2, 3),
    (
      "%%MatrixMarket matrix coordinate real general\n2 2000000000 1\n",
      .tooManyNodes("2000000000"), 2, 3
    ),
    (
      "%%MatrixMarket matrix coordinate pattern symmetric\n2 3 1\n", .symmetricMatrixNotSquare, 2,
      nil
    ),
    (
      "%%MatrixMarket matrix coordinate real general\n2 2 1\n1 2\n", .shortMatrixEntry(count: 3),
      3, nil
    ),
    (
      "%%MatrixMarket matrix coordinate real general\n2 2 1\n 1 3 1\n",
      .outsideMatrix("3", limit: 2), 3, 4
    ),
    (
      "%%MatrixMarket matrix coordinate real general\n2 2 1\n0 1 1\n",
      .outsideMatrix("0", limit: 2), 3, 1
    ),
    ("%%MatrixMarket matrix coordinate real general\n2 2 1\n1 1 1,5\n", .notANumber("1,5"), 3, 5),
    (
      "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 1\n",
      .fewerMatrixEntries(1, of: 2), 3, nil
    ),
    (
      "%%MatrixMarket matrix array real general\n2 2\n1 2 3\n", .fewerMatrixEntries(3, of: 4), 3,
      nil
    ),
    ("%%MatrixMarket matrix array real general\n1 1\n1 2\n", .moreMatrixEntries(than: 1), 3, 3),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem?.message == message)
    #expect(problem?.line == line)
    #expect(problem?.column == column)
  }

  @Test func remarksOnMoreEntriesThanStated() throws {
    let document = try read(
      "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n1 1\n1 2\n2 2\n")
    #expect(document.graph.edgeCount == 3)
    #expect(document.remarks.map(\.message) == [.moreMatrixEntries(than: 1)])
    #expect(document.remarks.map(\.line) == [4])
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    var graph = HostileGraphs.graph(seed: seed)
    if seed.isMultiple(of: 5) { graph.directions = [] }
    let written = MatrixMarketWriter.write([graph])
    let document = try MatrixMarketReader.read(.bytes(written.files[0].bytes))
    #expect(document.remarks.isEmpty)
    #expect(
      GraphOutline(document.graph, attributes: ["weight"], hasIDs: false)
        == GraphOutline(graph, attributes: ["weight"], hasIDs: false))
    #expect(MatrixMarketWriter.write([graph]) == written)
    #expect(written.losses.contains { $0.kind == .nodeID } == (graph.nodeCount > 0))
  }

  @Test func writesTwoModesAsARectangle() throws {
    let file = "%%MatrixMarket matrix coordinate integer general\n2 3 2\n1 3 4\n2 1 5\n"
    let written = MatrixMarketWriter.write(try read(file).graphs)
    #expect(String(decoding: written.files[0].bytes, as: UTF8.self) == file)
    #expect(written.losses.isEmpty)
  }

  @Test func writesTiesWithAndWithoutDirection() {
    var graph = AttributedGraph(isDirected: true)
    for id in ["1", "2", "x"] { graph.addNode(id) }
    graph.addEdge(0, 1)
    graph.addEdge(1, 2, isDirected: false)
    graph.addEdge(2, 2, isDirected: false)
    let written = MatrixMarketWriter.write([graph, graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self)
        == "%%MatrixMarket matrix coordinate pattern general\n3 3 4\n1 2\n2 3\n3 2\n3 3\n")
    #expect(
      written.losses == [
        Loss(.graphs, count: 1), Loss(.direction, count: 2), Loss(.nodeID, name: "x", count: 1),
      ])
  }
}
