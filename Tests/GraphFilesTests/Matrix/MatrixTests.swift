import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct MatrixTests {
  private func read(_ text: String) throws -> GraphDocument { try MatrixReader.read(.text(text)) }

  @Test(arguments: [
    ",a,b,c\na,0,1.5,0\nb,,,2\nc,0,0,-1\n", "x;a;b;c\na;0;1,5;\nb;0;0;2\nc;0;0;-1",
    "a b c\na 0 1.5 0\nb 0 0 2\nc 0 0 -1\n",
    "# by hand\n\"\"\ta\tb\tc\na\t0\t1,5\t0\t\nb\t0\t0\t2\nc\t0\t0\t-1",
    "a,b,c\n0,1.5,0\n0,0,2\n0,0,-1\n", "a,0,1.5,0\nb,0,0,2\nc,0,0,-1\n",
    "a,b,c\r\nb,0,0,2\r\na,0,1.5,0\r\nc,0,0,-1\r\n",
  ])
  func readsNamesAndNumbers(file: String) throws {
    let graph = try read(file).graph
    #expect(graph.nodeIDs.sorted() == ["a", "b", "c"])
    #expect(graph.ties.sorted() == ["a>b", "b>c", "c>c"])
    #expect(zip(graph.ties, graph.weights).sorted { $0.0 < $1.0 }.map { $1 ?? 0 } == [1.5, 2, -1])
    #expect(MatrixReader.isMatrix(.text(file)) || !file.hasPrefix(","))
  }

  @Test func readsMatricesThatAreTheSameByColumnsWithoutDirection() throws {
    let document = try read("0 1 0\n1 0 1\n0 1 1\n")
    #expect(document.graph.nodeIDs == ["1", "2", "3"])
    #expect(document.graph.ties == ["1-2", "2-3", "3-3"])
    #expect(document.graph.edges["weight"] == nil)
    #expect(document.remarks.map(\.message) == [.symmetricMatrix])
    #expect(try read("0 | 0 | 1\n1 | 0 | 1\n1 | 1 | 0\n").graph.edgeCount == 5)
  }

  @Test(arguments: [
    (";x;y\na;1;0\nb;0;2,5\n", ["a", "b", "x", "y"], ["a-x", "b-y"]),
    ("1,0,0\n0,1,1\n", ["r1", "r2", "c1", "c2", "c3"], ["r1-c1", "r2-c2", "r2-c3"]),
    ("x,y\n1,0\n0,1\n0,0\n", ["r1", "r2", "r3", "x", "y"], ["r1-x", "r2-y"]),
    ("a,1,0,1\nb,0,1,0\n", ["a", "b", "c1", "c2", "c3"], ["a-c1", "a-c3", "b-c2"]),
  ])
  func readsTwoModes(file: String, nodes: [String], ties: [String]) throws {
    let graph = try read(file).graph
    #expect(graph.nodeIDs == nodes)
    #expect(graph.ties == ties)
    #expect(graph.nodeTexts("mode").contains("2"))
  }

  @Test func joinsRowsAndColumnsWithNamesInCommon() throws {
    let graph = try read(",b,c\na,1,0\nb,0,2\n").graph
    #expect(graph.nodeIDs == ["a", "b", "c"])
    #expect(graph.ties == ["a>b", "b>c"])
    #expect(graph.nodes["mode"] == nil)
  }

  @Test func saysWhatIsUnknown() throws {
    let document = try read(",a,b\na,NA,1\nb,NaN,?\n")
    #expect(document.graph.ties == ["a>b"])
    #expect(document.remarks.map(\.message) == [.unknownCells(count: 3)])
    #expect(document.remarks[0].severity == .warning)
  }

  @Test(arguments: [
    ("", Text.noRowInFile, nil as Int?, nil as Int?),
    (",a,b\na,0,1\nb,x,0\n", .notANumber("x"), 3, 3),
    (";a;b\na;0;1,2,3\nb;0;0\n", .notANumber("1,2,3"), 2, 5),
    ("0,1\n1\n", .shortMatrixRow(1, of: 2), 2, nil),
    (String(repeating: "0 ", count: 100_001), .tooManyNodes("100001"), 1, nil),
    (",a,\"b\na,0", .unclosedQuote, 1, 4),
    (",a,b\na,0,1,2\nb,1,0\n", .fieldBeyondHeadings(count: 2), 2, 7),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int?, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem == FileProblem(message, line: line, column: column))
  }

  @Test(arguments: [
    (",a,b\na,0,7\nb,3,0\n", true), ("a,b\na,0,7\nb,3,0\n", false), ("x,a,b\na,0,7\nb,3,0\n", true),
    (";t1;t2\nanna;1;0\nbo;0;1\n", true), ("name,x,y\nanna,1,0\nbo,0,1\n", true),
    ("0 1 1\n0 0 0\n1 0 0\n", true), ("1 2\n2 3\n", false), ("1 2 5\n2 3 6\n3 1 7\n", false),
    ("source,target,weight\na,b,1\nb,c,2\n", false), ("name,age,size\nanna,30,1\nbo,40,2\n", false),
    ("a;b\nb;c\n", false), ("a,b\n1,0\n0,1\n", true), ("", false), ("a\n", false),
  ])
  func tellsMatricesFromOtherTables(file: String, isMatrix: Bool) {
    #expect(MatrixReader.isMatrix(.text(file)) == isMatrix)
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    var graph = HostileGraphs.graph(seed: seed)
    guard graph.nodeCount > 0 else { return }
    if seed.isMultiple(of: 5) { graph.directions = [] }
    let written = MatrixWriter.write([graph])
    #expect(MatrixWriter.write([graph]) == written)
    let read = try MatrixReader.read(.bytes(written.files[0].bytes)).graph
    #expect(read.nodeIDs.map { Array($0.utf8) } == graph.nodeIDs.map { Array($0.utf8) })
    let kinds = Set(written.losses.map(\.kind))
    if kinds.contains(.direction) || graph.edgeCount == 0 { graph.isDirected = read.isDirected }
    guard kinds.isDisjoint(with: [.parallelEdge, .weight, .edge]) else { return }
    #expect(
      GraphOutline(read.withUnitWeights, attributes: ["weight"])
        == GraphOutline(graph.withUnitWeights, attributes: ["weight"]))
  }

  @Test func addsParallelEdgesAndSaysWhatIsLost() throws {
    var graph = AttributedGraph(isDirected: true)
    for id in ["a", "b, c"] { graph.addNode(id) }
    for weight in [1.0, 2.5, 0] {
      graph.edges.set(.real(weight), "weight", row: graph.addEdge(0, 1))
    }
    let written = MatrixWriter.write([graph, graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self)
        == ",a,\"b, c\"\na,0,3.5\n\"b, c\",0,0\n")
    #expect(written.losses == [Loss(.graphs, count: 1), Loss(.parallelEdge, count: 2)])
  }

  @Test func writesTwoModes() throws {
    let file = ",x,y\na,1,0\nb,0,2.5\n"
    let written = MatrixWriter.write(try read(file).graphs)
    #expect(String(decoding: written.files[0].bytes, as: UTF8.self) == file)
    #expect(written.losses.isEmpty)
  }
}
