import Graphs
import TestSupport
import Testing

@Suite struct SquareClusteringTests {
  /// The definition of Lind and others, pair by pair of neighbours.
  @Test(arguments: RandomCase.all)
  func isTheShareOfPossibleSquares(random: RandomCase) throws {
    let matrix = random.graph.underlying().adjacencyMatrix.map { $0.map { $0 > 0 } }
    for (vertex, value) in try random.graph.squareClustering().enumerated() {
      let neighbors = matrix.indices.filter { matrix[vertex][$0] }
      var (squares, possible) = (0, 0)
      for (u, w) in neighbors.flatMap({ u in neighbors.filter { $0 > u }.map { (u, $0) } }) {
        let others = matrix.indices.filter { ![vertex, u, w].contains($0) }
        let shared = others.count { matrix[u][$0] && matrix[w][$0] }
        let further = others.count { matrix[u][$0] } + others.count { matrix[w][$0] }
        squares += shared
        possible += further - shared
      }
      #expect(value == (possible > 0 ? Double(squares) / Double(possible) : nil))
    }
  }

  /// networkx 3.6.1 `square_clustering`: the instructor, the president and members 9 and 11 of the
  /// karate club, whose last has one friend; Evelyn, Dorothy and the first event.
  @Test func isThatOfOtherPrograms() throws {
    let club = try Graph.karateClub.squareClustering()
    #expect(club[0].isNear(0.09051724137931035))
    #expect(club[33].isNear(0.12158054711246201))
    #expect(club[9] == 0.25)
    #expect(club[11] == nil)
    let women = try Graph.southernWomen.squareClustering()
    #expect(women[0].isNear(0.272727272727))
    #expect(women[15] == 0.5)
    #expect(women[18].isNear(0.652173913043))
  }

  @Test func isOneWhereAllSquaresAre() throws {
    #expect(try Graph.complete(5).squareClustering() == [1, 1, 1, 1, 1])
    #expect(try Graph.completeBipartite(2, 3).squareClustering() == [1, 1, 1, 1, 1])
    #expect(try Graph.cycle(5).squareClustering() == [0, 0, 0, 0, 0])
  }

  @Test func isNotDefinedWithoutPossibleSquares() throws {
    #expect(try Graph.empty(0).squareClustering().isEmpty)
    #expect(try Graph.path(3).squareClustering() == [nil, nil, nil])
    #expect(try Graph.complete(3).squareClustering() == [nil, nil, nil])
  }
}
