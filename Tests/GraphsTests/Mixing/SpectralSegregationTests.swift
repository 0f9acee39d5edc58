import Graphs
import TestSupport
import Testing

@Suite struct SpectralSegregationTests {
  /// The index of a piece is an eigenvalue and an eigenvector of the shares, both positive: of an
  /// irreducible matrix there is but one such pair.
  @Test(arguments: RandomCase.all) func isTheOnlyPositiveEigenvector(random: RandomCase) throws {
    let groups = random.groups
    let graph = random.graph.underlying()
    let matrix = graph.adjacencyMatrix
    let values = try random.graph.spectralSegregation(of: groups)
    let pieces = Graph(
      vertexCount: graph.vertexCount,
      edges: graph.edges.filter { edge in
        groups[edge.source] != nil && groups[edge.source] == groups[edge.target]
      }.map { ($0.source, $0.target) }
    ).connectedComponents()
    for vertex in matrix.indices {
      guard let value = values[vertex] else {
        #expect(groups[vertex] == nil)
        continue
      }
      let piece = pieces.parts.indices.filter { pieces.parts[$0] == pieces.parts[vertex] }
      let degree = matrix.indices.count { matrix[vertex][$0] > 0 && groups[$0] != nil }
      let surroundings = piece.reduce(0) { $0 + matrix[vertex][$1] * (values[$1] ?? 0) }
      let mean = piece.reduce(0) { $0 + (values[$1] ?? 0) } / Double(piece.count)
      #expect((value > 0) == (piece.count > 1))
      // The mean of the indices is the eigenvalue.
      #expect((mean * value * Double(degree)).isNear(surroundings, within: 1e-10))
    }
  }

  /// numpy 2 `linalg.eig` of the shares.
  @Test func isThatOfWhitesKinship() throws {
    let expected: [Double?] = [
      0.378493547002, 0.492302026625, 1.044861184746, 0.47934743763, 0.632707735075,
      0.405392463831, 0.529721596722, 1.015946529086, 0.742026735457, 0.593621388366,
    ]
    let values = try Classics.whiteKinship.spectralSegregation(of: kinshipGender)
    #expect(values.areNear(expected, within: 1e-11))
  }

  /// Echenique and Fryer's example, as in the tests of the R package netseg (commit 1711b7a), which
  /// leave out the eighth value: houses in five rows of six.
  @Test func isThatOfEcheniqueAndFryer() throws {
    let streets = (0..<30).flatMap { house in
      [house + 1, house + 6].filter { $0 < 30 && ($0 == house + 6 || $0 % 6 > 0) }
        .map { (house, $0) }
    }
    let black: Set = [6, 7, 10, 12, 13, 16, 18, 19, 20, 21]
    let town = Graph(vertexCount: 30, edges: streets)
    let values = try town.spectralSegregation(of: (0..<30).map { black.contains($0) ? 1 : 0 })
    let expected = [0.87, 0.62, 0.25, 1.26, 0.92, 0.25, 0.93, 0.75, 0.29, 0.10]
    for (house, value) in zip(black.sorted(), expected) {
      #expect(values[house].isNear(value, within: 0.005))
    }
  }

  /// A long path is where sweeps alone would take millions; with one edge that leads out, the
  /// eigenvector is a quarter of a cosine wave.
  @Test func isFoundInALongPath() throws {
    let values = try Graph.path(301).spectralSegregation(
      of: [Int?](repeating: 0, count: 300) + [1])
    #expect(values[0].isNear(1.566676823623, within: 1e-10))
    #expect(values[150].isNear(1.107807805954, within: 1e-10))
    #expect(values[299].isNear(0.008203063184, within: 1e-10))
    #expect(values[300] == 0)
  }

  @Test func isOneWhereAllEdgesStayWithin() throws {
    #expect(try Graph.complete(4).spectralSegregation(of: [0, 0, 0, 0]).areNear([1, 1, 1, 1]))
    #expect(try Graph.path(2).spectralSegregation(of: [0, 1]) == [0, 0])
    #expect(try Graph.path(3).spectralSegregation(of: [0, 0, nil]).areNear([1, 1, nil]))
    #expect(try Graph.empty(0).spectralSegregation(of: []).isEmpty)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).spectralSegregation(of: [0]) == [0])
  }
}
