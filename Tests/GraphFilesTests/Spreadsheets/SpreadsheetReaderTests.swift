import GraphFiles
import InputFiles
import Tables
import TestSupport
import Testing
import Wording

@Suite struct SpreadsheetReaderTests {
  @Test func readsTheTablesOfGephi() throws {
    let document = try read(
      .gephi,
      (
        "Nodes",
        [
          ["Id", "Label", "Interval", "age", "code", "words"],
          ["007", "Bond", "<[2012.0, 2013.0]>", "40", "01", "[\"a\", \"b\"]"],
          ["x", "", "", "7", "2", ""], ["alone", "Alone"],
        ]
      ),
      (
        "Edges",
        [
          ["Source", "Target", "Type", "Id", "Label", "Weight"],
          ["007", "x", "Directed", "e1", "spies on", "<[1.0, 2, 1]; [2, 3, 2.5]>"],
          ["x", "x", "Undirected", "", "", "3"], ["007", "x", "directed"],
        ]
      ))
    let graph = document.graph
    #expect(document.remarks.isEmpty)
    #expect(graph.nodeIDs == ["007", "x", "alone"])
    #expect(graph.ties == ["007>x", "x-x", "007>x"])
    #expect(graph.edgeIDs == ["e1", nil, nil])
    #expect(graph.nodeTimes[0] == [TimeSpan(start: "2012.0", end: "2013.0")])
    #expect(graph.nodes["age"]?.values == [.integer(40), .integer(7), nil])
    #expect(graph.nodes["code"]?.values == [.text("01"), .text("2"), nil])
    #expect(graph.nodes["words"]?[0] == .list([.text("a"), .text("b")]))
    let weights: [AttributeValue?] = [
      .timed([
        TimedValue(.integer(1), during: TimeSpan(start: "1.0", end: "2")),
        TimedValue(.real(2.5), during: TimeSpan(start: "2", end: "3")),
      ]), .integer(3), nil,
    ]
    #expect(graph.edges["weight"]?.values == weights)
  }

  @Test func readsTheSheetsOfNodeXL() throws {
    let document = try read(
      .nodeXL,
      (
        "Edges",
        [
          ["", "", "Visual Properties", "Labels"],
          ["Vertex 1", "Vertex 2", "Width", "Label", "Edge Weight"],
          ["a", "b", "1.5", "", "2"], ["b", "a", "", "back", "1"],
        ]
      ),
      ("Vertices", [["", "Labels"], ["Vertex", "Label"], ["a", "Anna"], ["b"], ["c"]]),
      ("Groups", [["", "Visual Properties"], ["Group"], ["G1"]]),
      ("Group Vertices", [["Group", "Vertex"], ["G1", "a"], ["G1", "c"]]),
      ("Misc", [["Per-Workbook Setting", "Value"], ["Graph Directedness", "Directed"]]))
    let graph = document.graph
    #expect(document.remarks.isEmpty)
    #expect(graph.nodeIDs == ["a", "b", "c"])
    #expect(graph.ties == ["a>b", "b>a"])
    #expect(graph.weights == [2, 1])
    #expect(graph.edges["thickness"]?[0] == .real(1.5))
    #expect(graph.groups == [NodeGroup("G1", members: [0, 2])])
  }

  @Test func readsTheElementsAndConnectionsOfKumu() throws {
    let document = try read(
      .kumu,
      (
        "Elements",
        [
          ["ID", "Label", "Type", "Tags"], ["1", "LiU", "University", "red|green"],
          ["2", "TNU", "University", "red"],
        ]
      ),
      (
        "Connections",
        [
          ["From", "To", "Direction", "Type"], ["LiU", "TNU", "mutual", "talks"],
          ["2", "1", "directed", "visits"], ["1", "new", "undirected"],
        ]
      ))
    let graph = document.graph
    #expect(graph.nodeIDs == ["1", "2", "new"])
    #expect(graph.ties == ["1-2", "2>1", "1-new"])
    #expect(graph.nodes["Tags"]?[0] == .list([.text("red"), .text("green")]))
    #expect(graph.edges["Direction"]?.values == [.text("mutual"), nil, nil])
    #expect(document.remarks.map(\.message) == [.nodesOnlyInEdges("new", count: 1)])
    let back = try SpreadsheetReader.read(
      .bytes(SpreadsheetWriter.write([graph], as: .kumu).files[0].bytes), as: .kumu)
    #expect(back.graph.edges["Direction"]?[0] == .text("mutual"))
  }

