import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GEXFWriterTests {
  @Test(arguments: 0..<50) func writesWhatItReads(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = GEXFWriter.write([graph])
    let document = try GEXFReader.read(.bytes(written.files[0].bytes))
    var expected = HostileXML.carried(graph, hasLists: true)
    if let name = expected.name, name.isEmpty { expected.name = nil }
    var read = try #require(document.graphs.first)
    #expect(Set(read.edges.columns.map(\.name)) == Set(expected.edges.columns.map(\.name)))
    // Weights and relations have places of their own, so that they are read first.
    read.edges = HostileXML.sorted(read.edges)
    expected.edges = HostileXML.sorted(expected.edges)
    #expect(read == expected)
    #expect(document.remarks.isEmpty)
    let kinds = Set(written.losses.map(\.kind))
    #expect(kinds.isSubset(of: [.characters, .nodeID, .emptyText]))
    #expect(kinds.contains(.characters) == HostileXML.hasControlCharacters(graph))
    #expect(kinds.contains(.emptyText) == (graph.name == ""))
    #expect(GEXFWriter.write([graph]) == written)
  }

  @Test func writesWhatGephiReads() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.name = "Nät"
    graph.addNode("a b")
    graph.addNode("2")
    graph.setParent(0, ofNode: 1)
    graph.addEdge(0, 1, id: "e")
    graph.addEdge(1, 1, isDirected: false, id: "e")
    graph.nodes.add(AttributeColumn("label", type: .text, values: [.text("Å"), nil]))
    graph.nodes.add(AttributeColumn("x", type: .real, values: [.real(1.5), nil]))
    graph.nodes.add(AttributeColumn("y", type: .real, values: [.real(-2), nil]))
    graph.nodes.add(AttributeColumn("size", type: .integer, values: [.integer(3), nil]))
    graph.nodes.add(AttributeColumn("color", type: .text, values: [.text("#FF00104D"), nil]))
    graph.nodes.add(AttributeColumn("shape", type: .text, values: [.text("disc"), nil]))
    graph.nodes.add(
      AttributeColumn(
        "people", type: .integer, defaultValue: .integer(1), values: [nil, .integer(2_100_000)]))
    graph.edges.add(AttributeColumn("weight", type: .real, values: [.real(0.5), .real(1)]))
    graph.edges.add(AttributeColumn("relation", type: .text, values: [.text("lån"), nil]))
    graph.edges.add(AttributeColumn("color", type: .text, values: [.text("red"), nil]))
    let written = GEXFWriter.write([graph])
    #expect(written.losses == [Loss(.edgeID, count: 1)])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
          <meta>
            <description>Nät</description>
          </meta>
          <graph defaultedgetype="directed" mode="static">
            <attributes class="node" mode="static">
              <attribute id="0" title="people" type="integer">
                <default>1</default>
              </attribute>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="0" title="color" type="string"/>
            </attributes>
            <nodes>
              <node id="a b" label="Å">
                <viz:color r="255" g="0" b="16" a="0.30196078431372547"/>
                <viz:position x="1.5" y="-2.0"/>
                <viz:size value="3"/>
                <viz:shape value="disc"/>
              </node>
              <node id="2" pid="a b">
                <attvalues>
                  <attvalue for="0" value="2100000"/>
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="e" source="a b" target="2" weight="0.5" kind="lån">
                <attvalues>
                  <attvalue for="0" value="red"/>
                </attvalues>
              </edge>
              <edge source="2" target="2" type="undirected" weight="1.0"/>
            </edges>
          </graph>
        </gexf>

        """)
    var read = try #require(try GEXFReader.read(.bytes(written.files[0].bytes)).graphs.first)
    #expect(read.nodes["color"]?.values == [.text("#FF00104D"), nil])
    #expect(read.parents == [-1, 0])
    read.edgeIDs = ["e", "e"]
    #expect(read.edgeIDs == graph.edgeIDs)
    #expect(read.edges["color"]?.values == [.text("red"), nil])
  }

  @Test(
    arguments: [
      [("2009", "2010"), ("2011", nil)], [("2012-05-01", "2014-01-31"), (nil, "2015-01-01")],
      [("2012-05-01T10:00:00Z", nil), (nil, "2015-01-01")], [("1", "1"), ("2.5", "2.5")],
    ] as [[(String?, String?)]])
  func carriesTimes(ends: [(String?, String?)]) throws {
    let spans = ends.map { TimeSpan(start: $0.0, end: $0.1) }
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a")
    graph.addNode("b")
    graph.addEdge(0, 1)
    graph.setTimes([spans[0]], ofNode: 0)
    graph.setTimes(spans, ofNode: 1)
    graph.setTimes([spans[1]], ofEdge: 0)
    graph.nodes.set(
      .timed([
        TimedValue(.integer(1), during: spans[0]), TimedValue(.integer(2), during: spans[1]),
      ]), "level", row: 0)
    graph.nodes.set(.integer(3), "level", row: 1)
    graph.edges.set(.timed([TimedValue(.real(0.5), during: spans[0])]), "weight", row: 0)
    let written = GEXFWriter.write([graph])
    #expect(written.losses.isEmpty)
    let document = try GEXFReader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs == [graph])
    #expect(document.remarks.isEmpty)
  }

  @Test func carriesOpenEnds() throws {
    var span = TimeSpan(start: "2009", end: "2010")
    span.excludesEnd = true
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a")
    graph.setTimes([span, TimeSpan(start: "2012")], ofNode: 0)
    let written = GEXFWriter.write([graph])
    #expect(written.losses.isEmpty)
    #expect(try GEXFReader.read(.bytes(written.files[0].bytes)).graphs == [graph])
  }

  @Test func listsWhatItCannotCarry() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("")
    graph.addNode("b")
    graph.addEdge(0, 1)
    graph.addEdge(1, 0)
    graph.setTimes([TimeSpan(start: "2012-02", end: "2012-02")], ofNode: 0)
    graph.setTimes([TimeSpan(start: "phase 1", end: "2012-01-01")], ofNode: 1)
    graph.attributes = [
      GraphAttribute("year", .integer(2012)), GraphAttribute("creator", .text("me")),
    ]
    graph.groups = [NodeGroup("g", members: [0])]
    graph.edges.add(AttributeColumn("weight", type: .real, values: [.real(2), nil]))
    graph.nodes.add(
      AttributeColumn(
        "mixed", type: .list, values: [.list([.text("x"), .integer(1)]), .list([.integer(2)])]))
    let written = GEXFWriter.write([graph, graph])
    let losses = Dictionary(uniqueKeysWithValues: written.losses.map { ($0.kind, $0.count) })
    #expect(
      losses == [
        .graphs: 1, .graphAttribute: 1, .time: 2, .weight: 1, .nodeID: 1, .group: 1,
        .attributeType: 2,
      ])
    let read = try #require(try GEXFReader.read(.bytes(written.files[0].bytes)).graphs.first)
    #expect(read.nodeIDs == ["_", "b"])
    #expect(read.nodeTimes == [[TimeSpan(start: "2012-02-01", end: "2012-02-29")], []])
    #expect(read.nodes["mixed"]?[0] == .list([.text("x"), .text("1")]))
  }
}
