import GraphFiles
import InputFiles
import Testing
import Wording

@Suite struct DOTWriterTests {
  @Test func writesOneListOfAttributes() throws {
    var graph = AttributedGraph(isDirected: true)
    graph.name = "Råd"
    for id in ["NODE", "a:b", "", "node"] { graph.addNode(id) }
    graph.addEdge(0, 1, id: "e\"1")
    graph.addEdge(1, 1, isDirected: false)
    graph.nodes.set(.text("x\\N\n\"q\" & <b>"), KnownAttribute.label, row: 0)
    graph.nodes.set(.real(1), KnownAttribute.x, row: 0)
    graph.nodes.set(.real(-2.5), KnownAttribute.y, row: 0)
    graph.nodes.set(.text(""), "note", row: 1)
    graph.nodes.set(.text("c:\\dir"), "note", row: 0)
    graph.edges.set(.real(2), KnownAttribute.weight, row: 0)
    graph.edges.set(.integer(3), KnownAttribute.thickness, row: 1)
    graph.groups = [
      NodeGroup(
        "cluster_1", members: [0, 1], attributes: [GraphAttribute("label", .text("Enhet"))]),
      NodeGroup("inner", members: [1], parent: 0),
    ]
    graph.setParent(0, ofNode: 1)
    let written = DOTWriter.write([graph])
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self) == #"""
        digraph "Råd" {
          "NODE" ["label"="x\\N\n\"q\" &amp; <b>", "note"="c:\dir", "pos"="1.0,-2.5"];
          "a:b" ["parent"="NODE"];
          "";
          "node";
          "NODE" -> "a:b" ["weight"="2.0", "id"="e\"1"];
          "a:b" -> "a:b" ["penwidth"="3", "dir"="none"];
          subgraph "cluster_1" {
            graph ["label"="Enhet"];
            "NODE";
            "a:b";
            subgraph "inner" {
              "a:b";
            }
          }
        }

        """#)
    #expect(written.losses == [Loss(.emptyText, name: "note", count: 1)])
    let read = try DOTReader.read(.bytes(written.files[0].bytes)).graphs[0]
    graph.nodes.set(nil, column: 3, row: 1)
    #expect(read.lines == graph.lines)
    #expect(read.groups == graph.groups)
  }

  @Test func keepsMarkup() throws {
    let file = #"graph { "a" ["label"=<<b>A</b> & b>]; "b" ["xlabel"=<<i>i</i>>]; }"#
    let document = try DOTReader.read(.bytes(Array(file.utf8)))
    let written = DOTWriter.write(document.graphs)
    #expect(
      String(decoding: written.files[0].bytes, as: UTF8.self)
        == "graph {\n  \"a\" [\"label\"=<<b>A</b> & b>];\n  \"b\" [\"xlabel\"=<<i>i</i>>];\n}\n")
    #expect(try DOTReader.read(.bytes(written.files[0].bytes)).graphs == document.graphs)
  }

  @Test(arguments: [
    (["a\\", "a\\\\"], ["a\\\\", "a\\\\_"]), (["\u{0}"], ["\u{FFFD}"]), (["a\\\"b"], ["a\\\\\"b"]),
    (["a\\\nb"], ["a\\\\\nb"]), (["a\\b", "a\\\\", "\\N"], ["a\\b", "a\\\\", "\\N"]),
  ])
  func tellsWhichIDsItCannotWrite(ids: [String], read: [String]) throws {
    var graph = AttributedGraph(isDirected: false)
    for id in ids { graph.addNode(id) }
    let written = DOTWriter.write([graph])
    #expect(try DOTReader.read(.bytes(written.files[0].bytes)).graphs[0].nodeIDs == read)
    #expect(written.losses.isEmpty == (ids == read))
    #expect(written.losses.allSatisfy { $0.kind == .nodeID })
  }

  @Test func tellsWhatIsLost() {
    var graph = AttributedGraph(isDirected: false)
    graph.addNode("a")
    graph.addEdge(0, 0)
    graph.setTimes([TimeSpan(start: "2012")], ofNode: 0)
    graph.nodes.set(.text("12"), "code", row: 0)
    graph.nodes.set(.list([.text("x"), .text("y")]), "tags", row: 0)
    graph.nodes.set(.timed([TimedValue(.integer(3), during: TimeSpan())]), "age", row: 0)
    graph.edges.set(.text("k"), "key", row: 0)
    graph.edges.set(.text("\u{0}"), "note", row: 0)
    #expect(
      DOTWriter.write([graph]).losses == [
        Loss(.attributeType, name: "code", count: 1), Loss(.attributeType, name: "tags", count: 1),
        Loss(.timedValue, name: "age", count: 1), Loss(.edgeAttribute, name: "key", count: 1),
        Loss(.characters, name: "note", count: 1), Loss(.time, count: 1),
      ])
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = DOTWriter.write([graph])
    #expect(DOTWriter.write([graph]) == written)
    let document = try DOTReader.read(.bytes(written.files[0].bytes))
    let read = try #require(document.graphs.first)
    #expect(read.isDirected == graph.isDirected)
    #expect(exact(read.name.map { [$0] } ?? []) == exact(graph.name.map { [kept($0)] } ?? []))
    #expect(exact(read.nodeIDs) == exact(graph.nodeIDs.map(kept)))
    #expect(read.sources == graph.sources && read.targets == graph.targets)
    #expect(
      (0..<read.edgeCount).map(read.isDirected(edge:))
        == (0..<graph.edgeCount).map(graph.isDirected(edge:)))
    #expect(texts(read.nodes) == texts(graph.nodes))
    #expect(texts(read.edges) == texts(graph.edges))
    #expect(document.remarks.isEmpty)
  }

  /// The one text of the hostile ones that no file of text can hold.
  private func kept(_ text: String) -> String { text == "\u{0}" ? "\u{FFFD}" : text }

  private func exact(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  /// The values as texts, of those attributes that have any.
  private func texts(_ table: AttributeTable) -> [String: [[UInt8]?]] {
    let values = table.values { value -> AttributeValue? in
      let text = kept(text(of: value))
      return text.isEmpty ? nil : .text(text)
    }
    return values.mapValues { row in
      row.map { value in value.map { Array(text(of: $0).utf8) } }
    }
  }

  private func text(of value: AttributeValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): number.description
    case .real(let number): number.description
    case .boolean(let boolean): boolean.description
    case .list(let values):
      values.map(text).joined(separator: ",").replacing("\0", with: "\u{FFFD}")
    case .timed(let values): values.last.map { text(of: $0.value) } ?? ""
    }
  }
}
