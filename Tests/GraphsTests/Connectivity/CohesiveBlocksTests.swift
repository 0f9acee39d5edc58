import Graphs
import TestSupport
import Testing

@Suite struct CohesiveBlocksTests {
  /// From the definition, over all sets of vertices.
  @Test(arguments: RandomCase.all)
  func areTheComponentsOfEveryCohesion(random: RandomCase) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 7, isDirected: random.isDirected)
    let blocks = try graph.cohesiveBlocks()
    let sets = VertexSets(graph)
    let connectivity = Dictionary(
      uniqueKeysWithValues: sets.nonempty.map { ($0, self.connectivity(of: $0, in: sets)) })
    var expected: Set<UInt> = graph.vertexCount > 0 ? [sets.all] : []
    for level in 1..<max(2, graph.vertexCount) {
      let firm = sets.nonempty.filter { (connectivity[$0] ?? 0) >= level }
      expected.formUnion(
        firm.filter { set in !firm.contains { $0 != set && $0 & set == set } })
    }
    let masks = blocks.map { $0.vertices.reduce(0 as UInt) { $0 | 1 << UInt($1) } }
    #expect(Set(masks) == expected && masks.count == expected.count)
    for (place, block) in blocks.enumerated() {
      #expect(block.cohesion == connectivity[masks[place]])
      #expect((block.parent == nil) == (place == 0))
      guard let parent = block.parent else { continue }
      let around = blocks.indices.filter {
        $0 != place && masks[$0] & masks[place] == masks[place]
      }
      #expect(blocks[parent].cohesion == around.map { blocks[$0].cohesion }.max())
      #expect(around.contains(parent) && parent < place)
    }
  }

  private func connectivity(of set: UInt, in sets: VertexSets) -> Int {
    var least = set.nonzeroBitCount - 1
    for cut: UInt in 0...set where cut & set == cut && cut.nonzeroBitCount < least {
      if sets.componentCount(of: set & ~cut) > 1 { least = cut.nonzeroBitCount }
    }
    return least
  }

  /// The example of Moody and White, one less than they number; igraph 1.0.0 `cohesive_blocks`.
  @Test func ofTheExampleOfMoodyAndWhite() throws {
    let rows: KeyValuePairs = [
      1: [2, 3, 4, 5, 6], 2: [3, 4, 5, 7], 3: [4, 6, 7], 4: [5, 6, 7], 5: [6, 7, 21], 6: [7],
      7: [8, 11, 14, 19], 8: [9, 11, 14], 9: [10], 10: [12, 13], 11: [12, 14], 12: [16], 13: [16],
      14: [15], 15: [16], 17: [18, 19, 20], 18: [20, 21], 19: [20, 22, 23], 20: [21], 21: [22, 23],
      22: [23],
    ]
    let edges = rows.flatMap { source, targets in targets.map { (source - 1, $0 - 1) } }
    let blocks = try Graph(vertexCount: 23, edges: edges).cohesiveBlocks()
    #expect(blocks.map(\.cohesion) == [1, 2, 2, 5, 3])
    #expect(blocks.map(\.parent) == [nil, 0, 0, 1, 2])
    #expect(blocks[1].vertices == Array(0...6) + Array(16...22))
    #expect(blocks[2].vertices == Array(6...15))
    #expect(blocks[3].vertices == Array(0...6))
    #expect(blocks[4].vertices == [6, 7, 10, 13])
  }

  // networkx 3.6.1 `k_components`; igraph 1.0.0 `cohesive_blocks` misses the 18 and the 10.
  @Test func ofTheKarateClub() throws {
    let blocks = try Classics.karateClub.cohesiveBlocks()
    #expect(blocks.map(\.vertices.count) == [34, 28, 6, 18, 5, 10])
    #expect(blocks.map(\.cohesion) == [1, 2, 2, 3, 3, 4])
    #expect(blocks.map(\.parent) == [nil, 0, 0, 1, 2, 3])
    #expect(blocks.last?.vertices == [0, 1, 2, 3, 7, 8, 13, 30, 32, 33])
  }

  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(0).cohesiveBlocks().isEmpty)
    #expect(try Graph.empty(3).cohesiveBlocks().map(\.cohesion) == [0])
    let apart = Graph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(try apart.cohesiveBlocks().map(\.vertices) == [[0, 1, 2, 3], [0, 1], [2, 3]])
    #expect(try Graph.complete(5).cohesiveBlocks().map(\.cohesion) == [4])
  }
}
