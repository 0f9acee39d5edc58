import GraphFiles
import InputFiles
import Testing

@Suite struct GraphFormatTests {
  @Test(arguments: GraphFormat.allCases) func everyFormatHasAnEndingOfItsOwn(format: GraphFormat) {
    for ending in format.endings {
      #expect(GraphFormat(fileName: "A.B.\(ending.uppercased())") == format)
      #expect(GraphFormat(fileName: "a.\(ending).gz") == format)
    }
  }

  @Test(arguments: [
    ("<?xml version='1.0'?>\n<!-- a --><x:GraphML>", GraphFormat.graphML),
    ("# a\ngraph # b\n[ node [ id 1 ] ]", .gml), ("Creator \"me\"\nVersion 1\ngraph\n[", .gml),
    ("{\"graph\": {\"nodes\": []}}", .jsonGraph), ("{\"graphs\": []}", .jsonGraph),
    ("{\"directed\": false, \"graph\": {}, \"nodes\": []}", .nodeLink),
    ("{\"elements\": {}}", .nodeLink), ("[{\"data\": {}}]", .nodeLink),
    ("\u{FEFF}%%MatrixMarket matrix", .matrixMarket), ("DL\r\nN=3", .dl), ("dl n=3", .dl),
  ])
  func aFormatIsToldByItsBeginning(text: String, format: GraphFormat) throws {
    #expect(GraphFormat(try FileOutline(.bytes(Array(text.utf8)))) == format)
  }

  @Test(arguments: ["", "from,to\na,b", "<iati-activities>", "{\"persons\": []}", "PK\u{3}", "a b"])
  func otherFilesAreOfNone(text: String) throws {
    #expect(GraphFormat(try FileOutline(.bytes(Array(text.utf8)))) == nil)
  }

  @Test(arguments: [
    ("1 2\n1 3\n", GraphFormat.edgeList), ("1 7\n2 7\n3 8\n", nil), ("3 2\n2\n1 3\n2", nil),
    ("# ties\n1\t2\t0.5\n2\t3\t1", .edgeList),
    ("a;b\nb;c;d\ne\nf;a;g;h", .edgeList), ("0 1 0\n1 0 1\n0 1 0", .matrix),
    ("a,b\n1,0.5\n0.5,1", .matrix), (";a;b\na;0;1,5\nb;0;0", .matrix),
    ("from,to,weight\n1,2,1\n2,1,2\n2,3,3", nil), ("from,to\na,b\nb,c,d,e", nil),
    ("id,age,income\n1,20,3\n2,30,4\n3,40,5", nil), ("name,address\na,Street 1, X\nb,c", nil),
    ("1 2\n2 x\n", nil), ("1 0.25\n2 0.75", nil), ("", nil), ("a,b\nb,c", nil),
  ])
  func rowsTellMatricesAndListsWhereTheyAreCertain(text: String, format: GraphFormat?) {
    #expect(GraphFormat(rowsOf: .text(text)) == format)
  }

  /// What a format says that it carries comes back.
  @Test(arguments: GraphFormat.allCases) func nothingGoesSilently(format: GraphFormat) throws {
    for seed in 0..<20 {
      let graph = HostileGraphs.graph(seed: seed)
      // A list without a line tells nothing.
      if graph.nodeCount == 0, [.edgeList, .matrix].contains(format) { continue }
      let written = format.write([graph])
      guard written.files.count == 1 else { continue }
      let document = try format.read(.bytes(written.files[0].bytes))
      let lost = Set(written.losses.map(\.kind))
      let back = try #require(document.graphs.first, "seed \(seed)")
      #expect(back.nodeCount == graph.nodeCount || lost.contains(.isolate), "seed \(seed)")
      let losesEdges = !lost.isDisjoint(with: [.edge, .loop, .parallelEdge, .direction])
      #expect(back.edgeCount == graph.edgeCount || losesEdges, "seed \(seed)")
      if !lost.contains(.nodeID) {
        #expect(Set(back.nodeIDs) == Set(graph.nodeIDs), "seed \(seed)")
      }
      #expect(format.write([graph]) == written)
    }
  }

  /// Times and groups go into attributes where a format has no place for them.
  @Test(arguments: [GraphFormat.gml, .jsonGraph]) func attributesStandIn(format: GraphFormat) throws
  {
    var graph = AttributedGraph(isDirected: false)
    for id in ["a", "b", "c"] { graph.addNode(id) }
    graph.addEdge(0, 1)
    graph.setTimes([TimeSpan(start: "2012", end: "2013-05")], ofNode: 0)
    graph.setTimes([TimeSpan(start: "1"), TimeSpan(end: "3")], ofEdge: 0)
    graph.groups = [NodeGroup("g", members: [0, 2]), NodeGroup("h", members: [2])]
    let written = format.write([graph])
    #expect(written.losses.isEmpty)
    let back = try #require(try format.read(.bytes(written.files[0].bytes)).graphs.first)
    #expect(back.nodes["start"]?[0] == .text("2012"))
    #expect(back.nodes["end"]?[0] == .text("2013-05"))
    #expect(back.edges["times"]?[0] == .list([.text("[1, ]"), .text("[, 3]")]))
    let groups: [AttributeValue?] = [.list([.text("g")]), nil, .list([.text("g"), .text("h")])]
    #expect(back.nodes["group"]?.values == groups)
  }
}
