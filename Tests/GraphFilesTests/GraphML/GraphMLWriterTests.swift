import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GraphMLWriterTests {
  @Test(arguments: 0..<50) func writesWhatItReads(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = GraphMLWriter.write([graph])
    let document = try GraphMLReader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs == [HostileXML.carried(graph)])
    #expect(document.remarks.isEmpty)
    let kinds = Set(written.losses.map(\.kind))
    #expect(kinds.isSubset(of: [.attributeType, .characters, .nodeID]))
    #expect(kinds.contains(.nodeID) == HostileXML.hasDamagedIDs(graph))
    #expect(kinds.contains(.characters) == HostileXML.hasControlCharacters(graph))
    #expect(GraphMLWriter.write([graph]) == written)
  }

  @Test func writesIDsAndTypesThatTheSchemaHas() throws {
    var graph = AttributedGraph(isDirected: false)
    graph.name = "Vårt nät"
    graph.addNode("Đại-học.1")
    graph.addNode("n1")
    graph.addNode("Linköpings kommun")
    graph.addEdge(0, 1, isDirected: true, id: "e 1")
    graph.addEdge(2, 2)
    graph.nodes.add(
      AttributeColumn("people", type: .integer, values: [.integer(2_100_000), nil, .integer(1)]))
    graph.nodes.add(
      AttributeColumn(
        "share", type: .real, defaultValue: .real(0.5),
        values: [.real(.infinity), .real(.nan), nil])
    )
    graph.edges.add(AttributeColumn("big", type: .integer, values: [.integer(1 << 40), nil]))
    let text = String(decoding: GraphMLWriter.write([graph]).files[0].bytes, as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <key id="d0" for="node" attr.name="people" attr.type="int"/>
          <key id="d1" for="node" attr.name="share" attr.type="double">
            <default>0.5</default>
          </key>
          <key id="d2" for="edge" attr.name="big" attr.type="long"/>
          <key id="samverkan.graph.name" for="graph" attr.name="name" attr.type="string"/>
          <key id="samverkan.node.id" for="node" attr.name="id" attr.type="string"/>
          <key id="samverkan.edge.id" for="edge" attr.name="id" attr.type="string"/>
          <graph edgedefault="undirected">
            <data key="samverkan.graph.name">Vårt nät</data>
            <node id="Đại-học.1">
              <data key="samverkan.node.id">Đại-học.1</data>
              <data key="d0">2100000</data>
              <data key="d1">INF</data>
            </node>
            <node id="n1">
              <data key="samverkan.node.id">n1</data>
              <data key="d1">NaN</data>
            </node>
            <node id="n2">
              <data key="samverkan.node.id">Linköpings kommun</data>
              <data key="d0">1</data>
            </node>
            <edge directed="true" source="Đại-học.1" target="n1">
              <data key="samverkan.edge.id">e 1</data>
              <data key="d2">1099511627776</data>
            </edge>
            <edge source="n2" target="n2"/>
          </graph>
        </graphml>

        """)
  }

  @Test func carriesPartsTimesAndSeveralGraphs() throws {
    var first = AttributedGraph(isDirected: true)
    first.name = "one"
    first.addNode("whole")
    first.addNode("part")
    first.setParent(0, ofNode: 1)
    first.addEdge(0, 1, id: "e")
    var span = TimeSpan(start: "2012-05", end: "2014")
    span.excludesEnd = true
    first.setTimes([span, TimeSpan(start: "2015")], ofNode: 1)
    first.setTimes([TimeSpan(end: "3.5")], ofEdge: 0)
    first.attributes = [
      GraphAttribute("year", .integer(2012)), GraphAttribute("ok", .boolean(true)),
    ]
    var second = AttributedGraph(isDirected: false)
    second.addNode("whole")
    let written = GraphMLWriter.write([first, second])
    #expect(written.losses.isEmpty)
    let document = try GraphMLReader.read(.bytes(written.files[0].bytes))
    #expect(document.graphs == [first, second])
  }

  @Test func listsWhatItCannotCarry() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a")
    graph.addNode("b")
    graph.setTimes([TimeSpan(start: "a;b")], ofNode: 0)
    graph.groups = [NodeGroup("g", members: [0])]
    graph.nodes.set(
      .timed([
        TimedValue(.integer(1), during: TimeSpan(end: "2012")),
        TimedValue(.integer(2), during: TimeSpan(start: "2013")),
      ]), "level", row: 0)
    graph.nodes.add(AttributeColumn("mixed", type: .text, values: [.text("x"), .real(1.5)]))
    let written = GraphMLWriter.write([graph])
    #expect(
      written.losses == [
        Loss(.timedValue, name: "level", count: 1), Loss(.attributeType, name: "mixed", count: 1),
        Loss(.time, count: 1), Loss(.group, name: "g", count: 1),
      ])
    let read = try #require(
      try GraphMLReader.read(.bytes(written.files[0].bytes)).graphs.first)
    #expect(read.nodes["level"]?.values == [.integer(2), nil])
    #expect(read.nodes["mixed"]?.values == [.text("x"), .text("1.5")])
  }

  @Test func keepsAnAttributeCalledName() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.addNode("a b")
    graph.nodes.set(.text("Anna"), "name", row: 0)
    graph.nodes.set(.text("7"), "id", row: 0)
    let written = GraphMLWriter.write([graph])
    #expect(try GraphMLReader.read(.bytes(written.files[0].bytes)).graphs == [graph])
  }
}
