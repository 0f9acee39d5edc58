import Graphs
import TestSupport
import Testing

@Suite struct DegreeAssortativityTests {
  /// Pearson's correlation over all ends of edges, from its formula in sums of whole numbers.
  @Test(arguments: RandomCase.all)
  func isTheCorrelationOfDegreesAtBothEnds(random: RandomCase) {
    let matrix = random.graph.underlying().adjacencyMatrix
    let degrees = matrix.map { $0.reduce(0, +) }
    var (count, sum, squares, products) = (0.0, 0.0, 0.0, 0.0)
    for source in matrix.indices {
      for target in matrix.indices where matrix[source][target] > 0 {
        count += 1
        sum += degrees[source]
        squares += degrees[source] * degrees[source]
        products += degrees[source] * degrees[target]
      }
    }
    let variance = count * squares - sum * sum
    let expected = variance > 0 ? (count * products - sum * sum) / variance : nil
    #expect(random.graph.degreeAssortativity().isNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all)
  func isACorrelation(random: RandomCase) {
    guard let assortativity = random.graph.degreeAssortativity() else { return }
    #expect(abs(assortativity) <= 1 + 1e-12)
    let other = random.graph.relabelled(by: random.graph.shuffledLabels(seed: random.seed))
    #expect(other.degreeAssortativity().isNear(assortativity, within: 1e-10))
  }

  @Test func isNotDefinedIfDegreesDoNotDiffer() {
    #expect(Graph.empty(0).degreeAssortativity() == nil)
    #expect(Graph.empty(3).degreeAssortativity() == nil)
    #expect(Graph.cycle(5).degreeAssortativity() == nil)
    #expect(Graph(vertexCount: 3, edges: [(0, 1), (0, 1), (0, 0)]).degreeAssortativity() == nil)
  }

  @Test func isLowestInAStarAndHighestInPiecesOfEqualDegree() {
    #expect(Graph.star(leaves: 5).degreeAssortativity().isNear(-1))
    let pieces = Graph.complete(4).disjointUnion(with: .cycle(5))
    #expect(pieces.degreeAssortativity().isNear(1))
  }

  @Test func takesDirectionOutOfAccount() {
    #expect(Graph.star(leaves: 5, isDirected: true).degreeAssortativity().isNear(-1))
  }

  /// networkx 3.6.1 `degree_assortativity_coefficient`, igraph 1.0.0 `assortativity_degree`,
  /// graph-tool 2.45 `scalar_assortativity`, of the undirected graph.
  @Test func isThatOfOtherPrograms() {
    #expect(Classics.karateClub.degreeAssortativity().isNear(-0.475613097685))
    #expect(Classics.whiteKinship.degreeAssortativity().isNear(-0.109565217391))
    #expect(Classics.florentineMarriages.degreeAssortativity().isNear(-0.374837872892))
    #expect(Classics.knokeInformation.degreeAssortativity().isNear(-0.213403880071))
  }
}
