import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct PajekReaderTests {
  @Test func readsVerticesAndTies() throws {
    let document = try read(
      """
      % made by hand
      *Network Små grannar
      *Vertices 4 2
      1 "Anna \\"A\\"" 0.1 0.25 box ic Red bc Blue [1-3,5,7-*]
      3 "Line\\nbreak &#353;" 0.5 0.5 0.5
      2 Bo
      4 "x"
      *Arcs :1 "advice"
      1 3 0
      2: 1 4 -2.5 l "often" c RGB00ff00 w 3 p Dots [4]
      *Edges
      2 4
      """)
    let graph = try #require(document.graphs.first)
    #expect(document.remarks.isEmpty)
    #expect(graph.name == "Små grannar")
    #expect(graph.nodeIDs == ["Anna \"A\"", "Bo", "Line\nbreak š", "x"])
    #expect(graph.sources == [0, 0, 1] && graph.targets == [2, 3, 3])
    #expect(graph.directions == [true, true, false])
    #expect(graph.nodes["mode"]?.values == [.integer(1), .integer(1), .integer(2), .integer(2)])
    #expect(graph.nodes["y"]?.values == [.real(-0.25), nil, .real(-0.5), nil])
    #expect(graph.nodes["color"]?.values == [.text("#FF0000"), nil, nil, nil])
    #expect(graph.nodes["bc"]?.values == [.text("Blue"), nil, nil, nil])
    #expect(graph.nodes["shape"]?.values == [.text("box"), nil, nil, nil])
    #expect(
      graph.nodeTimes.first == [
        TimeSpan(start: "1", end: "3"), TimeSpan(start: "5", end: "5"), TimeSpan(start: "7"),
      ])
    #expect(
      graph.edges["weight"].map { [$0[0], $0[1], $0[2]] } == [.real(0), .real(-2.5), .real(1)])
    #expect(graph.edges["relation"]?.values == [.text("advice"), .text("2"), nil])
    #expect(graph.edges["label"]?.values == [nil, .text("often"), nil])
    #expect(graph.edges["color"]?.values == [nil, .text("#00FF00"), nil])
    #expect(graph.edges["thickness"]?.values == [nil, .integer(3), nil])
    #expect(graph.edges["shape"]?.values == [nil, .text("Dots"), nil])
    #expect(graph.edgeTimes[1] == [TimeSpan(start: "4", end: "4")])
  }

  @Test(arguments: [
    ("*Vertices 3\n*Matrix\n0 1 0\n0 0 2.5\n1 0 0", [0, 1, 2], [1, 2, 0], true),
    ("*Vertices 3 1\n*Matrix\n1 2", [0, 0], [1, 2], false),
    ("*Vertices 3\r*Arcslist\r1 2 -3 0\r", [0, 0], [1, 2], true),
    ("\u{FEFF}* VERTICES 3\n/* a\n b */\n*edgeslist\n3 1\n\n2 2", [2, 1], [0, 1], false),
  ])
  func readsMatricesAndLists(
    file: String, sources: [Int32], targets: [Int32], isDirected: Bool
  ) throws {
    let graph = try read(file).graphs[0]
    #expect(graph.nodeIDs == ["1", "2", "3"])
    #expect(graph.sources == sources && graph.targets == targets)
    #expect(graph.isDirected == isDirected && graph.directions.isEmpty)
  }

  @Test func readsPartitionsVectorsAndPermutationsOfAProject() throws {
    let graphs = try read(
      """
      *Network one
      *Vertices 2
      *Network two
      *Vertices 3
      % 1-woman; 2-man
      *Partition gender
      *Vertices 3
      1
      2
      0
      *Vector wealth
      *Vertices 2
      10.5
      999999998
      *Permutation order
      *Vertices 2
      2
      1
      """
    ).graphs
    #expect(graphs.map(\.name) == ["one", "two"])
    #expect(graphs[1].nodes["gender"]?.values == [.text("woman"), .text("man"), nil])
    #expect(graphs[0].nodes["wealth"]?.values == [.real(10.5), nil])
    #expect(graphs[0].nodes["order"]?.values == [.integer(2), .integer(1)])
  }

  @Test(arguments: [
    ("*Arcs\n1 2", Text.Pajek.noVertices, 1, 1), ("4\n3\n", .Pajek.loneList, 1, 1),
    ("*Vertices 3\n2\n2\n1\n", .Pajek.loneList, 1, 1),
    ("*Vertices x", .Pajek.noVertexCount, 1, 11),
    ("*Vertices 2000000000", .Pajek.tooManyVertices, 1, 11),
    ("*Vertices 2\nAnna 1", .Pajek.noVertexNumber("Anna"), 2, 1),
    ("*Vertices 2\n1 a\n1 b", .GraphFile.repeatedNode("1"), 3, 1),
    ("*Vertices 2\n1 \"å", .Pajek.openQuote, 2, 3),
    ("*Vertices 2\n*Arcs\n1 3", .Pajek.noSuchVertex(3, 2), 3, 3),
    ("*Vertices 2\n*Arcs\n1", .Pajek.tieWithoutEnd, 3, 2),
    ("*Vertices 2\n*Arcs\n1 2 1.5.2", .Pajek.noNumber("1.5.2"), 3, 5),
    ("*Vertices 2\n*Arcs\n1 2 1 [x]", .Pajek.badTimes, 3, 7),
    ("*Vertices 2\n*Matrix\n0 1\n0\n*Arcs", .Pajek.shortMatrix(1), 5, 1),
    ("*Vertices 2\n*Partition p\n*Vertices 2\n1\n1\n1", .Pajek.longList(2), 6, 1),
    ("*Vertices 2\n*Events\nTI 1", .Pajek.events, 2, 1),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int, column: Int) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem?.message == message)
    #expect(problem?.line == line && problem?.column == column)
  }

  @Test func remarksOnWhatIsGuessedOrLeftOut() throws {
    let remarks = try read(
      "*Vertices 2\n1 a\n2 a\n*Arcs\n1 2 0,5\n*Hierarchy h\n1\n*Partition p\n*Vertices 1\n1"
    ).remarks
    #expect(
      Set(remarks.map(\.message)) == [
        .Pajek.decimalComma, .Pajek.unknownSection, .Pajek.listWithoutNetwork, .Pajek.numbersAsIDs,
      ])
    #expect(remarks.first { $0.message == .Pajek.decimalComma }?.line == 5)
  }

  private func read(_ file: String) throws -> GraphDocument {
    try PajekReader.read(.bytes(Array(file.utf8)))
  }
}
