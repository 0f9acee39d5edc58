import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct GraphMLReaderTests {
  @Test func readsNodesEdgesAndTypes() throws {
    let graph = try graph(
      """
      <graphml xmlns='http://graphml.graphdrawing.org/xmlns'>
       <key id='a' for='node' attr.name='age' attr.type='int'><default>20</default></key>
       <key id='b' for='node' attr.name='paid' attr.type='boolean'/>
       <key id='c' for='all' attr.name='share' attr.type='double'/>
       <key id='d' for='node' attr.name='note' attr.type='string'/>
       <key id='e' for='graph' attr.name='year' attr.type='long'/>
       <graph id='G' edgedefault='undirected'>
        <data key='e'> 2012 </data>
        <node id='0071'>
         <data key='a'> 2100000 </data><data key='b'> TRUE </data><data key='d'> å </data>
        </node>
        <node id='x y'><data key='b'>0</data><data key='c'>-INF</data><data key='d'/></node>
        <edge id='e1' source='0071' target='x y'><data key='c'>1e-3</data></edge>
        <edge source='x y' target='x y' directed='true'><data key='c'>NaN</data></edge>
        <edge source='0071' target='x y'/>
       </graph>
      </graphml>
      """)
    #expect(graph.name == "G")
    #expect(graph.nodeIDs == ["0071", "x y"])
    #expect(graph.sources == [0, 1, 0])
    #expect(graph.targets == [1, 1, 1])
    #expect(graph.edgeIDs == ["e1", nil, nil])
    #expect((0..<3).map(graph.isDirected) == [false, true, false])
    #expect(graph.attributes == [GraphAttribute("year", .integer(2012))])
    let age = try #require(graph.nodes["age"])
    #expect(age.type == .integer)
    #expect(age.values == [.integer(2_100_000), nil])
    #expect(age[1] == .integer(20))
    #expect(graph.nodes["paid"]?.values == [.boolean(true), .boolean(false)])
    #expect(graph.nodes["share"]?.values == [nil, .real(-.infinity)])
    #expect(graph.nodes["note"]?.values == [.text(" å "), .text("")])
    guard case .real(let share)? = graph.edges["share"]?[1] else { return #expect(Bool(false)) }
    #expect(share.isNaN)
    #expect(graph.edges["share"]?[0] == .real(0.001))
  }

  @Test func takesKeysThatComeLateOrBelongToOthersOrToNobody() throws {
    let document = try read(
      """
      <graphml><graph edgedefault='directed'><node id='a'><data key='k'>7</data>
      <data key='other'>x</data><data key='none'>y</data></node></graph>
      <key id='k' for='node' attr.name='count' attr.type='int'/>
      <key id='other' for='edge' attr.name='mark' attr.type='string'/></graphml>
      """)
    let nodes = try #require(document.graphs.first).nodes
    #expect(nodes["count"]?.values == [.integer(7)])
    #expect(nodes["mark"]?.values == [.text("x")])
    #expect(nodes["none"]?.values == [.text("y")])
    #expect(document.remarks.map(\.message) == [.keyOfOthers("other"), .undeclaredKey("none")])
    #expect(document.remarks.map(\.line) == [2, 2])
  }

  @Test func tellsAttributesOfOneNameApart() throws {
    let graph = try graph(
      """
      <graphml><key id='d' for='node' attr.name='x' attr.type='string'/>
      <key id='e' for='node' attr.name='x' attr.type='string'/>
      <key id='d' for='edge' attr.name='x' attr.type='int'/><graph edgedefault='directed'>
      <node id='a'><data key='d'>1</data><data key='e'>2</data></node>
      <edge source='a' target='a'><data key='d'>3</data></edge></graph></graphml>
      """)
    #expect(graph.nodes.columns.map(\.name) == ["x", "x (e)"])
    #expect(graph.nodes["x (e)"]?.values == [.text("2")])
    #expect(graph.edges["x"]?.values == [.integer(3)])
  }

  @Test func makesNodesOfGraphsWithinNodesTheirParts() throws {
    let graph = try graph(
      """
      <graphml><graph edgedefault='directed'><node id='a'><graph id='a:' edgedefault='undirected'>
      <node id='a::b'/><node id='a::c'><graph edgedefault='directed'><node id='d'/></graph></node>
      <edge source='a::b' target='e'/></graph></node><node id='e'/></graph></graphml>
      """)
    #expect(graph.nodeIDs == ["a", "a::b", "a::c", "d", "e"])
    #expect(graph.parents == [-1, 0, 0, 2, -1])
    #expect(graph.targets == [4])
    #expect(!graph.isDirected(edge: 0))
  }

  @Test func readsSeveralGraphs() throws {
    let document = try read(
      """
      <graphml><desc>all</desc><graph id='one' edgedefault='directed'><node id='a'/></graph>
      <graph id='two' edgedefault='undirected'><desc>second</desc><node id='a'/><node id='b'/></graph>
      </graphml>
      """)
    #expect(document.graphs.map(\.name) == ["one", "two"])
    #expect(document.graphs.map(\.nodeCount) == [1, 2])
    #expect(document.graphs[0].attributes == [GraphAttribute("desc", .text("all"))])
    #expect(document.graphs[1].attributes == [GraphAttribute("desc", .text("second"))])
  }

  @Test func readsWhatYEdDraws() throws {
    let graph = try graph(
      """
      <graphml xmlns:y='http://www.yworks.com/xml/graphml'>
      <key for='node' id='d6' yfiles.type='nodegraphics'/>
      <key for='edge' id='d9' yfiles.type='edgegraphics'/><graph edgedefault='directed'>
      <node id='n0' yfiles.foldertype='group'><data key='d6'><y:ProxyAutoBoundsNode>
      <y:Realizers active='0'><y:GroupNode><y:Geometry height='10.0' width='30.0' x='5.0' y='20.0'/>
      <y:Fill color='#FFCC00'/><y:NodeLabel>Kommun<y:LabelModel><y:SmartNodeLabelModel/>
      </y:LabelModel></y:NodeLabel><y:Shape type='ellipse'/></y:GroupNode><y:GroupNode>
      <y:NodeLabel>Folder</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault='directed'><node id='n0::n0'/></graph></node>
      <edge source='n0' target='n0::n0'><data key='d9'><y:PolyLineEdge>
      <y:LineStyle color='#112233' type='line' width='2.5'/><y:EdgeLabel>stöd</y:EdgeLabel>
      </y:PolyLineEdge></data></edge></graph></graphml>
      """)
    #expect(graph.nodes["label"]?.values == [.text("Kommun"), nil])
    #expect(graph.nodes["x"]?.values == [.real(20), nil])
    #expect(graph.nodes["y"]?.values == [.real(-25), nil])
    #expect(graph.nodes["shape"]?.values == [.text("ellipse"), nil])
    #expect(graph.nodes["color"]?.values == [.text("#FFCC00"), nil])
    #expect(graph.parents == [-1, 0])
    #expect(graph.edges["label"]?.values == [.text("stöd")])
    #expect(graph.edges["thickness"]?.values == [.real(2.5)])
    #expect(graph.edges["color"]?.values == [.text("#112233")])
  }

  @Test func takesTheNamesThatOtherProgramsGive() throws {
    let graph = try graph(
      """
      <graphml><key id='v_name' for='node' attr.name='name' attr.type='string'/>
      <key id='r' for='node' attr.name='r' attr.type='int'/>
      <key id='g' for='node' attr.name='g' attr.type='int'/>
      <key id='b' for='node' attr.name='b' attr.type='int'/>
      <key id='w' for='edge' attr.name='Edge Weight' attr.type='double'/>
      <key id='l' for='edge' attr.name='Edge Label' attr.type='string'/>
      <graph edgedefault='undirected'><node id='n0'><data key='v_name'>Anna</data>
      <data key='r'>255</data><data key='g'>0</data><data key='b'>10</data></node><node id='n1'/>
      <edge source='n0' target='n1'><data key='w'>2</data><data key='l'>x</data></edge>
      </graph></graphml>
      """)
    #expect(graph.nodes.columns.map(\.name) == ["label", "color"])
    #expect(graph.nodes["label"]?.values == [.text("Anna"), nil])
    #expect(graph.nodes["color"]?.values == [.text("#FF000A"), nil])
    #expect(graph.edges["weight"]?.values == [.real(2)])
    #expect(graph.edges["label"]?.values == [.text("x")])
  }

  @Test func leavesNamesAloneWhereTheyAreTaken() throws {
    let graph = try graph(
      """
      <graphml><key id='a' for='node' attr.name='name' attr.type='string'/>
      <key id='b' for='node' attr.name='label' attr.type='string'/>
      <key id='r' for='node' attr.name='r' attr.type='int'/>
      <key id='g' for='node' attr.name='g' attr.type='int'/>
      <key id='c' for='node' attr.name='b' attr.type='int'/><graph edgedefault='undirected'>
      <node id='n0'><data key='r'>256</data><data key='g'>0</data><data key='c'>0</data></node>
      </graph></graphml>
      """)
    #expect(graph.nodes.columns.map(\.name) == ["name", "label", "r", "g", "b"])
  }

  @Test(arguments: [
    ("utf-16", TextEncoding.utf16BigEndian), ("windows-1252", .windows1252), ("utf-8", .utf8),
  ])
  func namesTheEncoding(name: String, encoding: TextEncoding) throws {
    let file =
      "<?xml version='1.0' encoding='\(name)'?><graphml><graph edgedefault='directed'>"
      + "<node id='å'/></graph></graphml>"
    let bytes: [UInt8] =
      switch encoding {
      case .utf8: Array(file.utf8)
      case .windows1252: file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      default: [0xFE, 0xFF] + file.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    let document = try GraphMLReader.read(.bytes(bytes))
    #expect(document.graphs.first?.nodeIDs == ["å"])
    #expect(document.encoding == encoding)
    #expect(
      document.remarks == [encoding.remark].compactMap(\.self))
  }

  private func graph(_ text: String) throws -> AttributedGraph {
    try #require(try read(text).graphs.first)
  }

  private func read(_ text: String) throws(FileProblem) -> GraphDocument {
    try GraphMLReader.read(.bytes(Array(text.utf8)))
  }
}
