import GraphFiles
import InputFiles
import TestSupport
import Testing

@Suite struct SpreadsheetWriterTests {
  private static let layouts: [SpreadsheetLayout] = [.gephi, .nodeXL, .kumu]

  @Test(arguments: layouts, 0..<50)
  func readsWhatItWrites(layout: SpreadsheetLayout, seed: Int) throws {
    let graph = HostileGraphs.graph(seed: seed)
    let written = SpreadsheetWriter.write([graph], as: layout)
    #expect(SpreadsheetWriter.write([graph], as: layout) == written)
    let back = try SpreadsheetReader.read(.bytes(written.files[0].bytes), as: layout).graph
    #expect(back.nodeCount == graph.nodeCount)
    #expect(back.sources == graph.sources)
    #expect(back.targets == graph.targets)
    for edge in 0..<graph.edgeCount {
      #expect(back.isDirected(edge: edge) == graph.isDirected(edge: edge))
    }
    let lostIDCount = zip(back.nodeIDs, graph.nodeIDs).count { !$0.utf8.elementsEqual($1.utf8) }
    #expect(count(of: .nodeID, in: written) == lostIDCount)
    for (columns, others, rowCount) in [
      (graph.nodes, back.nodes, graph.nodeCount), (graph.edges, back.edges, graph.edgeCount),
    ] {
      for column in columns.columns {
        let changeCount = (0..<rowCount).count { row in
          !isSame(column[row], others[column.name]?[row])
        }
        let lost = written.losses.filter { $0.name == column.name }.map(\.count).reduce(0, +)
        #expect(changeCount <= lost, "\(column.name)")
      }
    }
  }

  @Test func carriesIdsTimesAndGroups() throws {
    var graph = AttributedGraph(isDirected: true)
    for id in ["007", "b", "c"] { graph.addNode(id) }
    graph.addEdge(0, 1, id: "e1")
    graph.addEdge(1, 1, isDirected: false)
    graph.setTimes([TimeSpan(start: "2012", end: "2013"), TimeSpan(start: "2015")], ofEdge: 0)
    graph.groups = [NodeGroup("g", members: [0, 2])]
    let gephi = GraphFormat.gephi.write([graph])
    #expect(gephi.losses.isEmpty)
    let back = try GraphFormat.gephi.read(.bytes(gephi.files[0].bytes)).graph
    #expect(back.edgeTimes == graph.edgeTimes)
    #expect(back.edgeIDs == ["e1", nil])
    #expect(back.nodes["group"]?.values == [.text("g"), nil, .text("g")])
    let nodeXL = GraphFormat.nodeXL.write([graph])
    let read = try GraphFormat.nodeXL.read(.bytes(nodeXL.files[0].bytes)).graph
    #expect(read.groups == graph.groups)
    #expect(read.ties == ["007>b", "b-b"])
    #expect(read.edges["start"] == nil)
    #expect(read.edges["times"]?[0]?.type == .list)
  }

  private func count(of kind: Loss.Kind, in written: WrittenGraphs) -> Int {
    written.losses.filter { $0.kind == kind }.map(\.count).reduce(0, +)
  }

  private func isSame(_ one: AttributeValue?, _ other: AttributeValue?) -> Bool {
    func number(_ value: AttributeValue?) -> Double? {
      switch value {
      case .integer(let number): Double(number)
      case .real(let number): number
      default: nil
      }
    }
    return one == other || number(one) != nil && number(one) == number(other)
  }
}
