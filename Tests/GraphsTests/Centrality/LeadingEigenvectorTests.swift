import TestSupport
import Testing

@testable import Graphs

@Suite struct LeadingEigenvectorTests {
  /// The graph turns the vector into a multiple of itself, greater than that of the
  /// vector that the search began with.
  @Test(arguments: RandomCase.all) func isOnlyStretched(random: RandomCase) throws {
    let graph = random.graph.underlying()
    guard graph.edgeCount > 0 else { return }
    let count = graph.vertexCount
    let start = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
    let vector = try #require(try graph.leadingEigenvector(from: start))
    #expect(vector.reduce(0) { $0 + $1 * $1 }.isNear(1))
    let image = graph.adjacencyMatrix.map { dotProduct($0, vector) }
    let eigenvalue = dotProduct(image, vector)
    #expect(zip(image, vector).allSatisfy { $0.isNear(eigenvalue * $1, within: 1e-8) })
    let stretch = dotProduct(graph.adjacencyMatrix.map { dotProduct($0, start) }, start)
    #expect(stretch <= eigenvalue * (1 + 1e-12))
  }

  @Test func staysWhereItIsRight() throws {
    let ring = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(try ring.leadingEigenvector(from: [0.5, 0.5, 0.5, 0.5]) == [0.5, 0.5, 0.5, 0.5])
  }
}
