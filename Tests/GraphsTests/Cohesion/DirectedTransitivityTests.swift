import Graphs
import TestSupport
import Testing

@Suite struct DirectedTransitivityTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfWaysThatAreShortened(random: RandomCase) throws {
    let matrix = random.graph.adjacencyMatrix
    var (ways, shortened) = (0, 0)
    for i in matrix.indices {
      for j in matrix.indices where matrix[i][j] > 0 {
        for k in matrix.indices where k != i && matrix[j][k] > 0 {
          ways += 1
          if matrix[i][k] > 0 { shortened += 1 }
        }
      }
    }
    let expected = ways > 0 ? Double(shortened) / Double(ways) : nil
    #expect(try random.graph.directedTransitivity() == expected)
  }

  @Test func ofAnUndirectedGraphIsItsTransitivity() throws {
    let club = Classics.karateClub
    #expect(try club.directedTransitivity() == club.transitivity())
  }

  @Test func needsAWayOfTwoArcs() throws {
    #expect(try Graph.empty(0).directedTransitivity() == nil)
    #expect(try Graph.star(leaves: 3, isDirected: true).directedTransitivity() == nil)
    #expect(try Graph.cycle(3, isDirected: true).directedTransitivity() == 0)
  }

  /// sna 2.7 `gtrans(measure = "weak")`.
  @Test func isThatOfOtherPrograms() throws {
    let knoke = try Classics.knokeInformation.directedTransitivity()
    #expect(knoke.isNear(0.672811059908, within: 1e-12))
  }
}
