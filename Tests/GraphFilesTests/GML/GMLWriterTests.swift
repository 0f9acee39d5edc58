import GraphFiles
import InputFiles
import Testing

@Suite struct GMLWriterTests {
  @Test(arguments: 0..<50) func isReadBackAsItWas(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = GMLWriter.write([graph])
    let read = try #require(GMLReader.read(.bytes(written.files[0].bytes)).graphs.first)
    #expect(read.nodeIDs.map { Array($0.utf8) } == graph.nodeIDs.map { Array($0.utf8) })
    #expect(read.name == graph.name)
    #expect(read.sources == graph.sources && read.targets == graph.targets)
    #expect(
      (0..<graph.edgeCount).map(read.isDirected(edge:))
        == (0..<graph.edgeCount).map(graph.isDirected(edge:)))
    #expect(read.nodes.values() == graph.nodes.values(asKept))
    #expect(read.edges.values() == graph.edges.values(asKept))
    let booleans = [graph.nodes, graph.edges].flatMap { $0["its boolean"]?.values ?? [] }
    #expect(written.losses.map(\.kind) == (booleans.contains { $0 != nil } ? [.attributeType] : []))
  }

  @Test func writesTheSameBytesAndPlainASCII() {
    let graphs = [HostileGraphs.graph(seed: 6), HostileGraphs.graph(seed: 7)]
    let bytes = GMLWriter.write(graphs).files[0].bytes
    #expect(bytes == GMLWriter.write(graphs).files[0].bytes)
    #expect(bytes.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A })
  }

  @Test func writesWhatOtherProgramsLookFor() {
    var graph = AttributedGraph(isDirected: false)
    graph.name = "Två"
    graph.attributes = [GraphAttribute("node", .integer(1))]
    for id in ["a", "b"] { graph.addNode(id) }
    graph.addEdge(0, 1, id: "7")
    graph.addEdge(1, 0, isDirected: true)
    graph.nodes.set(.real(1), KnownAttribute.x, row: 0)
    graph.nodes.set(.text("#00FF00"), KnownAttribute.color, row: 0)
    graph.nodes.set(.text("kön"), "förnamn", row: 1)
    graph.edges.set(.real(1e20), KnownAttribute.weight, row: 0)
    graph.edges.set(.real(.infinity), "a.b", row: 0)
    graph.setParent(0, ofNode: 1)
    let file = """
      Creator "Samverkan"
      Version 1
      nodeIds "label"
      graphAttribute "node2 node"
      nodeAttribute "frnamn f&#246;rnamn"
      graph [
        directed 0
        label "Tv&#229;"
        node2 1
        node [
          id 0
          label "a"
          graphics [
            x 1.0
            fill "#00FF00"
          ]
        ]
        node [
          id 1
          label "b"
          gid 0
          frnamn "k&#246;n"
        ]
        edge [
          source 0
          target 1
          id 7
          weight 1.0e+20
          a [
            b +INF
          ]
        ]
        edge [
          source 1
          target 0
          directed 1
        ]
      ]

      """
    #expect(String(decoding: GMLWriter.write([graph]).files[0].bytes, as: UTF8.self) == file)
  }

  @Test func keepsNumbersAsIDsBesideLabelsAndWritesEdgesBesideOthers() throws {
    var graph = AttributedGraph(isDirected: false)
    for id in ["5", "-3"] { graph.addNode(id) }
    graph.nodes.set(.text("Anna"), KnownAttribute.label, row: 0)
    for _ in 0..<2 { graph.addEdge(0, 1) }
    let bytes = GMLWriter.write([graph]).files[0].bytes
    #expect(String(decoding: bytes, as: UTF8.self).contains("multigraph 1"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("nodeIds"))
    #expect(try GMLReader.read(.bytes(bytes)).graphs == [graph])
  }

  @Test func listsTimesAndGroups() {
    var graph = AttributedGraph(isDirected: false)
    graph.addNode("a")
    graph.setTimes([TimeSpan(start: "2012", end: nil)], ofNode: 0)
    graph.groups = [NodeGroup("g", members: [0])]
    graph.nodes.set(.timed([TimedValue(.integer(1), during: TimeSpan())]), "n", row: 0)
    #expect(
      GMLWriter.write([graph]).losses == [
        Loss(.time, count: 1), Loss(.group, count: 1), Loss(.timedValue, name: "n", count: 1),
      ])
  }

  private func asKept(_ value: AttributeValue) -> AttributeValue {
    if case .boolean(let isTrue) = value { .integer(isTrue ? 1 : 0) } else { value }
  }
}
