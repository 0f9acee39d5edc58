import Partnerships
import Testing

@testable import Diagrams

@Suite struct ColumnsTests {
  @Test func actorsWithTiesAcrossStandAtTheBorder() {
    let columns = columns(of: [
      ("far", "SE", nil, ["middle"]), ("middle", "SE", nil, ["border"]),
      ("border", "SE", nil, ["opposite"]), ("opposite", "VN", nil, ["beyond"]),
      ("beyond", "VN", nil, []),
    ])
    #expect(columns.blocks == ["SE", "VN"])
    #expect(columns.column == [0, 1, 2, 3, 4])
    #expect(columns.count == 5)
  }

  @Test func partsStandNearTheirOrganisation() {
    let columns = columns(of: [
      ("whole", "SE", nil, ["abroad"]), ("part", "SE", "whole", ["other"]),
      ("other", "SE", nil, []), ("abroad", "VN", nil, []),
    ])
    #expect(columns.container == [nil, 0, nil, nil])
    #expect(columns.column[0] - columns.column[1] <= 1)
  }

  @Test func circlesOfPartsAreOpened() {
    let columns = columns(of: [
      ("a", nil, "b", []), ("b", nil, "a", []), ("self", nil, "self", []), ("part", nil, "a", []),
    ])
    #expect(columns.container == [nil, nil, nil, nil])
  }

  @Test func deepChainsAreFlattened() {
    let chain = (0..<10).map { ("a\($0)", nil as String?, $0 > 0 ? "a\($0 - 1)" : nil, [String]()) }
    let columns = columns(of: chain)
    for vertex in 0..<10 {
      var depth = 0
      var current = vertex
      while let outer = columns.container[current] { (current, depth) = (outer, depth + 1) }
      #expect(current == 0)
      #expect(depth <= 3)
    }
  }

  @Test func chainsOfAnyLengthAreFlattened() {
    let chain = (0..<2000).map {
      ("a\($0)", nil as String?, $0 < 1999 ? "a\($0 + 1)" : nil, [String]())
    }
    let container = columns(of: chain).container
    #expect(container[1996...] == [1997, 1998, 1999, nil])
    #expect(container[..<1996].allSatisfy { $0 == 1997 })
  }

  @Test func unknownCountriesComeLast() {
    let columns = columns(of: [
      ("a", nil, nil, []), ("b", nil, nil, []), ("c", "VN", nil, []),
    ])
    #expect(columns.blocks == ["VN", nil])
    #expect(columns.block == [1, 1, 0])
  }

  private func columns(
    of rows: [(id: String, country: String?, partOf: String?, ties: [String])]
  ) -> Columns {
    var network = Network()
    for row in rows {
      var actor = Actor(id: row.id)
      actor.country = row.country
      actor.partOf = row.partOf
      network.actors.append(actor)
      network.ties += row.ties.map { Tie(from: row.id, to: $0) }
    }
    return Columns(of: Sheet(network: network, graph: network.graph(of: View()), options: .init()))
  }
}
