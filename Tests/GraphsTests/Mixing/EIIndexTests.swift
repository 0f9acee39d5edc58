import Graphs
import TestSupport
import Testing

@Suite struct EIIndexTests {
  @Test(arguments: RandomCase.all) func countsEdgesWithinAndAcross(random: RandomCase) {
    let index = random.graph.eiIndex(of: random.groups)
    let arcs = random.graph.knownArcs(random.groups)
    let arcsPerEdge = random.isDirected ? 1 : 2
    let inner = arcs.count { $0.source == $0.target } / arcsPerEdge
    let outer = arcs.count { $0.source != $0.target } / arcsPerEdge
    #expect(index.internalEdgeCount == inner)
    #expect(index.externalEdgeCount == outer)
    #expect(index.unknownEdgeCount == random.graph.simplified().edgeCount - inner - outer)
    #expect(index.value == (arcs.isEmpty ? nil : Double(outer - inner) / Double(outer + inner)))

    let groups = random.graph.groupEIIndices(of: random.groups)
    for (group, value) in groups.enumerated() {
      let inner = Double(arcs.count { $0 == (group, group) }) / Double(arcsPerEdge)
      let ends = arcs.count { ($0.source == group) != ($0.target == group) }
      let outer = Double(ends) / Double(arcsPerEdge)
      #expect(value == (inner + outer > 0 ? (outer - inner) / (outer + inner) : nil))
    }
  }

  @Test(arguments: RandomCase.all) func ofAVertexIsOfItsNeighbors(random: RandomCase) {
    let matrix = random.graph.underlying().adjacencyMatrix
    let groups = random.groups
    for (vertex, value) in random.graph.vertexEIIndices(of: groups).enumerated() {
      let known = matrix.indices.filter { matrix[vertex][$0] > 0 && groups[$0] != nil }
      let inner = known.count { groups[$0] == groups[vertex] }
      let isDefined = groups[vertex] != nil && !known.isEmpty
      let expected = Double(known.count - 2 * inner) / Double(known.count)
      #expect(value == (isDefined ? expected : nil))
    }
  }

  @Test(arguments: RandomCase.all) func liesWithinItsRangeAndItsBounds(random: RandomCase) {
    let index = random.graph.eiIndex(of: random.groups)
    guard let value = index.value, let range = index.range, let bounds = index.bounds else {
      #expect(index.internalEdgeCount + index.externalEdgeCount == 0)
      return
    }
    #expect(range.contains(value))
    #expect(bounds.contains(value))
    if let rescaled = index.rescaled { #expect((-1...1).contains(rescaled)) }
    #expect((bounds == value...value) == (index.unknownEdgeCount == 0))
  }

  /// All 252 ways to have five women among ten relatives.
  @Test func isExpectedToBeTheMeanOverAllLabels() {
    let values = (0..<1024).filter { $0.nonzeroBitCount == 5 }.map { women in
      Classics.whiteKinship.eiIndex(of: (0..<10).map { (women >> $0) & 1 }).value ?? .nan
    }
    #expect(values.count == 252)
    let index = Classics.whiteKinship.eiIndex(of: kinshipGender)
    #expect(index.expected.isNear(values.reduce(0, +) / 252))
    #expect(index.expected.isNear(1.0 / 9))
  }

  /// By hand: 13 edges stay within a gender and 9 don't; in the club 67 and 11.
  @Test func isThatOfWhitesKinship() {
    let index = Classics.whiteKinship.eiIndex(of: kinshipGender)
    #expect(index.value.isNear(-0.181818181818))
    #expect((index.internalPairCount, index.externalPairCount) == (20, 25))
    #expect(index.range == (-9.0 / 11)...1)
    #expect(index.rescaled.isNear(-0.3))
    #expect(Classics.whiteKinship.groupEIIndices(of: kinshipGender).areNear([0.2, 0.125]))
    #expect(Classics.karateClub.eiIndex(of: clubFactions).value.isNear(-0.717948717949))
  }

  /// With unknown taken for one more group it would be 1/3.
  @Test func unknownIsNeitherInternalNorExternal() {
    let index = Graph.path(4).eiIndex(of: [0, 0, nil, 0])
    #expect(index.value == -1)
    #expect(index.unknownEdgeCount == 2)
    #expect(index.bounds == -1...(1.0 / 3))
  }

  @Test func isNotDefinedWithoutEdges() {
    let index = Graph.empty(2).eiIndex(of: [0, 1])
    #expect(index.value == nil && index.range == nil && index.rescaled == nil)
    #expect(index.expected == 1)
    #expect(Graph.empty(0).eiIndex(of: []).expected == nil)
    #expect(Graph.complete(3).eiIndex(of: [0, 0, 0]).rescaled == nil)
    #expect(Graph.path(2).eiIndex(of: [0, nil]).bounds == -1...1)
    #expect(Graph.path(2).vertexEIIndices(of: [0, nil]) == [nil, nil])
  }
}
