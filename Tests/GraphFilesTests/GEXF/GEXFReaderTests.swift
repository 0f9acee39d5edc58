import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GEXFReaderTests {
  @Test func readsNodesEdgesAndAttributes() throws {
    let graph = try graph(
      """
      <gexf xmlns='http://www.gexf.net/1.2draft' version='1.2'>
       <meta lastmodifieddate='2012-05-01'><creator>me</creator><description>Nät</description></meta>
       <graph defaultedgetype='directed'>
        <attributes class='node'>
         <attribute id='0' title='people' type='integer'/>
         <attribute id='1' title='paid' type='boolean'><default>true</default></attribute>
         <attribute id='2' title='page' type='anyURI'/>
         <attribute id='3' title='share' type='bigdecimal'/>
         <attribute id='4' title='tags' type='liststring'/>
        </attributes>
        <attributes class='edge'><attribute id='0' title='since' type='long'/></attributes>
        <nodes>
         <node id='007' label='Ä'><attvalues><attvalue for='0' value='2100000'/>
          <attvalue for='2' value='http://a'/><attvalue for='3' value='-INF'/>
          <attvalue for='4' value='a|b c'/></attvalues></node>
         <node id='b'><attvalue for='1' value='false'/><attvalue for='4' value="['x', &quot;y, z&quot;]"/>
         </node>
        </nodes>
        <edges>
         <edge id='e' source='007' target='b' weight='0' label='lån' kind='money'>
          <attvalues><attvalue for='0' value='1999'/></attvalues></edge>
         <edge source='b' target='b' type='undirected'/>
        </edges>
       </graph></gexf>
      """)
    #expect(graph.name == "Nät")
    #expect(
      graph.attributes == [
        GraphAttribute("lastmodifieddate", .text("2012-05-01")),
        GraphAttribute("creator", .text("me")),
      ])
    #expect(graph.nodeIDs == ["007", "b"])
    #expect(graph.nodes["label"]?.values == [.text("Ä"), nil])
    #expect(graph.nodes["people"]?.values == [.integer(2_100_000), nil])
    #expect(graph.nodes["paid"]?.values == [nil, .boolean(false)])
    #expect(graph.nodes["paid"]?[0] == .boolean(true))
    #expect(graph.nodes["page"]?.values == [.text("http://a"), nil])
    #expect(graph.nodes["share"]?.values == [.real(-.infinity), nil])
    #expect(
      graph.nodes["tags"]?.values
        == [.list([.text("a"), .text("b c")]), .list([.text("x"), .text("y, z")])])
    #expect(graph.edgeIDs == ["e", nil])
    #expect((0..<2).map(graph.isDirected) == [true, false])
    #expect(graph.edges["weight"]?.values == [.real(0), nil])
    #expect(graph.edges["weight"]?[1] == .real(1))
    #expect(graph.edges["label"]?[0] == .text("lån"))
    #expect(graph.edges["relation"]?[0] == .text("money"))
    #expect(graph.edges["since"]?.values == [.integer(1999), nil])
  }

  @Test func readsWhatIsDrawn() throws {
    let graph = try graph(
      """
      <gexf xmlns:viz='http://gexf.net/1.3/viz' xmlns:v='http://gexf.net/1.3/viz'><graph><nodes>
      <node id='a'><viz:color r='239' g='173' b='66' a='0.5'/><viz:position x='1.5' y='-2' z='0'/>
      <v:size value='2.5'/><shape value='disc'/></node>
      <node id='b'><viz:color hex='#0a141e'/></node></nodes>
      <edges><edge source='a' target='b'><viz:color r='0' g='0' b='255'/><viz:thickness value='3'/>
      <viz:shape value='dotted'/></edge></edges></graph></gexf>
      """)
    #expect(graph.nodes["color"]?.values == [.text("#EFAD4280"), .text("#0A141E")])
    #expect(graph.nodes["x"]?.values == [.real(1.5), nil])
    #expect(graph.nodes["y"]?.values == [.real(-2), nil])
    #expect(graph.nodes["z"]?.values == [.real(0), nil])
    #expect(graph.nodes["size"]?.values == [.real(2.5), nil])
    #expect(graph.nodes["shape"]?.values == [.text("disc"), nil])
    #expect(graph.edges["color"]?.values == [.text("#0000FF")])
    #expect(graph.edges["thickness"]?.values == [.real(3)])
    #expect(graph.edges["shape"]?.values == [.text("dotted")])
    #expect(!graph.isDirected)
  }

  @Test func readsTimes() throws {
    let graph = try graph(
      """
      <gexf><graph mode='dynamic' timeformat='date' timezone='UTC'>
      <attributes class='node' mode='dynamic'><attribute id='l' title='level' type='float'/></attributes>
      <attributes class='edge' mode='dynamic'><attribute id='weight' title='Weight' type='double'/>
      </attributes><nodes>
      <node id='a' start='2009-01-01' endopen='2010'><attvalues>
       <attvalue for='l' value='1' end='2009-03-01'/><attvalue for='l' value='2' start='2009-03-01'/>
      </attvalues></node>
      <node id='b'><spells><spell start='1' end='2'/><spell startopen='3'/></spells></node>
      <node id='c' timestamps='&lt;[2009, 2010]&gt;'/>
      <node id='d' intervals='&lt;[2009,2010);[2012,Infinity]&gt;'/>
      </nodes><edges><edge source='a' target='b' timestamp='2004'><attvalues>
       <attvalue for='weight' value='3' timestamp='2004'/></attvalues></edge></edges></graph></gexf>
      """)
    var first = TimeSpan(start: "2009-01-01", end: "2010")
    first.excludesEnd = true
    var open = TimeSpan(start: "3")
    open.excludesStart = true
    var half = TimeSpan(start: "2009", end: "2010")
    half.excludesEnd = true
    #expect(
      graph.nodeTimes == [
        [first], [TimeSpan(start: "1", end: "2"), open],
        [TimeSpan(start: "2009", end: "2009"), TimeSpan(start: "2010", end: "2010")],
        [half, TimeSpan(start: "2012")],
      ])
    #expect(graph.edgeTimes == [[TimeSpan(start: "2004", end: "2004")]])
    #expect(
      graph.nodes["level"]?[0]
        == .timed([
          TimedValue(.real(1), during: TimeSpan(end: "2009-03-01")),
          TimedValue(.real(2), during: TimeSpan(start: "2009-03-01")),
        ]))
    #expect(
      graph.edges["weight"]?[0]
        == .timed([TimedValue(.real(3), during: TimeSpan(start: "2004", end: "2004"))]))
    #expect(graph.attributes == [GraphAttribute("timezone", .text("UTC"))])
  }

  @Test func readsParts() throws {
    let document = try read(
      """
      <gexf><graph><nodes><node id='a'><nodes><node id='b'><nodes><node id='c'/></nodes></node></nodes>
      </node><node id='d' pid='c'/><node id='e'><parents><parent for='a'/><parent for='b'/></parents>
      </node><node id='f' pid='g'/><node id='g' pid='f'/><node id='h' pid='i'/></nodes></graph></gexf>
      """)
    let graph = try #require(document.graphs.first)
    #expect(graph.nodeIDs == ["a", "b", "c", "d", "e", "f", "g", "h"])
    #expect(graph.parents.prefix(5) == [-1, 0, 1, 2, 0])
    #expect([graph.parents[5], graph.parents[6]].filter { $0 >= 0 }.count == 1)
    #expect(graph.parents[7] == -1)
    #expect(
      document.remarks.map(\.message) == [
        .nodesWithinThemselves, .severalParents, .unknownWhole("i"),
      ])
  }

  @Test func makesTwoEdgesOfAMutualOne() throws {
    let document = try read(
      """
      <gexf><graph defaultedgetype='undirected'><nodes><node id='a'/><node id='b'/></nodes><edges>
      <edge id='e' source='a' target='b' type='mutual' weight='2'/></edges></graph></gexf>
      """)
    let graph = try #require(document.graphs.first)
    #expect(graph.sources == [0, 1])
    #expect(graph.targets == [1, 0])
    #expect(graph.directions == [true, true])
    #expect(graph.edgeIDs == ["e", nil])
    #expect(graph.edges["weight"]?.values == [.real(2), .real(2)])
    #expect(document.remarks.map(\.message) == [.mutualEdges])
  }

  @Test func takesAttributesThatComeLateOrNever() throws {
    let document = try read(
      """
      <gexf><graph><nodes><node id='a' label='L'><attvalues><attvalue for='n' value='7'/>
      <attvalue for='none' value='x'/></attvalues></node></nodes><attributes class='node'>
      <attribute id='n' title='label' type='integer'/></attributes></graph></gexf>
      """)
    let nodes = try #require(document.graphs.first).nodes
    #expect(nodes["label"]?.values == [.text("L")])
    #expect(nodes["label_"]?.values == [.integer(7)])
    #expect(nodes["none"]?.values == [.text("x")])
    #expect(document.remarks.map(\.message) == [.undeclaredAttribute("none")])
  }

  private func graph(_ text: String) throws -> AttributedGraph {
    let document = try read(text)
    #expect(document.remarks.isEmpty)
    return try #require(document.graphs.first)
  }

  private func read(_ text: String) throws(FileProblem) -> GraphDocument {
    try GEXFReader.read(.bytes(Array(text.utf8)))
  }
}