  @Test(arguments: [
    ("Source,To\na,b", Text.missingHeading("Target"), nil as Int?),
    ("x,y\na,b", .missingHeading("Id"), nil),
    ("Source,Target\na,b\na,\n", .missingEnd, 3),
    ("Source,Target,Weight\na,b,1\n\na,b,much\n", .notANumber("much"), 4),
  ])
  func refusesWithTheRow(file: String, message: Text, line: Int?) {
    let problem = #expect(throws: FileProblem.self) {
      try SpreadsheetReader.read(.text(file), as: .gephi)
    }
    #expect(problem == FileProblem(message, line: line))
  }

  @Test func saysWhatIsLeftOutOrGuessed() throws {
    let nodes = try SpreadsheetReader.read(.text("Id,Label\na,A\na,B\n,C\n"), as: .gephi)
    #expect(nodes.graph.nodeIDs == ["a"])
    #expect(
      nodes.remarks == [
        FileProblem(.rowOfSameID("a"), severity: .warning, line: 3),
        FileProblem(.rowWithoutID, severity: .warning, line: 4),
      ])
    let edges = try SpreadsheetReader.read(
      .text("Source;Target;Type;Weight\na;b;both;0,5\n"), as: .gephi)
    #expect(edges.graph.weights == [0.5])
    #expect(
      edges.remarks.map(\.message) == [
        .unknownDirection("both", arrow: "Directed", line: "Undirected"),
        .directionTaken(true, heading: "Type"),
      ])
  }

  @Test func twoFilesBesideEachOtherAreOneGraph() throws {
    let folder = try TemporaryFolder([
      "my_nodes.csv": Array("Id,Label\na,A\nb,B\nc,C\n".utf8),
      "my_edges.csv": Array("Source,Target\na,b\n".utf8),
    ])
    for name in ["my_nodes.csv", "my_edges.csv"] {
      let source = FileSource.path(folder.path + "/" + name)
      #expect(GraphFormat(rowsOf: source) == .gephi)
      let graph = try SpreadsheetReader.read(source, as: .gephi).graph
      #expect(graph.nodeIDs == ["a", "b", "c"])
      #expect(graph.ties == ["a>b"])
    }
  }

  @Test(arguments: [
    ("Source,Target,Type\na,b,Directed\n", GraphFormat.gephi),
    ("source,target,weight\na,b,\"<[1.0, 2, 1]>\"\n", .gephi), ("Id,Label\n1,x\n", .gephi),
    ("From,To,Direction\na,b,mutual\n", .kumu), ("source,target,type\na,b,money\n", nil),
    ("source,target\na,b\n", nil), ("id,name\na,b\n", nil),
  ])
  func tablesAreToldByWhatOnlyOneProgramSays(text: String, format: GraphFormat?) {
    #expect(GraphFormat(rowsOf: .text(text)) == format)
  }

  /// Reads a workbook of sheets with texts.
  private func read(
    _ layout: SpreadsheetLayout, _ sheets: (String, [[String]])...
  ) throws -> GraphDocument {
    let contents = sheets.map { SheetContent(name: $0.0, columns: [], rows: $0.1) }
    let file = try XLSXWriter.write(contents, listName: "l").file
    return try SpreadsheetReader.read(.bytes(file), as: layout)
  }
}
