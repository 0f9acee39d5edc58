import GraphFiles
import InputFiles
import Testing

@Suite struct PajekWriterTests {
  @Test(arguments: 0..<50) func isReadBackAsItWas(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = PajekWriter.write([graph])
    let read = try PajekReader.read(.bytes(written.files[0].bytes))
    #expect(read.remarks.isEmpty)
    var expected = GraphOutline(graph)
    if graph.edgeCount > 0 {
      expected.isDirected = (0..<graph.edgeCount).contains(where: graph.isDirected(edge:))
    }
    #expect(GraphOutline(read.graph) == expected)
    #expect(read.graph.name == (graph.name == "" ? nil : graph.name))
    #expect(read.graph.nodes.values() == graph.nodes.values(asKept))
    let lost = written.losses.filter { $0.kind != .emptyText }
    #expect(lost.allSatisfy { [.attributeType, .edgeAttribute].contains($0.kind) })
    #expect(lost.allSatisfy { $0.name?.hasPrefix("its ") == true })
  }

  @Test func writesTheSameBytes() {
    let graphs = [HostileGraphs.graph(seed: 6), HostileGraphs.graph(seed: 7)]
    #expect(PajekWriter.write(graphs) == PajekWriter.write(graphs))
  }

  @Test func writesEachPartOfAProject() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.name = "Two modes"
    for id in ["b \"B\"", "a", "c"] { graph.addNode(id) }
    for (node, mode) in [2, 1, 2].enumerated() {
      graph.nodes.set(.integer(mode), KnownAttribute.mode, row: node)
    }
    graph.nodes.set(.real(0.5), KnownAttribute.x, row: 0)
    graph.nodes.set(.real(-0.25), KnownAttribute.y, row: 0)
    graph.nodes.set(.text("box"), KnownAttribute.shape, row: 0)
    graph.nodes.set(.text("#FF0000"), KnownAttribute.color, row: 0)
    graph.nodes.set(.integer(2), KnownAttribute.size, row: 0)
    graph.nodes.set(.text("woman"), "gender", row: 1)
    graph.nodes.set(.text("a\nman"), "gender", row: 2)
    graph.nodes.set(.integer(7), "class", row: 0)
    graph.nodes.set(.real(1.5), "wealth", row: 2)
    graph.setTimes(
      [TimeSpan(start: "1", end: "3"), TimeSpan(start: "5", end: "5"), TimeSpan(start: "7")],
      ofNode: 1)
    graph.addEdge(1, 0)
    graph.addEdge(2, 1)
    graph.addEdge(1, 2, isDirected: false)
    graph.edges.set(.real(2.5), KnownAttribute.weight, row: 0)
    graph.edges.set(.text("often"), KnownAttribute.label, row: 0)
    graph.edges.set(.text("advice"), KnownAttribute.relation, row: 0)
    graph.edges.set(.text("advice"), KnownAttribute.relation, row: 2)
    graph.setTimes([TimeSpan(start: "4", end: "4")], ofEdge: 0)
    graph.groups = [NodeGroup("core", members: [0, 1])]
    let file = """
      % Samverkan
      *Network Two modes
      *Vertices 3 1
      1 "a" [1-3,5,7-*]
      2 "b &#34;B&#34;" 0.5 0.25 box ic RGBFF0000 s_size 2
      3 "c"
      *Arcs :1 "advice"
      1 2 2.5 l "often" [4]
      *Edges :1 "advice"
      1 3
      *Arcs
      3 1
      % 1: "woman"; 2: "a\\nman"
      *Partition gender
      *Vertices 3
      1
      0
      2
      *Partition class
      *Vertices 3
      9999998
      7
      9999998
      *Vector wealth
      *Vertices 3
      999999998
      999999998
      1.5
      *Cluster core
      *Vertices 2
      2
      1

      """
    let written = PajekWriter.write([graph])
    #expect(String(decoding: written.files[0].bytes, as: UTF8.self) == file)
    #expect(written.losses == [Loss(.weight, count: 2)])
    let read = try PajekReader.read(.bytes(written.files[0].bytes)).graph
    #expect(read.nodeIDs == ["a", "b \"B\"", "c"])
    #expect(read.nodes["y"]?.values == [nil, .real(-0.25), nil])
    #expect(read.nodes["gender"]?.values == [.text("woman"), nil, .text("a\nman")])
    #expect(read.nodeTimes.map(\.count) == [3, 0, 0])
    #expect(read.groups == [NodeGroup("core", members: [1, 0])])
  }

  @Test func writesSeveralNetworksWithTheAttributesOfEach() throws {
    var graphs = [AttributedGraph(isDirected: true), AttributedGraph(isDirected: false)]
    for index in graphs.indices {
      graphs[index].name = "number \(index)"
      graphs[index].addNode("å")
    }
    graphs[1].nodes.set(.integer(3), "class", row: 0)
    let bytes = PajekWriter.write(graphs).files[0].bytes
    #expect(bytes.starts(with: "\u{FEFF}".utf8))
    let read = try PajekReader.read(.bytes(bytes)).graphs
    #expect(read.map(\.name) == ["number 0", "number 1"])
    #expect(read.map(\.isDirected) == [true, false])
    #expect(read.map { $0.nodes.values() } == [[:], ["class": [.integer(3)]]])
  }

  @Test(arguments: [
    (["1", "2"], ["Anna", "Anna"], ["1", "2"], 0),
    (["1", "7"], ["Anna", "Bo"], ["Anna", "Bo"], 2),
    (["7", "8"], ["Anna", "Anna"], ["7", "8"], 0),
    (["a1", "a2"], ["Anna", "Bo"], ["a1", "a2"], 0),
  ])
  func writesLabelsWhereIDsAreButNumbers(
    ids: [String], labels: [String], readIDs: [String], lostCount: Int
  ) throws {
    var graph = AttributedGraph(isDirected: false)
    for id in ids { graph.addNode(id) }
    for (node, label) in labels.enumerated() {
      graph.nodes.set(.text(label), KnownAttribute.label, row: node)
    }
    let written = PajekWriter.write([graph])
    let read = try PajekReader.read(.bytes(written.files[0].bytes)).graph
    #expect(read.nodeIDs == readIDs)
    #expect(read.nodeTexts("label") == (readIDs == labels ? [nil, nil] : labels))
    #expect(
      written.losses == (lostCount > 0 ? [Loss(.nodeID, name: nil, count: lostCount)] : []))
  }

  @Test func listsWhatPajekHasNoPlaceFor() {
    var graph = AttributedGraph(isDirected: false)
    graph.attributes = [GraphAttribute("source", .text("x"))]
    for id in ["a", "b"] { graph.addNode(id) }
    graph.addEdge(0, 1, id: "e")
    graph.nodes.set(.real(.nan), "share", row: 0)
    graph.nodes.set(.integer(9_999_998), "class", row: 1)
    graph.edges.set(.text("thin"), KnownAttribute.thickness, row: 0)
    graph.edges.set(.real(.infinity), KnownAttribute.weight, row: 0)
    graph.setTimes([TimeSpan(start: "2012-05", end: nil)], ofEdge: 0)
    graph.setParent(0, ofNode: 1)
    #expect(
      Set(PajekWriter.write([graph]).losses) == [
        Loss(.graphAttribute, name: "source", count: 1), Loss(.edgeID, count: 1),
        Loss(.nodeAttribute, name: "share", count: 1),
        Loss(.nodeAttribute, name: "class", count: 1),
        Loss(.edgeAttribute, name: KnownAttribute.thickness, count: 1), Loss(.weight, count: 1),
        Loss(.time, count: 1), Loss(.hierarchy, count: 1),
      ])
  }

  private func asKept(_ value: AttributeValue) -> AttributeValue {
    switch value {
    case .boolean(let isTrue): .text("\(isTrue)")
    case .list(let values):
      .text(
        values.map { value in
          if case .text(let text) = value { text } else { "" }
        }.joined(separator: ", "))
    default: value
    }
  }
}
