import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct DLTests {
  private func read(_ text: String) throws -> GraphDocument { try DLReader.read(.text(text)) }

  @Test(arguments: [
    "DL n=3\nlabels:\nAnn, Bo\nCia\ndata:\n0 1 0\n0 0 2\n0 0 5\n",
    "dl N = 3 FORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\nAnn\nBo\nCia\nCOLUMN LABELS:\nAnn\nBo\n"
      + "Cia\nDATA:\n0 1 0 0 0\n2 0 0\n5",
    "DL\nn 3\nlabels embedded\nformat = fm data: \"ann\" BO cia\nAnn 0 1 0\n"
      + "Bo 0,0,2\nCia 0 0 5",
    "dl n=3\nformat=edgelist1\nlabels: Ann Bo Cia\ndata: 1 2\n2,3,2\n\n3 3 5\n",
    "dl n=3 format=el1 labels embedded:\ndata:\nAnn Bo\nBo \"Cia\" 2\ncia CIA 5.0\n",
    "dl n=3 format=edgearray1 row labels:\nAnn Bo Cia\ndata:\n1 2 1\n2 3 2\n1 3 0\n3 3 5",
  ])
  func readsTheSameFromEachFormat(file: String) throws {
    let graph = try read(file).graph
    #expect(graph.nodeIDs == ["Ann", "Bo", "Cia"])
    #expect(graph.ties == ["Ann>Bo", "Bo>Cia", "Cia>Cia"])
    #expect(graph.weights.map { $0 ?? 0 } == [1, 2, 5])
  }

  @Test(arguments: [
    ("upperhalf", "present", "9 1 2\n0 3\n0"), ("upperhalf", "absent", "1 2 3"),
    ("lh", "present", "9\n1 0\n2 3 0"), ("lowerhalf", "absent", "1\n2 3\n"),
    ("fullmatrix", "absent", "1 2\n1 3\n2 3\n"), ("fullmatrix", "present", "9 1 2 1 0 3 2 3 0"),
  ])
  func readsHalvesAndDiagonals(format: String, diagonal: String, data: String) throws {
    let document = try read("DL n=3 diagonal=\(diagonal) format=\(format) data:\n\(data)")
    let hasLoop = diagonal == "present"
    #expect(document.graph.ties.sorted() == (hasLoop ? ["1-1"] : []) + ["1-2", "1-3", "2-3"])
    #expect(document.graph.weights.map { $0 ?? 0 }.sorted() == [1, 2, 3] + (hasLoop ? [9] : []))
    #expect(document.remarks.map(\.message) == [.symmetricMatrix])
  }

  @Test(arguments: [
    ("nodelist1", "1 2 3\n2 3\n4\n", ["1>2", "1>3", "2>3"]),
    ("nodelist1b", "2 2 3\n1 3\n0\n0\n", ["1>2", "1>3", "2>3"]),
    ("rankedlist1", "1 3 2\n", ["1>3", "1>2"]),
  ])
  func readsNeighbours(format: String, data: String, ties: [String]) throws {
    let graph = try read("dl n=4 format=\(format)\ndata:\n\(data)").graph
    #expect(graph.nodeIDs == ["1", "2", "3", "4"])
    #expect(graph.ties == ties)
    #expect(graph.weights == (format == "rankedlist1" ? [1, 2] : ties.map { _ in nil }))
  }

  @Test(arguments: [
    "dl nr=2 nc=3\nrow labels: a b column labels: x y z\ndata:\n0 1 0\n0 0 4",
    "dl nr=2, nc=3 format=edgelist2 labels embedded\ndata:\na y\nb z 4\na x 0\n",
    "dl nr=2, nc=3 row labels embedded column labels embedded data:\nx y z\na 0 1 0\nb 0 0 4",
    "dl nr=2 nc=3 row labels:\na,b\ncolumn labels:\nx,y,z\nformat=el2 data:\n1 2\n2 3 4",
  ])
  func readsTwoModes(file: String) throws {
    let graph = try read(file).graph
    #expect(graph.nodeIDs.sorted() == ["a", "b", "x", "y", "z"])
    #expect(zip(graph.nodeIDs, graph.nodeTexts("mode")).allSatisfy { $1 == ($0 < "c" ? "1" : "2") })
    #expect(graph.ties.prefix(2) == ["a-y", "b-z"])
    #expect(graph.weights.prefix(2).map { $0 ?? 1 } == [1, 4])
  }

  @Test func namesTwoModesWithoutLabels() throws {
    let graph = try read("dl nr=1 nc=2 data:\n1 0").graph
    #expect(graph.nodeIDs == ["r1", "c1", "c2"])
    #expect(
      try read("dl nr=1 nc=2 row labels:\na\ncolumn labels:\na b data: 1 0").graph.nodeIDs == [
        "a", "a (2)", "b",
      ])
  }

  @Test(arguments: [
    "DL n=2 nm=2\nmatrix labels:\n\"his advice\"\nmoney\ndata:\n0 1\n0 0\n\n0 0\n3 0\n",
    "DL n=2 nm=2 level labels: \"his advice\" money format=edgelist1\ndata:\n1 2\n!\n2 1 3\n",
    "DL n=2 nm=2 matrix labels: \"his advice\" money format=edgearray1 data:\n1 2 1 0\n2 1 0 3\n",
  ])
  func readsMatricesAsRelations(file: String) throws {
    let graph = try read(file).graph
    #expect(graph.ties == ["1>2", "2>1"])
    #expect(graph.texts("relation") == ["his advice", "money"])
    #expect(graph.weights.map { $0 ?? 1 } == [1, 3])
  }

  @Test func numbersMatricesWithoutNames() throws {
    #expect(try read("dl n=2 nm=2 data: 0 1 0 0 0 0 1 0").graph.texts("relation") == ["1", "2"])
  }

  @Test func readsTitleAndEncoding() throws {
    let file = Array("dl n=1 title=\"Å, ä\" labels: \"Ö=\"\ndata: 0".unicodeScalars).map {
      UInt8($0.value)
    }
    let document = try DLReader.read(.bytes(file))
    #expect(document.graph.name == "Å, ä")
    #expect(document.graph.nodeIDs == ["Ö="])
    #expect(document.remarks.map(\.message) == [.otherEncoding("Windows-1252")])
  }

  @Test func saysWhatIsUnknownOrDoubtful() throws {
    let matrix = try read("dl n=2 data: ? 1 NA nan")
    #expect(matrix.graph.ties == ["1>2"])
    #expect(matrix.remarks.map(\.message) == [.unknownCells(count: 3)])
    let list = try read("dl n=2 format=el1 labels embedded data:\na b 0\nB a ?\na A NaN\n")
    #expect(list.graph.ties == ["a>b", "a>a"])
    #expect(
      list.remarks.map(\.message) == [
        .unknownCells(count: 1), .zeroTies(count: 1), .otherCapitals(count: 2),
      ])
    let names = try read("dl n=3 labels: a a b data: 0 1 0 0 0 1 0 0 0")
    #expect(names.graph.nodeIDs == ["a", "a (2)", "b"])
    #expect(names.graph.nodeTexts("label") == ["a", "a", "b"])
    #expect(names.remarks.map(\.message) == [.repeatedNames(count: 1, example: "a", id: "a (2)")])
  }

  @Test(arguments: [
    ("", Text.noDL, 1, nil as Int?), ("n=5\n", .noDL, 1, nil), ("dl n=5\n", .noDLData, 1, nil),
    ("dl n=2\nnn=3 data:", .unknownDLWord("nn"), 2, 1),
    ("dl n=x data:", .notANumber("x"), 1, 6),
    ("dl n=999999999 data:", .tooManyNodes("999999999"), 1, 6),
    ("dl n=2 format=blockmatrix", .unknownDLFormat("blockmatrix"), 1, 15),
    ("dl n=2 diagonal=no", .unknownDLDiagonal("no"), 1, 17), ("dl n", .noDLValue(after: "n"), 1, 4),
    ("dl n=3 labels:\na b\ndata: 0", .fewerDLLabels(2, of: 3), 3, 1),
    ("dl data: 1", .noDLSize, 1, nil), ("dl format=el1 data:\n1 2", .noDLSize, 1, nil),
    ("dl n=2 data:\n0 1\n1\n", .fewerDLData(3), 3, nil), ("dl n=1 data:\n0\n1", .moreDLData, 3, 1),
    ("dl n=2 data:\n0 x", .notANumber("x"), 2, 3),
    ("dl n=2 data:\n0 1,5 1\n0 0", .moreDLData, 3, 1),
    ("dl n=2 format=el1 data:\n1 3", .unknownDLNode("3"), 2, 3),
    ("dl n=2 format=el1 data:\n1 2 0,5", .wrongDLFieldCount(4, of: 3), 2, nil),
    ("dl n=1 format=el1 labels embedded data:\na b", .unknownDLNode("b"), 2, 3),
    ("dl n=2 format=el1 data:\n1 2\n!\n", .moreDLMatrices(than: 1), 3, nil),
    ("dl n=2 format=nl1b data:\n2 1\n", .wrongDLCount("2", of: 1), 2, 1),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int, column: Int?) {
    let problem = #expect(throws: FileProblem.self) { try read(file) }
    #expect(problem?.message == message)
    #expect(problem?.line == line)
    #expect(problem?.column == column)
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    var graph = HostileGraphs.graph(seed: seed)
    if seed.isMultiple(of: 5) { graph.directions = [] }
    let written = DLWriter.write([graph])
    #expect(DLWriter.write([graph]) == written)
    let read = try DLReader.read(.bytes(written.files[0].bytes)).graph
    #expect(read.name.map { Array($0.utf8) } == graph.name.map { Array($0.utf8) })
    if written.losses.contains(where: { $0.kind == .direction }) || graph.edgeCount == 0 {
      graph.isDirected = read.isDirected
    }
    #expect(GraphOutline(read.withUnitWeights) == GraphOutline(graph.withUnitWeights))
  }

  @Test func writesTwoModes() throws {
    let file = """
      DL nr=2 nc=1 nm=2
      format = edgelist2
      row labels:
      a
      "b c"
      column labels:
      x
      matrix labels:
      member
      guest
      data:
      1 1 2
      !
      2 1 0.5

      """
    let graph = try read(file).graph
    let written = DLWriter.write([graph, graph])
    #expect(String(decoding: written.files[0].bytes, as: UTF8.self) == file)
    #expect(written.losses == [Loss(.graphs, count: 1)])
  }

  @Test func saysThatArrowsBothWaysLoseTheirDirection() throws {
    var graph = AttributedGraph(isDirected: true)
    for id in ["a", "b"] { graph.addNode(id) }
    graph.addEdge(0, 1)
    graph.addEdge(1, 0)
    #expect(DLWriter.write([graph]).losses == [Loss(.direction, count: 2)])
  }
}

extension AttributedGraph {
  /// The graph with the weight 1 where none is stated.
  var withUnitWeights: AttributedGraph {
    var copy = AttributedGraph(isDirected: isDirected)
    for id in nodeIDs { copy.addNode(id) }
    for edge in 0..<edgeCount {
      copy.addEdge(sources[edge], targets[edge], isDirected: isDirected(edge: edge))
      copy.edges.set(.real(weights[edge] ?? 1), "weight", row: edge)
      if let relation = edges["relation"]?[edge] { copy.edges.set(relation, "relation", row: edge) }
    }
    return copy
  }
}
