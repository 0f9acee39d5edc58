import PartnershipFiles
import Partnerships
import Tables
import TestSupport
import Testing
import Wording

/// Matrices and lists without headings are networks, too.
@Suite struct PlainRowsTests {
  @Test(arguments: [
    ("m.csv", ";a;b;c\na;0;1,5;0\nb;0;0;2\nc;0;0;0\n", Text.takenForMatrix),
    ("m.tsv", "\ta\tb\tc\na\t0\t1.5\t0\nb\t\t\t2\nc\t0\t0\t0\n", .takenForMatrix),
    ("m.csv", "a,b,c\n0,1.5,0\n0,0,2\n0,0,0\n", .takenForMatrix),
    ("m.dat", "a b 1.5\nb c 2\n", nil), ("neighbours.csv", "a;b\nb;c\nc\nd;a;c;b\n", .takenForTies),
    ("pairs.dat", "1 2\n1 3\n", .takenForTies), ("pairs", "1,2,0.5\n2,3,4\n", .takenForTies),
    ("m.adj", "0 1\n0 0\n", nil),
    ("m.txt", "0 1 0 0\n0 0 1 0\n0 0 0 0\n0 1 0 0\n", .takenForMatrix),
  ])
  func rowsAreReadAsWhatTheyLookLike(name: String, text: String, remark: Text?) throws {
    let folder = try TemporaryFolder([name: Array(text.utf8)])
    let reading = NetworkReader.read(at: folder.path + "/" + name)
    #expect((reading.network != nil) == (remark != nil || name == "m.adj"))
    let remarks = [Text.takenForMatrix, .takenForTies].filter { text in
      reading.problems.contains { $0.message == text }
    }
    #expect(remarks == [remark].compactMap(\.self))
  }

  @Test func tablesOfTiesStayTables() throws {
    let reading = try read(edges: "From,To,Weight\n1,2,1\n2,1,2\n2,3,3\n")
    #expect(reading.format == .edgeList)
    #expect(reading.network?.ties.map(\.weight) == [1, 2, 3])
  }

  @Test func aSheetMayBeAMatrix() throws {
    let network = try #require(
      reading(ofSheet: [["", "007", "#b"], ["007", "0", "1,5"], ["#b", "2", "0"]]).network)
    #expect(network.actors.map(\.id) == ["007", "#b"])
    #expect(network.ties.map(\.weight) == [1.5, 2])
  }

  @Test(arguments: [
    ("Nodes", ["Id", "Label"], "Edges", ["Source", "Target"]),
    ("Vertices", ["Vertex", "Label"], "Edges", ["Vertex 1", "Vertex 2"]),
    ("Elements", ["Label", "Type"], "Connections", ["From", "To"]),
  ])
  func sheetsOfNodesAndEdgesAreANetwork(
    nodeSheet: String, nodes: [String], edgeSheet: String, edges: [String]
  ) throws {
    var sheets = [
      SheetContent(name: nodeSheet, columns: [], rows: [nodes, ["01", "A"], ["2"], ["alone"]]),
      SheetContent(name: edgeSheet, columns: [], rows: [edges, ["01", "2"], ["2", "2"]]),
    ]
    let network = try #require(reading(ofSheets: sheets).network)
    #expect(network.actors.map(\.id) == ["01", "2", "alone"])
    #expect(network.ties.map(\.to) == ["2", "2"])
    let actors = SheetContent(name: "actors", columns: [], rows: [["id", "name"], ["a", "A"]])
    sheets.append(actors)
    #expect(try reading(ofSheets: sheets).network?.actors.map(\.id) == ["a"])
  }

  @Test func aFolderMayHoldATableOfNodesAndOneOfEdges() throws {
    var files = [
      "nodes.csv": Array("Id,Label\na,A\nb,B\n".utf8),
      "edges.csv": Array("Source,Target\na,b\n".utf8),
    ]
    let pair = try TemporaryFolder(files)
    let network = NetworkReader.read(at: pair.path).network
    #expect(network?.actors.map(\.id) == ["a", "b"])
    #expect(network?.ties.count == 1)
    files["actors.csv"] = Array("id,name\nx,X\n".utf8)
    let tables = try TemporaryFolder(files)
    #expect(NetworkReader.read(at: tables.path).network?.actors.map(\.id) == ["x"])
  }

  @Test func aCellThatIsNoNumberIsNamedByItsRow() throws {
    var rows = [[String]](repeating: ["a", "0", "1"], count: 120)
    rows[0] = ["", "x", "y"]
    rows[119] = ["a", "0", "one"]
    let problem = try #require(
      try reading(ofSheet: [[], []] + rows).problems.first { $0.severity == .error })
    #expect(
      problem.sentence(in: .english)
        == "M, line 122: \(Text.notANumber("one").english)")
  }

  private func reading(ofSheet rows: [[String]]) throws -> NetworkReading {
    try reading(ofSheets: [SheetContent(name: "M", columns: [], rows: rows)])
  }

  private func reading(ofSheets sheets: [SheetContent]) throws -> NetworkReading {
    let file = try XLSXWriter.write(sheets, listName: "l").file
    let folder = try TemporaryFolder(["new.xlsx": file])
    return NetworkReader.read(at: folder.path + "/new.xlsx")
  }
}
